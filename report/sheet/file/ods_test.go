package file

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"bilan/report/sheet"
	"bilan/report/sheet/ods"
	"bilan/report/source"
)

const odsHead = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
	`xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ` +
	`xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
	`xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">`

// odsContent is content.xml with the sheets given.
func odsContent(sheets string) string {
	return odsHead + `<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>` +
		`<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>` +
		`<number:number-style style:name="N1"><number:number/><number:text> €</number:text></number:number-style>` +
		`<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>` +
		`<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce3"/>` +
		`</office:automatic-styles><office:body><office:spreadsheet>` + sheets + `</office:spreadsheet></office:body></office:document-content>`
}

// ods makes a workbook of one sheet S with the rows given; parts replaces or
// adds parts.
func odsFile(rows string, parts map[string]string) string {
	all := map[string]string{
		"mimetype":              ods.MIMESpreadsheet,
		"content.xml":           odsContent(`<table:table table:name="S" table:style-name="ta1">` + rows + `</table:table>`),
		"META-INF/manifest.xml": `<manifest><file-entry full-path="/" media-type="` + ods.MIMESpreadsheet + `"/><file-entry full-path="content.xml"/></manifest>`,
	}
	return zippedParts(all, parts)
}

// kinds shows each cell with its kind and format, and what lines leaves out.
func kinds(t *testing.T, data string) string {
	t.Helper()
	b, err := Open("f.ods", []byte(data), sheet.Limits{})
	if err != nil {
		return err.Error()
	}
	var out []string
	for _, s := range b.Sheets {
		for row, err := range s.Rows() {
			if err != nil {
				return err.Error()
			}
			for _, c := range row.Cells {
				text := fmt.Sprintf("%s!%s %d/%d %q", c.Pos.Sheet(), c.Pos.Cell(), c.Kind, c.Format, c.Raw)
				if c.Rows > 0 {
					text += fmt.Sprintf(" %dx%d", c.Rows, c.Cols)
				}
				if row.Hidden {
					text += " hidden row"
				}
				if s.Hidden {
					text += " hidden sheet"
				}
				out = append(out, text)
			}
		}
	}
	return strings.Join(out, "\n")
}

