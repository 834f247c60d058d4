package present

import (
	"slices"

	"bilan/report/quantity"
	"bilan/report/table"
)

// Lines has a row for each line of the year, and above them figures of those that a filter
// leaves.
func (ts Tables) Lines() *table.Table {
	r, w := ts.r, ts.w
	t := linesTable(r, w, "lines", workbookColumns, r.Index.Lines)
	w.titled(t, "lines")
	t.Stub, t.Printed = 3, slices.Index(workbookColumns, "comment")
	for i := range t.Columns {
		if t.Columns[i].Key == "attainment" {
			t.Columns[i].Bar = table.LineBar
		}
	}
	t.Above, t.Sparse = aboveLines(w, t), !w.policy.Repeats
	return t
}

// aboveLines are figures over the lines that a filter leaves: how many, the
// mean of their rates, and the sums of their budgets.
func aboveLines(w *edition, t *table.Table) []table.Cell {
	if t.Len() == 0 {
		return nil
	}
	keys := t.Keys()
	above := make([]table.Cell, len(keys))
	set := func(key, formula string, c table.Cell) {
		if c.Num != nil {
			c.Formula = formula
			above[slices.Index(keys, key)] = c
		}
	}
	above[0] = text(w.Text("above.lines"))
	set("code", "SUBTOTAL(103,{verdict:*})", count(t.Len()))
	if sum, _, n := sumOf(t, "bounded"); n > 0 {
		mean := rate(quantity.NewRate(sum, quantity.FromInt(n)))
		set("bounded", "IFERROR(ROUND(SUBTOTAL(101,{bounded:*}),6),\"\")", mean)
	}
	for _, key := range []string{"budget_planned", "budget_actual"} {
		if sum, qualifier, n := sumOf(t, key); n > 0 {
			set(key, "SUBTOTAL(109,{"+key+":*})", qualified(number(sum, table.Money), qualifier))
		}
	}
	return above
}

// sumOf adds a column's numbers, with what is said of the sum, and counts them.
func sumOf(t *table.Table, key string) (sum quantity.Decimal, qualifier quantity.Qualifier, n int) {
	col := slices.Index(t.Keys(), key)
	for i := range t.Len() {
		if c := t.Cell(i, col); c.Num != nil {
			sum, qualifier, n = sum.Add(*c.Num), qualifier.And(c.Qualifier), n+1
		}
	}
	return sum, qualifier, n
}
