package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/source"
)

// Workbooks in forms that some spreadsheet program writes are read as the same
// workbook without them.
func TestWrittenByPrograms(t *testing.T) {
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join("testdata/programs", name))
		if err != nil {
			t.Fatal(err)
		}
		return lines(t, "f.xlsx", string(data))
	}
	control := read("ok-control.xlsx.example")
	if strings.Count(control, "=") != 16 {
		t.Fatalf("the control is %s", control)
	}
	for name, doubt := range map[string]string{
		"a-module-sheet-empty-rid.xlsx": "", "b-inlinestr-v-and-is.xlsx": "! f.xlsx:S!F2: two-contents\n", "c-merge-whole-column.xlsx": "", "d-empty-s.xlsx": "",
		"e-styles-alternatecontent.xlsx": "", "f-autofilter-in-sheetdata.xlsx": "", "g-style-index-too-high.xlsx": "", "h-styles-part-missing.xlsx": "",
	} {
		if got := read(name + ".example"); got != control+doubt {
			t.Errorf("%s: got %s, want %s%s", name, got, control, doubt)
		}
	}
	if got := read("linequoted.csv"); got != "f.xlsx: quoted-lines" {
		t.Errorf("quoted lines: %s", got)
	}
}

// What may hang on such a form is said, and where nobody can tell what counts the
// workbook is refused.
func TestDoubtsOfForms(t *testing.T) {
	styles := func(xfs string) map[string]string {
		return map[string]string{"xl/styles.xml": `<styleSheet xmlns="` + transitional + `" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="u">` + xfs + `</styleSheet>`}
	}
	choice := func(choice, fallback string) string {
		return `<mc:AlternateContent><mc:Choice Requires="x">` + choice + `</mc:Choice>` + fallback + `</mc:AlternateContent>`
	}
	const dates = `<row r="1"><c r="A1" s="1"><v>45382</v></c><c r="B1" s="2"><v>0.5</v></c></row>`
	for _, c := range []struct {
		name, rows string
		parts      map[string]string
		want       string
	}{
		{"numbers of styles that are not there", `<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="9"><v>45382</v></c><c r="C1" s="9"><v>0.5</v></c></row>`, nil, "[S]1: 1=un 2=45382 3=0.5\n! f.xlsx:S!B1: format-lost\n"},
		{"texts of styles that are not there", `<row r="1"><c r="A1" s="9" t="s"><v>0</v></c></row>`, nil, "[S]1: 1=un\n"},
		{"no part for styles", `<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>`, map[string]string{"xl/styles.xml": ""}, "[S]1: 1=0.5\n! f.xlsx:S!A1: format-lost\n"},
		{"an empty style", `<row r="1"><c r="A1" s=""><v>1</v></c></row>`, nil, "[S]1: 1=1\n"},
		{"a style that is no number", `<row r="1"><c r="A1" s="x"><v>1</v></c></row>`, nil, "f.xlsx:S: unreadable-file"},
		{"the same twice", `<row r="1"><c r="A1" t="inlineStr"><v> a</v><is><t>a</t></is></c></row>`, nil, "[S]1: 1=a\n"},
		{"an empty value beside a text", `<row r="1"><c r="A1" t="inlineStr"><v/><is><t>a</t></is></c></row>`, nil, "[S]1: 1=a\n"},
		{"a value behind a text", `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is><v>2</v></c></row>`, nil, "[S]1: 1=a\n! f.xlsx:S!A1: two-contents\n"},
		{"two texts", `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c></row>`, nil, "f.xlsx:S: unreadable-file"},
		{"a text beside a number", `<row r="1"><c r="A1"><is><t>a</t></is><v>2</v></c></row>`, nil, "f.xlsx:S: unreadable-file"},
		{"rows behind a filter", `<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><row r="1"><c r="A1"><v>1</v></c></row>`, nil, "[S]1: 1=1\n"},
		{"another element among the rows", `<row r="1"><c r="A1"><v>1</v></c></row><mergeCells/>`, nil, "f.xlsx:S: unreadable-file"},
		{"a choice between styles", dates, styles(`<cellXfs><xf numFmtId="0"/>` + choice(`<xf numFmtId="9"/><xf numFmtId="0"/>`, `<mc:Fallback><xf numFmtId="14"/></mc:Fallback>`) + `<xf numFmtId="9"/></cellXfs>`), "[S]1: 1=2024-03-31 2=50 %\n"},
		{"a choice between formats", dates, styles(choice("", `<mc:Fallback><numFmts><numFmt numFmtId="200" formatCode="yyyy"/></numFmts></mc:Fallback>`) + `<cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="9"/></cellXfs>`), "[S]1: 1=2024-03-31 2=50 %\n"},
		{"a choice between styles for programs that know them alone", dates, styles(`<cellXfs><xf/>` + choice(`<xf numFmtId="9"/>`, "") + `<xf/></cellXfs>`), "f.xlsx: unreadable-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.xlsx", book(c.rows, c.parts)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// A range of whole columns is merged like any other.
func TestWholeMerges(t *testing.T) {
	data := book(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>`, nil)
	data = book("", map[string]string{"xl/worksheets/sheet1.xml": strings.Replace(partsOf(t, data)["xl/worksheets/sheet1.xml"], "</sheetData>", `</sheetData><mergeCells><mergeCell ref="A:B"/></mergeCells>`, 1)})
	if got := lines(t, "f.xlsx", data); got != "[S]1: 1=1\n2: 3=4\n" {
		t.Errorf("got %s", got)
	}
}

// A sheet that is listed and not there is told with what helps; that of a module is
// left out.
func TestListedSheets(t *testing.T) {
	list := func(more string) map[string]string {
		return map[string]string{"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `"><sheets><sheet name="S" r:id="r1"/>` + more + `</sheets></workbook>`}
	}
	const row = `<row r="1"><c r="A1"><v>1</v></c></row>`
	if got := lines(t, "f.xlsx", book(row, list(`<sheet name="Module1" state="veryHidden" r:id=""/>`))); got != "[S]1: 1=1\n" {
		t.Errorf("a module: %s", got)
	}
	for _, more := range []string{`<sheet name="T" r:id="r77"/>`, `<sheet name="T"/>`} {
		_, err := Open("f.xlsx", []byte(book(row, list(more))), sheet.Limits{})
		var p source.Problem
		if !errors.As(err, &p) || p.Args.Get("kind") != "sheet" || p.Args.Get("part") != "T" {
			t.Errorf("%s: %v %v", more, err, p.Args)
		}
	}
}

// Under a format that shows the time of day alone, a date is a date; a time of day
// and a sum of hours stay the numbers that they are.
func TestDatesUnderClockFormats(t *testing.T) {
	for format, want := range map[string]string{
		"h:mm": "1=2024-03-31T12:00:00 2=0.5 3=1.5", "hh:mm:ss": "1=2024-03-31T12:00:00 2=0.5 3=1.5", "h:mm AM/PM": "1=2024-03-31T12:00:00 2=0.5 3=1.5", "[h]:mm": "1=45382.5 2=0.5 3=1.5", "0.0": "1=45382.5 2=0.5 3=1.5",
	} {
		styles := `<styleSheet xmlns="` + transitional + `"><numFmts><numFmt numFmtId="200" formatCode="` + format + `"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`
		got := lines(t, "f.xlsx", book(`<row r="1"><c r="A1" s="0"><v>45382.5</v></c><c r="B1"><v>0.5</v></c><c r="C1"><v>1.5</v></c></row>`, map[string]string{"xl/styles.xml": styles}))
		if got != "[S]1: "+want+"\n" {
			t.Errorf("%s: %s", format, got)
		}
	}
}

// The cells of other workbooks that LibreOffice keeps beside the sheets are none of
// the file's, and a sheet that a user links is.
func TestCopiedTables(t *testing.T) {
	table := func(name, source string) string {
		return `<table:table table:name="` + name + `">` + source + `<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>`
	}
	const linked = `<table:table-source xlink:href="x.ods" table:table-name="T" table:mode="copy-results-only"/>`
	tables := table("'file:///a/x.ods'#$T", linked) + table("L", linked) + table("'file:///a/x.ods'#$U", "")
	data := odsFile("", map[string]string{"content.xml": odsContent(tables)})
	b, err := Open("f.ods", []byte(data), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, s := range b.Sheets {
		names = append(names, s.Name)
	}
	if got := strings.Join(names, " | "); got != "L | 'file:///a/x.ods'#$U" {
		t.Errorf("the sheets are %s", got)
	}
}
