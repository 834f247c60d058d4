package decode

import (
	"strconv"

	"bilan/report/cell"
	"bilan/report/source"
)

// dateIn reads a cell as a date of a line of a year: one outside the year is reported.
func (lr *lineReader) dateIn(c source.Cell, year int) cell.Text {
	t, known := lr.d.cells.Date(c)
	if !known || year <= 0 || t.Value[0] == 'T' {
		return t
	}
	closing, of := "", 0
	if lr.d.facts != nil {
		closing, of = lr.d.facts.ClosingDate.Value, lr.d.facts.Year
	}
	if !cell.InYear(t.Value, year, closing, of) {
		lr.d.cells.Report(source.New(source.DateOutsideYear, c.Pos, "found", t.Written(), "year", strconv.Itoa(year)))
	}
	return t
}
