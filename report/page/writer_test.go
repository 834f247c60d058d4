package page

import (
	"bytes"
	"html"
	"html/template"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/source"
	"bilan/report/table"
)

// What the writer makes of a text is read as what html/template makes of it is,
// within elements and within attributes, but for what HTML forbids.
func TestText(t *testing.T) {
	long := &strings.Builder{}
	for r := range rune(0x11000) {
		long.WriteRune(r)
	}
	texts := []string{long.String(), "</script><script>x</script>", `a" onclick="x`, "l'axe & l’été +1 &amp; &#34;", "a\xff\xc3<\xe2\x80", string(utf8.MaxRune), "\ufdd0\ufffe\U0001fffe\u0085\x00\x7f"}
	frame := template.Must(template.New("").Parse(`{{.}}`))
	for _, s := range texts {
		var want bytes.Buffer
		if err := frame.Execute(&want, s); err != nil {
			t.Fatal(err)
		}
		var w tableWriter
		w.text(s)
		if got := string(w.buf); html.UnescapeString(got) != html.UnescapeString(string(withAllowed(want.Bytes()))) || strings.ContainsAny(got, `<>"`) {
			t.Errorf("%.40q is written as %.80q", s, got)
		}
	}
}

// What is above 0 has a plus sign where a column tells differences, an amount around a
// number and 0 have none.
func TestSigned(t *testing.T) {
	for n, want := range map[int]string{3: "+3", 0: "0", -3: "−3"} {
		d := quantity.FromInt(n)
		w := tableWriter{page: &screen.Page{Lang: "fr"}, columns: []column{{kind: table.Number, signed: true}, {kind: table.Number}}}
		w.row(&table.Row{Cells: []table.Cell{{Num: &d}, {Num: &d}}})
		if got, plain := string(w.buf), strings.TrimPrefix(want, "+"); got != `<tr><td class="num r">`+want+`<td class="num r">`+plain+"</tr>\n" {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// Nothing is printed in letters of less than 6 points: the page is drawn at nine tenths.
func TestPrintedSizes(t *testing.T) {
	const drawnAt = 0.9
	sizes := regexp.MustCompile(`font-size:([\d.]+)pt`).FindAllStringSubmatch(printCSS, -1)
	for _, m := range sizes {
		if size, err := strconv.ParseFloat(m[1], 64); err != nil || size*drawnAt < 6 {
			t.Errorf("%s", m[0])
		}
	}
	if len(sizes) < 10 || !strings.Contains(printCSS, "body{zoom:.9}") {
		t.Errorf("%d sizes", len(sizes))
	}
}

// Cells of words: a badge has the class of its slug, places are of the column of places, and the
// name of a file that is not to be published is hidden wherever it is.
func TestWords(t *testing.T) {
	at := source.In("Dupont 06 12 34 56 78.csv", "").At(3, 2)
	hide := func(s string) string { return strings.ReplaceAll(s, "06 12 34 56 78", "[tél.]") }
	for _, c := range []struct {
		name string
		of   column
		cell table.Cell
		want string
	}{
		{"a badge", column{kind: table.Badge}, table.Cell{Text: "à <revoir>", Tag: "error"}, `<td><span class="badge b-error">à &lt;revoir&gt;</span>`},
		{"an empty badge", column{kind: table.Badge}, table.Cell{}, "<td>"},
		{"places", column{kind: table.Text, places: true}, table.Cell{Sources: []source.Pos{source.In("a.csv", "").At(3, 2)}}, "<td>a.csv:3:2"},
		{"places that need an escape", column{kind: table.Text, places: true}, table.Cell{Sources: []source.Pos{source.In("a&b.csv", "").At(3, 2)}}, "<td>a&amp;b.csv:3:2"},
		{"places in a file with a contact", column{kind: table.Text, places: true}, table.Cell{Sources: []source.Pos{at}}, "<td>Dupont [tél.].csv:3:2"},
		{"no places", column{kind: table.Text, places: true}, table.Cell{Text: "ici"}, `<td class="long place">ici`},
		{"the head of a row", column{kind: table.Text, heads: true}, table.Cell{Text: "Salon"}, `<th scope="row">Salon</th>`},
	} {
		w := tableWriter{page: &screen.Page{Lang: "fr", Hide: hide}}
		w.cell(&c.of, &c.cell)
		if got := string(w.buf); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
