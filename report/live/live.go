// Package live gives computed cells the formulas by which a spreadsheet finds them, from the cells of the
// figures that they were computed from: see table.Cell, Formula.
package live

import (
	"strconv"
	"strings"

	"bilan/report/quantity"
	"bilan/report/table"
)

// Cell is a computed figure's cell with the formula that a spreadsheet finds it by.
// The formula names the cells of the figures from which it was computed, as they were
// when it was: whoever calls says so. Where the table has no such column, or a cell of
// it no number, the writer leaves the formula out.
func Cell(c table.Cell, formula string) table.Cell {
	if c.Num != nil {
		c.Formula = formula
	}
	return c
}

// Difference is Cell of a difference, whose formula rounds it to a number of
// decimals, as a spreadsheet that subtracts makes 0.1 of 0.3 and 0.2 by some digits
// only. A difference with more decimals has its value alone.
func Difference(c table.Cell, from, less string, decimals int32) table.Cell {
	if c.Num == nil || !c.Num.Equal(c.Num.Round(decimals)) {
		return c
	}
	return Cell(c, "ROUND({"+from+"}-{"+less+"},"+strconv.Itoa(int(decimals))+")")
}

// Quotient is the formula of a rate.
func Quotient(key, by string) string { return "ROUND({" + key + "}/{" + by + "},6)" }

// Change is the formula of a change on what was.
func Change(now, was string) string { return "ROUND(({" + now + "}-{" + was + "})/{" + was + "},6)" }

// Per is the formula of what one costs, to the cent.
func Per(amount, by string) string { return "ROUND({" + amount + "}/{" + by + "},2)" }

// Sum is Cell of the sum of a column over all rows of level 0.
func Sum(c table.Cell, key string) table.Cell { return Cell(c, "SUM({"+key+":*})") }

// Part is rows of a table, from its row First on, whose columns have these keys.
type Part struct {
	Rows  []table.Row
	First int
	Keys  []string
}

// Sum gives the cell of a row and column the formula of a sum of the same column in other rows,
// those without a number left out; signs are + or -, one a row, "" for + alone. The amounts are in
// euros, to the cent: one with more decimals has its value alone.
func (p Part) Sum(row, col int, of []int, signs string) {
	cell := &p.Rows[row].Cells[col]
	if cell.Num == nil || !cell.Num.Equal(cell.Num.Round(table.MoneyDecimals)) {
		return
	}
	var formula strings.Builder
	for i, n := range of {
		if p.Rows[n].Cells[col].Num == nil {
			continue
		}
		sign := "+"
		if signs != "" {
			sign = signs[i : i+1]
		}
		formula.WriteString(sign + "{" + p.Keys[col] + ":" + strconv.Itoa(p.First+n) + "}")
	}
	if formula.Len() > 0 {
		cell.Formula = "ROUND(" + strings.TrimPrefix(formula.String(), "+") + ",2)"
	}
}

// Operands reports whether a rate divides just these numbers, as a sum over some lines
// alone does not.
func Operands(r quantity.Rate, num, by *quantity.Decimal) bool {
	return r.Present() && num != nil && by != nil && r.Of(*num, *by)
}
