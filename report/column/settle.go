package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// SettleWords decides what the columns of a table of lines are: by their words where these are
// sure, else by the cells of a sample under them, else by the columns beside them. Of two
// columns with one meaning, the one with figures keeps it.
func (hr *Reader) SettleWords(cols []Column, in Sample, kinds KindReader) {
	under := &evidences{kinds: kinds, in: in, seen: map[int]evidence{}}
	open := openColumns(cols)
	for beside := range 2 { // first those that cells alone settle, as others depend on them
		for _, i := range open {
			hr.settleColumn(cols, i, under.of(cols[i].Col), beside == 1)
		}
	}
	hr.pairColumns(cols, under)
	hr.ratioColumns(cols, in)
	progressColumns(cols, in)
	amountsApart(cols)
	titleColumns(cols)
	hr.statusColumns(cols, in)
	unitColumns(cols)
	for i := range cols {
		leaveOne(cols, under, i)
	}
	attendedColumns(cols, under)
	peopleUnits(cols)
	rowSides(cols, in)
}

// openColumns are, by index, the columns that their words alone do not settle. They count as
// unknown until they are settled.
func openColumns(cols []Column) []int {
	var open []int
	for i := range cols {
		if c := &cols[i]; c.Rank > field.Sure {
			c.Canon, c.Figure, c.Kept = "", cell.NoStated, false
			open = append(open, i)
		}
	}
	return open
}

// settleColumn tries the cases of the words of one column. A case that depends on other columns
// is left for the second pass, in which beside is true.
func (hr *Reader) settleColumn(cols []Column, i int, e evidence, beside bool) {
	c := &cols[i]
	if c.Canon != "" {
		return
	}
	m, _ := hr.lexicon.Find(field.Lines, field.Key(c.Reason.Word))
	for _, one := range m.Cases {
		if one.Cells != 0 && !e.mostly(one.Cells) || one.Year && c.Year == 0 && c.Next == 0 || one.Plural && !inPlural(c.Written) {
			continue
		}
		with, without := field.Words(one.With), field.Words(one.Without)
		if !beside && len(with)+len(without) > 0 {
			return // a case that only the second pass can decide
		}
		isPresent := func(heading string) bool { return present(cols, i, heading) }
		if slices.ContainsFunc(without, isPresent) || slices.ContainsFunc(with, func(h string) bool { return !isPresent(h) }) {
			continue
		}
		c.settled(one, m, e)
		return
	}
	if beside && m.Rank == field.Sure {
		c.means(m)
	}
}

// inPlural reports whether a heading of one word is written in the plural.
func inPlural(written string) bool {
	return strings.HasSuffix(strings.TrimRight(strings.ToLower(written), " .:)*"), "s")
}

// settled applies a case, and records why.
func (c *Column) settled(one field.Case, m field.Meaning, e evidence) {
	c.Canon = one.Is
	if slices.ContainsFunc(m.Cases, func(o field.Case) bool { return o.Cells != 0 }) {
		c.Reason.Cells = e.most(one.Cells).Slug()
	}
	if with := field.Words(one.With); len(with) > 0 {
		c.Reason.Beside = with[0]
	}
	if without := field.Words(one.Without); len(without) > 0 && one.Cells == 0 {
		c.Reason.Absent = without[0]
	}
	switch one.Is {
	case field.KeptHeading:
		c.Canon, c.Kept = "", true
	case Computed:
		if c.Figure = computedFigures[m.Figure]; c.Figure == cell.NoStated {
			c.Figure = cell.StatedProgress
		}
	}
}

// present reports whether a column other than one has a canonical heading, for its year: a
// column that names no year may be of any.
func present(cols []Column, beside int, heading string) bool {
	c := &cols[beside]
	named := c.Year != 0 || c.Next != 0
	for i := range cols {
		o := &cols[i]
		if i != beside && o.Canon == heading && (!named || o.Year == 0 && o.Next == 0 || o.Year == c.Year && o.Next == c.Next) {
			return true
		}
	}
	return false
}

// amountsApart reads « Réalisé (€) » beside a Réalisé that is no amount as what was spent, and
// « Prévu (€) » likewise as what was to be spent.
func amountsApart(cols []Column) {
	for i := range cols {
		c := &cols[i]
		if c.Canon != "prévu" && c.Canon != "réalisé" || !cell.MoneyUnit(c.Unit) || c.Period != (cell.Period{}) {
			continue
		}
		counts := slices.ContainsFunc(cols, func(o Column) bool { return o.Canon == c.Canon && sameYear(o, *c) && !cell.MoneyUnit(o.Unit) })
		if counts && !present(cols, i, "budget "+c.Canon) {
			c.Reason.Beside = c.Canon
			c.Canon = "budget " + c.Canon
		}
	}
}

// sameYear reports whether two columns are of one year, and of one cluster.
func sameYear(a, b Column) bool {
	return a.Year == b.Year && a.Next == b.Next && a.Cluster == b.Cluster
}

// leaveOne keeps one of the columns with a canonical heading: of figures the one with most of
// them under it, else the first.
func leaveOne(cols []Column, under *evidences, i int) {
	c := &cols[i]
	if !c.Known() || c.Canon == "commentaire" {
		return
	}
	best := i
	for j := range cols {
		if o := cols[j]; j != i && o.Known() && o.Canon == c.Canon && sameYear(o, *c) && o.Side == c.Side && better(c.Canon, cols, under, j, best) {
			best = j
		}
	}
	for j := range cols {
		if o := &cols[j]; j != best && o.Known() && o.Canon == c.Canon && sameYear(*o, cols[best]) && o.Side == cols[best].Side {
			o.Reason.Twin, o.Canon = o.Canon, ""
		}
	}
}

// better reports whether a column serves better than another for what both say.
func better(canon string, cols []Column, under *evidences, one, other int) bool {
	const figures = field.Numbers | field.Percents | field.Amounts
	if slices.Contains(FigureHeadings, canon) {
		if a, b := under.of(cols[one].Col).count(figures), under.of(cols[other].Col).count(figures); a != b {
			return a > b
		}
	}
	if a, b := field.Enrolled(field.Key(cols[one].Reason.Word)), field.Enrolled(field.Key(cols[other].Reason.Word)); a != b {
		return b
	}
	if a, b := under.of(cols[one].Col).filled > 0, under.of(cols[other].Col).filled > 0; a != b {
		return a
	}
	return one < other
}

// BlankHeadings adds a column for each without a heading that has values in half of the rows of
// a sample at least.
func BlankHeadings(cols []Column, in Sample) []Column {
	filled := map[int]int{}
	for _, row := range in {
		for i := range row.Cells {
			if c := &row.Cells[i]; c.Kind != source.Blank && c.Pos.Row() == row.Pos.Row() {
				filled[c.Pos.Col()]++
			}
		}
	}
	for _, c := range cols {
		delete(filled, c.Col)
	}
	for col, n := range filled {
		if 2*n >= len(in) {
			cols = append(cols, Column{Col: col})
		}
	}
	slices.SortFunc(cols, func(a, b Column) int { return a.Col - b.Col })
	return cols
}
