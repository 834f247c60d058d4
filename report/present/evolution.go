package present

import (
	"slices"
	"strconv"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/live"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// yearsTable is each line through the years: what was planned and done in every year of
// the inputs, the plan of the next with all that it says, and what became of it since last
// year. What is printed reads N−2, N−1, planned N, revised N, actual N, planned N+1; other
// years come last.
func yearsTable(r *review.Review, w *edition, runs []compare.Run) *table.Table {
	t := w.newTable("evolution", []Column{
		{"cluster", table.Text, 29}, {"code", table.Text, 7}, {"title", table.Text, 39}, {"unit", table.Text, 17}, {"line_state", table.Text, 15},
	})
	t.Stub = 3
	shown, others := shownYears(r)
	t.Columns = append(t.Columns, yearColumns(r, w, shown)...)
	t.Columns = append(t.Columns, inTitle(yearColumn(w, "planned", r.Year+1)))
	t.Printed = len(t.Columns)
	t.Columns = append(t.Columns, yearColumn(w, "flux", r.Year))
	details := []Column{{"theme", table.Text, 24}, {"type", table.Text, 20}, {"comment_next", table.Text, 40}, {"budget_next", table.Money, 13}, {"title_next", table.Text, 36}, {"theme_next", table.Text, 24}, {"type_next", table.Text, 20}, {"unit_next", table.Text, 16}}
	for _, f := range plannedDetails {
		details = append(details, Column{field.Line(f).Slug, table.Text, max(field.Line(f).Width, 11)})
	}
	for _, c := range append(details, Column{"source_next", table.Text, 48}) {
		t.Columns = append(t.Columns, table.Column{Key: c.Key, Title: w.heading(c.Key), Kind: c.Kind, Width: c.Width})
	}
	t.Columns = append(t.Columns, yearColumns(r, w, others)...)
	known, sent := r.Index.Present[r.Year-1], overview.SentResults(r)
	t.Long = longOf(runs, len(t.Columns), func(cells []table.Cell, run *compare.Run) table.Row {
		state := run.StateOf(r.Year, known[run.ClusterID], sent[run.ClusterID])
		return table.Row{Cells: runCells{r, w, run, runNames(r, *run)}.appendTo(cells, shown, others, state)}
	})
	targets := 0
	for i := range r.Comparison.NextPlan {
		if r.Comparison.NextPlan[i].Planned.Present() {
			targets++
		}
	}
	if total := len(r.Comparison.NextPlan); total > 0 {
		t.Notes = append(t.Notes, w.Text("next.share", "targets", w.Count(targets, "target_line"), "lines", w.Number(total)))
	}
	return t
}

// shownYears are the year and the two before it, and the others, as far as they have lines.
func shownYears(r *review.Review) (shown, others []int) {
	for _, y := range comparedYears(r) {
		if y > r.Year-3 && y <= r.Year {
			shown = append(shown, y)
		} else {
			others = append(others, y)
		}
	}
	return shown, others
}

// yearColumns are those of what was planned and done in years.
func yearColumns(r *review.Review, w *edition, years []int) (out []table.Column) {
	for _, y := range years {
		out = append(out, inTitle(yearColumn(w, "planned", y)))
		if y == r.Year {
			out = append(out, yearColumn(w, "revised", y))
		}
		out = append(out, inTitle(yearColumn(w, "actual", y)))
	}
	return out
}

// inTitle is a column of a year with the year in its title.
func inTitle(c table.Column) table.Column {
	c.Title, c.Group = c.Title+" "+c.Group, ""
	return c
}

// runsBeyond are the runs that have a line of a year other than the one under
// review, or one of the next plan.
func runsBeyond(r *review.Review) []compare.Run {
	if len(r.Comparison.NextPlan) == 0 && !slices.ContainsFunc(r.History, func(c *compare.Comparison) bool { return c.Year != r.Year && len(c.Lines) > 0 }) {
		return nil
	}
	return slices.DeleteFunc(runs(r), func(run compare.Run) bool {
		return run.Next == nil && !slices.ContainsFunc(run.Lines, func(l *compare.Line) bool { return l.Year != r.Year })
	})
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
	c := table.Column{Key: what + "_" + y, Title: w.Text("evolution." + what), Group: y, Kind: table.Number, Width: 9}
	if what == "revised" || what == "flux" {
		c.Group = "" // there is one of each
	}
	return c
}

// runs are the lines of all years joined, by cluster in the review's order.
func runs(r *review.Review) []compare.Run {
	var runs []compare.Run
	for _, c := range r.Clusters {
		runs = append(runs, r.Index.Runs(c.ID)...)
	}
	return runs
}

// runCells makes the cells of a run.
type runCells struct {
	r     *review.Review
	w     *edition
	run   *compare.Run
	names runName
}

// appendTo appends the cells of the run: what it is, the years that are shown, what is next, and the
// other years.
func (c runCells) appendTo(cells []table.Cell, shown, others []int, state compare.State) []table.Cell {
	r, w, run, names := c.r, c.w, c.run, c.names
	cells = append(cells, text(w.contacts.Cluster(r, run.ClusterID).Name), text(names.code), text(names.title), text(names.unit), text(w.Text("line_state."+string(state), w.years()...)))
	cells = c.appendYears(cells, shown)
	cells = append(cells, nextCell(r, w, run.Next, names.unit), fluxCell(r, w, run, names.measure, names.unit), text(names.theme), text(names.kind))
	if run.Next == nil {
		cells = append(cells, make([]table.Cell, 7+len(plannedDetails))...)
	} else {
		cells = appendPlan(cells, w, run.Next, names)
	}
	return c.appendYears(cells, others)
}

// appendYears appends what was planned and done in years.
func (c runCells) appendYears(cells []table.Cell, years []int) []table.Cell {
	for _, y := range years {
		var planned, revised, actual table.Cell
		if l := c.run.In(y); l != nil {
			in := func(f compare.Figure) table.Cell { return inRun(c.r, c.w, f, l.Measure, c.names.unit) }
			planned, revised, actual = in(l.Planned), in(l.Revised), in(l.Actual)
		}
		cells = append(cells, planned)
		if y == c.r.Year {
			cells = append(cells, revised)
		}
		cells = append(cells, actual)
	}
	return cells
}

// nextCell is what a line's next plan is, or why it has no number; absent where there is
// none.
func nextCell(r *review.Review, w *edition, n *compare.NextLine, unit string) table.Cell {
	if n == nil {
		return table.Cell{}
	}
	c := inRun(r, w, n.Planned, n.Measure, unit)
	switch {
	case c.Num == nil && n.Disputed:
		c.Text = w.Text("cell.disputed")
	case c.IsZero():
		c.Text = w.Text("cell.no_target")
	}
	return c
}

// appendPlan appends what a row of the next plan says besides its figure; its title, theme,
// type and unit where they are not those that the line is known by.
func appendPlan(cells []table.Cell, w *edition, n *compare.NextLine, names runName) []table.Cell {
	p := n.Plan
	cells = append(cells, lined(p.Comment.Value), value(p.BudgetPlanned, table.Money))
	for _, of := range [4][2]string{{p.Title.Value, names.title}, {p.Theme.Value, names.theme}, {p.Type.Value, names.kind}, {n.Unit, names.unit}} {
		c := table.Cell{}
		if of[0] != of[1] {
			c.Text = of[0]
		}
		cells = append(cells, c)
	}
	for _, f := range plannedDetails {
		c := detailCell(p.Details, f)
		if field.Line(f).Kind == field.Date {
			c.Text = w.Date(c.Text)
		}
		cells = append(cells, c)
	}
	return append(cells, w.rowCell(p.Title.Pos))
}

// plannedDetails are the fields that only describe a line, of which a plan speaks.
var plannedDetails = field.LineFields(func(f *field.Field) bool { return f.Detail && f.Form.Plan > 0 })

// fluxCell is the yearly flux of a running total, live where its two actuals are in one
// unit as they are written.
func fluxCell(r *review.Review, w *edition, run *compare.Run, measure cell.Measure, unit string) table.Cell {
	c := computed(inRun(r, w, r.Book.Flux(run, r.Year), measure, unit))
	now, before := run.In(r.Year), run.In(r.Year-1)
	if c.Num == nil || now.Actual.Unit() != before.Actual.Unit() {
		return c
	}
	return live.Difference(c, "actual_"+strconv.Itoa(r.Year), "actual_"+strconv.Itoa(r.Year-1), rateDecimals)
}

// runName are the words of a run.
type runName struct {
	code, title, theme, kind, unit string
	measure                        cell.Measure
}

// runNames are the words of a run: those of its latest line up to the year,
// else of next year's plan, else of what came later.
func runNames(r *review.Review, run compare.Run) runName {
	l := run.Latest(r.Year)
	if l == nil && run.Next != nil {
		p := run.Next.Plan
		return runName{p.Code.Value, p.Title.Value, p.Theme.Value, p.Type.Value, run.Next.Unit, run.Next.Measure}
	}
	if l == nil {
		l = run.Lines[0]
	}
	return runName{l.Code, l.Title.Value, l.Theme.Value, l.Type.Value, l.Unit, l.Measure}
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

// YearTotals are, year by year, the sums of each type of action and unit over lines with both
// a plan and an actual, and how many these are.
func (ts Tables) YearTotals() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("evolution-types", []Column{{"type", table.Text, 26}, {"unit", table.Text, 16}})
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
