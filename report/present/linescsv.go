package present

import (
	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
)

// lineColumns are the columns of revue-<year>.csv, in the order that machines
// rely on.
var lineColumns = []string{
	"cluster_id", "cluster", "sector", "year", "code", "theme", "type", "title", "unit", "measure", "direction",
	"baseline", "planned", "planned_qualifier", "plan_basis", "revised", "revised_attainment_rate",
	"actual", "actual_qualifier", "previous_actual", "variance", "attainment_rate", "progress_rate", "change_rate",
	"verdict", "status", "variance_reason", "beneficiaries",
	"budget_planned", "budget_actual", "budget_variance", "budget_variance_rate",
	"quarter", "due_date", "partners", "comment", "evidence",
	"baseline_source", "planned_source", "revised_source", "actual_source", "previous_source", "budget_source", "notes",
}

// allLines are the lines of all years of the inputs, by year.
func allLines(r *review.Review) []*compare.Line {
	var lines []*compare.Line
	for _, c := range r.History {
		for i := range c.Lines {
			lines = append(lines, &c.Lines[i])
		}
	}
	return lines
}

func linesCSV(r *review.Review, w *edition, id string, lines []*compare.Line) table.PublicTable {
	return publishCSV(w, &table.Table{ID: id, Columns: keyColumns(lineColumns), Long: &table.Long{Len: len(lines), Row: func(i int) table.Row {
		return table.Row{Cells: lineCSV(r, w, lines[i])}
	}}})
}

func keyColumns(keys []string) []table.Column {
	cols := make([]table.Column, len(keys))
	for i, k := range keys {
		cols[i].Key = k
	}
	return cols
}

// lineCSV are the cells of a line.
func lineCSV(r *review.Review, w *edition, l *compare.Line) []table.Cell {
	c := clusterOf(r, w, l.ClusterID)
	return []table.Cell{
		text(w.contacts.PublicID(c.ID)), text(c.Name), text(c.Sector), yearCell(l.Year), text(l.Code),
		text(l.Theme.Value), text(l.Type.Value), text(l.Title.Value), text(l.Unit),
		text(l.Measure.String()), text(l.Direction.String()),
		bareFigure(l.Baseline), bareFigure(l.Planned), qualifier(l.Planned), text(l.PlanBasis.String()),
		bareFigure(l.Revised), rate(l.RevisedAttainment()),
		bareFigure(l.Actual), qualifier(l.Actual), bareFigure(l.Previous),
		bareVariance(l), rate(l.Attainment()), rate(l.Progress()), rate(l.Change()),
		text(l.Verdict.String()), text(l.Status.String()), text(l.Reason.String()), bareFigure(l.Beneficiaries),
		bareFigure(l.BudgetPlanned), bareFigure(l.BudgetActual), bareFigure(l.BudgetVariance()), rate(l.BudgetVarianceRate()),
		text(l.Quarter.Value), text(l.Due.Value), text(l.Partners.Value), text(l.Comment.Value), text(l.Evidence.Value),
		text(figurePlaces(l.Baseline)), text(figurePlaces(l.Planned)), text(figurePlaces(l.Revised)),
		text(figurePlaces(l.Actual)), text(figurePlaces(l.Previous)), text(figurePlaces(l.BudgetPlanned, l.BudgetActual)),
		text(joinSlugs(notesOf(r, l))),
	}
}

// bareFigure is a figure's cell without its sources, which have columns of their
// own.
func bareFigure(f compare.Figure) table.Cell { return table.Cell{Num: f.Stated()} }

func bareVariance(l *compare.Line) table.Cell {
	d, ok := l.Variance()
	if !ok {
		return table.Cell{}
	}
	return table.Cell{Num: &d}
}

// qualifier is what is said of a figure's number: ≈, ≥ or ≤, and of a range its
// other end, in the words of the rules: « à 25 » beside 20.
func qualifier(f compare.Figure) table.Cell {
	if !f.Present() {
		return table.Cell{}
	}
	if other := f.Other(); other != nil {
		return text("à " + other.String())
	}
	return text(f.Qualifier().String())
}
