package table

import (
	"slices"
	"testing"
)

// Every text of a document is put anew, those too that are made when they are
// written.
func TestRewrite(t *testing.T) {
	section := Section{
		Tables: []*Table{
			{Rows: []Row{{Cells: []Cell{{Text: "a"}}}}},
			{Long: &Long{Len: 1, Row: func(int) Row { return Row{Cells: []Cell{{Text: "a"}}} }}},
		},
		Texts: []*Prose{
			{Lines: []ProseLine{{Text: "a"}}},
			{Long: &LongProse{Len: 1, Lines: slices.Values([]ProseLine{{Text: "a"}})}},
		},
	}
	later := section
	later.Tables = []*Table{{Rows: []Row{{Cells: []Cell{{Text: "a"}}}}}}
	later.Texts = []*Prose{{Long: &LongProse{Len: 1, Lines: slices.Values([]ProseLine{{Text: "a"}})}}}
	doc := &Document{Sections: []Section{section, {Make: func() Section { return later }}}}
	doc.Rewrite(func(s string) string {
		if s == "a" {
			return "b"
		}
		return s
	})
	for i, s := range doc.Sections {
		s = s.Whole()
		for j, tb := range s.Tables {
			for _, row := range tb.All() {
				if got := row.Cells[0].Text; got != "b" {
					t.Errorf("section %d, table %d: %q", i, j, got)
				}
			}
		}
		for j, p := range s.Texts {
			if got := slices.Collect(p.All())[0].Text; got != "b" || p.Len() != 1 {
				t.Errorf("section %d, text %d: %q, %d lines", i, j, got, p.Len())
			}
		}
	}
}
