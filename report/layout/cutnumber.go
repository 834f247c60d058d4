package layout

import (
	"slices"
	"strconv"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/pattern"
	"bilan/report/source"
)

// wholeAmount and cents are the two parts of an amount that the delimiter of a CSV file cut.
var (
	wholeAmount = pattern.Of(`^-?\d{1,3}(?:[ \x{00A0}\x{202F}]?\d{3})*$`)
	cents       = pattern.Of(`^\d{2}(?: ?€)?$`)
)

// uncut puts an amount together of which a comma made two cells, in a row of a CSV file that
// has more cells than its table has headings: where one column of amounts has a whole number and
// the cell behind it two digits alone. What a row has too many of is told in any case, as the
// cells behind may be under headings that are not theirs.
func (w *walk) uncut(row source.Row) source.Row {
	if w.s.Name != "" || len(row.Cells) == 0 {
		return row
	}
	last := 0
	for _, c := range w.t.Cols {
		if c.Written != "" {
			last = max(last, c.Col)
		}
	}
	end := row.Cells[len(row.Cells)-1].Pos.Col()
	if end <= last {
		return row
	}
	if at := w.cutAt(row); at >= 0 && end == last+1 {
		return w.joined(row, at)
	}
	w.cells.Report(source.New(source.CellsBeyond, row.Cells[len(row.Cells)-1].Pos, "n", strconv.Itoa(end), "headings", strconv.Itoa(last), "found", row.Cells[len(row.Cells)-1].String()))
	return row
}

// cutAt is the index of the one cell of a row that is a whole amount with its cents in the cell
// behind it; -1 where there is none, or several.
func (w *walk) cutAt(row source.Row) int {
	at := -1
	for i := range len(row.Cells) - 1 {
		c, next := row.Cells[i], row.Cells[i+1]
		if next.Pos.Col() != c.Pos.Col()+1 || !wholeAmount.MatchString(c.String()) || !cents.MatchString(next.String()) || !w.ofMoney(c.Pos.Col()) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// ofMoney reports a column of amounts.
func (w *walk) ofMoney(col int) bool {
	return slices.ContainsFunc(w.t.Cols, func(c column.Column) bool {
		return c.Col == col && slices.ContainsFunc(field.Of(w.t.Kind), func(f field.Field) bool { return f.Heading == c.Canon && f.Kind == field.Money })
	})
}

// joined is a row whose cell of an index and the one behind it are one amount.
func (w *walk) joined(row source.Row, at int) source.Row {
	cells := slices.Delete(slices.Clone(row.Cells), at+1, at+2)
	written := cells[at].String() + "," + row.Cells[at+1].String()
	w.cells.Report(source.New(source.CutNumber, cells[at].Pos, "found", written))
	cells[at].Raw = written
	for i := at + 1; i < len(cells); i++ {
		cells[i].Pos = cells[i].Pos.At(cells[i].Pos.Row(), cells[i].Pos.Col()-1)
	}
	row.Cells = cells
	return row
}
