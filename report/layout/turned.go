package layout

import (
	"slices"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/heading"
	"bilan/report/source"
)

// Turn makes of a sideways table in rows one whose headings are in a row, with a row for each
// of its columns of actions, and what gives places in these rows their real places back. ctx is
// what is said around the table, and hidden is true of a hidden sheet.
func (f *Finder) Turn(t heading.Sideways, rows []source.Row, ctx Context, hidden bool) (*Table, []source.Row, turned) {
	titles := rows[t.Titles]
	s := turned{name: titles.Pos.Sheet(), titles: titles.Pos.Row()}
	cols := []column.Column{}
	for _, i := range t.Headings {
		c := rows[i].Cells[0]
		col := f.headings.Heading(field.Lines, c.Raw)
		col.Col, col.Written = rows[i].Pos.Row(), c.String()
		cols = append(cols, col)
	}
	if !slices.Contains(t.Headings, t.Titles) {
		written := ""
		if c := titles.At(t.Col); c.Kind != source.Blank {
			written = c.String()
		}
		cols = slices.Insert(cols, 0, column.Column{Col: titles.Pos.Row(), Written: written, Canon: "intitulé", Rank: field.Sure})
	}
	heading := s.pos(titles.Pos.At(titles.Pos.Row(), t.Col)).Line()
	lines := s.columns(t, rows)
	made := f.newTable(field.Lines, cols, source.Row{Pos: heading}, ctx, f.YearAround(&ctx), lines)
	made.Hidden, made.Info.Sideways = hidden, true
	return made, lines, s
}

// turned is a sheet with rows and columns exchanged. The places of its cells are exchanged too,
// and carry a name that no real sheet has, by which they are recognised.
type turned struct {
	name string // of the sheet
	// titles is the row of the titles, where a column begins.
	titles int
}

// turnedMark ends the name of a turned sheet: a NUL, which no real sheet may have in its name.
const turnedMark = "\x00"

func (s turned) pos(p source.Pos) source.Pos {
	return source.In(p.File(), s.name+turnedMark).At(p.Col(), p.Row())
}

// Back sets the place of a cell of a turned sheet to its real one; any other is left as it is.
func (s turned) Back(p *source.Pos) {
	if p.Sheet() != s.name+turnedMark {
		return
	}
	row, col := p.Col(), p.Row()
	if row == 0 && col > 0 { // the whole of a column
		row = s.titles
	}
	*p = source.In(p.File(), s.name).At(row, col)
}

// columns are the columns of a table on its side as rows.
func (s turned) columns(t heading.Sideways, rows []source.Row) []source.Row {
	lines := slices.Clone(t.Headings)
	if !slices.Contains(lines, t.Titles) {
		lines = append([]int{t.Titles}, lines...)
	}
	byCol := map[int]*source.Row{}
	var cols []int
	for _, i := range lines {
		for _, c := range rows[i].Cells {
			col := c.Pos.Col()
			if col <= t.Col {
				continue
			}
			if byCol[col] == nil {
				byCol[col] = &source.Row{Pos: s.pos(c.Pos).Line(), Hidden: c.Hidden}
				cols = append(cols, col)
			}
			c.Pos, c.Hidden, c.Rows, c.Cols = s.pos(c.Pos), rows[i].Hidden, 0, 0
			byCol[col].Cells = append(byCol[col].Cells, c)
		}
	}
	slices.Sort(cols)
	out := make([]source.Row, 0, len(cols))
	for _, col := range cols {
		out = append(out, *byCol[col])
	}
	return out
}
