package file

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/sheet"
)

const (
	transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	strictNS     = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	packageNS    = "http://schemas.openxmlformats.org/package/2006/relationships"
	relNS        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// book makes a workbook of one sheet by hand; parts replaces or adds parts.
func book(sheetData string, parts map[string]string) string {
	all := map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
			`<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
		"_rels/.rels": `<Relationships xmlns="` + packageNS + `"><Relationship Id="r1" Type="` + relNS + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `"><workbookPr/>` +
			`<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="` + packageNS + `"><Relationship Id="r1" Type="` + relNS + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="r2" Type="` + relNS + `/sharedStrings" Target="sharedStrings.xml"/>` +
			`<Relationship Id="r3" Type="` + relNS + `/styles" Target="/xl/styles.xml"/></Relationships>`,
		"xl/sharedStrings.xml": `<sst xmlns="` + transitional + `"><si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>`,
		"xl/styles.xml": `<styleSheet xmlns="` + transitional + `"><numFmts><numFmt numFmtId="164" formatCode="#,##0.00\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>` +
			`<numFmt numFmtId="166" formatCode="0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
			`<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml": `<worksheet xmlns="` + transitional + `"><sheetData>` + sheetData + `</sheetData></worksheet>`,
	}
	return zippedParts(all, parts)
}

func TestCells(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"shared strings", `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>`, "[S]1: 1=un 2=deux 3=a\rb_x0041_\n"},
		{"inline string", `<row r="2"><c r="B2" t="inlineStr"><is><r><t>x</t></r><r><t xml:space="preserve"> y</t></r></is></c></row>`, "[S]2: 2=x y\n"},
		{"string without its type", `<row r="1"><c r="A1"><is><t>x</t></is></c><c r="B1" t="inlineStr"><v>y</v></c></row>`, "[S]1: 1=x 2=y\n"},
		{"no number", `<row r="1"><c r="A1"><v>0x1p4</v></c><c r="B1"><v>NaN</v></c></row>`, "[S]1: 1=0x1p4 2=NaN\n"},
		{"row past the end", `<row r="9223372036854775807"><c><v>1</v></c></row>`, "f.xlsx:S: unreadable-file"},
		{"numbers", `<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1" t="n"><v>1.5E-05</v></c><c r="C1"><v>20000</v></c><c r="D1"><v>-1.9</v></c><c r="E1"><v>1418.80999999999</v></c><c r="F1" s="1"><v>0.12340000000000373</v></c></row>`,
			"[S]1: 1=0.3 2=0.000015 3=20000 4=-1.9 5=1418.81 6=12.34 %\n"},
		{"formats", `<row r="1"><c r="A1" s="1"><v>0.725</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3"><v>45382</v></c><c r="D1" s="4"><v>3</v></c><c r="E1" s="5"><v>45382.5</v></c></row>`,
			"[S]1: 1=72.5 % 2=1.5 3=2024-03-31 4=3 5=2024-03-31T12:00:00\n"},
		{"no references", `<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>`, "[S]1: 1=1 3=2\n2: 1=3\n"},
		{"out of order", `<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`, "[S]1: 1=1\n2: 1=3 2=4\n"},
		{"styled blanks", `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"/></row>`, "[S]"},
		{"booleans and errors", `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c></row>`, "[S]1: 1=true 2=#REF!\n"},
		{"formula with a value", `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>`, "[S]1: 1=2\n"},
		{"cell twice", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`, "f.xlsx:S!A1: unreadable-file"},
		{"bad string index", `<row r="3"><c r="C3" t="s"><v>9</v></c></row>`, "f.xlsx:S!C3: unreadable-file"},
		{"truncated", `<row r="1"><c r="A1"><v>1</v></c>`, "f.xlsx:S: unreadable-file"},
		{"boolean that is none", `<row r="1"><c r="B1" t="b"><v>2</v></c></row>`, "f.xlsx:S!B1: unreadable-file"},
		{"boolean without a value", `<row r="1"><c r="A1" t="b"><v></v></c><c r="B1" t="b"><f>x</f><v/></c></row>`, "[S]1: 2=\n"},
		{"blank of a style out of range", `<row r="1"><c r="B1" s="6"/></row>`, "[S]"},
		{"surrogates", `<row r="1"><c r="A1" t="str"><v>_xD83D__xDE00_ _xD83D_ _xDE00__xD83D_</v></c></row>`, "[S]1: 1=\U0001F600 \uFFFD \uFFFD\uFFFD\n"},
		{"times and no dates", `<row r="1"><c r="A1" s="3"><v>0</v></c><c r="B1" s="3"><v>0.5</v></c><c r="C1" s="3"><v>60</v></c><c r="D1" s="3"><v>1</v></c></row>`, "[S]1: 1=0 2=0.5 3=60 4=1900-01-01\n"},
		{"bad reference", `<row r="1"><c r="1A"><v>1</v></c></row>`, "f.xlsx:S: unreadable-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.xlsx", book(c.data, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestParts(t *testing.T) {
	one := `<row r="1"><c r="A1"><v>1</v></c></row>`
	sheetXML := `<worksheet xmlns="` + transitional + `"><sheetData>` + one + `</sheetData></worksheet>`
	for _, c := range []struct {
		name  string
		parts map[string]string
		want  string
	}{
		{"strict, prefixed", map[string]string{"xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="` + strictNS + `"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`}, "[S]1: 1=1\n"},
		{"UTF-16 part", map[string]string{"xl/worksheets/sheet1.xml": "\xff\xfe" + string(utf16le(`<?xml version="1.0" encoding="UTF-16"?>`+sheetXML))}, "[S]1: 1=1\n"},
		{"document type", map[string]string{"xl/worksheets/sheet1.xml": `<!DOCTYPE x>` + sheetXML}, "f.xlsx:S: unreadable-file"},
		{"another part for a sheet", map[string]string{"xl/worksheets/sheet1.xml": `<html><sheetData><row><c><v>1</v></c></row></sheetData></html>`}, "f.xlsx:S: unreadable-file"},
		{"merges in a comment", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + `<row><c><v>1</v></c><c><v>2</v></c></row>` + `</sheetData><mergeCells><!-- <mergeCell ref="A1:B1"/> --></mergeCells></worksheet>`}, "[S]1: 1=1 2=2\n"},
		{"merges", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + `<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>` + `</sheetData><mergeCells><mergeCell count="1" ref='A1:A2'/><mergeCell ref="C1:B1"/></mergeCells></worksheet>`}, "[S]1: 1=1 2=2\n"},
		{"bad merge", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData/><mergeCells><mergeCell ref="A:1"/></mergeCells></worksheet>`}, "f.xlsx:S: unreadable-file"},
		{"other root of the strings", map[string]string{"xl/sharedStrings.xml": "<x/>"}, "f.xlsx: unreadable-file"},
		{"other root of the styles", map[string]string{"xl/styles.xml": "<x/>"}, "f.xlsx: unreadable-file"},
		{"other root of the workbook", map[string]string{"xl/workbook.xml": "<x/>"}, "f.xlsx: unreadable-file"},
		{"missing sheet", map[string]string{"xl/worksheets/sheet1.xml": ""}, "f.xlsx:S: unreadable-file"},
		{"Word", map[string]string{"word/document.xml": "<w/>"}, "f.xlsx: unsupported-format"},
		{"sheet without a part", map[string]string{"xl/_rels/workbook.xml.rels": "<Relationships/>"}, "f.xlsx:S: unreadable-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.xlsx", book(one, c.parts)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// A checksum that does not agree is an error, not a value.
func TestChecksum(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.CreateHeader(&zip.FileHeader{Name: "[Content_Types].xml", Method: zip.Store})
	w.Write([]byte("<Types/>"))
	w, _ = z.CreateHeader(&zip.FileHeader{Name: "_rels/.rels", Method: zip.Store})
	w.Write([]byte("<Relationships></Relationships>"))
	z.Close()
	broken := strings.Replace(b.String(), "<Relationships>", "<RelationshipX>", 1)
	if got := lines(t, "f.xlsx", broken); got != "f.xlsx: unreadable-file" {
		t.Errorf("got %s", got)
	}
}

func TestBomb(t *testing.T) {
	bomb := book(`<row r="1"><c r="A1" t="inlineStr"><is><t>`+strings.Repeat("a", 1<<20)+`</t></is></c></row>`, nil)
	b, err := Open("f.xlsx", []byte(bomb), sheet.Limits{UnzippedBytes: 100 << 10})
	if err == nil {
		for _, e := range b.Sheets[0].Rows() {
			err = e
		}
	}
	if err == nil || err.Error() != "f.xlsx:S: limit-reached" {
		t.Errorf("got %v", err)
	}
}

func TestHiddenAndMerged(t *testing.T) {
	data := book("", map[string]string{
		"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>9</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData>` +
			`<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells></worksheet>`,
	})
	b, err := Open("f.xlsx", []byte(data), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprint(row.Pos.Row(), row.Hidden, row.Cells[0].Rows, row.Cells[0].Cols))
	}
	if want := "[1 true 0 0 2 false 3 2]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// What excelize writes is read as it was written.
