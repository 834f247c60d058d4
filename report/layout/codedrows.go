package layout

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// OwnerHeadings are the headings of the columns that give a row's cluster and year.
var OwnerHeadings = []string{"grappe", "exercice", "nature"}

// CodedTitle is the code of a row that has nothing but a code and a title, "" for any other
// row: where the codes below go on from it (1, then 1.1), it heads them.
func (t *Table) CodedTitle(row source.Row) string {
	code, title := "", false
	for _, c := range row.Cells {
		switch canon := t.canonAt(c); {
		case canon == "code" && c.Kind != source.Date:
			code = strings.TrimRight(strings.TrimSpace(c.Shown()), ".)")
		case canon == "intitulé" && c.Kind == source.Text:
			title = true
		case slices.Contains(OwnerHeadings, canon), saysNothing(canon, c):
		default:
			return ""
		}
	}
	if !title {
		return ""
	}
	return code
}

// canonAt is the canonical heading of the column that a cell stands in.
func (t *Table) canonAt(c source.Cell) string {
	for i := range t.Cols {
		if o := &t.Cols[i]; o.Col == c.Pos.Col() {
			return o.Canon
		}
	}
	return ""
}

// saysNothing reports a cell that a blank row of a form has: what a formula computes of blanks,
// a word for nothing.
func saysNothing(canon string, c source.Cell) bool {
	return canon == column.Computed || c.Kind == source.Blank || cell.BlankText(c)
}

// Unfilled reports a row of a form of which only the number was filled in, before it was sent.
func (t *Table) Unfilled(row source.Row) bool {
	for _, c := range row.Cells {
		if canon := t.canonAt(c); canon != "code" && !slices.Contains(OwnerHeadings, canon) && !saysNothing(canon, c) {
			return false
		}
	}
	return true
}
