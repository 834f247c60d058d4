package present

import (
	"strconv"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// evolutionTable is each line through the years: what was planned and done in
// every year of the inputs, the plan of the next, and what became of it since
// last year. It reads N−2, N−1, planned N, revised N, actual N, planned N+1.
func evolutionTable(r *review.Review, w *edition) *table.Table { return evolutionOf(r, w, runs(r)) }

// evolutionOf is that table of some of the lines.
func evolutionOf(r *review.Review, w *edition, runs []compare.Run) *table.Table {
	t := w.newTable("evolution", []columnSpec{
		{"cluster", table.Text, 30}, {"code", table.Text, 8}, {"title", table.Text, 38}, {"theme", table.Text, 24}, {"unit", table.Text, 17}, {"line_state", table.Text, 18},
	})
	t.Stub, t.Wide = 3, true
	years := comparedYears(r)
	for _, y := range years {
		t.Columns = append(t.Columns, yearColumn(w, "planned", y))
		if y == r.Year {
			t.Columns = append(t.Columns, yearColumn(w, "revised", y))
		}
		t.Columns = append(t.Columns, yearColumn(w, "actual", y))
	}
	t.Columns = append(t.Columns, yearColumn(w, "flux", r.Year), yearColumn(w, "planned", r.Year+1))
	known, sent := r.Index.Present[r.Year-1], overview.SentResults(r)
	t.Long = longOf(runs, func(run *compare.Run) table.Row {
		state := run.StateOf(r.Year, known[run.ClusterID], sent[run.ClusterID])
		return table.Row{Cells: runCells(r, w, *run, years, state)}
	})
	return t
}

// comparedYears are the years of the history, ascending.
func comparedYears(r *review.Review) []int {
	years := make([]int, len(r.History))
	for i, c := range r.History {
		years[i] = c.Year
	}
	return years
}

func yearColumn(w *edition, what string, year int) table.Column {
	y := strconv.Itoa(year)
	return table.Column{Key: what + "_" + y, Title: w.Text("evolution." + what), Group: y, Kind: table.Number, Width: 10}
}

// runs are the lines of all years joined, by cluster in the review's order.
func runs(r *review.Review) []compare.Run {
	var runs []compare.Run
	for _, c := range r.Clusters {
		runs = append(runs, overview.RunsOf(r, c.ID)...)
	}
	return runs
}

// runCells are the cells of a run.
func runCells(r *review.Review, w *edition, run compare.Run, years []int, state compare.State) []table.Cell {
	code, title, theme, unit, measure := runNames(r, run)
	cells := append(make([]table.Cell, 0, 10+2*len(years)), text(clusterOf(r, w, run.ClusterID).Name), text(code), text(title), text(theme), text(unit), text(w.Text("line_state."+string(state))))
	for _, y := range years {
		var planned, revised, actual table.Cell
		if l := run.In(y); l != nil {
			planned, revised, actual = inRun(r, w, l.Planned, l.Measure, unit), inRun(r, w, l.Revised, l.Measure, unit), inRun(r, w, l.Actual, l.Measure, unit)
		}
		cells = append(cells, planned)
		if y == r.Year {
			cells = append(cells, revised)
		}
		cells = append(cells, actual)
	}
	next := table.Cell{}
	if run.Next != nil {
		next = inRun(r, w, run.Next.Planned, run.Next.Measure, unit)
		if next.IsZero() {
			next.Text = w.Text("cell.no_target")
		}
	}
	return append(cells, fluxCell(r, w, &run, measure, unit), next)
}

// fluxCell is the yearly flux of a running total, live where its two actuals are in one
// unit as they are written.
func fluxCell(r *review.Review, w *edition, run *compare.Run, measure cell.Measure, unit string) table.Cell {
	c := computed(inRun(r, w, r.Book.Flux(run, r.Year), measure, unit))
	now, before := run.In(r.Year), run.In(r.Year-1)
	if c.Num == nil || now.Actual.Unit() != before.Actual.Unit() {
		return c
	}
	return liveDifference(c, "actual_"+strconv.Itoa(r.Year), "actual_"+strconv.Itoa(r.Year-1), rateDecimals)
}

// runNames are the words of a run: those of its latest line up to the year,
// else of next year's plan, else of what came later.
func runNames(r *review.Review, run compare.Run) (code, title, theme, unit string, m cell.Measure) {
	l := run.Latest(r.Year)
	if l == nil && run.Next != nil {
		p := run.Next.Plan
		return p.Code.Value, p.Title.Value, p.Theme.Value, run.Next.Unit, run.Next.Measure
	}
	if l == nil {
		l = run.Lines[0]
	}
	return l.Code, l.Title.Value, l.Theme.Value, l.Unit, l.Measure
}

// inRun shows a figure of a year under the unit of all, and with its own where the
// line was counted in another that year.
func inRun(r *review.Review, w *edition, f compare.Figure, measure cell.Measure, unit string) table.Cell {
	shown := unit
	if own := f.Unit(); own != "" && r.Book.SameUnit(own, unit) || own == "" && quantity.UnitOf(unit).Family.Lends() {
		shown = own // one unit, however it is written
	}
	c := placed(unitCell(w, f, measure, shown), f)
	if phrase.Rhythm(f) {
		c.Text = phrase.OneLine(f.Written())
	}
	return c
}

// evolutionTotalsTable is each type of action and unit through the years: the
// sums of the lines that have both a plan and an actual, and how many these
// are.
func evolutionTotalsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("evolution-types", []columnSpec{{"type", table.Text, 26}, {"unit", table.Text, 16}})
	t.Stub = 2
	order, at := r.Index.TotalsOrder, r.Index.YearTotals
	for _, y := range comparedYears(r) {
		for _, what := range []string{"planned", "actual", "lines"} {
			c := yearColumn(w, what, y)
			c.Title = w.Text("evolution.compared." + what)
			t.Columns = append(t.Columns, c)
		}
	}
	for _, k := range order {
		cells := []table.Cell{text(orNone(w, k.Type)), text(k.Unit)}
		kind, any := kindOf(cell.NoMeasure, k.Unit), false
		for _, y := range comparedYears(r) {
			total := at[k.Key][y]
			any = any || total.Planned.Lines > 0
			lines := table.Cell{}
			if total.Planned.Lines > 0 {
				lines = count(total.Planned.Lines)
			}
			cells = append(cells, sum(total.Planned, kind), sum(total.Actual, kind), lines)
		}
		if any {
			t.Rows = append(t.Rows, table.Row{Cells: cells})
		}
	}
	return t
}
