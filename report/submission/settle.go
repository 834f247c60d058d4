package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// settleWords decides what the columns of a table of lines are: their words where
// these are sure, else the cells of a sample under them, else the columns beside
// them. What two columns say, the one with figures is.
func (d *decoder) settleWords(cols []column, in sample) {
	under := &evidences{decoder: d, in: in, seen: map[int]evidence{}}
	open := d.openColumns(cols)
	for beside := range 2 { // by cells alone first: that is what others stand beside
		for _, i := range open {
			d.settleColumn(cols, i, under.of(cols[i].col), beside == 1)
		}
	}
	d.progressColumns(cols, in)
	amountsApart(cols)
	titleColumns(cols)
	statusColumns(cols, in)
	unitColumns(cols)
	for i := range cols {
		leaveOne(cols, under, i)
	}
}

// openColumns are the columns whose words do not settle them, by index. They are
// unknown until they are.
func (d *decoder) openColumns(cols []column) []int {
	var open []int
	for i := range cols {
		if c := &cols[i]; c.rank > field.Sure {
			c.canon, c.figure, c.kept = "", cell.NoStated, false
			open = append(open, i)
		}
	}
	return open
}

// settleColumn tries the cases of the words of one column. Those that need other
// columns are left for a second time, when beside is true.
func (d *decoder) settleColumn(cols []column, i int, e evidence, beside bool) {
	c := &cols[i]
	if c.canon != "" {
		return
	}
	m, _ := d.lexicon.Find(kindLines, field.Key(c.reason.Word))
	for _, one := range m.Cases {
		if one.Cells != 0 && !e.mostly(one.Cells) || one.Year && c.year == 0 && c.next == 0 {
			continue
		}
		with, without := field.Words(one.With), field.Words(one.Without)
		if !beside && len(with)+len(without) > 0 {
			return // it may be this one
		}
		stands := func(heading string) bool { return stands(cols, i, heading) }
		if slices.ContainsFunc(without, stands) || slices.ContainsFunc(with, func(h string) bool { return !stands(h) }) {
			continue
		}
		c.settled(one, m, e)
		return
	}
	if beside && m.Rank == field.Sure {
		c.means(m)
	}
}

// settled takes the reading of a case, and why.
func (c *column) settled(one field.Case, m field.Meaning, e evidence) {
	c.canon = one.Is
	if slices.ContainsFunc(m.Cases, func(o field.Case) bool { return o.Cells != 0 }) {
		c.reason.Cells = e.most(one.Cells).Slug()
	}
	if with := field.Words(one.With); len(with) > 0 {
		c.reason.Beside = with[0]
	}
	if without := field.Words(one.Without); len(without) > 0 && one.Cells == 0 {
		c.reason.Absent = without[0]
	}
	switch one.Is {
	case field.KeptHeading:
		c.canon, c.kept = "", true
	case computed:
		if c.figure = computedFigures[m.Figure]; c.figure == cell.NoStated {
			c.figure = cell.StatedProgress
		}
	}
}

// stands reports whether a column beside one has a canonical heading, for its
// year: a column that names none may be of any.
func stands(cols []column, beside int, heading string) bool {
	c := &cols[beside]
	named := c.year != 0 || c.next != 0
	for i := range cols {
		o := &cols[i]
		if i != beside && o.canon == heading && (!named || o.year == 0 && o.next == 0 || o.year == c.year && o.next == c.next) {
			return true
		}
	}
	return false
}

// amountsApart takes « Réalisé (€) » beside a Réalisé that is no amount for what
// was spent, and « Prévu (€) » for what was to be.
func amountsApart(cols []column) {
	for i := range cols {
		c := &cols[i]
		if c.canon != "prévu" && c.canon != "réalisé" || !cell.MoneyUnit(c.unit) || c.period != (cell.Period{}) {
			continue
		}
		counts := slices.ContainsFunc(cols, func(o column) bool { return o.canon == c.canon && sameYear(o, *c) && !cell.MoneyUnit(o.unit) })
		if counts && !stands(cols, i, "budget "+c.canon) {
			c.reason.Beside = c.canon
			c.canon = "budget " + c.canon
		}
	}
}

// sameYear reports whether two columns are of one year, and of one cluster.
func sameYear(a, b column) bool {
	return a.year == b.year && a.next == b.next && a.cluster == b.cluster
}

// leaveOne leaves one of the columns that say what a column says: of figures the one
// with most of them under it, else the first.
func leaveOne(cols []column, under *evidences, i int) {
	c := &cols[i]
	if !c.known() || c.canon == "commentaire" {
		return
	}
	best := i
	for j := range cols {
		if o := cols[j]; j != i && o.known() && o.canon == c.canon && sameYear(o, *c) && o.side == c.side && better(c.canon, cols, under, j, best) {
			best = j
		}
	}
	for j := range cols {
		if o := &cols[j]; j != best && o.known() && o.canon == c.canon && sameYear(*o, cols[best]) && o.side == cols[best].side {
			o.reason.Twin, o.canon = o.canon, ""
		}
	}
}

// better reports whether a column serves better than another for what both say.
func better(canon string, cols []column, under *evidences, one, other int) bool {
	const figures = field.Numbers | field.Percents | field.Amounts
	if slices.Contains(figureHeadings, canon) {
		if a, b := under.of(cols[one].col).count(figures), under.of(cols[other].col).count(figures); a != b {
			return a > b
		}
	}
	if a, b := under.of(cols[one].col).filled > 0, under.of(cols[other].col).filled > 0; a != b {
		return a
	}
	return one < other
}

// blankHeadings adds a column for each under which values stand without a
// heading, in half of the rows of a sample at least.
func blankHeadings(cols []column, in sample) []column {
	filled := map[int]int{}
	for _, row := range in {
		for i := range row.Cells {
			if c := &row.Cells[i]; c.Kind != source.Blank && c.Pos.Row() == row.Pos.Row() {
				filled[c.Pos.Col()]++
			}
		}
	}
	for _, c := range cols {
		delete(filled, c.col)
	}
	for col, n := range filled {
		if 2*n >= len(in) {
			cols = append(cols, column{col: col})
		}
	}
	slices.SortFunc(cols, func(a, b column) int { return a.col - b.col })
	return cols
}
