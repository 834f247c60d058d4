package heading

import (
	"slices"

	"bilan/report/account"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// underSides reads two rows: words of sides that span, over the headings of their
// posts and amounts. nil where the rows are no such.
func (f *Finder) underSides(s *worksheet.Sheet, rows []source.Row, texts column.HeadingCount) []column.Column {
	top, sub := rows[0], rows[1]
	if len(top.Cells) > 4 || len(sub.Cells) < 2 || !texts.Sides[0] && !texts.Sides[1] {
		return nil // as most rows
	}
	h := budgetHead{d: f.headings, sheet: s}
	for i, c := range top.Cells {
		over, ok := f.headings.BudgetPartOf(c)
		if ok && (over.Part == column.PostPart || over.Part == column.NumberPart) && h.side == account.Neither {
			// Before the sides, for both: « Poste | Dépenses | Recettes » over amounts.
			h.cols = append(h.cols, over.Column)
			if over.Part == column.PostPart {
				h.post = len(h.cols)
			}
			continue
		}
		if !ok || over.Part != column.SidePart || h.labels[over.Side] {
			return nil
		}
		to := sub.Cells[len(sub.Cells)-1].Pos.Col()
		if i+1 < len(top.Cells) {
			to = top.Cells[i+1].Pos.Col() - 1
		}
		h.side, h.labels[over.Side] = over.Side, true
		if !h.takeUnder(over, sub, to) {
			return nil
		}
	}
	if h.amounts[account.Charges] != h.labels[account.Charges] || h.amounts[account.Income] != h.labels[account.Income] {
		return nil
	}
	return h.settled(h.cols)
}

// takeUnder adds the columns under a word of a side; it is false where a cell there
// is no heading of a budget, or fewer than two are.
func (h *budgetHead) takeUnder(over column.BudgetCell, sub source.Row, to int) bool {
	posts, n := false, 0
	for _, c := range sub.Cells {
		if c.Pos.Col() < over.Col || c.Pos.Col() > to || c.Pos.Row() != sub.Pos.Row() {
			continue // of another side, or merged from above
		}
		cell, ok := h.d.BudgetPartOf(c)
		n++
		switch {
		case !ok, cell.Part == column.OtherPart && cell.Canon == "" && n > 1, cell.Part == column.SidePart:
			return false
		case cell.Part == column.AmountPart:
			h.amounts[h.side] = true
		case cell.Part == column.PostPart, cell.Canon == "":
			posts, cell.Canon = true, field.BudgetLabel
		}
		cell.Column.Side, cell.Written = int(h.side), over.Written+" / "+cell.Written
		if cell.Year == 0 && cell.Part == column.AmountPart {
			cell.Year = over.Year
		}
		h.cols = append(h.cols, cell.Column)
	}
	if !posts && h.post > 0 {
		return n > 0
	}
	if !posts {
		if n == 0 || sub.At(over.Col).Kind != source.Blank {
			return false
		}
		over.Canon, over.Column.Side = field.BudgetLabel, int(h.side)
		h.cols = append(h.cols, over.Column)
		slices.SortFunc(h.cols, func(a, b column.Column) int { return a.Col - b.Col })
		n++
	}
	return n > 1
}
