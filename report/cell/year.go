package cell

import (
	"strconv"
	"strings"
	"time"

	"bilan/report/pattern"
	"bilan/report/source"
)

// Year reads a cell that holds a year, alone or in a text that holds one year
// and no other, or is a number under a format of dates. 0 is none;
// a text without a year between 1990 and 2100 is a problem.
func (rd *Reader) Year(c source.Cell) int {
	s := strings.TrimSpace(c.String())
	if s == "" || BlankText(c) {
		return 0
	}
	if c.Kind == source.Date && len(s) >= len(time.DateOnly) {
		s = s[:len(time.DateOnly)]
		if y := yearUnderDate(s); y > 0 {
			return y
		}
		if y := YearIn(s[:4]); y > 0 {
			return y
		}
	} else if y := YearIn(s); y > 0 {
		return y
	}
	rd.Report(source.New(source.BadYear, c.Pos, "found", strings.Clone(s)))
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

// yearEnd is the last day of a year, as the whole of a heading.
var yearEnd = pattern.Of(`^(?i:au |à |situation au )?(?:31/12/|31 (?i:décembre) |(?i:fin (?:décembre )?))(\d{4})$`)

// BareYear is the year that is all of a heading, alone or by its last day (« Au 31/12/2024 »);
// 0 for any other.
func BareYear(c source.Cell) int {
	if c.Kind == source.Text && len(c.Raw) > 8 && len(c.Raw) <= MaxShort {
		if m := yearEnd.FindStringSubmatch(strings.TrimSpace(c.Raw)); m != nil {
			return YearIn(m[1])
		}
	}
	if c.Kind != source.Number && c.Kind != source.Text || len(c.Raw) > 8 {
		return 0
	}
	if s := strings.TrimSpace(c.Raw); len(s) == 4 {
		return YearIn(s)
	}
	return 0
}

var headingYear = pattern.Of(`\b(199\d|20\d\d|2100)\b`)

// yearOf is the first year in a heading, "" where it has none.
func yearOf(text string) string {
	for i := 0; i+4 <= len(text); i++ {
		if (text[i] == '1' || text[i] == '2') && strings.Trim(text[i:i+4], "0123456789") == "" {
			return headingYear.FindString(text)
		}
	}
	return "" // as most texts are
}

// CutYear is the first year in a heading, 0 where it has none, and the rest of the text without
// any year.
func CutYear(text string) (year int, rest string) {
	y := yearOf(text)
	if y == "" {
		return 0, text
	}
	year, _ = strconv.Atoi(y)
	return year, headingYear.ReplaceAllString(text, " ")
}

// The first and the last year that an exercice can be.
const (
	firstExercice = 1990
	lastExercice  = 2100
)

// YearIn is the one year in a text, between firstExercice and lastExercice; 0
// where there is none, or two that differ: 2023-2024 is neither of them, and a
// period from 01/01/2024 to 31/12/2024 is 2024.
func YearIn(s string) int {
	year := 0
	for i := 0; i < len(s); i++ {
		from := i
		for i < len(s) && '0' <= s[i] && s[i] <= '9' {
			i++
		}
		if i-from != 4 {
			continue
		}
		if n, _ := strconv.Atoi(s[from:i]); firstExercice <= n && n <= lastExercice {
			if year > 0 && year != n {
				return 0
			}
			year = n
		}
	}
	return year
}

// AloneYear reports a text that is a year, or a number of four digits, alone.
func AloneYear(text string) bool {
	text = strings.TrimSpace(text)
	return len(text) == 4 && strings.Trim(text, "0123456789") == ""
}
