package ooxml

import (
	"bytes"
	"hash/crc32"
	"io"
	"strings"
	"testing"
)

// Rows stand where the sheet leaves room for them, whatever they are as long
// as; the sum of the part, which partText checks, is that of all of it.
func TestRows(t *testing.T) {
	const around = "<worksheet><sheetData></sheetData><mergeCells/></worksheet>"
	many := strings.Repeat("une grappe et son programme ", 20)
	var p Packer
	first := p.Rows()
	want := "<worksheet><sheetData>" +
		`<row r="3" ht="20.5" customHeight="1"><c r="A3" s="2" t="inlineStr"><is><t>a &lt;b&gt; &amp; _x005F_x0041_ "c"&#x9;d</t></is></c>` +
		`<c r="C3"><f>A1&amp;B1</f><v>-0.5</v></c><c r="D3" s="7"/><c r="E3" t="inlineStr"><is><t xml:space="preserve">fin
</t></is></c></row>`
	first.Row(3, 20.5, []Cell{{Style: 2, Text: "a <b> & _x0041_ \"c\"\td"}, {}, {Number: "-0.5", Formula: "A1&B1"}, {Style: 7}, {Text: "fin\n"}})
	for n := range 1000 {
		first.Row(4+n, 0, []Cell{{Text: many}})
	}
	first.End()
	second := p.Rows()
	second.Row(1, 0, []Cell{{Number: "1"}})
	second.End()
	data := pack(t, 10, map[string]Sheet{PartName(1): {Rows: first}, PartName(2): {Rows: second}}, PartName(1), around, PartName(2), around)
	got := partText(t, data, PartName(1))
	if !strings.HasPrefix(got, want) || !strings.HasSuffix(got, `<row r="1003"><c r="A1003" t="inlineStr"><is><t xml:space="preserve">`+many+`</t></is></c></row></sheetData><mergeCells/></worksheet>`) {
		t.Errorf("got\n%.1000s", got)
	}
	if got, want := partText(t, data, PartName(2)), `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells/></worksheet>`; got != want {
		t.Errorf("got %s", got)
	}
}

// The CRC of two texts is found from theirs.
func TestJoinedCRC(t *testing.T) {
	sum := func(s string) uint32 { return crc32.ChecksumIEEE([]byte(s)) }
	for _, n := range []int{0, 1, 7, 255, 256, 65_537, 1_000_003} {
		first, second := "la tête du feuillet", strings.Repeat("x1", n)[:n]
		if got := joinedCRC(sum(first), sum(second), uint64(n)); got != sum(first+second) {
			t.Errorf("%d bytes: %08x", n, got)
		}
	}
	if got := joinedCRC(sum(""), sum("a"), 1); got != sum("a") {
		t.Errorf("nothing before: %08x", got)
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

func TestColumnNames(t *testing.T) {
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 701: "ZZ", 702: "AAA", 16_383: "XFD"} {
		if got := columnName(n); got != want {
			t.Errorf("column %d is %s, want %s", n, got, want)
		}
	}
}

// Texts that cells share stand in a part of their own, in the place of what
// excelize has there, each once and as it is read back.
func TestStrings(t *testing.T) {
	var p Packer
	if n := p.Strings.Number("a"); n != 0 {
		t.Errorf("before it is held: %d", n)
	}
	first, second := p.Strings.Add("a", "a"), p.Strings.Add(" <_x0041_>\x01", " <_x0041_>\ufffd")
	if p.Strings.Number("a") != first || p.Strings.Number(" <_x0041_>\x01") != second {
		t.Error("a text is not known by its number")
	}
	rows := p.Rows()
	rows.Row(1, 0, []Cell{{Shared: second, Style: 3}, {Shared: first}, {Shared: second}})
	rows.End()
	var b bytes.Buffer
	z := NewZip(&b)
	z.beside = Beside{Sheets: map[string]Sheet{PartName(1): {Rows: rows}}, Strings: &p.Strings}
	for name, data := range map[string]string{PartName(1): "<sheetData></sheetData>", StringsPart: "<sst><si><t>x</t></si></sst>"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	want := `<sheetData><row r="1"><c r="A1" s="3" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row></sheetData>`
	if got := partText(t, b.Bytes(), PartName(1)); got != want {
		t.Errorf("got %s", got)
	}
	want = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="2">` +
		`<si><t>a</t></si><si><t xml:space="preserve"> &lt;_x005F_x0041_&gt;` + "\ufffd" + `</t></si></sst>`
	if got := partText(t, b.Bytes(), StringsPart); got != want {
		t.Errorf("got %s", got)
	}
}
