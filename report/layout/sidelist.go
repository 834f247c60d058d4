package layout

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// SideTitle is a row that is the title of a side of a budget and nothing else.
type sideTitleAt struct {
	row, col int
	side     account.Side
}

// sideTitles are the rows of a sheet with one text that is the title of a side (Dépenses,
// RECETTES), where both sides have one and all are in one column: none otherwise.
func (s *Sheet) sideTitles() []sideTitleAt {
	if s.sidesSought {
		return s.sides
	}
	s.sidesSought = true
	var found []sideTitleAt
	has := [3]bool{}
	for _, row := range s.Rows {
		if len(row.Cells) != 1 || row.Cells[0].Kind != source.Text || len(row.Cells[0].Raw) > column.MaxHeading {
			continue
		}
		if side := account.SideTitle(strings.TrimSpace(row.Cells[0].Raw)); side != account.Neither {
			found = append(found, sideTitleAt{row.Pos.Row(), row.Cells[0].Pos.Col(), side})
			has[side] = true
		}
	}
	if has[account.Charges] && has[account.Income] && !slices.ContainsFunc(found, func(t sideTitleAt) bool { return t.col != found[0].col }) {
		s.sides = found
	}
	return s.sides
}

// listOfSides reads the first of rows as headings of amounts right above the title of a side,
// in a list of posts with titles of both, whatever the heading of the posts: nothing, «
// Intitulé », « Budget ». Rows that are Charges or Produits are no actions (INTAKE, headings).
// It is nil for any other row.
func (hf *headFinder) listOfSides(s *Sheet, rows []source.Row) []column.Column {
	posts := s.sides[0].col
	if len(rows) < 2 || !slices.ContainsFunc(s.sides, func(t sideTitleAt) bool { return t.row == rows[1].Pos.Row() }) {
		return nil
	}
	h := budgetHead{d: hf.headings, sheet: s}
	for _, c := range rows[0].Cells {
		cell, ok := hf.headings.BudgetPartOf(c)
		switch {
		case c.Pos.Col() == posts && c.Kind == source.Text:
			cell.Part, cell.Canon = column.PostPart, field.BudgetLabel
		case !ok || cell.Part != column.AmountPart || c.Pos.Col() < posts:
			return nil
		}
		h.cells = append(h.cells, cell)
	}
	if h.cells[0].Col != posts {
		h.cells = slices.Insert(h.cells, 0, column.BudgetCell{Column: column.Column{Col: posts, Canon: field.BudgetLabel}, Part: column.PostPart})
	}
	for i := range h.cells {
		h.take(i)
	}
	if !h.amounts[account.Neither] || !h.amountsBelow(rows) {
		return nil
	}
	return h.settled(h.cols)
}
