package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/verdict"
)

// lineColumn is one column of a table of lines: its heading and how a line
// fills it. The same columns, in different choices, make the workbook's table
// of all lines and the page's table of each cluster.
type lineColumn struct {
	kind  table.Kind
	width int
	cell  func(r *review.Review, w *edition, l *compare.Line) table.Cell
	// figure is what a cell shows that is a figure of the line, in place of cell;
	// words stand where that has no number, nil for none.
	figure func(l *compare.Line) compare.Figure
	words  func(w *edition, l *compare.Line, f compare.Figure) string
	// seldom is true of what only a line's Seldom gives.
	seldom bool
}

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
		return text(clusterOf(r, w, l.ClusterID).Name)
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
		return live(qualified(rate(l.Attainment()), l.AttainmentQualifier()), attainmentFormula)
	}},
	"revised_attainment": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live(qualified(rate(l.RevisedAttainment()), l.RevisedQualifier()), revisedFormula)
	}},
	"progress": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		c := qualified(rate(l.Progress()), l.ProgressQualifier())
		if l.PastBaseline() {
			return c // no formula tells that rule
		}
		return live(c, progressFormula)
	}},
	"change": {kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live(qualified(rate(l.Change()), l.ChangeQualifier()), changeFormula)
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
		return liveDifference(computed(figure(l.BudgetVariance(), table.Money)), "budget_actual", "budget_planned", cents)
	}},
	"budget_variance_rate": {seldom: true, kind: table.Rate, width: 11, cell: func(_ *review.Review, _ *edition, l *compare.Line) table.Cell {
		return live(qualified(rate(l.BudgetVarianceRate()), l.BudgetVariance().Qualifier()), budgetChangeFormula)
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
		return live(rate(l.Attainment().Clamp()), "MAX(0,MIN(1,{attainment}))")
	}},
})

