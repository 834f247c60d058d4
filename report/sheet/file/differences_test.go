package file

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// rowsExcelize shows what excelize reads in the first sheet, in the manner of
// lines.
func rowsExcelize(data string) string {
	f, err := excelize.OpenReader(strings.NewReader(data), excelize.Options{RawCellValue: true, UnzipSizeLimit: 64 << 20})
	if err != nil {
		return "error: " + err.Error()
	}
	defer f.Close()
	var out strings.Builder
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		if err != nil {
			return "error: " + err.Error()
		}
		fmt.Fprintf(&out, "[%s]", name)
		for i, row := range rows {
			text := ""
			for j, c := range row {
				if c != "" {
					text += fmt.Sprintf(" %d=%s", j+1, c)
				}
			}
			if text != "" {
				fmt.Fprintf(&out, "%d:%s\n", i+1, text)
			}
		}
	}
	return out.String()
}

// sheetXML is a worksheet part with the sheetData given.
func sheetXML(sheetData string) string {
	return `<worksheet xmlns="` + transitional + `"><sheetData>` + sheetData + `</sheetData></worksheet>`
}

// storedNumber is a workbook of one sheet whose parts are not compressed, for a test
// that changes bytes of it.
func storedNumber(t *testing.T, sheetData string) []byte {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(book(sheetData, nil)), int64(len(book(sheetData, nil))))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		data, err := readAll(f)
		if err != nil {
			t.Fatal(err)
		}
		w, _ := out.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Store})
		w.Write(data)
	}
	out.Close()
	return b.Bytes()
}

func readAll(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(r)
	return b.Bytes(), err
}

// zeroSums sets every checksum in an archive's directory to 0, and the mark
// that says that they stand behind each part off.
func zeroSums(data []byte) []byte {
	data = bytes.Clone(data)
	for i := 0; i+46 < len(data); i++ {
		if binary.LittleEndian.Uint32(data[i:]) == 0x02014b50 {
			binary.LittleEndian.PutUint16(data[i+8:], binary.LittleEndian.Uint16(data[i+8:])&^8)
			binary.LittleEndian.PutUint32(data[i+16:], 0)
		}
	}
	return data
}

