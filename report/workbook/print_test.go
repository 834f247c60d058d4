package workbook

import (
	"slices"
	"testing"

	"bilan/report/ooxml"
	"bilan/report/table"
)

// What a page would cut begins another; what is higher than a page begins one; of a sheet of
// fiches each begins one; what is not printed has no page; Excel's limit is kept.
func TestBreaks(t *testing.T) {
	s := &sheet{section: &table.Section{}, widths: widths{60}, printed: 1, printedRows: 1 << 20}
	part := &tableBlock{}
	s.extents.list = []extent{{part, 1, 0, 500}, {part, 40, 500, 650}, {part, 60, 650, 750}, {part, 80, 750, 2000}, {part, 100, 2000, 2100}, {part, 120, 2100, 2200}}
	if got, want := (pageSetup{s}).breaks(), []int{60, 80, 100}; !slices.Equal(got, want) {
		t.Errorf("pages begin at %v, want %v", got, want)
	}
	s.printedRows = 79
	if got, want := (pageSetup{s}).breaks(), []int{60}; !slices.Equal(got, want) {
		t.Errorf("of what is printed pages begin at %v, want %v", got, want)
	}
	s.section.Fiches, s.blocks = &table.Fiches{}, []block{&titleBlock{}, &fichesHead{}}
	for i := range 2 * maxBreaks {
		s.blocks = append(s.blocks, &ficheBlock{at: 5 + 10*i})
	}
	if got := (pageSetup{s}).breaks(); len(got) != maxBreaks || got[0] != 15 {
		t.Errorf("%d breaks, the first at %d", len(got), got[0])
	}
}

// A text on a sheet with tables is spread over their columns, wherever on the
// sheet they stand.
func TestSpreadText(t *testing.T) {
	tab := &table.Table{ID: "t", Columns: []table.Column{{Key: "a", Title: "A", Kind: table.Text, Width: 20}}}
	texts := []*table.Prose{{Title: "Comment lire"}}
	for name, c := range map[string]struct {
		section table.Section
		want    bool
	}{
		"text alone":    {table.Section{Texts: texts}, false},
		"after tables":  {table.Section{Texts: texts, Tables: []*table.Table{tab}}, true},
		"before tables": {table.Section{Texts: texts, After: []*table.Table{tab}}, true},
	} {
		b := &builder{doc: &table.Document{}, names: ooxml.SheetNames{}, anchors: map[string]location{}, tables: map[string]*placed{}}
		s := b.plan(&c.section)
		i := slices.IndexFunc(s.blocks, func(bl block) bool { _, ok := bl.(*proseBlock); return ok })
		if got := s.blocks[i].(*proseBlock).spread; got != c.want {
			t.Errorf("%s: spread %v", name, got)
		}
	}
}
