package present

import (
	"strconv"
	"strings"

	"bilan/report/quantity"
	"bilan/report/table"
)

// live is a computed figure's cell with the formula that a spreadsheet finds it by.
// The formula names the cells of the figures from which it was computed, as they were
// when it was: whoever calls says so. Where the table has no such column, or a cell of
// it no number, the writer leaves the formula out.
func live(c table.Cell, formula string) table.Cell {
	if c.Num != nil {
		c.Formula = formula
	}
	return c
}

// liveDifference is live of a difference, whose formula rounds it to a number of
// decimals, as a spreadsheet that subtracts makes 0.1 of 0.3 and 0.2 by some digits
// only. A difference with more decimals has its value alone.
func liveDifference(c table.Cell, from, less string, decimals int32) table.Cell {
	if c.Num == nil || !c.Num.Equal(c.Num.Round(decimals)) {
		return c
	}
	return live(c, "ROUND({"+from+"}-{"+less+"},"+strconv.Itoa(int(decimals))+")")
}

// quotientOf is the formula of a rate.
func quotientOf(key, by string) string { return "ROUND({" + key + "}/{" + by + "},6)" }

// changeOf is the formula of a change on what was.
func changeOf(now, was string) string { return "ROUND(({" + now + "}-{" + was + "})/{" + was + "},6)" }

// perOf is the formula of what one costs, to the cent.
func perOf(amount, by string) string { return "ROUND({" + amount + "}/{" + by + "},2)" }

// keysOf are the keys of a table's columns, in order.
func keysOf(t *table.Table) []string {
	keys := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		keys[i] = c.Key
	}
	return keys
}

// liveSum is live of the sum of a column over all rows of level 0.
func liveSum(c table.Cell, key string) table.Cell { return live(c, "SUM({"+key+":*})") }

// liveRows makes a cell live that is the sum of the same column in other rows, those
// without a number left out; signs are + or −, one a row. The rows are a table's from
// first on, and the amounts in euros, to the cent: one with more decimals has its value
// alone.
func liveRows(all []table.Row, first int, key string, row, col int, rows []int, signs string) {
	cell := &all[row].Cells[col]
	if cell.Num == nil || !cell.Num.Equal(cell.Num.Round(cents)) {
		return
	}
	var formula strings.Builder
	for i, n := range rows {
		if all[n].Cells[col].Num == nil {
			continue
		}
		sign := "+"
		if signs != "" {
			sign = signs[i : i+1]
		}
		formula.WriteString(sign + "{" + key + ":" + strconv.Itoa(first+n) + "}")
	}
	if formula.Len() > 0 {
		cell.Formula = "ROUND(" + strings.TrimPrefix(formula.String(), "+") + ",2)"
	}
}

// operands reports whether a rate divides just these numbers, as a sum over some lines
// alone does not.
func operands(r quantity.Rate, num, by *quantity.Decimal) bool {
	return r.Present() && num != nil && by != nil && r.Of(*num, *by)
}