func TestReadsExcelize(t *testing.T) {
	f := excelize.NewFile()
	pct, _ := f.NewStyle(&excelize.Style{NumFmt: 9})
	f.SetCellValue("Sheet1", "A1", "Intitulé")
	f.SetCellValue("Sheet1", "B1", 0.72)
	f.SetCellStyle("Sheet1", "B1", "B1", pct)
	f.SetCellValue("Sheet1", "C3", 1234.5)
	f.SetCellFormula("Sheet1", "D3", "C3*2")
	f.SetCellBool("Sheet1", "E3", true)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	want := "[Sheet1]1: 1=Intitulé 2=72 %\n3: 3=1234.5 4= 5=true\n"
	if got := lines(t, "f.xlsx", b.String()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func BenchmarkOpen(b *testing.B) {
	f := excelize.NewFile()
	for r := 1; r <= 40; r++ {
		for c := 1; c <= 14; c++ {
			cell, _ := excelize.CoordinatesToCellName(c, r)
			f.SetCellValue("Sheet1", cell, r*c)
		}
	}
	var buf bytes.Buffer
	f.Write(&buf)
	b.ReportAllocs()
	for b.Loop() {
		book, err := Open("f.xlsx", buf.Bytes(), sheet.Limits{})
		if err != nil {
			b.Fatal(err)
		}
		for range book.Sheets[0].Rows() {
		}
	}
}
