package submission

import (
	"slices"

	"bilan/report/account"
	"bilan/report/source"
)

// underSides reads two rows: words of sides that span, over the headings of their
// posts and amounts. nil where the rows are no such.
func (d *decoder) underSides(s *sheetRows, rows []source.Row) []column {
	top, sub := rows[0], rows[1]
	if len(top.Cells) > 4 || len(sub.Cells) < 2 {
		return nil
	}
	if texts := d.countHeadings(top); !texts.sides[0] && !texts.sides[1] {
		return nil // as most rows
	}
	h := budgetHead{d: d, sheet: s}
	for i, c := range top.Cells {
		over, ok := d.budgetPartOf(c)
		if ok && (over.part == postPart || over.part == numberPart) && h.side == account.Neither {
			// Before the sides, for both: « Poste | Dépenses | Recettes » over amounts.
			h.cols = append(h.cols, over.column)
			if over.part == postPart {
				h.post = len(h.cols)
			}
			continue
		}
		if !ok || over.part != sidePart || h.labels[over.side] {
			return nil
		}
		to := sub.Cells[len(sub.Cells)-1].Pos.Col()
		if i+1 < len(top.Cells) {
			to = top.Cells[i+1].Pos.Col() - 1
		}
		h.side, h.labels[over.side] = over.side, true
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
func (h *budgetHead) takeUnder(over budgetCell, sub source.Row, to int) bool {
	posts, n := false, 0
	for _, c := range sub.Cells {
		if c.Pos.Col() < over.col || c.Pos.Col() > to || c.Pos.Row() != sub.Pos.Row() {
			continue // of another side, or merged from above
		}
		cell, ok := h.d.budgetPartOf(c)
		n++
		switch {
		case !ok, cell.part == otherPart && cell.canon == "" && n > 1, cell.part == sidePart:
			return false
		case cell.part == amountPart:
			h.amounts[h.side] = true
		case cell.part == postPart, cell.canon == "":
			posts, cell.canon = true, "libellé"
		}
		cell.column.side, cell.written = int(h.side), over.written+" / "+cell.written
		if cell.year == 0 && cell.part == amountPart {
			cell.year = over.year
		}
		h.cols = append(h.cols, cell.column)
	}
	if !posts && h.post > 0 {
		return n > 0
	}
	if !posts {
		if n == 0 || sub.At(over.col).Kind != source.Blank {
			return false
		}
		over.canon, over.column.side = "libellé", int(h.side)
		h.cols = append(h.cols, over.column)
		slices.SortFunc(h.cols, func(a, b column) int { return a.col - b.col })
		n++
	}
	return n > 1
}
