package submission

import (
	"strings"
	"time"

	"bilan/report/source"
)

// year reads a cell that holds a year, alone or in a text that holds one year
// and no other, or in the number that stands under a format of dates. 0 is none;
// a text without a year between 1990 and 2100 is a problem.
func (d *decoder) year(c source.Cell) int {
	s := strings.TrimSpace(c.String())
	if s == "" || blankText(c) {
		return 0
	}
	if c.Kind == source.Date && len(s) >= len(time.DateOnly) {
		s = s[:len(time.DateOnly)]
		if y := yearUnderDate(s); y > 0 {
			return y
		}
		if y := yearIn(s[:4]); y > 0 {
			return y
		}
	} else if y := yearIn(s); y > 0 {
		return y
	}
	d.file.Problems.Add(source.New(source.BadYear, c.Pos, "found", strings.Clone(s)))
	return 0
}

// yearUnderDate is the number that a cell under a format of dates holds, where
// it is a year: 2024 is shown as a day of 1905, or of 1909 where the workbook
// counts from 1904. 0 for any other date.
func yearUnderDate(iso string) int {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return 0
	}
	for _, first := range [...]time.Time{time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC), time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)} {
		if n := int(day.Sub(first).Hours() / 24); firstExercice <= n && n <= lastExercice {
			return n
		}
	}
	return 0
}
