package workbook

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/font"
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
		b := &bookWriter{doc: &table.Document{}, names: ooxml.SheetNames{}, anchors: map[string]location{}, tables: map[string]*placed{}}
		s := b.plan(&c.section)
		i := slices.IndexFunc(s.blocks, func(bl block) bool { _, ok := bl.(*proseBlock); return ok })
		if got := s.blocks[i].(*proseBlock).spread; got != c.want {
			t.Errorf("%s: spread %v", name, got)
		}
	}
}

// A column is as wide as its heading needs on two rows.
func TestHeadingRows(t *testing.T) {
	for _, title := range []string{"Écart", "Taux de réalisation", "Réalisé hors programme ou sans programme connu", "Anticonstitutionnellement", strings.Repeat("mot ", 60)} {
		width := headingWidth(title)
		if n := strong.Lines(title, float64(width)+1-font.Edges-indented); n > headingRows && width < mostHeading {
			t.Errorf("%q takes %d rows in %d", title, n, width)
		}
	}
	if width := headingWidth("Écart"); width > 6 {
		t.Errorf("a short heading makes a column of %d", width)
	}
}

// Parts of columns are each of at least one, and the narrowest as wide as it can be.
func TestSpans(t *testing.T) {
	w := widths{40, 10, 10, 10, 10, 40}
	for n, want := range map[int][][2]int{1: {{1, 6}}, 2: {{1, 3}, {4, 6}}, 3: {{1, 1}, {2, 5}, {6, 6}}, 4: {{1, 1}, {2, 3}, {4, 5}, {6, 6}}, 9: {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}}} {
		if got := w.spans(1, 6, n); !slices.Equal(got, want) {
			t.Errorf("%d: %v, want %v", n, got, want)
		}
	}
	if got := w.spans(2, 5, 2); !slices.Equal(got, [][2]int{{2, 3}, {4, 5}}) {
		t.Errorf("of some columns %v", got)
	}
}
