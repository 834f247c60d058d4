package pdftext

import (
	"strings"
	"testing"
)

// Lines whose texts stand below one another are a table where the first heads each column; a
// list, a paragraph and a table without headings stay as they are.
func TestTables(t *testing.T) {
	// A line is written with its texts where they stand, a letter 6 points wide.
	lineOf := func(n int, s string) line {
		l := line{y: 800 - 14*float64(n), size: 11, text: strings.Join(strings.Fields(s), " ")}
		at := 0
		for part := range strings.SplitSeq(s, "  ") {
			if text := strings.TrimSpace(part); text != "" {
				from := at + len(part) - len(strings.TrimLeft(part, " "))
				l.spans = append(l.spans, span{6 * float64(from), 6 * float64(from+len(text)), text})
			}
			at += len(part) + 2
		}
		return l
	}
	for _, c := range []struct{ name, text, want string }{
		{"a table", "Action     Prevu 2024  Realise 2024\nForums        3           2\nStages        20         25\nEnsuite tout est dit.",
			"| Action | Prevu 2024 | Realise 2024 |\n|---|---|---|\n| Forums | 3 | 2 |\n| Stages | 20 | 25 |\nEnsuite tout est dit."},
		{"a cell left blank", "Action     2024   Partenaires\nForums      3\nStages      20     CCI", "| Action | 2024 | Partenaires |\n|---|---|---|\n| Forums | 3 |  |\n| Stages | 20 | CCI |"},
		{"no headings", "Forums        3           2\nStages        20         25", "Forums 3 2\nStages 20 25"},
		{"no figures", "Nom        Structure\nCamille    Exemple", "Nom Structure\nCamille Exemple"},
		{"one row", "Action     Prevu 2024", "Action Prevu 2024"},
		{"a text over two columns", "Action     Prevu 2024\nForums des metiers 12", "Action Prevu 2024\nForums des metiers 12"},
		{"texts that are not below one another", "Nous avons    tenu des ateliers\nen 2024, au nombre    de 3 seulement", "Nous avons tenu des ateliers\nen 2024, au nombre de 3 seulement"},
	} {
		var p []line
		for i, s := range strings.Split(c.text, "\n") {
			p = append(p, lineOf(i, s))
		}
		var got []string
		for _, l := range tables(p) {
			got = append(got, l.text)
		}
		if s := strings.Join(got, "\n"); s != c.want {
			t.Errorf("%s:\n%s", c.name, s)
		}
	}
}
