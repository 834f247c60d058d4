package present

import (
	"cmp"
	"slices"

	"bilan/report/compare"
	"bilan/report/live"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
)

// Groups are tables with a row for each group of the year's lines that have something in
// common: how many there are, which shares of them have a number, were reported, have each
// verdict, and their mean rate (DOMAIN, Aggregates).
type Groups struct {
	r *review.Review
	w *edition
}

// ByTheme has a row for each theme, and one for lines without.
func (g Groups) ByTheme() *table.Table {
	return groupsTable(g.r, g.w, "by-theme", "theme", g.r.Index.ByTheme)
}

// ByType has a row for each type of action, and one for lines without.
func (g Groups) ByType() *table.Table {
	return groupsTable(g.r, g.w, "by-type", "type", g.r.Index.ByType)
}

// BySector has a row for each sector, and one for clusters without.
func (g Groups) BySector() *table.Table {
	return groupsTable(g.r, g.w, "by-sector", "sector", g.r.Index.BySector)
}

// ByTerritory has a row for each territory, and one for clusters without.
func (g Groups) ByTerritory() *table.Table {
	return groupsTable(g.r, g.w, "by-territory", "territory", g.r.Index.ByTerritory)
}

// linesOf are pointers to a cluster's lines of the year.
func linesOf(r *review.Review, cluster string) []*compare.Line {
	return overview.LinesIn(r, r.Comparison, cluster)
}

// groupsTable shows what may be said of each group: shares, the mean rate with
// what it rests on, and how many lines have each verdict; then of all lines.
func groupsTable(r *review.Review, w *edition, id, heading string, groups []review.Group) *table.Table {
	cols := []Column{
		{heading, table.Text, 34}, {"line_count", table.Number, 9}, {"planned_lines", table.Number, 12},
		{"with_target", table.Number, 10}, {"target_share", table.Rate, 11}, {"reported_lines", table.Number, 13}, {"reported_share", table.Rate, 12},
		{"mean_attainment", table.Rate, 11}, {"rated", table.Number, 10}, {"partial", table.Text, 9}, {"held", table.Number, 10},
	}
	t := w.newTable(id, cols)
	t.Stub = 1
	for i, c := range t.Columns {
		if c.Key == "mean_attainment" {
			t.Columns[i].Bar = table.MeanBar
		}
	}
	for _, v := range verdict.All() {
		t.Columns = append(t.Columns, table.Column{Key: v.String(), Title: w.Named("verdict", v.String()), Kind: table.Number, Width: 10})
	}
	if len(groups) == 0 {
		return t
	}
	keys, all := t.Keys(), r.Index.All
	add := func(name string, a *compare.Aggregate) {
		cells := make([]table.Cell, len(keys))
		cells[0] = text(name)
		for j := 1; j < len(keys); j++ {
			cells[j] = groupCell(w, a, j)
		}
		t.Add(cells...)
	}
	for i := range groups {
		add(cmp.Or(groups[i].Name, w.Text("group.none")), &groups[i].All)
	}
	add(w.Text("group.all"), &all)
	total := &t.Rows[len(groups)]
	total.Level = 2
	for j, key := range keys {
		if j >= len(cols) || slices.Contains([]string{"line_count", "planned_lines", "with_target", "reported_lines", "rated", "held"}, key) {
			total.Cells[j] = live.Sum(total.Cells[j], key) // a line is in one group
		}
	}
	return t
}

// groupCell is what a column of the table of groups, but the first, says of one.
func groupCell(w *edition, a *compare.Aggregate, column int) table.Cell {
	switch column {
	case 1:
		return count(a.Lines)
	case 2:
		return count(a.Planned)
	case 3:
		return count(a.WithTarget)
	case 4:
		return live.Cell(share(a.WithTarget, a.Planned), live.Quotient("with_target", "planned_lines"))
	case 5:
		return count(a.Reported)
	case 6:
		return live.Cell(share(a.Reported, a.Planned), live.Quotient("reported_lines", "planned_lines"))
	case 7:
		return rate(a.Mean)
	case 8:
		return count(a.Rated)
	case 9:
		return text(partial(w, *a))
	case 10:
		return count(a.Reached())
	}
	if n := a.Verdicts[verdict.All()[column-11]]; n > 0 {
		return count(n)
	}
	return table.Cell{Kind: table.Number}
}

func partial(w *edition, a compare.Aggregate) string {
	if a.Rated > 0 && a.Partial {
		return w.Text("partial")
	}
	return ""
}
