package ooxml

import (
	"errors"
	"strings"
	"testing"

	"bilan/report/internal/packed"

	"github.com/xuri/excelize/v2"
)

// Rows are written as they are, whatever they are as long as; the sum of the
// part, which partText checks, is that of all of it.
func TestRows(t *testing.T) {
	many := strings.Repeat("une grappe et son programme ", 20)
	data := written(t, 2, func(n int, _ *excelize.File, b *Workbook) error {
		s, err := b.Sheet(n)
		if err != nil {
			return err
		}
		if n == 2 {
			return errors.Join(s.Row(1, 0, []Cell{{Number: "1"}}), s.End(nil, nil, none))
		}
		err = s.Row(3, 20.5, []Cell{{Style: 2, Text: "a <b> & _x0041_ \"c\"\td"}, {}, {Number: "-0.5", Formula: "A1&B1"}, {Style: 7}, {Text: "fin\n"}})
		for n := range 1000 {
			err = errors.Join(err, s.Row(4+n, 0, []Cell{{Text: many}}))
		}
		return errors.Join(err, s.End(nil, nil, none))
	})
	first := `<sheetData><row r="3" ht="20.5" customHeight="1"><c r="A3" s="2" t="inlineStr"><is><t>a &lt;b&gt; &amp; _x005F_x0041_ "c"&#x9;d</t></is></c>` +
		`<c r="C3"><f>A1&amp;B1</f><v>-0.5</v></c><c r="D3" s="7"/><c r="E3" t="inlineStr"><is><t xml:space="preserve">fin
</t></is></c></row><row r="4">`
	last := `<row r="1003"><c r="A1003" t="inlineStr"><is><t xml:space="preserve">` + many + `</t></is></c></row></sheetData>`
	if got := packed.Part(t, data, partName(1)); !strings.Contains(got, first) || !strings.Contains(got, last) || strings.Count(got, "<row ") != 1001 {
		t.Errorf("got\n%.1000s", got)
	}
	if got := packed.Part(t, data, partName(2)); !strings.Contains(got, `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`) {
		t.Errorf("got %s", got)
	}
}

// What looks like escaped characters is read as it stands, also where one
// follows the other by the mark they share.
func TestReadAsWritten(t *testing.T) {
	for s, want := range map[string]string{
		"_x": "_x", "_x004_": "_x004_", "a_x0041_b": "a_x005F_x0041_b", "_x0041_x0042_": "_x005F_x0041_x005F_x0042_", "_x005F_": "_x005F_x005F_",
	} {
		if got := readAsWritten(s); got != want {
			t.Errorf("%q is written %q, want %q", s, got, want)
		}
	}
}

func TestCellNames(t *testing.T) {
	if got := CellRange(1, 2, 28, 1_048_576); got != "A2:AB1048576" {
		t.Errorf("the range is %s", got)
	}
	if got := Absolute(16_384, 7); got != "$XFD$7" {
		t.Errorf("the address is %s", got)
	}
}

// Texts that cells share stand in a part of their own, in the place of what
// excelize has there, each once and as it is read back.
func TestStrings(t *testing.T) {
	data := written(t, 1, func(n int, _ *excelize.File, b *Workbook) error {
		if n := b.Strings.Number("a"); n != 0 {
			t.Errorf("before it is held: %d", n)
		}
		first, second := b.Strings.Add("a", "a"), b.Strings.Add(" <_x0041_>\x01", " <_x0041_>\ufffd")
		if b.Strings.Number("a") != first || b.Strings.Number(" <_x0041_>\x01") != second {
			t.Error("a text is not known by its number")
		}
		s, err := b.Sheet(n)
		if err != nil {
			return err
		}
		return errors.Join(s.Row(1, 0, []Cell{{Shared: second, Style: 3}, {Shared: first}, {Shared: second}}), s.End(nil, nil, none))
	})
	want := `<sheetData><row r="1"><c r="A1" s="3" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row></sheetData>`
	if got := packed.Part(t, data, partName(1)); !strings.Contains(got, want) {
		t.Errorf("got %s", got)
	}
	want = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="2">` +
		`<si><t>a</t></si><si><t xml:space="preserve"> &lt;_x005F_x0041_&gt;` + "\ufffd" + `</t></si></sst>`
	if got := packed.Part(t, data, stringsPart); got != want {
		t.Errorf("got %s", got)
	}
}
