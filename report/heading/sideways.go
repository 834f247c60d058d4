package heading

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
	// Col is the column of the headings.
	Col int
	// Titles is the row of the titles, by index.
	Titles int
	// Headings are the rows that have a heading, the titles' too where they have
	// one, by index and ascending.
	Headings []int
}

// FindSideways finds the first sideways table from the row of an index on: a column with two
// headings of lines one below the other, prévu, réalisé or statut among them, and titles in the
// row above them or beside a heading of titles. ok is false where there is none.
func (f *Finder) FindSideways(rows []source.Row, from int) (t Sideways, ok bool) {
	for i := from; i < len(rows); i++ {
		first := rows[i].Cells[0]
		if !f.sidewaysHeading(first) || f.formName(rows[i]) {
			continue
		}
		t = Sideways{Col: first.Pos.Col(), Titles: -1}
		known, outcome := 0, false
		for j := i; j < len(rows) && (j == i || rows[j].Pos.Row()-rows[j-1].Pos.Row() <= 1); j++ {
			c := rows[j].Cells[0]
			if c.Kind != source.Text || len(c.Raw) > column.MaxHeading || c.Pos.Col() != t.Col {
				break
			}
			canon := f.headings.Heading(field.Lines, c.Raw).Canon
			titles := canon == "intitulé" && titleCells(rows[j])
			if titles && t.Titles >= 0 && outcome || f.formName(rows[j]) {
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
			if above := rows[i-1]; titlesAbove(above, t.Col) && rows[i].Pos.Row()-above.Pos.Row() == 1 {
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
func (f *Finder) sidewaysHeading(c source.Cell) bool {
	return c.Kind == source.Text && len(c.Raw) <= column.MaxHeading && f.headings.Heading(field.Lines, c.Raw).Canon != ""
}

// formName reports a row with a heading of titles and nothing beside it: « Fiche action 2024 »
// above the keys of one action.
func (f *Finder) formName(row source.Row) bool {
	return len(row.Cells) == 1 && f.headings.Heading(field.Lines, row.Cells[0].Raw).Canon == "intitulé"
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
		titled[c.Pos.Col()] = c.Pos.Col() > t.Col
	}
	values, posts := 0, 0
	for _, c := range rows[t.Titles].Cells {
		if c.Pos.Col() > t.Col && account.IsPost(c.Raw) {
			posts++
		}
	}
	if 2*posts >= len(rows[t.Titles].Cells) && !slices.Contains(t.Headings, t.Titles) {
		return false // a budget
	}
	for _, i := range t.Headings {
		for _, c := range rows[i].Cells {
			switch {
			case c.Pos.Col() <= t.Col:
			case !titled[c.Pos.Col()]:
				return false
			case i != t.Titles:
				values++
			}
		}
	}
	return values > 0
}
