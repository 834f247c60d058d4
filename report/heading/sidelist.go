package heading

import (
	"slices"

	"bilan/report/account"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// listOfSides reads the first of rows as headings of amounts right above the title of a side,
// in a list of posts with titles of both, whatever the heading of the posts: nothing, «
// Intitulé », « Budget ». Rows that are Charges or Produits are no actions (INTAKE, headings).
// It is nil for any other row.
func (f *Finder) listOfSides(s *worksheet.Sheet, rows []source.Row) []column.Column {
	posts := s.SideTitles()[0].Col
	if len(rows) < 2 || !slices.ContainsFunc(s.SideTitles(), func(t worksheet.SideTitle) bool { return t.Row == rows[1].Pos.Row() }) {
		return nil
	}
	h := budgetHead{d: f.headings, sheet: s}
	for _, c := range rows[0].Cells {
		cell, ok := f.headings.BudgetPartOf(c)
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
