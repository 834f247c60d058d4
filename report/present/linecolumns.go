package present

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/live"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
)

// workbookColumns are those of the sheet of all lines.
var workbookColumns = slices.Concat([]string{
	"cluster", "code", "title", "unit", "previous", "planned", "actual", "variance", "attainment", "verdict", "reason",
	"comment", "source", "revised", "revised_attainment", "progress", "change", "theme", "type",
	"bounded", "measure", "direction", "baseline", "status",
	"beneficiaries", "budget_planned", "budget_actual", "budget_variance", "budget_variance_rate",
}, detailKeys, []string{
	"follow_up", "notes",
	"planned_source", "revised_source", "actual_source", "previous_source", "other_sources",
})

var lineCells = withDetails(map[string]lineColumn{
	"cluster": {width: 28, cell: func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(w.contacts.Cluster(r, l.ClusterID).Name)
	}},
	"theme": {width: 22, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return text(l.Theme.Value) }},
	"type":  {width: 20, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return text(l.Type.Value) }},
	"code":  {width: 7, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return text(l.Code) }},
	"title": {width: 46, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return text(l.Title.Value) }},
	"unit":  {width: 17, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return text(l.Unit) }},
	"measure": {width: 9, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(w.Named("measure", l.Measure.String()))
	}},
	"direction": {width: 9, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		return text(w.Named("direction", l.Direction.String()))
	}},
	"baseline": {seldom: true, kind: table.Number, width: 11, figure: func(l *compare.Line) compare.Figure { return l.Baseline }},
	"previous": {kind: table.Number, width: 9, figure: func(l *compare.Line) compare.Figure { return l.Previous }},
	"planned":  {kind: table.Number, width: 9, figure: func(l *compare.Line) compare.Figure { return l.Planned }, words: plannedWords},
	"revised":  {seldom: true, kind: table.Number, width: 9, figure: func(l *compare.Line) compare.Figure { return l.Revised }},
	"actual":   {kind: table.Number, width: 10, figure: func(l *compare.Line) compare.Figure { return l.Actual }, words: disputedWords},
	"variance": {kind: table.Number, width: 9, cell: varianceCell},
	"attainment": {kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Cell(qualified(rate(l.Attainment()), l.AttainmentQualifier()), attainmentFormula)
	}},
	"revised_attainment": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Cell(qualified(rate(l.RevisedAttainment()), l.RevisedQualifier()), revisedFormula)
	}},
	"progress": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		c := qualified(rate(l.Progress()), l.ProgressQualifier())
		if l.PastBaseline() {
			return c // no formula has that rule
		}
		return live.Cell(c, progressFormula)
	}},
	"change": {kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Cell(qualified(rate(l.Change()), l.ChangeQualifier()), changeFormula)
	}},
	"verdict": {kind: table.Badge, width: 21, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		return verdictCell(w, l)
	}},
	"status": {width: 14, cell: statusCell},
	"reason": {width: 16, cell: reasonCell},
	"beneficiaries": {kind: table.Number, width: 11, cell: func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return lineFigure(w, l.Beneficiaries, table.Number)
	}},
	"budget_planned": {seldom: true, kind: table.Money, width: 13, cell: money(func(l *compare.Line) compare.Figure { return l.BudgetPlanned })},
	"budget_actual":  {kind: table.Money, width: 13, cell: money(func(l *compare.Line) compare.Figure { return l.BudgetActual })},
	"budget_variance": {seldom: true, kind: table.Money, width: 13, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Difference(computed(figure(l.BudgetVariance(), table.Money)), "budget_actual", "budget_planned", cents)
	}},
	"budget_variance_rate": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Cell(qualified(rate(l.BudgetVarianceRate()), l.BudgetVariance().Qualifier()), budgetChangeFormula)
	}},
	"comment": {width: 30, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell { return lined(l.Comment.Value) }},
	"follow_up": {seldom: true, width: 30, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		return lined(strings.Join(followUpNotes(w, l), "\n"))
	}},
	"notes": {width: 30, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		return lined(strings.Join(noteTitles(w, l.Notes), "\n"))
	}},
	"remark":          {width: 36, cell: remarkCell},
	"planned_source":  {width: 48, cell: placesOf(func(l *compare.Line) compare.Figure { return l.Planned })},
	"revised_source":  {seldom: true, width: 48, cell: placesOf(func(l *compare.Line) compare.Figure { return l.Revised })},
	"actual_source":   {width: 48, cell: placesOf(func(l *compare.Line) compare.Figure { return l.Actual })},
	"previous_source": {width: 48, cell: placesOf(func(l *compare.Line) compare.Figure { return l.Previous })},
	"other_sources": {width: 30, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		var buf [8]source.Pos
		places := figurePlaces(buf[:0], l.Baseline, l.Beneficiaries, l.BudgetPlanned, l.BudgetActual)
		for _, n := range l.Numbers {
			places = n.Figure.AppendSources(places)
		}
		return w.placesCell(places)
	}},
	"source": {width: 84, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		var buf [4]source.Pos
		return w.placesCell(rowPlaces(buf[:0], l))
	}},
	// bounded is what the mean is made of.
	"bounded": {kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live.Cell(rate(l.Attainment().Clamp()), "MAX(0,MIN(1,{attainment}))")
	}},
})

// The formulas of the rates of a line.
var (
	attainmentFormula   = live.Quotient("actual", "planned")
	revisedFormula      = live.Quotient("actual", "revised")
	changeFormula       = live.Change("actual", "previous")
	budgetChangeFormula = live.Change("budget_actual", "budget_planned")
)

const progressFormula = "ROUND(MAX(0,MIN(1,({actual}-{baseline})/({planned}-{baseline}))),6)"

// withDetails adds the columns of the fields that only describe a line.
func withDetails(cells map[string]lineColumn) map[string]lineColumn {
	for _, f := range detailFields {
		kind := detailKind(f)
		cells[field.Line(f).Slug] = lineColumn{seldom: true, kind: kind, width: field.Line(f).Width, cell: func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
			if field.Line(f).Numeric() {
				return lineFigure(w, l.Figure(f), kind)
			}
			return detailCell(l.Details, f)
		}}
	}
	return cells
}

// detailFields are the fields that only describe a line, and detailKeys the keys of
// their columns.
var (
	detailFields = field.LineFields(func(f *field.Field) bool { return f.Detail })
	detailKeys   = slugsOf(detailFields)
)

func slugsOf(fields []field.LineField) []string {
	slugs := make([]string, len(fields))
	for i, f := range fields {
		slugs[i] = field.Line(f).Slug
	}
	return slugs
}

// detailKind says what the column of a detail holds.
func detailKind(f field.LineField) table.Kind {
	switch field.Line(f).Kind {
	case field.Number:
		return table.Number
	case field.Money:
		return table.Money
	}
	return table.Text
}

// detailCell is a detail of a row; what was written in lines is shown so.
func detailCell(of submission.Details, f field.LineField) table.Cell {
	if field.Line(f).Numeric() {
		return value(*of.Number(f), detailKind(f))
	}
	c := text(of.Detail(f).Value)
	c.Lines = field.Line(f).Kind == field.Text
	return c
}