// The formulas of the rates of a line.
var (
	attainmentFormula   = quotientOf("actual", "planned")
	revisedFormula      = quotientOf("actual", "revised")
	changeFormula       = changeOf("actual", "previous")
	budgetChangeFormula = changeOf("budget_actual", "budget_planned")
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

// lineLayout is the columns of tables of lines, as they are shown and as lines fill
// them.
type lineLayout struct {
	shown  []table.Column
	filled []lineColumn
}

// newLineLayout is that of the columns chosen.
func newLineLayout(w *edition, keys []string) *lineLayout {
	layout := &lineLayout{make([]table.Column, len(keys)), make([]lineColumn, len(keys))}
	for i, k := range keys {
		c := lineCells[k]
		layout.filled[i] = c
		layout.shown[i] = table.Column{Key: k, Title: w.heading(k), Kind: cmp.Or(c.kind, table.Text), Width: c.width, Help: w.Optional("help." + k)}
	}
	return layout
}

// linesTable is a table of lines in the columns chosen.
func linesTable(r *review.Review, w *edition, id string, keys []string, lines []*compare.Line) *table.Table {
	return tableOf(r, w, id, newLineLayout(w, keys), lines)
}

// tableOf is a table of lines in a layout that others may have too.
func tableOf(r *review.Review, w *edition, id string, layout *lineLayout, lines []*compare.Line) *table.Table {
	t := &table.Table{ID: id, Empty: w.Text("lines.empty", "year", strconv.Itoa(r.Year)), Columns: slices.Clone(layout.shown)}
	figures := layout.figures()
	row := func(l *compare.Line) table.Row {
		var places []source.Pos // those of the figures, in one piece
		if w.places() {
			places = make([]source.Pos, 0, figures)
		}
		cells, seldom := make([]table.Cell, len(layout.shown)), l.HasSeldom()
		for k := range layout.filled {
			if layout.filled[k].seldom && !seldom {
				continue
			}
			places = layout.filled[k].fill(&cells[k], r, w, l, places)
		}
		return table.Row{Cells: cells}
	}
	t.Long = &table.Long{
		Len: len(lines),
		Rows: func(yield func(table.Row) bool) {
			for _, l := range lines {
				if !yield(row(l)) {
					return
				}
			}
		},
		Cell: func(i, column int) (c table.Cell) {
			layout.filled[column].fill(&c, r, w, lines[i], nil)
			return c
		},
	}
	return t
}

// figures is how many columns show a figure.
func (l *lineLayout) figures() (n int) {
	for i := range l.filled {
		if l.filled[i].figure != nil {
			n++
		}
	}
	return n
}

// fill fills the cell of a line. It gives the places with those of its figure
// behind them.
func (c *lineColumn) fill(cell *table.Cell, r *review.Review, w *edition, l *compare.Line, places []source.Pos) []source.Pos {
	if c.figure == nil {
		*cell = c.cell(r, w, l)
		return places
	}
	f, from := c.figure(l), len(places)
	*cell = lineNumber(w, l, f)
	if cell.Num == nil && c.words != nil {
		cell.Text = c.words(w, l, f)
	}
	if w.places() {
		places = f.AppendSources(places)
		cell.Sources = places[from:len(places):len(places)]
	}
	return places
}

// lineFigure is a figure's cell, without its places where nothing leads to them.
func lineFigure(w *edition, f compare.Figure, kind table.Kind) table.Cell {
	if !w.places() {
		return table.Cell{Kind: kind, Num: f.Stated(), Qualifier: f.Qualifier(), To: f.Other()}
	}
	return figure(f, kind)
}

// lineNumber shows a figure in the line's unit, and in its own where that differs,
// without where it comes from.
func lineNumber(w *edition, l *compare.Line, f compare.Figure) table.Cell {
	if l.Mixed {
		c := unitCell(w, f, l.Measure, l.Unit)
		if c.Unit == w.Text("unit.none") {
			c.Unit = "" // the line's unit says which side has none
		}
		return c
	}
	return unitCell(w, f, l.Measure, l.Unit)
}

// varianceCell shows a variance; that of two percentages is in points, and not
// a percentage itself.
func varianceCell(r *review.Review, w *edition, l *compare.Line) table.Cell {
	d, ok := l.Variance()
	c := table.Cell{Computed: true, Kind: kindOf(l.Measure, l.Unit)}
	if ok {
		c.Num = &d
		c.Kind, c.Unit = ownUnit(w, l.Measure, l.Planned.Unit(), l.Unit)
	}
	if ok && w.places() {
		c.Sources = l.Planned.AppendSources(l.Actual.AppendSources(make([]source.Pos, 0, 2)))
	}
	if c.Kind == table.Points {
		c.Kind, c.Unit = table.Number, w.Text("unit.points")
	}
	return liveDifference(c, "actual", "planned", rateDecimals)
}

// plannedWords stand for a plan without a number.
func plannedWords(w *edition, l *compare.Line, f compare.Figure) string {
	if phrase.Rhythm(f) {
		return phrase.OneLine(f.Written())
	}
	if l.PlanBasis != compare.BasisNone && l.Verdict != verdict.Disputed {
		return w.Text("cell.no_target")
	}
	return disputedWords(w, l, f)
}

// disputedWords name a figure that two inputs state differently, which is shown as
// neither; and one that is no number but words for how often.
func disputedWords(w *edition, l *compare.Line, f compare.Figure) string {
	if phrase.Rhythm(f) {
		return phrase.OneLine(f.Written())
	}
	if l.Verdict == verdict.Disputed && len(f.Sources()) > 1 {
		return w.Text("cell.disputed")
	}
	return ""
}

func money(of func(*compare.Line) compare.Figure) func(*review.Review, *edition, *compare.Line) table.Cell {
	return func(r *review.Review, w *edition, l *compare.Line) table.Cell {
		return lineFigure(w, of(l), table.Money)
	}
}

func placesOf(of func(*compare.Line) compare.Figure) func(*review.Review, *edition, *compare.Line) table.Cell {
	return func(_ *review.Review, w *edition, l *compare.Line) table.Cell {
		var buf [8]source.Pos
		return w.placesCell(of(l).AppendSources(buf[:0]))
	}
}

// rowPlaces appends where the line stands: its plan's row and its results' row.
func rowPlaces(to []source.Pos, l *compare.Line) []source.Pos {
	out := l.Actual.AppendSources(l.Planned.AppendSources(to))
	if len(out) > 0 {
		return out
	}
	for _, row := range []*submission.Line{l.Plan, l.Result} {
		if row != nil {
			out = append(out, row.Title.Pos)
		}
	}
	return out
}

func verdictCell(w *edition, l *compare.Line) table.Cell {
	c := verdictOf(w, l.Verdict)
	if l.AtLeast {
		c.Text = w.Text("cell.at_least", "verdict", c.Text)
	}
	return c
}

func verdictOf(w *edition, v verdict.Verdict) table.Cell {
	return table.Cell{Kind: table.Badge, Text: w.Named("verdict", v.String()), Tag: v.String()}
}

func statusCell(_ *review.Review, w *edition, l *compare.Line) table.Cell {
	if l.Status == cell.NoStatus {
		return text(l.StatusText.Written())
	}
	return text(strings.TrimSpace(w.Named("status", l.Status.String()) + " " + l.StatusText.Value))
}

func reasonCell(_ *review.Review, w *edition, l *compare.Line) table.Cell {
	if l.Reason == cell.NoReason {
		return text(l.ReasonText.Written())
	}
	return text(w.Named("reason", l.Reason.String()))
}

// remarkCell is what the page says beside a line: reason, comment, the
// officer's hand and the notes.
func remarkCell(r *review.Review, w *edition, l *compare.Line) table.Cell {
	var parts []string
	for _, c := range []table.Cell{reasonCell(r, w, l), text(l.Comment.Value)} {
		if c.Text != "" {
			parts = append(parts, c.Text)
		}
	}
	parts = append(parts, followUpNotes(w, l)...)
	parts = append(parts, noteTitles(w, l.Notes)...)
	return lined(strings.Join(parts, "\n"))
}

func lined(s string) table.Cell { return table.Cell{Text: s, Lines: true} }

func noteTitles(w *edition, slugs []source.Slug) []string {
	out := make([]string, len(slugs))
	for i, s := range slugs {
		out[i] = w.Title(s)
	}
	return out
}
