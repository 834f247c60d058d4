package sheet

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"bilan/report/source"
)

const odsHead = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
	`xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
	`xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">`

// odsOf is a spreadsheet of one sheet S with these rows.
func odsOf(rows string, parts map[string]string) string {
	all := map[string]string{
		"mimetype":    odsType,
		"content.xml": odsHead + `<office:body><office:spreadsheet><table:table table:name="S">` + rows + `</table:table></office:spreadsheet></office:body></office:document-content>`,
	}
	for k, v := range parts {
		all[k] = v
	}
	return zipOf(all)
}

// row is a row of one cell with these attributes and content.
func odsRowOf(attrs, content string) string {
	return `<table:table-row><table:table-cell ` + attrs + `>` + content + `</table:table-cell></table:table-row>`
}

func TestODS(t *testing.T) {
	const empties = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
	for _, c := range []struct{ name, rows, want string }{
		{"a text of several paragraphs", odsRowOf(`office:value-type="string"`, `<text:p>un</text:p><text:p>deux<text:s text:c="2"/>x<text:tab/>y<text:line-break/><text:span>z</text:span></text:p>`), "[S]1: 1=un\ndeux  x\ty\nz\n"},
		{"a note beside the text", odsRowOf(`office:value-type="string"`, `<office:annotation><text:p>note</text:p></office:annotation><text:p>texte</text:p>`), "[S]1: 1=texte\n"},
		{"a number is its value, not what is shown", odsRowOf(`office:value-type="float" office:value="1250.5"`, `<text:p>1 251</text:p>`), "[S]1: 1=1250.5\n"},
		{"a percentage", odsRowOf(`office:value-type="percentage" office:value="0.72"`, `<text:p>72 %</text:p>`), "[S]1: 1=72 %\n"},
		{"binary noise", odsRowOf(`office:value-type="float" office:value="0.30000000000000004"`, ``), "[S]1: 1=0.3\n"},
		{"a date", odsRowOf(`office:value-type="date" office:date-value="2024-03-31T00:00:00"`, ``), "[S]1: 1=2024-03-31\n"},
		{"not a number", odsRowOf(`office:value-type="float" office:value="NaN"`, ``), "[S]1: 1=!NaN\n"},
		{"an error", odsRowOf(`table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"`, `<text:p>#DIV/0!</text:p>`), "[S]1: 1=!#DIV/0!\n"},
		{"a formula whose result is an empty text", odsRowOf(`table:formula="of:=&quot;&quot;"`, `<text:p/>`), "[S]"},
		{"a formula that was not calculated", odsRowOf(`table:formula="of:=[.A2]"`, ``), "[S]1: 1=?=[.A2]\n"},
		{"empty rows and cells take no room", empties + odsRowOf(`table:number-columns-repeated="16384"`, ``), "[S]"},
		{"repeated content", `<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2"/></table:table-row>`,
			"[S]1: 2=1 3=1\n2: 2=1 3=1\n"},
		{"under a merged cell", `<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="2"/>` +
			`<table:covered-table-cell office:value-type="float" office:value="9"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>`, "[S]1: 1=1(1x2) 3=2\n"},
		{"a table in a cell", odsRowOf(`office:value-type="string"`, `<text:p>x</text:p><table:table table:name="in"><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`), "[S]1: 1=x\n"},
		{"header rows and groups", `<table:table-header-rows>` + odsRowOf(`office:value-type="float" office:value="1"`, ``) + `</table:table-header-rows><table:table-row-group>` +
			odsRowOf(`office:value-type="float" office:value="2"`, ``) + `</table:table-row-group>`, "[S]1: 1=1\n2: 1=2\n"},
		{"a hidden row", `<table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`, "[S]1h: 1=1\n"},
	} {
		if got := kinds(t, odsOf(c.rows, nil)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// kinds tells rows as lines does, with an h after those that are hidden, ! before an
// error, ?= before a formula that was not calculated, and the size of merged
// cells.
func kinds(t *testing.T, data string) string {
	t.Helper()
	b, err := Open("f", []byte(data), Limits{})
	if err != nil {
		return err.Error()
	}
	var out strings.Builder
	for _, s := range b.Sheets {
		fmt.Fprintf(&out, "[%s]", s.Name)
		for row := range s.Rows() {
			hidden := map[bool]string{true: "h"}[row.Hidden]
			fmt.Fprintf(&out, "%d%s:", row.Pos.Row, hidden)
			for _, c := range row.Cells {
				mark := map[source.Kind]string{source.Error: "!", source.NotCalculated: "?=" + c.Formula}[c.Kind]
				fmt.Fprintf(&out, " %d=%s%s", c.Pos.Col, mark, c)
				if c.Rows+c.Cols > 0 {
					fmt.Fprintf(&out, "(%dx%d)", c.Rows, c.Cols)
				}
			}
			out.WriteString("\n")
		}
	}
	return out.String()
}

func TestODSRefused(t *testing.T) {
	one := odsRowOf(`office:value-type="float" office:value="1"`, ``)
	million := `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>`
	for _, c := range []struct {
		name string
		data string
		lim  Limits
		want source.Slug
	}{
		{"broken", odsOf("<table:table-row>", nil), Limits{}, source.UnreadableFile},
		{"a document type", odsOf(one, map[string]string{"content.xml": `<!DOCTYPE x><office:document-content/>`}), Limits{}, source.UnreadableFile},
		{"no spreadsheet", odsOf(one, map[string]string{"content.xml": `<a/>`}), Limits{}, source.UnreadableFile},
		{"a text", odsOf(one, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text"}), Limits{}, source.UnsupportedFormat},
		{"a password", odsOf(one, map[string]string{"META-INF/manifest.xml": `<manifest:encryption-data/>`}), Limits{}, source.PasswordProtected},
		{"seventeen thousand million cells", odsOf(million, nil), Limits{}, source.LimitReached},
		{"columns", odsOf(odsRowOf(`office:value-type="float" office:value="1" table:number-columns-repeated="4"`, ``), nil), Limits{Columns: 3}, source.LimitReached},
		{"rows", odsOf(one+one, nil), Limits{Rows: 1}, source.LimitReached},
		{"a long text", odsOf(odsRowOf(``, `<text:p>`+strings.Repeat("x", 20)+`</text:p>`), nil), Limits{TextBytes: 10}, source.LimitReached},
		{"inflated", odsOf(odsRowOf(``, `<text:p>`+strings.Repeat("x", 20_000)+`</text:p>`), nil), Limits{UnzippedBytes: 10_000}, source.LimitReached},
	} {
		_, err := Open("f", []byte(c.data), c.lim)
		var p source.Problem
		if !errors.As(err, &p) || p.Slug != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

// What LibreOffice saves as .ods has the cells of what it saves as .xlsx.
func TestODSFromLibreOffice(t *testing.T) {
	for ods, xlsx := range map[string]string{
		"testdata/libreoffice.ods": "testdata/libreoffice.xlsx",
		"testdata/g0003-2024.ods":  "../testdata/conformance/in/g0003-2024.xlsx",
	} {
		got, want := cellsOf(t, ods), cellsOf(t, xlsx)
		if got != want {
			t.Errorf("%s:\n%s\n%s:\n%s", ods, got, xlsx, want)
		}
		if !strings.Contains(got, "Réalisé") {
			t.Errorf("%s: no cells", ods)
		}
	}
}

// cellsOf tells every cell of a file but its formula, which each format writes
// in its own way, and a boolean, which LibreOffice saves as 1 in .ods.
func cellsOf(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Open("f", data, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	fmt.Fprintln(&out, b.Declared)
	for _, s := range b.Sheets {
		fmt.Fprintln(&out, s.Name, s.Hidden)
		for row, err := range s.Rows() {
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range row.Cells {
				if c.Kind == source.Bool {
					c.Kind, c.Raw = source.Number, map[string]string{"true": "1", "false": "0"}[c.Raw]
				}
				fmt.Fprintln(&out, c.Pos, row.Hidden, c.Kind, c.Raw, c.Format, c.Formula != "", c.Rows, c.Cols)
			}
		}
	}
	return out.String()
}

// Whatever stands in a sheet, its rows come in order, or an error does.
func FuzzODS(f *testing.F) {
	f.Add(odsRowOf(`office:value-type="float" office:value="1" table:number-columns-repeated="3"`, `<text:p>1</text:p>`))
	f.Add(odsRowOf(`table:formula="of:=1" calcext:value-type="error"`, `<office:annotation><text:p>x</text:p></office:annotation><text:p>y<text:s text:c="3"/></text:p>`))
	f.Add(`<table:table-row table:number-rows-repeated="9" table:visibility="filter"><table:covered-table-cell/></table:table-row>`)
	f.Fuzz(func(t *testing.T, rows string) {
		b, err := Open("f", []byte(odsOf(rows, nil)), Limits{UnzippedBytes: 1 << 20, Cells: 10_000})
		if err != nil {
			return
		}
		for _, s := range b.Sheets {
			last := source.Pos{}
			for row := range s.Rows() {
				for _, c := range row.Cells {
					if c.Pos.Compare(last) <= 0 || c.Pos.Row != row.Pos.Row {
						t.Fatalf("%s after %s", c.Pos, last)
					}
					last = c.Pos
				}
			}
		}
	})
}
