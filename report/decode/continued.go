package decode

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// The headings of the columns that describe an action, which a row below may leave blank.
var aboutHeadings = []string{"axe", "type", "intitulé"}

// about are the cells that describe the action of the last row with a title.
func (t *table) about() (cells []source.Cell) {
	for _, h := range aboutHeadings {
		if c := t.Cell(&t.Groups[0], t.above, h); c.Kind != source.Blank {
			cells = append(cells, c)
		}
	}
	slices.SortFunc(cells, func(a, b source.Cell) int { return a.Pos.Col() - b.Pos.Col() })
	return cells
}

// continues reports whether a row with figures and without a title continues the action of the
// row above: its own indicator or unit says that it counts something else of it, or, where it
// has a code of its own, its indicator does; or it says that it is what was done of it. A title alone above such rows is the title of
// their action, and no line.
func (rr *rowReader) continues(t *table, row source.Row, code string) bool {
	g := &t.Groups[0]
	says := func(heading string) bool {
		c := t.Cell(g, row, heading)
		return c.Kind == source.Text && strings.TrimSpace(c.Raw) != "" && !cell.BlankText(c) && c.Pos.Row() >= row.Pos.Row()
	}
	sided := t.RowSides(g) && says("nature")
	if !says(column.Indicator) && !sided && (code != "" || !says("unité")) || !t.hasFigures(row) {
		return false
	}
	n := len(t.lone)
	for n > 0 && t.lone[n-1].note {
		n--
	}
	if n > 0 && t.lone[n-1].mark.kind == "" {
		title, notes := t.lone[n-1].row, t.lone[n:]
		t.lone = t.lone[:n-1]
		rr.settleLone(t, true, source.Row{})
		defer rr.settle(t, notes, true, source.Row{})
		t.aside(rr.d, title, source.SectionRow)
		t.above = title
		return true
	}
	title, ok := g.Col["intitulé"]
	if own := t.Cell(g, row, "axe"); own.Kind != source.Blank && own.Pos.Row() >= row.Pos.Row() && !slices.ContainsFunc(t.about(), func(c source.Cell) bool { return rr.d.words.Fold(c.String()) == rr.d.words.Fold(own.String()) }) {
		return false // of another theme
	}
	if !ok || n > 0 {
		return false
	}
	if !says(column.Indicator) && !sided && rr.countedAbove(t, t.Cell(g, row, "unité").Raw) {
		return false // it may be a sum without the word total
	}
	return slices.ContainsFunc(t.about(), func(c source.Cell) bool { return c.Pos.Col() == t.Cols[title].Col })
}

// countedAbove reports a unit in which the action of the last line has one.
func (rr *rowReader) countedAbove(t *table, unit string) bool {
	lines := rr.d.file.Lines[t.fromLine:]
	for i := len(lines) - 1; i >= 0 && lines[i].Title == lines[len(lines)-1].Title; i-- {
		if rr.d.words.Singular(lines[i].Unit.Value) == rr.d.words.Singular(unit) {
			return true
		}
	}
	return false
}

// continued is a row with the description of the row above it, each cell at its own place.
func (t *table) continued(row source.Row) source.Row {
	row.Cells = worksheet.WithSpanning(row.Cells, t.about())
	return row
}
