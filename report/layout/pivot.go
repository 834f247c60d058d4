package layout

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// pivotLabels are the headings that a pivot table has over its rows, folded.
var pivotLabels = []string{"etiquettes de lignes", "etiquettes des lignes", "etiquette de ligne", "row labels"}

// isPivot reports a table that was copied from a pivot table.
func (t *Table) isPivot() bool {
	i, ok := t.Groups[0].Col["intitulé"]
	return ok && slices.Contains(pivotLabels, fold.Key(t.Cols[i].Written))
}

// pivotGroups finds the rows of a table of two levels that sum those below them, by row: where
// all rows come to twice the grand total, the first row is the sum of those below it up
// to the next that is such a sum. It is nil where the rows cannot be divided so, and, but for a
// table copied from a pivot table, where that could be chance: with one group, or one row in it.
func (tf *Finder) pivotGroups(t *Table, rows []source.Row) map[int]bool {
	pivot := t.isPivot()
	if !pivot {
		rows = rows[:min(len(rows), maxSummed+1)]
	}
	end := slices.IndexFunc(rows, func(row source.Row) bool {
		return cell.TotalTitle(tf.words.Fold(strings.TrimSpace(row.Cells[0].String())))
	})
	if end < 2 {
		return nil
	}
	var figures [][]quantity.Decimal
	for _, row := range rows[:end+1] {
		f := t.figuresOf(row)
		if len(f) == 0 {
			return nil
		}
		figures = append(figures, f)
	}
	if total := figures[end]; !equalSums(sumsOf(figures[:end]), sumsOf([][]quantity.Decimal{total, total})) {
		return nil
	}
	groups, least := map[int]bool{}, end
	for i := 0; i < end; {
		next := i + 1
		for next < end && !equalSums(sumsOf(figures[i+1:next+1]), figures[i]) {
			next++
		}
		if next == end {
			return nil
		}
		groups[rows[i].Pos.Row()], least = true, min(least, next-i)
		i = next + 1
	}
	if !pivot && (len(groups) < 2 || least < 2) {
		return nil
	}
	return groups
}

// figuresOf are the numbers of a row under the headings of figures, 0 for a blank;
// nil where there is none.
func (t *Table) figuresOf(row source.Row) []quantity.Decimal {
	var out []quantity.Decimal
	some := false
	for i := range t.Groups {
		for _, f := range pivotFigures {
			c := t.Cell(&t.Groups[i], row, f.String())
			v, ok := cell.QuietValue(c, t.Role(&t.Groups[i], f))
			some = some || ok
			out = append(out, v.Number)
		}
	}
	if !some {
		return nil
	}
	return out
}

// sumsOf are the sums of lists of one length, place by place.
func sumsOf(lists [][]quantity.Decimal) []quantity.Decimal {
	sums := slices.Clone(lists[0])
	for _, l := range lists[1:] {
		for i := range sums {
			sums[i] = sums[i].Add(l[i])
		}
	}
	return sums
}

func equalSums(a, b []quantity.Decimal) bool {
	return slices.EqualFunc(a, b, quantity.Decimal.Equal)
}

// pivotFigures are the fields of a line that are numbers.
var pivotFigures = field.LineFigures()

// Role says how the numbers of a field are read under its heading in a group: whether as money,
// as what was done, and in which unit. Where the group has no such column, it says what the
// field alone does.
func (t *Table) Role(g *column.Group, f field.LineField) cell.Role {
	r := cell.Role{Money: field.Line(f).Kind == field.Money, Actual: f == field.LineActual}
	if i := g.Fields[f]; i > 0 {
		r.Heading, r.PlanFirst = t.Cols[i-1].Unit, t.Cols[i-1].PlanFirst
	}
	r.Euros = !r.Money && cell.MoneyUnit(r.Heading)
	return r
}
