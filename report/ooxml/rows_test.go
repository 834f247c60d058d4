package ooxml

import (
	"hash/crc32"
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
