package present

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/review"
	"bilan/report/table"
)

// csvColumn is a column of the file of lines.
type csvColumn struct {
	key  string
	cell func(r *review.Review, w *edition, l *compare.Line) table.Cell
}

// lineColumns are the columns of revue-<year>.csv, in the order that machines
// rely on: whose the line is, its fields each with what is found of it, and where
// its figures stand.
var lineColumns = slices.Concat(csvHead, csvFields(), csvTail)

var csvHead = []csvColumn{
	{"cluster_id", func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(w.contacts.PublicID(clusterOf(r, w, l.ClusterID).ID))
	}},
	{"cluster", func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(clusterOf(r, w, l.ClusterID).Name)
	}},
	{"sector", func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(clusterOf(r, w, l.ClusterID).Sector)
	}},
	{"year", of(func(l *compare.Line) table.Cell { return yearCell(l.Year) })},
}

// csvFields are the columns of the fields of a line that have one, in the order of
// the table of fields, each before what is found of it.
func csvFields() []csvColumn {
	var columns []csvColumn
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		columns = append(columns, csvColumn{field.Line(f).CSV, csvCell(f)})
		columns = append(columns, csvFound[f]...)
	}
	return columns
}

// csvCell fills the column of a field.
func csvCell(f field.LineField) func(*review.Review, *edition, *compare.Line) table.Cell {
	if field.Line(f).Numeric() {
		return of(func(l *compare.Line) table.Cell { return bareFigure(l.Figure(f)) })
	}
	return of(func(l *compare.Line) table.Cell { return text(l.Words(f)) })
}

// csvFound is what is found of a field.
var csvFound = map[field.LineField][]csvColumn{
	field.LinePlanned: {
		{"planned_qualifier", of(func(l *compare.Line) table.Cell { return qualifier(l.Planned) })},
		{"plan_basis", of(func(l *compare.Line) table.Cell { return text(l.PlanBasis.String()) })},
	},
	field.LineRevised: {{"revised_attainment_rate", of(func(l *compare.Line) table.Cell { return rate(l.RevisedAttainment()) })}},
	field.LineActual: {
		{"actual_qualifier", of(func(l *compare.Line) table.Cell { return qualifier(l.Actual) })},
		{"previous_actual", of(func(l *compare.Line) table.Cell { return bareFigure(l.Previous) })},
		{"variance", of(bareVariance)},
		{"attainment_rate", of(func(l *compare.Line) table.Cell { return rate(l.Attainment()) })},
		{"progress_rate", of(func(l *compare.Line) table.Cell { return rate(l.Progress()) })},
		{"change_rate", of(func(l *compare.Line) table.Cell { return rate(l.Change()) })},
		{"verdict", of(func(l *compare.Line) table.Cell { return text(l.Verdict.String()) })},
	},
	field.LineBudgetActual: {
		{"budget_variance", of(func(l *compare.Line) table.Cell { return bareFigure(l.BudgetVariance()) })},
		{"budget_variance_rate", of(func(l *compare.Line) table.Cell { return rate(l.BudgetVarianceRate()) })},
	},
}

var csvTail = []csvColumn{
	{"baseline_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.Baseline)) })},
	{"planned_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.Planned)) })},
	{"revised_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.Revised)) })},
	{"actual_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.Actual)) })},
	{"previous_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.Previous)) })},
	{"budget_source", of(func(l *compare.Line) table.Cell { return text(figurePlaces(l.BudgetPlanned, l.BudgetActual)) })},
	{"notes", func(r *review.Review, _ *edition, l *compare.Line) table.Cell { return text(joinSlugs(notesOf(r, l))) }},
}

// of is a cell of what the line itself says.
func of(cell func(*compare.Line) table.Cell) func(*review.Review, *edition, *compare.Line) table.Cell {
	return func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return cell(l) }
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
	keys := make([]string, len(lineColumns))
	for i, c := range lineColumns {
		keys[i] = c.key
	}
	return publishCSV(w, &table.Table{ID: id, Columns: keyColumns(keys), Long: &table.Long{Len: len(lines), Row: func(i int) table.Row {
		cells := make([]table.Cell, len(lineColumns))
		for k := range lineColumns {
			cells[k] = lineColumns[k].cell(r, w, lines[i])
		}
		return table.Row{Cells: cells}
	}}})
}

func keyColumns(keys []string) []table.Column {
	cols := make([]table.Column, len(keys))
	for i, k := range keys {
		cols[i].Key = k
	}
	return cols
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
