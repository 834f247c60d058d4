package drafts_test

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"bilan/cmd/drafts"
	"bilan/report/cell"
	"bilan/report/decode"
	"bilan/report/field"
	"bilan/report/form"
	"bilan/report/names"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/prose/pdftext"
	"bilan/report/quantity"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

// texts are the documents whose drafts are known, read once for all tests.
func texts(t *testing.T) map[string]*prose.Draft {
	t.Helper()
	all, err := read()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 25 {
		t.Fatal(len(all), "documents")
	}
	return all
}

var read = sync.OnceValues(func() (map[string]*prose.Draft, error) {
	out := map[string]*prose.Draft{}
	for _, dir := range []string{"dev", "own"} {
		found, err := filepath.Glob("../../report/prose/testdata/" + dir + "/*")
		if err != nil {
			return nil, err
		}
		for _, path := range found {
			if strings.HasSuffix(path, ".json") {
				continue
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			doc, err := document.Open(path, data, sheet.DefaultLimits())
			if err == document.ErrPDF {
				text, readErr := pdftext.Text(data)
				doc, err = document.Text(text), readErr
			}
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			out[dir+"/"+filepath.Base(path)] = prose.Read(doc, prose.Options{})
		}
	}
	return out, nil
})

// unitRead is the unit that a reader of the form finds: that of the draft, else one that is
// known in brackets behind its title, « Formations (participants) ».
func unitRead(l *prose.Line) string {
	if open := strings.LastIndex(l.Title, " ("); l.Unit == "" && open > 0 && strings.HasSuffix(l.Title, ")") {
		return (&names.Index{}).UnitIn(l.Title[open+2 : len(l.Title)-1])
	}
	return l.Unit
}

// The form that is made of a text reads back as the draft: line by line, value by value, and
// nothing of it is an error.
func TestFormReadsBack(t *testing.T) {
	for name, d := range texts(t) {
		if (testing.Short() || os.Getenv("CI") != "true" && os.Getenv("BILAN_SCORES") == "") && !strings.HasPrefix(name, "dev/") {
			continue // a form takes a tenth of a second
		}
		for _, c := range d.Clusters {
			got := formOf(t, name, d.Year, c)
			var results, plan []string
			for i := range got.Lines {
				l := &got.Lines[i]
				if told := strings.Join([]string{l.Title.Value, valueOf(l.Actual), l.Unit.Value, l.Measure.String(), l.Theme.Value, l.Status.String(), l.Detail(field.LinePartners).Value, valueOf(l.Planned)}, "|"); l.Nature == cell.Results {
					results = append(results, told)
				} else {
					plan = append(plan, strings.Join([]string{l.Title.Value, valueOf(l.Planned), l.Unit.Value, l.Measure.String(), l.Theme.Value, l.Detail(field.LinePartners).Value, valueOf(l.Baseline)}, "|"))
				}
			}
			var wantResults, wantPlan []string
			for _, l := range c.Results {
				wantResults = append(wantResults, strings.Join([]string{l.Title, drafted(l.Value, l.High, l.Qualifier), unitRead(l), l.Measure.String(), l.Theme, l.Status.String(), l.Partners, drafted(l.Planned, nil, quantity.Exact)}, "|"))
			}
			for _, l := range c.Plan {
				wantPlan = append(wantPlan, strings.Join([]string{l.Title, drafted(l.Value, l.High, l.Qualifier), unitRead(l), l.Measure.String(), l.Theme, l.Partners, drafted(l.Previous, nil, quantity.Exact)}, "|"))
			}
			same(t, name+" results", results, wantResults)
			same(t, name+" plan", plan, wantPlan)
			same(t, name+" facts", factsRead(got, d.Year), factsDrafted(c))
			// A text that says it is illustrative may say so in a title.
			if !slices.Contains(got.Declared, "provisional") {
				t.Errorf("%s: declares %q", name, got.Declared)
			}
			for _, p := range got.Problems {
				if p.Severity == source.Err {
					t.Errorf("%s: %v", name, p)
				}
			}
		}
	}
}

// formOf is what a form made of a draft says, as any form is read.
func formOf(t *testing.T, name string, year int, c *prose.Cluster) submission.File {
	t.Helper()
	w := wording.For("fr")
	var b bytes.Buffer
	if err := form.Write(&b, form.Form{Year: year, Name: cmp.Or(c.Name, "Grappe Exemple"), President: c.President, Lang: "fr", Draft: drafts.Of(w, name, "../"+name, c)}, w); err != nil {
		t.Fatal(name, err)
	}
	book, err := file.Open(name, b.Bytes(), sheet.Limits{})
	if err != nil {
		t.Fatal(name, err)
	}
	in := decode.Input{File: name}
	for _, s := range book.Sheets {
		in.Sheets = append(in.Sheets, decode.Sheet{Name: s.Name, Hidden: s.Hidden, Rows: s.Rows()})
	}
	return decode.NewDecoder(&submission.Vocabulary{}).Decode(in)
}

func valueOf(v cell.Value) string {
	if !v.Present {
		return ""
	}
	other := ""
	if o := v.Other(); o != nil {
		other = " à " + o.String()
	}
	return v.Qualifier.String() + v.Number.String() + other
}

func drafted(n, high *quantity.Decimal, q quantity.Qualifier) string {
	if n == nil {
		return ""
	}
	if high != nil {
		return q.String() + n.String() + " à " + high.String()
	}
	return q.String() + n.String()
}

func factsDrafted(c *prose.Cluster) []string {
	m := c.Members
	territory := drafted(m.Territory, nil, quantity.Exact)
	if territory == "" && m.Share != nil {
		territory = m.Share.String() + "%"
	}
	return []string{c.President, drafted(m.Total, nil, m.Qualifier), drafted(m.PaidUp, nil, quantity.Exact), territory, drafted(c.Grant.Requested, nil, quantity.Exact), drafted(c.Grant.Awarded, nil, quantity.Exact)}
}

func factsRead(f submission.File, year int) []string {
	out := make([]string, 6)
	for _, x := range f.Facts {
		territory := valueOf(x.MembersInTerritory)
		if territory != "" {
			territory += x.MembersInTerritory.Unit()
		}
		if x.Year == year+1 {
			out[4], out[5] = out[4]+valueOf(x.GrantRequested), out[5]+valueOf(x.GrantAwarded)
			continue
		}
		for i, s := range []string{x.President.Value, valueOf(x.Members), valueOf(x.MembersPaidUp), territory, valueOf(x.GrantRequested), valueOf(x.GrantAwarded)} {
			out[i] += s
		}
	}
	return out
}

func same(t *testing.T, name string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		g, w := "none", "none"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("%s, %d:\n%s\nnot\n%s", name, i, g, w)
			return
		}
	}
}

