package workbook

import (
	"slices"
	"testing"

	"bilan/report/ooxml"
	"bilan/report/table"
)

// What a page would cut begins another; after a long table that the program
// broke by itself the next part begins a page; Excel's limit is kept.
func TestBreaks(t *testing.T) {
	s := &sheet{section: &table.Section{}, widths: widths{60}}
	long, short, chart := &tableBlock{}, &tableBlock{}, &chartBlock{}
	s.extents.list = []extent{
		{long, 1, 0, 1200}, {short, 80, 1200, 1300}, {short, 90, 1300, 1400},
		{chart, 100, 1400, 1800}, {chart, 130, 1800, 2100},
	}
	if got, want := (pageSetup{s}).breaks(), []int{80, 100, 130}; !slices.Equal(got, want) {
		t.Errorf("pages begin at %v, want %v", got, want)
	}
	s.extents.list = nil
	for i := range 2 * maxBreaks {
		s.extents.list = append(s.extents.list, extent{chart, 1 + i*30, float64(i) * 450, float64(i+1) * 450})
	}
	if got := len((pageSetup{s}).breaks()); got != maxBreaks {
		t.Errorf("%d breaks, want %d", got, maxBreaks)
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