func TestODSCells(t *testing.T) {
	row := func(s string) string { return "<table:table-row>" + s + "</table:table-row>" }
	str := func(s string) string {
		return row(`<table:table-cell office:value-type="string">` + s + `</table:table-cell>`)
	}
	for _, c := range []struct{ name, rows, want string }{
		{"float", row(`<table:table-cell calcext:value-type="x" office:value-type="float" office:value="0.30000000000000004"><text:p>0,3</text:p></table:table-cell>`), `S!A1 2/0 "0.3"`},
		{"float that a difference left", row(`<table:table-cell calcext:value-type="x" office:value-type="float" office:value="1418.8099999999904"><text:p>1 418,81</text:p></table:table-cell>`), `S!A1 2/0 "1418.81"`},
		{"exponent", row(`<table:table-cell office:value-type="float" office:value="1E+020"/>`), `S!A1 2/0 "100000000000000000000"`},
		{"no number", row(`<table:table-cell office:value-type="float" office:value="NaN"/><table:table-cell office:value-type="float" office:value="INF"/>`), "S!A1 5/0 \"NaN\"\nS!B1 5/0 \"INF\""},
		{"percentage", row(`<table:table-cell office:value-type="percentage" office:value="0.72"/>`), `S!A1 2/1 "0.72"`},
		{"euro", row(`<table:table-cell office:value-type="currency" office:currency="EUR" office:value="5"/>`), `S!A1 2/2 "5"`},
		{"currency of no name", row(`<table:table-cell office:value-type="currency" office:value="5"/>`), `S!A1 2/2 "5"`},
		{"dollar", row(`<table:table-cell office:value-type="currency" office:currency="USD" office:value="5"/>`), `S!A1 2/0 "5"`},
		{"euro by its style", row(`<table:table-cell table:style-name="ce2" office:value-type="float" office:value="5"/>`), `S!A1 2/2 "5"`},
		{"style of the column", `<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/>` + row(`<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="5"/>`), `S!C1 2/2 "5"`},
		{"ring of styles", row(`<table:table-cell table:style-name="ce3" office:value-type="float" office:value="5"/>`), `S!A1 2/0 "5"`},
		{"date", row(`<table:table-cell office:value-type="date" office:date-value="2024-03-31T00:00:00"/><table:table-cell office:value-type="date" office:date-value="2024-03-31"/>`), "S!A1 3/0 \"2024-03-31\"\nS!B1 3/0 \"2024-03-31\""},
		{"date and time", row(`<table:table-cell office:value-type="date" office:date-value="2024-03-31T14:29:59.9999999"/>`), `S!A1 3/0 "2024-03-31T14:30:00"`},
		{"time under a date's format", row(`<table:table-cell office:value-type="date" office:date-value="1899-12-30T12:00:00"/>`), `S!A1 2/0 "0.5"`},
		{"no date", row(`<table:table-cell office:value-type="date" office:date-value="2024-02-30"/>`), `S!A1 5/0 "2024-02-30"`},
		{"time", row(`<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>`), `S!A1 1/0 "14:30"`},
		{"a sum of hours", row(`<table:table-cell office:value-type="time" office:time-value="PT613655H59M59S"><text:p>613655:59</text:p></table:table-cell>`), `S!A1 1/0 "613655:59"`},
		{"a date that shows its time", row(`<table:table-cell office:value-type="time" office:time-value="PT1089226H30M00S"><text:p>10:30</text:p></table:table-cell>`), `S!A1 3/0 "2024-04-02T10:30:00"`},
		{"a date that shows midnight", row(`<table:table-cell office:value-type="time" office:time-value="P45385DT0H"><text:p>00:00</text:p></table:table-cell>`), `S!A1 3/0 "2024-04-03"`},
		{"no time that there is", row(`<table:table-cell office:value-type="time" office:time-value="PT999999999999H"><text:p>x</text:p></table:table-cell>`), `S!A1 1/0 "x"`},
		{"boolean", row(`<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>`), `S!A1 4/0 "true"`},
		{"no boolean", row(`<table:table-cell/><table:table-cell office:value-type="boolean" office:boolean-value="2"/>`), "f.ods:S!B1: unreadable-file"},
		{"unknown type", row(`<table:table-cell office:value-type="matrix"/>`), "f.ods:S!A1: unreadable-file"},
		{"paragraphs", str("<text:p>a</text:p><text:p/><text:p>b</text:p>"), `S!A1 1/0 "a\n\nb"`},
		{"spaces", str("<text:p>\n  a\n  b<text:s/><text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e </text:p>"), `S!A1 1/0 "a b   c\td\ne"`},
		{"runs and links", str(`<text:p><text:span>gras </text:span><text:span><text:a>lien</text:a></text:span></text:p>`), `S!A1 1/0 "gras lien"`},
		{"string value", row(`<table:table-cell office:value-type="string" office:string-value="x&#10;y"><text:p>z</text:p></table:table-cell>`), `S!A1 1/0 "x\ny"`},
		{"note", str(`<office:annotation><dc:date>2024</dc:date><text:p>note</text:p></office:annotation><text:p>a</text:p>`), `S!A1 1/0 "a"`},
		{"note alone", row(`<table:table-cell><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>`), ""},
		{"drawing", str(`<draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame><text:p>a<draw:frame><text:p>b</text:p></draw:frame></text:p>`), `S!A1 1/0 "a"`},
		{"sub-table", str(`<text:p>a</text:p><table:table table:is-sub-table="true"><table:table-row><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row></table:table>`), `S!A1 1/0 "a"`},
		{"text without a type", row(`<table:table-cell><text:p>a</text:p></table:table-cell>`), `S!A1 1/0 "a"`},
		{"repeated", row(`<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/><table:table-cell office:value-type="float" office:value="6"/>`),
			"S!C1 2/0 \"5\"\nS!D1 2/0 \"5\"\nS!E1 2/0 \"6\""},
		{"repeated rows", `<table:table-row table:number-rows-repeated="9"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="5"/></table:table-row>`,
			"S!A10 2/0 \"5\"\nS!A11 2/0 \"5\""},
		{"repeated nothing", strings.Repeat(`<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`, 3), ""},
		{"repeated 0 times", row(`<table:table-cell table:number-columns-repeated="0"/>`), "f.ods:S!A1: unreadable-file"},
		{"merged", row(`<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="9"/>`) +
			row(`<table:covered-table-cell table:number-columns-repeated="2" office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell><table:table-cell office:value-type="float" office:value="2"/>`),
			"S!A1 2/0 \"1\" 2x2\nS!C2 2/0 \"2\""},
		{"merged, the others not covered", row(`<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="9"/>`), `S!A1 2/0 "1" 1x2`},
		{"merged, rows repeated", `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"/><table:covered-table-cell/></table:table-row>`,
			"S!A1 2/0 \"1\" 1x2\nS!A2 2/0 \"1\" 1x2"},
		{"merged and repeated", row(`<table:table-cell table:number-columns-spanned="2" table:number-columns-repeated="2" office:value-type="float" office:value="1"/>`), "f.ods:S!A1: unreadable-file"},
		{"hidden rows", `<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="1"/></table:table-row><table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="2"/></table:table-row>`,
			"S!A1 2/0 \"1\" hidden row\nS!A2 2/0 \"2\" hidden row"},
		{"row groups", `<table:table-header-rows>` + row(`<table:table-cell office:value-type="float" office:value="1"/>`) + `</table:table-header-rows><table:table-row-group><table:table-row-group>` +
			row(`<table:table-cell office:value-type="float" office:value="2"/>`) + `</table:table-row-group></table:table-row-group><table:table-rows>` + row(`<table:table-cell office:value-type="float" office:value="3"/>`) + `</table:table-rows>`,
			"S!A1 2/0 \"1\"\nS!A2 2/0 \"2\"\nS!A3 2/0 \"3\""},
		{"shapes and forms", `<office:forms><table:table-row/></office:forms><table:shapes><draw:frame><table:table><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table></draw:frame></table:shapes>`, ""},
		{"empty result", row(`<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell><table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>`), ""},
		{"not calculated", row(`<table:table-cell table:formula="of:=1"/><table:table-cell table:formula="of:=1" office:value-type="float"/>`), "S!A1 6/0 \"1\"\nS!B1 6/0 \"1\""},
		{"errors", row(`<table:table-cell table:formula="of:=x" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Err:502</text:p></table:table-cell>` +
			`<table:table-cell table:formula="of:=x" office:value-type="float" office:value="0"><text:p>#REF !</text:p></table:table-cell><table:table-cell table:formula="of:=x" office:value-type="float" office:value="12"><text:p>#12</text:p></table:table-cell>`),
			"S!A1 5/0 \"Err:502\"\nS!B1 5/0 \"#REF !\"\nS!C1 2/0 \"12\""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := kinds(t, odsFile(c.rows, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestODSParts(t *testing.T) {
	cell := `<table:table-cell office:value-type="float" office:value="1"/>`
	one := `<table:table-row>` + cell + `</table:table-row>`
	table := func(name, style, rows string) string {
		return `<table:table table:name="` + name + `" table:style-name="` + style + `">` + rows + `</table:table>`
	}
	for _, c := range []struct {
		name  string
		parts map[string]string
		want  string
	}{
		{"template", map[string]string{"mimetype": ods.MIMETemplate}, `S!A1 2/0 "1"`},
		{"without a mimetype", map[string]string{"mimetype": ""}, `S!A1 2/0 "1"`},
		{"without a manifest", map[string]string{"META-INF/manifest.xml": ""}, `S!A1 2/0 "1"`},
		{"two sheets", map[string]string{"content.xml": odsContent(table("A", "ta1", one) + table("B", "ta2", one))}, "A!A1 2/0 \"1\"\nB!A1 2/0 \"1\" hidden sheet"},
		{"changes and links", map[string]string{"content.xml": odsContent(`<table:tracked-changes><table:table-cell office:value-type="float" office:value="9"/></table:tracked-changes>` + table("A", "", one) + `<table:dde-links><table:dde-link>` + table("X", "", one) + `</table:dde-link></table:dde-links>`)}, `A!A1 2/0 "1"`},
		{"document type", map[string]string{"content.xml": `<!DOCTYPE x [<!ENTITY a "b">]>` + odsContent(table("A", "", one))}, "f.ods: unreadable-file"},
		{"truncated", map[string]string{"content.xml": strings.TrimSuffix(odsContent(table("A", "", one)), "</office:document-content>")}, "f.ods: unreadable-file"},
		{"other root", map[string]string{"content.xml": "<x/>"}, "f.ods: unreadable-file"},
		{"no spreadsheet", map[string]string{"content.xml": odsHead + "<office:body><office:text/></office:body></office:document-content>"}, "f.ods: unreadable-file"},
		{"no content", map[string]string{"content.xml": ""}, "f.ods: unreadable-file"},
		{"broken styles", map[string]string{"styles.xml": "<a>"}, "f.ods: unreadable-file"},
		{"password", map[string]string{"META-INF/manifest.xml": `<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>`}, "f.ods: password-protected"},
		{"password on the whole", map[string]string{"content.xml": "", "encrypted-package": "x", "META-INF/manifest.xml": `<manifest><file-entry full-path="encrypted-package"><encryption-data/></file-entry></manifest>`}, "f.ods: password-protected"},
		{"password on macros", map[string]string{"META-INF/manifest.xml": `<manifest><file-entry full-path="Basic/x"><encryption-data/></file-entry></manifest>`}, `S!A1 2/0 "1"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := kinds(t, odsFile(one, c.parts)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// A workbook that breaks off, or of which a byte is changed, is an error or
// gives the same cells.
func TestODSDamaged(t *testing.T) {
	whole, err := os.ReadFile("testdata/essai.ods")
	if err != nil {
		t.Fatal(err)
	}
	want := kinds(t, string(whole))
	for n := 4; n < len(whole); n += 97 {
		if got := kinds(t, string(whole[:n])); strings.Contains(got, "!") {
			t.Fatalf("cut at %d gives %s", n, got)
		}
		damaged := slices.Clone(whole)
		damaged[n] ^= 0x55
		if got := kinds(t, string(damaged)); got != want && strings.Contains(got, "!") {
			t.Fatalf("changed at %d gives\n%s", n, got)
		}
	}
}

func TestODSLimits(t *testing.T) {
	rows := func(cols, rows int, s string) string {
		return fmt.Sprintf(`<table:table-row table:number-rows-repeated="%d"><table:table-cell table:number-columns-repeated="%d" office:value-type="string"><text:p>%s</text:p></table:table-cell></table:table-row>`, rows, cols, s)
	}
	for _, c := range []struct {
		name string
		rows string
		lim  sheet.Limits
		want string
	}{
		{"a sheet full", rows(16384, 1048576, "a"), sheet.Limits{}, "cells"},
		{"repeats", rows(19, 100_000, "a"), sheet.Limits{}, "repeated_cells"},
		{"too wide", rows(16385, 1, "a"), sheet.Limits{}, "columns"},
		{"too long", rows(1, 1048577, "a"), sheet.Limits{}, "rows"},
		{"far down", `<table:table-row table:number-rows-repeated="1048576"/>` + rows(1, 1, "a"), sheet.Limits{}, "rows"},
		{"spaces", rows(1, 1, `<text:s text:c="999999999"/>`), sheet.Limits{}, "text_bytes"},
		{"text", rows(1, 1, "abc"), sheet.Limits{TextBytes: 2}, "text_bytes"},
		{"cells", rows(2, 2, "a"), sheet.Limits{Cells: 3}, "cells"},
		{"bytes", rows(1, 1, strings.Repeat("a", 9999)), sheet.Limits{UnzippedBytes: 5000}, "unzipped_bytes"},
		{"sheets", `</table:table><table:table>`, sheet.Limits{Sheets: 1}, "sheets"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := []byte(odsFile(c.rows, nil))
			var err error
			spent := testing.AllocsPerRun(1, func() { _, err = Open("f.ods", data, c.lim) })
			var p source.Problem
			if !errors.As(err, &p) || p.Slug != source.LimitReached || p.Args.Get("limit") != c.want {
				t.Errorf("got %v", err)
			}
			if spent > 2000 {
				t.Errorf("%v allocations", spent)
			}
		})
	}
}

// kindsOf shows the cells of a stored file.
func kindsOf(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return kinds(t, string(data))
}

// A workbook that LibreOffice converted gives the cells of the one it was made
// from.
func TestODSLikeXLSX(t *testing.T) {
	for xlsx, ods := range map[string]string{
		"../../../samples/exemple/soumissions/exemple-bois-2024.xlsx": "exemple-bois-2024.ods",
		"../../testdata/conformance/in/g0003-2024.xlsx":               "g0003-2024.ods",
		"testdata/essai.xlsx": "essai.ods",
	} {
		got, want := kindsOf(t, "testdata/"+ods), kindsOf(t, xlsx)
		// LibreOffice writes a boolean under a plain format as a number, and a
		// duration is a text where xlsx has days.
		want = strings.Replace(want, `!G3 4/0 "true"`, `!G3 2/0 "1"`, 1)
		// It loses a TAB in a text of several lines.
		want = strings.Replace(want, `espacées\tici`, `espacéesici`, 1)
		want = strings.Replace(want, `!C7 2/0 "1.25"`, `!C7 1/0 "30:00"`, 1)
		if got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", ods, got, want)
		}
	}
}

func TestODSSaved(t *testing.T) {
	data, err := os.ReadFile("testdata/essai.ods")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Open("essai.ods", data, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if b.Format != "ods" || len(b.Sheets) != 3 || b.Sheets[0].Hidden || !b.Sheets[1].Hidden {
		t.Errorf("got %+v", b)
	}
	if want := "[Classeur d'essai essai bilan Grappe inventée Bilan d'essai]"; fmt.Sprint(b.Declared) != want {
		t.Errorf("declared %v, want %s", b.Declared, want)
	}
	got := kinds(t, string(data))
	for _, want := range []string{
		`Bilan 2024!D2 2/1 "0.75"`, `Bilan 2024!E2 2/2 "1234.5"`, `Bilan 2024!F2 3/0 "2024-03-31"`, `Bilan 2024!A4 1/0 "Fusion" 2x3`,
		`Bilan 2024!B6 2/0 "6" hidden row`, `Bilan 2024!D3 5/0 "#DIV/0!"`, `Feuille cachée!A1 2/0 "21" hidden sheet`, `Filtrée!A3 2/0 "3" hidden row`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestODSMark(t *testing.T) {
	data := odsFile("", map[string]string{"meta.xml": "<document-meta><meta><keyword>bilan:revue 2024</keyword></meta></document-meta>"})
	b, err := Open("f.ods", []byte(data), sheet.Limits{})
	if err != nil || b.Mark == "" {
		t.Errorf("got %+v, %v", b, err)
	}
}

// Days are counted from the day that the document names.
func TestODSNullDate(t *testing.T) {
	content := odsContent(`<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="S"><table:table-row>` +
		`<table:table-cell office:value-type="time" office:time-value="PT1089226H30M00S"><text:p>10:30</text:p></table:table-cell></table:table-row></table:table>`)
	b, err := Open("f.ods", []byte(odsFile("", map[string]string{"content.xml": content})), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for row, err := range b.Sheets[0].Rows() {
		if err != nil || row.Cells[0].Kind != source.Date || row.Cells[0].Raw != "2028-04-03T10:30:00" {
			t.Errorf("%v, %v", row.Cells, err)
		}
	}
}

// FuzzODS feeds the reader with content that needs no zip around it.
func FuzzODS(f *testing.F) {
	f.Add(odsContent(`<table:table table:name="S"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"/>` +
		`<table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/></text:p></table:table-cell></table:table-row></table:table>`))
	f.Add(odsContent(`<table:table><table:table-row><table:table-cell office:value-type="date" office:date-value="2024-01-01"/><table:table-cell table:formula="of:=1"/></table:table-row></table:table>`))
	for _, sheet := range []string{
		`<table:table-row table:number-rows-repeated="190000"><table:table-cell office:value-type="string"><text:p>` + strings.Repeat("a", 100) + `</text:p></table:table-cell></table:table-row>`,
		`<table:table-row><table:table-cell office:value-type="string"><text:p>x<text:s text:c="1048000"/>x<text:s text:c="4294967296"/></text:p></table:table-cell></table:table-row>`,
		`<table:table-source xlink:href="file:///a.ods"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
		`<table:table-row><table:table-cell office:value-type="time" office:time-value="PT1089226H30M00S"><text:p>10:30</text:p></table:table-cell></table:table-row>`,
	} {
		f.Add(odsContent(`<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="'file:///a.ods'#$S">` + sheet + `</table:table>`))
	}
	f.Fuzz(func(t *testing.T, content string) {
		if content == "" {
			return
		}
		b, err := Open("f", []byte(odsFile("", map[string]string{"content.xml": content})), sheet.Limits{Cells: 10_000})
		if err != nil {
			return
		}
		n := 0
		for _, s := range b.Sheets {
			last := source.Pos{}
			for row, err := range s.Rows() {
				if err != nil {
					t.Fatal(err)
				}
				if len(row.Cells) == 0 {
					t.Fatal("a row without cells")
				}
				for _, c := range row.Cells {
					if c.Pos.Row() != row.Pos.Row() || c.Pos.Compare(last) <= 0 || c.Kind == source.Blank {
						t.Fatalf("%v after %v", c, last)
					}
					last = c.Pos
					n++
				}
			}
		}
		if n > 10_000 {
			t.Fatalf("%d cells", n)
		}
	})
}
