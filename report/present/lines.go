package present

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/live"
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
	// words are shown where that has no number, nil for none.
	figure func(l *compare.Line) compare.Figure
	words  func(w *edition, l *compare.Line, f compare.Figure) string
	// seldom is true of what only a line's Seldom gives.
	seldom bool
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
	row := func(cells []table.Cell, l *compare.Line) table.Row {
		var places []source.Pos // those of the figures, in one piece
		if w.places() {
			places = make([]source.Pos, 0, figures)
		}
		seldom := l.HasSeldom()
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
			cells := make([]table.Cell, len(layout.shown))
			for _, l := range lines {
				if !yield(row(cells, l)) {
					return
				}
				clear(cells)
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
	return live.Difference(c, "actual", "planned", rateDecimals)
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

// rowPlaces appends the places of the line: its plan's row and its results' row.
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
