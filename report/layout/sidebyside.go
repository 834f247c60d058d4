package layout

import (
	"slices"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/heading"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// SideBySide divides a sheet with two tables beside one another, with a blank column between
// them or the first heading repeated, into two sheets, the left one first; it is nil for any
// other sheet. Each has the titles above its own columns, see titlesOver.
func (f *Finder) SideBySide(s *worksheet.Sheet) []worksheet.Sheet {
	for i := range s.First() {
		gap, over := f.gapAt(s, i), 0
		if over = gap + 1; gap == 0 {
			gap = f.againAt(s, i)
			over = gap
		}
		if gap == 0 {
			continue
		}
		left, right := *s, *s
		left.Rows, right.Rows, right.Above = f.titlesOver(s.Rows[:i], over)
		for _, row := range s.Rows[i:] {
			l, r := parted(row, gap)
			if len(l.Cells) > 0 {
				left.Rows = append(left.Rows, l)
			}
			if len(r.Cells) > 0 {
				right.Rows = append(right.Rows, r)
			}
		}
		return []worksheet.Sheet{left, right}
	}
	return nil
}

// titlesOver divides the rows above two tables, of which the second begins at a column or,
// where a blank column separates them, behind it: those above the columns of each, and those
// that hold for both, which are read with the first and given to the second. A row holds for
// both where it is a text with nothing to its right, a key whose value is behind the gap, or
// two keys with different meanings. A text on the right alone holds for the second only.
func (f *Finder) titlesOver(rows []source.Row, over int) (left, right, both []source.Row) {
	for _, row := range rows {
		l, r := parted(row, over)
		switch {
		case len(row.Cells) == 0:
		case len(r.Cells) == 0, f.keyWithout(l):
			left, both = append(left, row), append(both, row)
		case len(l.Cells) == 0:
			right = append(right, row)
		case f.otherKeys(l, r):
			left, both = append(left, l, r), append(both, l, r)
		default:
			left, right = append(left, l), append(right, r)
		}
	}
	return left, right, both
}

// keyWithout reports a key that has no value in its own row.
func (f *Finder) keyWithout(row source.Row) bool {
	var says Context
	return len(row.Cells) == 1 && f.Around.keyAbove(&says, row) && says.AboveCluster == "" && says.AboveYear == 0
}

// otherKeys reports whether two parts of a row are keys, one of the cluster and one of the
// year.
func (f *Finder) otherKeys(a, b source.Row) bool {
	var one, other Context
	if !f.Around.keyAbove(&one, a) || !f.Around.keyAbove(&other, b) {
		return false
	}
	return one.AboveCluster != "" && other.AboveYear != 0 || one.AboveYear != 0 && other.AboveCluster != ""
}

// parted are the parts of a row before and behind a column.
func parted(row source.Row, col int) (left, right source.Row) {
	at, _ := slices.BinarySearchFunc(row.Cells, col, func(c source.Cell, col int) int { return c.Pos.Col() - col })
	left, right = row, row
	left.Cells, right.Cells = row.Cells[:at:at], row.Cells[at:]
	return left, right
}

// gapAt is the blank column between two tables whose headings are in the row of an index, 0
// where there is none. The headings on each side must be enough for a table.
func (f *Finder) gapAt(s *worksheet.Sheet, i int) int {
	row := s.Rows[i]
	if len(row.Cells) < 4 {
		return 0
	}
	asked := false // of a row without a gap, nothing need be
	for n := 1; n < len(row.Cells); n++ {
		gap := row.Cells[n-1].Pos.Col() + 1
		if row.Cells[n].Pos.Col() == gap || row.Cells[n-1].Cols > 1 || filled(s.Rows[i:], gap) {
			continue
		}
		if !asked && !heading.MayBe(row) {
			return 0
		}
		asked = true
		var left, right []source.Row
		for _, r := range s.From(i) {
			a, b := parted(r, gap)
			left, right = append(left, a), append(right, b)
		}
		if f.headsTable(s, left) && f.headsTable(s, right) {
			return gap
		}
	}
	return 0
}

// againAt is the column in which the first heading of a row, that of the titles of actions, is
// repeated, so that a second table of actions begins there: 0 where there is none.
func (f *Finder) againAt(s *worksheet.Sheet, i int) int {
	row := s.Rows[i]
	if len(row.Cells) < 4 || row.Cells[0].Kind != source.Text || !f.headings.Headed(row.Cells[0].Raw).Title || !heading.MayBe(row) {
		return 0
	}
	for n := 2; n < len(row.Cells)-1; n++ {
		if c := row.Cells[n]; c.Kind != source.Text || field.Key(c.Raw) != field.Key(row.Cells[0].Raw) {
			continue
		}
		at := row.Cells[n].Pos.Col()
		var left, right []source.Row
		for _, r := range s.From(i) {
			a, b := parted(r, at)
			left, right = append(left, a), append(right, b)
		}
		one, _, _ := f.Heads.HeadingAt(s, left, "")
		other, _, _ := f.Heads.HeadingAt(s, right, "")
		if one == field.Lines && other == field.Lines {
			return at
		}
	}
	return 0
}

// headsTable reports whether the first of rows heads a table.
func (f *Finder) headsTable(s *worksheet.Sheet, rows []source.Row) bool {
	kind, _, _ := f.Heads.HeadingAt(s, rows, "")
	return kind != column.None
}

// filled reports whether a cell of a column has a value in rows.
func filled(rows []source.Row, col int) bool {
	return slices.ContainsFunc(rows, func(r source.Row) bool { return r.At(col).Kind != source.Blank })
}
