package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The lint finds what it is there to find: each fault is planted where a
// pattern first holds.
func TestLintFindsFaults(t *testing.T) {
	t.Parallel()
	good, err := os.ReadFile(workbooks(t)["fr"])
	if err != nil {
		t.Fatal(err)
	}
	before := map[string]lintSheet{}
	for _, c := range []struct{ part, from, to, want string }{
		{"xl/worksheets/sheet2.xml", `(<f>ROUND[^<]+</f>)<v>[^<]*</v>`, `$1`, "has no value"},
		{"xl/worksheets/sheet2.xml", `<f>ROUND[^<]+</f>`, `<f>SOMME(A1)</f>`, "function SOMME"},
		{"xl/worksheets/sheet2.xml", `<f>ROUND([^,<]+),`, `<f>ROUND$1;`, "=ROUND"},
		{"xl/worksheets/sheet2.xml", `<f>ROUND\([A-Z]+`, `<f>ROUND('Par grappes'!A1+A`, "refers to 'Par grappes'!"},
		{"xl/worksheets/sheet2.xml", `<f>ROUND\([A-Z]+`, `<f>ROUND(Par grappe!A`, "refers to"},
		{"xl/worksheets/sheet2.xml", `<t>Code</t>`, `<t>Kode</t>`, "in the table"},
		{"xl/tables/table1.xml", `name="Code"`, `name="grappe"`, "twice"},
		{"xl/tables/table2.xml", ` ref="A`, ` ref="B`, "table t_"},
		{"xl/tables/table2.xml", `displayName="[^"]*"`, `displayName="t_lines"`, "table name"},
		{"xl/worksheets/sheet2.xml", `max="2" min="2"`, `max="1" min="1"`, "columns 1 after 1"},
		{"xl/worksheets/sheet2.xml", `<mergeCells`, `<mergeCells><mergeCell ref="A7:B9"/></mergeCells><mergeCells`, "overlaps"},
		{"xl/worksheets/sheet2.xml", `location="&#39;Lignes lues&#39;!A`, `location="&#39;Lignes lues&#39;!A9`, "refers to"},
		{"xl/worksheets/sheet2.xml", `<conditionalFormatting sqref="[A-Z]+([0-9]+):[A-Z]+`, `<conditionalFormatting sqref="ZZ${1}:ZZ`, "conditional format"},
		{"xl/worksheets/sheet2.xml", ` orientation="landscape"`, ``, "printed on"},
		{"xl/worksheets/sheet2.xml", `&amp;P / &amp;N`, ``, "printed on"},
		{"xl/drawings/drawing1.xml", `descr="`, `title="`, "has no text"},
		{"xl/drawings/drawing1.xml", `<xdr:row>[0-9]+</xdr:row>`, `<xdr:row>2</xdr:row>`, "covers"},
		{"xl/drawings/drawing1.xml", `cx="[0-9]+"`, `cx="95250000"`, "overlaps another"},
		{"xl/charts/chart1.xml", `Synthèse&#39;!`, `Synthese&#39;!`, "refers to"},
		{"xl/charts/chart1.xml", `<a:t>[^<]*</a:t>`, `<a:t></a:t>`, "no title"},
		{"xl/charts/chart1.xml", `<pt idx="0"><v>[^<]*</v>`, `<pt idx="0"><v>7000</v>`, "kept as"},
		{"xl/charts/chart1.xml", `<numCache>.*?</numCache>`, ``, "not kept"},
		{"xl/workbook.xml", `name="Budget"`, `name="GRAPHIQUES"`, "sheet name"},
		{"xl/workbook.xml", `name="bilan_lines"`, `name="bilan lines"`, "name \"bilan lines\""},
		{"xl/workbook.xml", `name="bilan_lines"`, `name="bilan_targets"`, "twice"},
	} {
		l, err := opened(spoil(t, good, c.part, c.from, c.to), before)
		must(t, err)
		found := l.lint()
		if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, c.want) }) {
			t.Errorf("%s: %s for %s: found %.200q, want %q", c.part, c.to, c.from, found, c.want)
		}
	}
}

// spoil replaces what first matches a pattern in a part.
func spoil(t *testing.T, data []byte, part, from, to string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	pattern := regexp.MustCompile(from)
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		if f.Name != part {
			must(t, out.Copy(f))
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		at := pattern.FindIndex(body)
		if at == nil {
			t.Fatalf("%s has no %s", part, from)
		}
		planted := pattern.ReplaceAll(body[at[0]:at[1]], []byte(to))
		body = slices.Concat(body[:at[0]], planted, body[at[1]:])
		w, err := out.Create(f.Name)
		if err == nil {
			_, err = w.Write(body)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