// Where excelize reads something else than what is written, or nothing, and
// tells no error, we read what is written or say that it cannot be.
func TestDifferences(t *testing.T) {
	whole := `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`
	part := func(xml string) string {
		return book("", map[string]string{"xl/worksheets/sheet1.xml": xml})
	}
	for _, c := range []struct {
		why, data      string
		want, excelize string
	}{
		{"a part that breaks off ends the sheet", part(strings.TrimSuffix(sheetXML(whole), `</c></row></sheetData></worksheet>`)),
			"f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"tags that do not match end the sheet", book(whole+`<row r="3"></c></row>`, nil), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"an unknown reference ends the sheet", book(whole+`<row r="3"><c r="A3" t="str"><v>a&nbsp;b</v></c></row>`, nil), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a control character ends the sheet", book(whole+"<row r=\"3\"><c r=\"A3\" t=\"str\"><v>a\x01b</v></c></row>", nil), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"invalid UTF-8 ends the sheet", book(whole+"<row r=\"3\"><c r=\"A3\" t=\"str\"><v>a\xe9b</v></c></row>", nil), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a document type is gone over", part(`<!DOCTYPE x [<!ENTITY a "b">]>` + sheetXML(whole)), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a number of no shared string is a blank", book(whole+`<row r="3"><c r="A3" t="s"><v>99</v></c></row>`, nil), "f.xlsx:S!A3: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a negative number of a shared string is a blank", book(whole+`<row r="3"><c r="A3" t="s"><v>-1</v></c></row>`, nil), "f.xlsx:S!A3: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"cells out of order shift others", book(`<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`, nil), "[S]1: 1=1 2=2 3=3\n", "[S]1: 3=3 4=1 5=2\n"},
		{"rows out of order shift others", book(`<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>`, nil), "[S]1: 1=1\n3: 1=3\n4: 1=4\n", "[S]3: 1=3 2=1\n4: 1=4\n"},
		{"a cell twice shifts others", book(`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>`, nil), "f.xlsx:S!A1: unreadable-file", "[S]1: 1=1 2=2 3=3\n"},
		{"a row twice", book(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`, nil), "[S]1: 1=1 2=2\n", "[S]1: 1=1 2=2\n"},
		{"a cell of another row than its own", book(`<row r="2"><c r="A5"><v>5</v></c></row>`, nil), "[S]5: 1=5\n", "[S]2: 1=5\n"},
		{"a part in UTF-16 reads as nothing", part("\xff\xfe" + string(utf16le(`<?xml version="1.0" encoding="UTF-16"?>`+sheetXML(whole)))), "[S]1: 1=1\n2: 1=2\n", "[S]"},
		{"NaN and infinity are numbers", book(`<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>INF</v></c><c r="C1"><v>1e999</v></c></row>`, nil), "[S]1: 1=NaN 2=INF 3=1e999\n", "[S]1: 1=NaN 2=INF 3=1e999\n"},
		{"a style of no number format", book(`<row r="1"><c r="A1" s="77"><v>1</v></c></row>`, nil), "[S]1: 1=1\n! f.xlsx:S!A1: format-lost\n", "[S]1: 1=1\n"},
		{"shared strings that break off", book(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, map[string]string{"xl/sharedStrings.xml": "<sst><si><t>un</t></si>"}), "f.xlsx: unreadable-file", "[S]"},
		{"a checksum that does not agree", strings.Replace(string(storedNumber(t, `<row r="1"><c r="A1"><v>12345</v></c></row>`)), "12345", "92345", 1), "f.xlsx:S: unreadable-file", "[S]1: 1=92345\n"},
		{"a checksum that was taken out", strings.Replace(string(zeroSums(storedNumber(t, `<row r="1"><c r="A1"><v>12345</v></c></row>`))), "12345", "92345", 1), "f.xlsx: unreadable-file", "[S]1: 1=92345\n"},
		{"a cell in a choice between two contents", part(`<worksheet xmlns="` + transitional + `" xmlns:mc="m"><sheetData><mc:AlternateContent><mc:Choice><row r="1"><c r="A1"><v>1</v></c></row></mc:Choice></mc:AlternateContent></sheetData></worksheet>`), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n"},
		{"the cells in a choice between two contents", part(`<worksheet xmlns="` + transitional + `" xmlns:mc="m"><mc:AlternateContent><mc:Choice>` + `<sheetData>` + whole + `</sheetData></mc:Choice></mc:AlternateContent></worksheet>`), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a shared string in a choice between two shifts others", book(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, map[string]string{"xl/sharedStrings.xml": `<sst xmlns="` + transitional + `" xmlns:mc="m"><mc:AlternateContent><mc:Choice><si><t>un</t></si></mc:Choice></mc:AlternateContent><si><t>deux</t></si></sst>`}), "f.xlsx: unreadable-file", "[S]1: 1=deux\n"},
		{"of two values the first is left out", book(`<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>`, nil), "f.xlsx:S: unreadable-file", "[S]1: 1=2\n"},
		{"of an inline text and a value one is left out", book(`<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is><v>2</v></c></row>`, nil), "[S]1: 1=a\n! f.xlsx:S!A1: two-contents\n", "[S]1: 1=a\n"},
		{"a row before the first is the first", book(`<row r="0"><c><v>1</v></c></row>`, nil), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n"},
		{"sheets in a choice between two lists are none", book(whole, map[string]string{"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `" xmlns:mc="m"><mc:AlternateContent><mc:Choice><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></mc:Choice></mc:AlternateContent></workbook>`}), "f.xlsx: unreadable-file", ""},
		{"another part in the place of the sheet", part(`<chartsheet/>`), "f.xlsx:S: unreadable-file", "[S]"},
		{"a second root", part(sheetXML(whole) + sheetXML("")), "f.xlsx:S: unreadable-file", "[S]1: 1=1\n2: 1=2\n"},
		{"a boolean that is none", book(`<row r="1"><c r="A1" t="b"><v>2</v></c></row>`, nil), "f.xlsx:S!A1: unreadable-file", "[S]1: 1=2\n"},
		{"a type that nobody knows", book(`<row r="1"><c r="A1" t="x"><v>2</v></c></row>`, nil), "f.xlsx:S!A1: unreadable-file", "[S]1: 1=2\n"},
		{"what lies under a merge", part(`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`), "[S]1: 1=1\n", "[S]1: 1=1 2=2\n"},
		{"an escape in the result of a formula", book(`<row r="1"><c r="A1" t="str"><v>_x0041_</v></c></row>`, nil), "[S]1: 1=A\n", "[S]1: 1=_x0041_\n"},
		{"a formula that was not calculated", book(`<row r="1"><c r="A1"><f>1+1</f></c></row>`, nil), "[S]1: 1=\n", "[S]"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := lines(t, "f.xlsx", c.data); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if got := rowsExcelize(c.data); got != c.excelize {
				t.Errorf("excelize reads\n%s\nnot\n%s", got, c.excelize)
			}
		})
	}
}
