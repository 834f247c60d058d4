package decode

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/source"
)

// section is a part of a table under a row that names its theme.
type section struct {
	kind  string
	theme cell.Text
	// owner is the cluster that its row names, folded; "" for any.
	owner string
	// from is the index of the first line that a sub-total in it sums, and first
	// that of its first line.
	from, first int
}

// sections are the sections that the next line of a table is in, the widest first.
type sections struct {
	open []section
	// theme is the one of the sheet, for lines outside of any.
	sheet cell.Text
	// from is as section.from, outside of any.
	from int
}

// theme is that of the lines to come: of sections within sections, the widest, as a column of
// themes would give it.
func (s *sections) theme() cell.Text {
	if len(s.open) > 0 {
		return s.open[0].theme
	}
	return s.sheet
}

// leave ends the sections of other clusters than the one that a row names.
func (s *sections) leave(owner string) {
	if len(s.open) > 0 && owner != "" && s.open[0].owner != "" && s.open[0].owner != owner {
		s.open = nil
	}
}

// starts are the lines with which the sum in a row of totals may begin, the nearest first.
func (s *sections) starts() []int {
	if len(s.open) == 0 {
		return []int{s.from}
	}
	var from []int
	for _, o := range slices.Backward(s.open) {
		from = append(from, o.from)
	}
	return from
}

// total ends the sum of a row of totals: the next one begins with a line.
func (s *sections) total(at int) {
	if n := len(s.open); n > 0 {
		s.open[n-1].from = at
	} else {
		s.from = at
	}
}

// kinds are those of the open sections; bare is true where the last of them has no line before
// an index yet.
func (s *sections) kinds(at int) (kinds []string, bare bool) {
	for _, o := range s.open {
		kinds = append(kinds, o.kind)
	}
	return kinds, len(s.open) > 0 && s.open[len(s.open)-1].first == at
}

// rankOf is in how many of the open sections a new one of a kind is: in those above one of its
// own kind, which it ends; where there is none, in all of them if the last has no line yet
// (bare), else in none.
func rankOf(open []string, bare bool, kind string) int {
	if code, coded := strings.CutPrefix(kind, byCode); coded {
		return codedRank(open, code)
	}
	if i := slices.Index(open, kind); i >= 0 {
		return i
	}
	if bare {
		return len(open)
	}
	return 0
}

// rankRows finds for rows of one text how many sections each would be in, and which of them
// head a section: those followed by a line, or by a section in them that is.
func rankRows(rows []loneRow, open []string, bare, below bool) (ranks []int, heads []bool) {
	ranks, heads = make([]int, len(rows)), make([]bool, len(rows))
	for i, r := range rows {
		if r.note {
			continue
		}
		if r.mark.kind == "" {
			bare = false
			continue
		}
		ranks[i] = rankOf(open, bare, r.mark.kind)
		open, bare = append(slices.Clone(open[:ranks[i]]), r.mark.kind), true
	}
	next := -1
	for i := len(rows) - 1; i >= 0; i-- {
		switch {
		case rows[i].note:
			continue
		case next < 0:
			heads[i] = below
		default:
			heads[i] = rows[next].mark.kind == "" || ranks[next] > ranks[i] && heads[next]
		}
		next = i
	}
	return ranks, heads
}

// reportSections reports sections that only their look made, and titles alone above rows with
// figures, where a table has two: these may have been meant as sections.
func (rr *rowReader) reportSections(t *table) {
	if len(t.looking) > 0 {
		rr.reportTexts(source.SectionRow, t.looking, "kind", "looks")
	}
	if len(t.unmarked) > 1 {
		rr.reportTexts(source.SectionDoubt, t.unmarked)
	}
}

// reportTexts reports several texts at once, at the first of them.
func (rr *rowReader) reportTexts(slug source.Slug, cells []source.Cell, args ...string) {
	first := cells[0]
	p := source.New(slug, first.Pos, append(args, "found", strings.TrimSpace(first.String()), "n", strconv.Itoa(len(cells)))...)
	for _, c := range cells[1:min(len(cells), maxParts)] {
		p.Related = append(p.Related, c.Pos)
	}
	rr.d.file.Problems.Add(p)
}
