package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/quantity"
	"bilan/report/table"
)

// rowFormula is how a spreadsheet finds one cell of a row from others, and how
// we find what it gives.
type rowFormula struct {
	key     string
	formula string
	of      []string // the columns that the formula names
	value   func(v []quantity.Decimal) (quantity.Decimal, bool)
}

// lineFormulas are those of the figures of a line; rates are rounded as in all
// outputs.
var lineFormulas = []rowFormula{
	{"variance", "ROUND({actual}-{planned},6)", []string{"actual", "planned"}, minusOf},
	{"attainment", "ROUND({actual}/{planned},6)", []string{"actual", "planned"}, over},
	{"revised_attainment", "ROUND({actual}/{revised},6)", []string{"actual", "revised"}, over},
	{"progress", "ROUND(MAX(0,MIN(1,({actual}-{baseline})/({planned}-{baseline}))),6)", []string{"actual", "planned", "baseline"}, progressOf},
	{"change", "ROUND(({actual}-{previous})/{previous},6)", []string{"actual", "previous"}, changeOf},
	{"bounded", "MAX(0,MIN(1,{attainment}))", []string{"attainment"}, func(v []quantity.Decimal) (quantity.Decimal, bool) { return bounded(v[0]), true }},
	{"budget_variance", "ROUND({budget_actual}-{budget_planned},2)", []string{"budget_actual", "budget_planned"}, minusOfMoney},
	{"budget_variance_rate", "ROUND(({budget_actual}-{budget_planned})/{budget_planned},6)", []string{"budget_actual", "budget_planned"}, changeOf},
}

// A difference is rounded in its formula, as a spreadsheet that subtracts makes
// 0.1 of 0.3 and 0.2 by some digits only; one with more decimals has none.
func minusOf(v []quantity.Decimal) (quantity.Decimal, bool) {
	return rounded(v[0].Sub(v[1]), rateDecimals)
}

func minusOfMoney(v []quantity.Decimal) (quantity.Decimal, bool) {
	return rounded(v[0].Sub(v[1]), cents)
}

// rounded reports whether a figure has no more decimals.
func rounded(d quantity.Decimal, decimals int32) (quantity.Decimal, bool) {
	return d, d.Equal(d.Round(decimals))
}

func over(v []quantity.Decimal) (quantity.Decimal, bool) { return quotient(v[0], v[1], rateDecimals) }

func quotient(a, b quantity.Decimal, decimals int32) (quantity.Decimal, bool) {
	if b.IsZero() {
		return quantity.Decimal{}, false
	}
	return quantity.NewRate(a, b).Round(decimals), true
}

func changeOf(v []quantity.Decimal) (quantity.Decimal, bool) {
	return over([]quantity.Decimal{v[0].Sub(v[1]), v[1]})
}

func progressOf(v []quantity.Decimal) (quantity.Decimal, bool) {
	d, ok := over([]quantity.Decimal{v[0].Sub(v[2]), v[1].Sub(v[2])})
	return bounded(d), ok
}

func bounded(d quantity.Decimal) quantity.Decimal {
	one := quantity.FromInt(1)
	switch {
	case d.IsNegative():
		return quantity.Decimal{}
	case d.GreaterThan(one):
		return one
	}
	return d
}

// liveRow gives cells of a row of a table with columns of these keys their
// formulas, each only where it gives the very figure that the review found: a
// rule that a formula does not tell (a baseline past the plan, say) keeps its
// value alone.
func liveRow(keys []string, formulas []rowFormula) func([]table.Cell) {
	type placed struct {
		rowFormula
		at int
		of []int
	}
	var known []placed
	for _, f := range formulas {
		p := placed{rowFormula: f, at: slices.Index(keys, f.key)}
		for _, k := range f.of {
			p.of = append(p.of, slices.Index(keys, k))
		}
		if p.at >= 0 && !slices.Contains(p.of, -1) {
			known = append(known, p)
		}
	}
	v := make([]quantity.Decimal, 0, 3)
	return func(cells []table.Cell) {
		for i := range known {
			f := &known[i]
			if cells[f.at].Num == nil {
				continue
			}
			v = v[:0]
			for _, j := range f.of {
				if n := cells[j].Num; n != nil {
					v = append(v, *n)
				}
			}
			if len(v) < len(f.of) {
				continue
			}
			if d, ok := f.value(v); ok && d.Equal(*cells[f.at].Num) {
				cells[f.at].Formula = f.formula
			}
		}
	}
}

// keysOf are the keys of a table's columns, in order.
func keysOf(t *table.Table) []string {
	keys := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		keys[i] = c.Key
	}
	return keys
}

// columnSums gives the cells of a table's last row, in the columns of some of the
// keys, formulas that sum the rows above it, each only where that is what the
// rows come to.
func columnSums(rows []table.Row, keys, summed []string) func([]table.Cell) {
	sums := make([]quantity.Decimal, len(keys))
	for j, k := range keys {
		for i := 0; i < len(rows) && slices.Contains(summed, k); i++ {
			if c := rows[i].Cells[j]; c.Num != nil {
				sums[j] = sums[j].Add(*c.Num)
			}
		}
	}
	return func(total []table.Cell) {
		for j, k := range keys {
			if slices.Contains(summed, k) && total[j].Num != nil && sums[j].Equal(*total[j].Num) {
				total[j].Formula = "SUM({" + k + ":*})"
			}
		}
	}
}

// sumRows makes a cell live, where it is the sum of the same column in other
// rows, those without a number left out; signs are + or −, one a row. The rows are
// a table's from first on, with columns of these keys, and the amounts in euros,
// to the cent.
func sumRows(all []table.Row, first int, keys []string, row, col int, rows []int, signs string) {
	cell := &all[row].Cells[col]
	if cell.Num == nil {
		return
	}
	sum, formula := quantity.Decimal{}, ""
	for i, n := range rows {
		c := all[n].Cells[col]
		if c.Num == nil {
			continue
		}
		sign, d := "+", *c.Num
		if signs != "" && signs[i] == '-' {
			sign, d = "-", d.Neg()
		}
		sum = sum.Add(d)
		formula += sign + "{" + keys[col] + ":" + strconv.Itoa(first+n) + "}"
	}
	if _, exact := rounded(sum, cents); exact && formula != "" && sum.Equal(*cell.Num) {
		cell.Formula = "ROUND(" + strings.TrimPrefix(formula, "+") + ",2)"
	}
}
