package present

import (
	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/table"
)

// nextPlanTable lists the plan of record of N+1. A line without a number says
// so; beside it stand the actuals of N and N−1, as a mark and never as a plan.
func nextPlanTable(r *review.Review, w *edition) *table.Table {
	columns := []columnSpec{
		{"cluster", table.Text, 30}, {"theme", table.Text, 24}, {"type", table.Text, 20}, {"code", table.Text, 9}, {"title", table.Text, 42},
		{"unit", table.Text, 16}, {"planned_next", table.Number, 13}, {"mark_actual", table.Number, 13}, {"mark_previous", table.Number, 13}, {"comment", table.Text, 40},
		{"budget_planned", table.Money, 13},
	}
	for _, f := range plannedDetails {
		columns = append(columns, columnSpec{field.Line(f).Slug, detailKind(f), max(field.Line(f).Width, 11)})
	}
	t := w.newTable("next-plan", append(columns, columnSpec{"source", table.Text, 48}))
	t.Wide, t.Printed = true, 10
	targets := 0
	plan := r.Comparison.NextPlan
	for i := range plan {
		if plan[i].Planned.Present() {
			targets++
		}
	}
	// Held at once, the rows of 1,000 forms take 120 MB (BenchmarkCommand, forms=1000).
	t.Long = longOf(plan, func(n *compare.NextLine) table.Row { return table.Row{Cells: nextCells(r, w, n)} })
	if total := len(plan); total > 0 {
		t.Notes = append(t.Notes, w.Text("next.share", "targets", w.Count(targets, "target_line"), "lines", w.Number(total)))
	}
	return t
}

// plannedDetails are the fields that only describe a line, of which a plan speaks.
var plannedDetails = field.LineFields(func(f *field.Field) bool { return f.Detail && f.Form.Plan > 0 })

// nextCells are the cells of a line.
func nextCells(r *review.Review, w *edition, n *compare.NextLine) []table.Cell {
	p := n.Plan
	cells := []table.Cell{
		text(clusterOf(r, w, n.ClusterID).Name), text(p.Theme.Value), text(p.Type.Value), text(p.Code.Value), text(p.Title.Value),
		text(n.Unit), plannedNext(w, n), placed(unitCell(w, n.Actual, n.Measure, n.Unit), n.Actual), placed(unitCell(w, n.Previous, n.Measure, n.Unit), n.Previous), lined(p.Comment.Value),
		value(p.BudgetPlanned, table.Money),
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

// plannedNext is what a line's next plan is, or why it has no number.
func plannedNext(w *edition, n *compare.NextLine) table.Cell {
	planned := placed(unitCell(w, n.Planned, n.Measure, n.Unit), n.Planned)
	switch {
	case planned.Num == nil && n.Disputed:
		planned.Text = w.Text("cell.disputed")
	case phrase.Rhythm(n.Planned):
		planned.Text = phrase.OneLine(n.Planned.Written())
	case planned.Num == nil:
		planned.Text = w.Text("cell.no_target")
	}
	return planned
}