// A place in a Word document is a paragraph, as its lines are set by the program that shows it;
// what may be a line is to be looked at, a date is not; a row is its cells.
func TestPlacesAndLooks(t *testing.T) {
	const text = "# Grappe Exemple Verre\n\n## Bilan 2024\n\nNous avons tenu 6 ateliers le 12 mars.\n\nNos voisins de la Grappe Exemple Sel ont tenu 9 salons.\n"
	row := prose.Read(document.Text("# Grappe Exemple Verre\n\n| N° | Action | Réalisé 2024 | Objectif 2025 |\n|---|---|---|---|\n| 1 | Ateliers | 3 | 4 |\n| 2 | Visites | 5 | 6 |\n|  | Total | 8 | 10 |\n"), prose.Options{})
	if d := drafts.Of(wording.For("fr"), "a.md", "", row.Clusters[0]); len(d.Lines) == 0 || d.Lines[0].Quote != "1 | Ateliers | 3 | 4" || len(d.Left) == 0 || d.Left[len(d.Left)-1].Quote != "Total | 8 | 10" {
		t.Errorf("rows are quoted as %+v, %+v", d.Lines, d.Left)
	}
	c := prose.Read(document.Text(text), prose.Options{}).Clusters[0]
	for path, want := range map[string]string{"bilan.txt": "ligne 5", "bilan.docx": "paragraphe 5", "bilan.pdf": "page 1"} {
		d := drafts.Of(wording.For("fr"), path, "", c)
		if len(d.Lines) == 0 || d.Lines[0].Place != want {
			t.Errorf("%s: %+v", path, d.Lines)
		}
		for _, l := range d.Left {
			if l.Look != !strings.Contains(l.Figure, "mars") {
				t.Errorf("%s: look at it: %v", l.Figure, l.Look)
			}
		}
	}
}

// The table of a draft says of each line what the draft says.
func TestTableOfDraft(t *testing.T) {
	for name, d := range texts(t) {
		var b bytes.Buffer
		if err := prose.WriteCSV(&b, []string{name}, []*prose.Draft{d}); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&b).ReadAll()
		if err != nil {
			t.Fatal(name, err)
		}
		at := map[string]int{}
		for i, h := range rows[0] {
			at[h] = i
		}
		var got, want []string
		for _, r := range rows[1:] {
			if s := r[at["section"]]; s == "results" || s == "plan" {
				got = append(got, strings.Join([]string{s, r[at["title"]], r[at["value"]], r[at["qualifier"]], r[at["unit"]], r[at["measure"]], r[at["theme"]], r[at["status"]], r[at["partners"]], r[at["quote"]]}, "|"))
			}
		}
		for _, c := range d.Clusters {
			for i, l := range append(append([]*prose.Line{}, c.Results...), c.Plan...) {
				section, status := "results", l.Status.String()
				if i >= len(c.Results) {
					section = "plan"
				}
				if l.Status == cell.NoStatus {
					status = ""
				}
				want = append(want, strings.Join([]string{section, l.Title, drafted(l.Value, nil, quantity.Exact), l.Qualifier.String(), l.Unit, l.Measure.String(), l.Theme, status, l.Partners, l.Quote}, "|"))
			}
		}
		same(t, name, got, want)
	}
}
