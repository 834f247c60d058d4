package pageview

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/screen"
	"bilan/report/source"
)

// sources are where the figures of a fiche come from: the file and sheet of most in the
// heading of their column, and the cell of each.
func (v *fichesView) sources(s *screen.Sheet, c *overview.Cluster) {
	columns := []func(*compare.Line) []source.Pos{
		func(l *compare.Line) []source.Pos { return l.Revised.AppendSources(l.Planned.AppendSources(nil)) },
		func(l *compare.Line) []source.Pos { return l.Actual.AppendSources(nil) },
		func(l *compare.Line) []source.Pos { return l.Previous.AppendSources(nil) },
	}
	s.SourceHeads = []string{v.text("fiche.source.title")}
	usual := make([]source.Pos, len(columns))
	for i, key := range []string{"planned", "actual", "previous"} {
		head := v.text("fiche.source." + key)
		if usual[i] = usualPlace(c.Lines, columns[i]); !usual[i].IsZero() {
			head = v.text("fiche.source.in", "title", head, "place", usual[i].String())
		}
		s.SourceHeads = append(s.SourceHeads, head)
	}
	for _, l := range c.Lines {
		anchor := v.anchors[l]
		row := screen.SourceRow{ID: "s" + anchor[1:], Line: anchor, Title: l.Code}
		if l.Code == "" {
			row.Title = title(l)
		}
		for i, of := range columns {
			row.Cells = append(row.Cells, placesIn(usual[i], of(l)))
		}
		if row.Cells[0] == "" && row.Cells[1] == "" {
			row.Cells[1] = v.rowPlace(l)
		}
		s.Sources = append(s.Sources, row)
	}
}

// usualPlace is the file or sheet of most figures of a column, the zero Pos where none has a
// place.
func usualPlace(lines []*compare.Line, of func(*compare.Line) []source.Pos) source.Pos {
	n := map[source.Pos]int{}
	var usual source.Pos
	for _, l := range lines {
		for _, p := range of(l) {
			whole := p.Whole()
			if n[whole]++; n[whole] > n[usual] {
				usual = whole
			}
		}
	}
	return usual
}

// placesIn are places as text, without the usual file and sheet.
func placesIn(usual source.Pos, places []source.Pos) string {
	out := make([]string, 0, len(places))
	for _, p := range places {
		switch {
		case p.IsZero():
		case p.Whole() != usual:
			out = append(out, p.String())
		case p.Cell() != "":
			out = append(out, p.Cell())
		default:
			out = append(out, strconv.Itoa(p.Row())+":"+strconv.Itoa(p.Col()))
		}
	}
	return strings.Join(out, " + ")
}

// rowPlace is the place of the rows of a line that gives no figure.
func (v *fichesView) rowPlace(l *compare.Line) string {
	var of []source.Pos
	if l.Plan != nil {
		of = append(of, l.Plan.Pos)
	}
	if l.Result != nil {
		of = append(of, l.Result.Pos)
	}
	return source.Places(of)
}
