package layout

import (
	"slices"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// Sideways is a table whose headings are in one column, with an action in each column behind it
// (INTAKE, Headings: a table read sideways, R13).
type Sideways struct {
	// col is the column of the headings.
	col int
	// Titles is the row of the titles, by index.
	Titles int
	// Headings are the rows that have a heading, the titles' too where they have
	// one, by index and ascending.
	Headings []int
}

// FindSideways finds the first sideways table from the row of an index on: a column with two
// headings of lines one below the other, prévu, réalisé or statut among them, and titles in the
// row above them or beside a heading of titles. ok is false where there is none.
func (hf *headFinder) FindSideways(rows []source.Row, from int) (t Sideways, ok bool) {
	for i := from; i < len(rows); i++ {
		first := rows[i].Cells[0]
		if !hf.sidewaysHeading(first) || hf.formName(rows[i]) {
			continue
		}
		t = Sideways{col: first.Pos.Col(), Titles: -1}
		known, outcome := 0, false
		for j := i; j < len(rows) && (j == i || rows[j].Pos.Row()-rows[j-1].Pos.Row() <= 1); j++ {
			c := rows[j].Cells[0]
			if c.Kind != source.Text || len(c.Raw) > column.MaxHeading || c.Pos.Col() != t.col {
				break
			}
			canon := hf.headings.Heading(field.Lines, c.Raw).Canon
			titles := canon == "intitulé" && titleCells(rows[j])
			if titles && t.Titles >= 0 && outcome || hf.formName(rows[j]) {
				break // the next form begins
			}
			if titles && t.Titles < 0 {
				t.Titles = j
			}
			if column.OutcomeHeadings[canon] {
				outcome = true
			}
			if canon != "" {
				known++
			}
			t.Headings = append(t.Headings, j)
		}
		if t.Titles < 0 && i > from {
			if above := rows[i-1]; titlesAbove(above, t.col) && rows[i].Pos.Row()-above.Pos.Row() == 1 {
				t.Titles = i - 1
			}
		}
		if known >= 2 && outcome && t.Titles >= 0 && under(rows, t) {
			return t, true
		}
	}
	return t, false
}

// sidewaysHeading reports a cell that may be the first heading in a column of them.
func (hf *headFinder) sidewaysHeading(c source.Cell) bool {
	return c.Kind == source.Text && len(c.Raw) <= column.MaxHeading && hf.headings.Heading(field.Lines, c.Raw).Canon != ""
}

// formName reports a row with a heading of titles and nothing beside it: « Fiche action 2024 »
// above the keys of one action.
func (hf *headFinder) formName(row source.Row) bool {
	return len(row.Cells) == 1 && hf.headings.Heading(field.Lines, row.Cells[0].Raw).Canon == "intitulé"
}

// titleCells reports a row whose cells behind the first are texts and no numbers.
func titleCells(row source.Row) bool {
	for _, c := range row.Cells[1:] {
		if c.Kind != source.Text || cell.IsNumber(c.Raw) {
			return false
		}
	}
	return len(row.Cells) > 1
}

// titlesAbove reports a row of two titles or more behind a column, whose own cell is blank or a
// text.
func titlesAbove(row source.Row, col int) bool {
	n := 0
	for _, c := range row.Cells {
		if c.Kind != source.Text || cell.IsNumber(c.Raw) || c.Pos.Col() < col {
			return false
		}
		if c.Pos.Col() > col {
			n++
		}
	}
	return n > 1
}

// under reports whether there is a value below the titles, and none in the columns without a
// title.
func under(rows []source.Row, t Sideways) bool {
	titled := map[int]bool{}
	for _, c := range rows[t.Titles].Cells {
		titled[c.Pos.Col()] = c.Pos.Col() > t.col
	}
	values, posts := 0, 0
	for _, c := range rows[t.Titles].Cells {
		if c.Pos.Col() > t.col && account.IsPost(c.Raw) {
			posts++
		}
	}
	if 2*posts >= len(rows[t.Titles].Cells) && !slices.Contains(t.Headings, t.Titles) {
		return false // a budget
	}
	for _, i := range t.Headings {
		for _, c := range rows[i].Cells {
			switch {
			case c.Pos.Col() <= t.col:
			case !titled[c.Pos.Col()]:
				return false
			case i != t.Titles:
				values++
			}
		}
	}
	return values > 0
}

// Turn makes of a sideways table in rows one whose headings are in a row, with a row for each
// of its columns of actions, and what gives places in these rows their real places back. ctx is
// what is said around the table, and hidden is true of a hidden sheet.
func (f *Finder) Turn(t Sideways, rows []source.Row, ctx Context, hidden bool) (*Table, []source.Row, turned) {
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
		if c := titles.At(t.col); c.Kind != source.Blank {
			written = c.String()
		}
		cols = slices.Insert(cols, 0, column.Column{Col: titles.Pos.Row(), Written: written, Canon: "intitulé", Rank: field.Sure})
	}
	heading := s.pos(titles.Pos.At(titles.Pos.Row(), t.col)).Line()
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
func (s turned) columns(t Sideways, rows []source.Row) []source.Row {
	lines := slices.Clone(t.Headings)
	if !slices.Contains(lines, t.Titles) {
		lines = append([]int{t.Titles}, lines...)
	}
	byCol := map[int]*source.Row{}
	var cols []int
	for _, i := range lines {
		for _, c := range rows[i].Cells {
			col := c.Pos.Col()
			if col <= t.col {
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
