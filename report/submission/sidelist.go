package submission

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/source"
)

// sideTitle is a row that is the title of a side of a budget and nothing else.
type sideTitleAt struct {
	row, col int
	side     account.Side
}

// sideTitles are the rows of a sheet with one text that is the title of a side
// (Dépenses, RECETTES), where both sides have one in one column: none elsewhere.
func (s *sheetRows) sideTitles() []sideTitleAt {
	if s.sidesSought {
		return s.sides
	}
	s.sidesSought = true
	var found []sideTitleAt
	has := [3]bool{}
	for _, row := range s.rows {
		if len(row.Cells) != 1 || row.Cells[0].Kind != source.Text || len(row.Cells[0].Raw) > maxHeading {
			continue
		}
		if side := sideTitle(strings.TrimSpace(row.Cells[0].Raw)); side != account.Neither {
			found = append(found, sideTitleAt{row.Pos.Row(), row.Cells[0].Pos.Col(), side})
			has[side] = true
		}
	}
	if has[account.Charges] && has[account.Income] && !slices.ContainsFunc(found, func(t sideTitleAt) bool { return t.col != found[0].col }) {
		s.sides = found
	}
	return s.sides
}

// listOfSides reads the first of rows as headings of amounts right above the title of
// a side, in a list of posts with titles of both, whatever heads the posts: nothing, « Intitulé »,
// « Budget ». Rows that are Charges or Produits are no actions (INTAKE, headings). It
// is nil for any other row.
func (d *decoder) listOfSides(s *sheetRows, rows []source.Row) []column {
	posts := s.sides[0].col
	if len(rows) < 2 || !slices.ContainsFunc(s.sides, func(t sideTitleAt) bool { return t.row == rows[1].Pos.Row() }) {
		return nil
	}
	h := budgetHead{d: d, sheet: s}
	for _, c := range rows[0].Cells {
		cell, ok := d.budgetPartOf(c)
		switch {
		case c.Pos.Col() == posts && c.Kind == source.Text:
			cell.part, cell.canon = postPart, "libellé"
		case !ok || cell.part != amountPart || c.Pos.Col() < posts:
			return nil
		}
		h.cells = append(h.cells, cell)
	}
	if h.cells[0].col != posts {
		h.cells = slices.Insert(h.cells, 0, budgetCell{column: column{col: posts, canon: "libellé"}, part: postPart})
	}
	for i := range h.cells {
		h.take(i)
	}
	if !h.amounts[account.Neither] || !h.amountsBelow(rows) {
		return nil
	}
	return h.settled(h.cols)
}
