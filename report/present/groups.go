package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/verdict"
)

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
	keys, all := keysOf(t), r.Index.All
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
			total.Cells[j] = liveSum(total.Cells[j], key) // a line is in one group
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
		return live(share(a.WithTarget, a.Planned), quotientOf("with_target", "planned_lines"))
	case 5:
		return count(a.Reported)
	case 6:
		return live(share(a.Reported, a.Planned), quotientOf("reported_lines", "planned_lines"))
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

// meanBasis is what a mean rate rests on: how many lines, and that it is partial
// where planned lines with a target are unreported.
func meanBasis(w *edition, a compare.Aggregate) string {
	if a.Partial {
		return w.Lines(a.Rated) + ", " + w.Text("partial")
	}
	return w.Lines(a.Rated)
}

// totalsTable shows sums over lines of one type and unit, and apart what the
// rate does not rest on.
func totalsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("totals", []Column{
		{"type", table.Text, 26}, {"unit", table.Text, 18}, {"line_count", table.Number, 8},
		{"sum_previous", table.Number, 12}, {"sum_previous_lines", table.Number, 8}, {"besides", table.Number, 12}, {"besides_lines", table.Number, 8}, {"sum_planned", table.Number, 12}, {"sum_actual", table.Number, 12}, {"sum_lines", table.Number, 12},
		{"sum_rate", table.Rate, 10}, {"outside", table.Number, 16}, {"outside_lines", table.Number, 8}, {"no_target", table.Number, 16},
		{"no_target_lines", table.Number, 8}, {"unreported_sum", table.Number, 16}, {"unreported_lines", table.Number, 8}, {"status_only", table.Number, 16},
		{"status_only_lines", table.Number, 8}, {"varies", table.Text, 34},
	})
	t.Stub = 2
	for _, s := range r.Index.Totals {
		kind := table.Number
		if s.Unit == "€" {
			kind = table.Money
		}
		cells := []table.Cell{text(orNone(w, s.Type)), text(s.Unit), count(s.Lines)}
		with := func(sums ...compare.Amount) {
			for _, a := range sums {
				cells = append(cells, sum(a, kind), count(a.Lines))
			}
		}
		with(s.Previous, s.Besides)
		rated := rate(s.Rate)
		rated.Qualifier = s.RateQualifier
		planned, actual := sum(s.Planned, kind), sum(s.Actual, kind)
		if operands(s.Rate, actual.Num, planned.Num) {
			rated = live(rated, quotientOf("sum_actual", "sum_planned"))
		}
		cells = append(cells, planned, actual, count(s.Planned.Lines), rated)
		with(s.Outside, s.NoTarget, s.Unreported, s.StatusOnly)
		t.Rows = append(t.Rows, table.Row{Cells: append(cells, text(varies(w, s.Varies)))})
	}
	return t
}

// totalsOnPage is the table of totals as the page has it: each sum that the rate does not
// rest on stands with the number of its lines under one heading, and is left out where no
// total has it.
func totalsOnPage(r *review.Review, w *edition) *table.Table {
	t := totalsTable(r, w)
	var kept []int
	for i := 0; i < len(t.Columns); i++ {
		sum, counts := &t.Columns[i], i+1
		if counts == len(t.Columns) || t.Columns[counts].Title != w.heading("line_count") || t.Columns[i].Kind != table.Number {
			kept = append(kept, i)
			continue
		}
		if slices.ContainsFunc(t.Rows, func(r table.Row) bool { return r.Cells[i].Num != nil }) {
			kept = append(kept, i, counts)
			t.Columns[counts].Group, sum.Group, sum.Title = sum.Title, sum.Title, w.Text("col.total_sum")
		}
		i = counts
	}
	columns := make([]table.Column, len(kept))
	for to, from := range kept {
		columns[to] = t.Columns[from]
	}
	t.Columns = columns
	for n := range t.Rows {
		cells := make([]table.Cell, len(kept))
		for to, from := range kept {
			cells[to] = t.Rows[n].Cells[from]
		}
		t.Rows[n].Cells = cells
	}
	return t
}

// sum is the cell of a sum, absent where it is over no line.
func sum(a compare.Amount, kind table.Kind) table.Cell {
	if a.Lines == 0 {
		return table.Cell{Kind: kind}
	}
	c := number(a.Value, kind)
	c.Qualifier = a.Qualifier
	return c
}

func varies(w *edition, slugs []string) string {
	out := make([]string, len(slugs))
	for i, s := range slugs {
		out[i] = w.Text("varies." + s)
	}
	return strings.Join(out, ", ")
}

// historyTable gives, year by year, how many lines each cluster has and its
// mean rate.
func historyTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("history", []Column{{"cluster", table.Text, 34}})
	t.Stub = 1
	if len(r.History) < 2 {
		return t
	}
	for _, c := range r.History {
		y := strconv.Itoa(c.Year)
		t.Columns = append(t.Columns,
			table.Column{Key: "lines_" + y, Title: w.Text("col.line_count"), Group: y, Kind: table.Number, Width: 10},
			table.Column{Key: "mean_" + y, Title: w.Text("col.mean_attainment"), Group: y, Kind: table.Rate, Width: 12},
			table.Column{Key: "rated_" + y, Title: w.Text("col.rated"), Group: y, Kind: table.Number, Width: 12},
			table.Column{Key: "partial_" + y, Title: w.Text("col.partial"), Group: y, Kind: table.Text, Width: 10})
	}
	for _, cl := range r.Clusters {
		row := table.Row{Cells: []table.Cell{text(cl.Name)}}
		for _, c := range r.History {
			a := compare.Sum(overview.LinesIn(r, c, cl.ID))
			row.Cells = append(row.Cells, count(a.Lines), rate(a.Mean), count(a.Rated), text(partial(w, a)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
