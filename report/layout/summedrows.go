package layout

import (
	"slices"
	"strings"

	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/section"
	"bilan/report/source"
)

// maxSummed is how many rows a table has at most in which rows that sum others are looked for.
const maxSummed = 400

// summedRows finds the rows of a table that sum those below them, by row: in a pivot table, where
// codes go on (1 before 1.1 and 1.2), and where a row of totals shows that the rows count all
// twice. Counted as lines, they would be in every total again.
func (tf *Finder) summedRows(t *Table, rows []source.Row) map[int]bool {
	if groups := tf.pivotGroups(t, rows); groups != nil || len(rows) > maxSummed {
		return groups
	}
	if _, coded := t.Groups[0].Col["code"]; coded {
		return t.codedSums(rows)
	}
	return nil
}

// codedSums finds the rows whose figures are the sums of those of two rows or more whose codes
// go on from theirs, sums in these left aside.
func (t *Table) codedSums(rows []source.Row) map[int]bool {
	codes := make([]string, len(rows))
	for i, row := range rows {
		codes[i] = strings.TrimRight(strings.TrimSpace(t.Cell(&t.Groups[0], row, field.LineCode.String()).Shown()), ".)")
	}
	var sums map[int]bool
	for i := len(rows) - 1; i >= 0; i-- { // a part's own sum is known before that of the whole
		if codes[i] == "" || i+1 == len(rows) || !section.GoesOn(codes[i+1], codes[i]) {
			continue
		}
		own := t.figuresOf(rows[i])
		if own == nil {
			continue
		}
		var parts [][]quantity.Decimal
		for j := i + 1; j < len(rows) && section.GoesOn(codes[j], codes[i]); j++ {
			under := func(k int) bool { return sums[rows[k].Pos.Row()] && section.GoesOn(codes[j], codes[k]) }
			if f := t.figuresOf(rows[j]); f != nil && !slices.ContainsFunc(indices(i+1, j), under) {
				parts = append(parts, f)
			}
		}
		if len(parts) > 1 && equalSums(sumsOf(parts), own) {
			if sums == nil {
				sums = map[int]bool{}
			}
			sums[rows[i].Pos.Row()] = true
		}
	}
	return sums
}

// indices are those from one to before another.
func indices(from, to int) []int {
	out := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	return out
}
