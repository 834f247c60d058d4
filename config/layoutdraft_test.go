package config

import (
	"strings"
	"testing"
)

// Drafts are a configuration once they are completed: what a file or a heading is
// called is a text there, whatever stands in it.
func TestWriteLayouts(t *testing.T) {
	drafts := []LayoutDraft{{
		Layout: Layout{File: "a \"b\": #c\x7f.xlsx", Sheet: "Feuil: 1\n", HeadingRow: 3, Holds: "lines",
			Columns: []LayoutColumn{{Column: "A", Is: "intitulé"}, {Column: "B", Year: 2024}, {Column: "C", Is: "ignorer", Unit: "k€"}}},
		Seen: []string{"Ce qui est\nfait", "2024", strings.Repeat("long ", 40)},
	}, {Layout: Layout{File: "b.csv", Holds: "budget", Columns: []LayoutColumn{{Column: "A"}}}, Seen: []string{""}}}
	for lang, word := range map[string]string{"fr": "À compléter", "en": "To be completed"} {
		var b strings.Builder
		if err := WriteLayouts(&b, lang, []string{"intitulé", "prévu"}, drafts); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(b.String(), "# "+word) || strings.Contains(b.String(), "\x7f") {
			t.Errorf("got\n%s", b.String())
		}
		c, err := load("bilan.yaml", []byte(strings.ReplaceAll(b.String(), `is: ""`, `is: prévu`)), nil, func(string) (string, bool) { return "", false },
			func(_, _ string) bool { return true })
		if err != nil {
			t.Fatal(err, b.String())
		}
		l := c.Layouts[0]
		if len(c.Layouts) != 2 || l.File != "a \"b\": #c.xlsx" || l.Sheet != "Feuil: 1\n" || l.HeadingRow != 3 || len(l.Columns) != 3 || l.Columns[1] != (LayoutColumn{Column: "B", Is: "prévu", Year: 2024}) || l.Columns[2].Unit != "k€" {
			t.Errorf("read again: %+v", c.Layouts)
		}
	}
}
