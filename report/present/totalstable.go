package present

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/live"
	"bilan/report/review"
	"bilan/report/table"
)

// Totals has a row for each type of action and unit: sums over its lines, and apart the
// numbers that its rate is not computed from (DOMAIN, Aggregates).
func (ts Tables) Totals() *table.Table {
	r, w := ts.r, ts.w
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
		if live.Operands(s.Rate, actual.Num, planned.Num) {
			rated = live.Cell(rated, live.Quotient("sum_actual", "sum_planned"))
		}
		cells = append(cells, planned, actual, count(s.Planned.Lines), rated)
		with(s.Outside, s.NoTarget, s.Unreported, s.StatusOnly)
		t.Rows = append(t.Rows, table.Row{Cells: append(cells, text(varies(w, s.Varies)))})
	}
	return t
}

// totalsOnPage is the table of totals as the page has it: each sum that the rate does not
// rest on is shown with the number of its lines under one heading, and is left out where no
// total has it.
func totalsOnPage(r *review.Review, w *edition) *table.Table {
	t := Tables{r: r, w: w}.Totals()
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

// TypeRates are the rates of the sums of Totals that have one, each named by its type and
// unit.
func (ts Tables) TypeRates() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("type-rates", []Column{{"type", table.Text, 40}, {"sum_rate", table.Rate, 12}, {"sum_lines", table.Number, 12}})
	t.Stub = 1
	for _, s := range r.Index.Totals {
		if !s.Rate.Present() {
			continue
		}
		name := orNone(w, s.Type)
		if s.Unit != "" {
			name += " · " + s.Unit
		}
		rated := rate(s.Rate)
		rated.Qualifier = s.RateQualifier
		t.Add(text(name), rated, count(s.Planned.Lines))
	}
	return t
}
