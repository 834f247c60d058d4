package wording

import (
	"testing"

	"bilan/report/source"
)

func TestPlaces(t *testing.T) {
	cells := func(sheet string, rows ...int) (out []source.Pos) {
		for _, r := range rows {
			out = append(out, source.In("a.xlsx", sheet).At(r, 3))
		}
		return out
	}
	csv := source.In("a.csv", "")
	for _, c := range []struct {
		name   string
		places []source.Pos
		fr, en string
	}{
		{"none", nil, "", ""},
		{"one", cells("Bilan", 5), "", ""},
		{"cells", cells("Bilan", 5, 7), "(2 cellules\u00a0: C5, C7)", "(2 cells: C5, C7)"},
		{"as many as are named", cells("Bilan", 5, 7, 9), "(3 cellules\u00a0: C5, C7, C9)", "(3 cells: C5, C7, C9)"},
		{"more than are named", cells("Bilan", 5, 7, 9, 11), "(4 cellules\u00a0: C5, C7, C9 …)", "(4 cells: C5, C7, C9 …)"},
		{"two sheets", append(cells("Bilan 2023", 5, 7), cells("Bilan", 5)...), "(3 cellules\u00a0: 'Bilan 2023'!C5, C7, Bilan!C5)", "(3 cells: 'Bilan 2023'!C5, C7, Bilan!C5)"},
		{"fields of a CSV", []source.Pos{csv.At(2, 3), csv.At(4, 3)}, "(2 lignes\u00a0: 2, 4)", "(2 lines: 2, 4)"},
		{"rows of a sheet", []source.Pos{source.In("a.xlsx", "Bilan").At(2, 0), source.In("a.xlsx", "Bilan").At(4, 0)}, "(2 lignes\u00a0: 2, 4)", "(2 lines: 2, 4)"},
		{"whole sheets", []source.Pos{source.In("a.xlsx", "Bilan"), source.In("a.xlsx", "Plan")}, "", ""},
	} {
		if fr, en := For("fr").Places(c.places, 3), For("en").Places(c.places, 3); fr != c.fr || en != c.en {
			t.Errorf("%s: %q, %q; want %q, %q", c.name, fr, en, c.fr, c.en)
		}
	}
}

func TestCountCauses(t *testing.T) {
	at := func(row int) source.Pos { return source.In("a.csv", "").At(row, 3) }
	ps := source.Problems{
		source.New(source.BadNumber, at(2), "found", "x"), source.New(source.BadNumber, at(3), "found", "x"), source.New(source.BadNumber, at(4), "found", "y"),
		source.New(source.UnknownStatus, at(5), "found", "x"),
	}
	for _, c := range []struct {
		severity source.Severity
		fr, en   string
	}{
		{source.Err, "2 erreurs (3 endroits)", "2 errors (3 places)"},
		{source.Warning, "1 avertissement", "1 warning"},
		{source.Info, "0 information", "0 notes"},
	} {
		if fr, en := For("fr").CountCauses(ps.Groups(), c.severity), For("en").CountCauses(ps.Groups(), c.severity); fr != c.fr || en != c.en {
			t.Errorf("%v: %s, %s; want %s, %s", c.severity, fr, en, c.fr, c.en)
		}
	}
}

// A place in a text is what its reader can find: a page of a PDF, a paragraph of a Word
// document, else a line.
func TestInText(t *testing.T) {
	w := For("fr")
	for _, c := range []struct {
		name       string
		page, line int
		want       string
	}{
		{"a.txt", 0, 5, "ligne 5"}, {"a.md", 2, 5, "page 2, ligne 5"}, {"a.pdf", 2, 54, "page 2"}, {"a.PDF", 0, 5, "page 1"}, {"a.docx", 0, 5, "paragraphe 5"}, {"a.odt", 3, 5, "page 3, paragraphe 5"}, {"a.csv", 0, 5, "ligne 5"},
	} {
		if got := w.InText(c.name, c.page, c.line); got != c.want {
			t.Errorf("%s: %q, not %q", c.name, got, c.want)
		}
	}
}
