package form

import (
	"fmt"

	"bilan/report/ooxml"
	"bilan/report/quantity"
)

// columnSum is what a column of amounts adds up to, which is said only where
// all amounts are numbers.
type columnSum struct {
	sum   quantity.Decimal
	texts bool
}

func (t *lineTable) sum(col int) *columnSum {
	if t.sums[col] == nil {
		t.sums[col] = &columnSum{}
	}
	return t.sums[col]
}

// totals writes the row below the free ones that adds up the budgets. Where an
// amount is a text (« environ 2 000 »), no total is said: one that leaves it
// out would be wrong.
func (t *lineTable) totals() error {
	row := t.last + 1
	for i, c := range t.columns {
		var err error
		switch {
		case c.kind == kindMoney:
			err = t.totalOf(row, i+1, ooxml.CellRange(i+1, t.first, i+1, t.last), t.sum(i+1), formStyle{look: lookTotal, align: "right", format: formEuro})
		case c.slug == "title":
			err = t.put(row, i+1, "Total", formStyle{look: lookTotal})
		default:
			err = t.put(row, i+1, nil, formStyle{look: lookTotal})
		}
		if err != nil {
			return err
		}
	}
	t.heights[row] = 18
	return nil
}

// totalOf writes the sum of ranges of amounts.
func (s *formSheet) totalOf(row, col int, ranges string, sum *columnSum, st formStyle) error {
	var cached any = noTotal
	if !sum.texts {
		f, _ := sum.sum.Float64()
		cached = f
	}
	return s.formula(row, col, fmt.Sprintf(`IF(COUNTA(%s)=COUNT(%s),SUM(%s),"%s")`, ranges, ranges, ranges, noTotal), cached, st)
}
