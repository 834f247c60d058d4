package cell

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

var (
	isoDate    = pattern.Of(`^(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?$`)
	frenchDate = pattern.Of(`^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})$`)
	isoMonth   = pattern.Of(`^(\d{4})-(\d{2})$`)
	slashMonth = pattern.Of(`^(\d{1,2})[/.](\d{4})$`)
	quarter    = pattern.Of(`^(?:t|q|trim|trimestre)\s*([1-4])(?:\s+(\d{4}))?$|^([1-4])\s*(?:er|e|eme|ere|nd|d)?\s*(?:trimestre|trim|t)(?:\s+(\d{4}))?$`)
	monthYear  = pattern.Of(`^(?:(?:fin|debut|mi|courant|1er)\s+)?([a-z]+)\s+(\d{4})$`)
	dayMonth   = pattern.Of(`^(\d{1,2})(?:er)?\s+([a-z]+)\s+(\d{4}|\d{2})$`)
	shortMonth = pattern.Of(`^([a-z]+) (\d{2})$`) // déc-24
)

// monthNumber is the number of a month by its folded name, 0 for another word.
func monthNumber(word string) int {
	if p := periodWords[word]; p.Per == 12 {
		return int(p.N)
	}
	return 0
}

// ParseDate reads a date as people write it and gives it in ISO form: a day
// (2024-03-31), a month (2024-03) or a quarter (2024-T1, T1). known is false
// for a text that is no date; valid is false for one that looks like a date
// and is none, such as 31/02/2024.
func ParseDate(text string) (iso string, known, valid bool) {
	s := strings.TrimSpace(text)
	if m := isoDate.FindStringSubmatch(s); m != nil {
		return day(m[1], m[2], m[3])
	}
	if m := frenchDate.FindStringSubmatch(s); m != nil {
		return day(century(m[3]), m[2], m[1])
	}
	if m := isoMonth.FindStringSubmatch(s); m != nil {
		return month(m[1], m[2])
	}
	if m := slashMonth.FindStringSubmatch(s); m != nil {
		return month(m[2], m[1])
	}
	key := fold.Key(s)
	if m := quarter.FindStringSubmatch(key); m != nil {
		q, y := m[1]+m[3], m[2]+m[4]
		if y != "" {
			return y + "-T" + q, true, true
		}
		return "T" + q, true, true
	}
	if m := dayMonth.FindStringSubmatch(key); m != nil && monthNumber(m[2]) > 0 {
		return day(century(m[3]), strconv.Itoa(monthNumber(m[2])), m[1])
	}
	if m := shortMonth.FindStringSubmatch(key); m != nil && monthNumber(m[1]) > 0 && strings.Contains(s, "-") {
		return fmt.Sprintf("20%s-%02d", m[2], monthNumber(m[1])), true, true
	}
	if m := monthYear.FindStringSubmatch(key); m != nil && monthNumber(m[1]) > 0 {
		return fmt.Sprintf("%s-%02d", m[2], monthNumber(m[1])), true, true
	}
	if n, err := strconv.Atoi(s); err == nil && n >= firstSerial && n <= lastSerial {
		return serialZero.AddDate(0, 0, n).Format(time.DateOnly), true, true
	}
	return s, false, true
}

// Days of this century as spreadsheets number them: what a date is that lost its
// format.
const firstSerial, lastSerial = 36526, 73050

var serialZero = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)

// century completes a year of two digits, which is of this century.
func century(year string) string {
	if len(year) == 2 {
		return "20" + year
	}
	return year
}

func month(y, m string) (string, bool, bool) {
	n, _ := strconv.Atoi(m)
	return fmt.Sprintf("%s-%02d", y, n), true, n >= 1 && n <= 12
}

// dateText is what ParseDate finds in a text.
type dateText struct {
	iso          string
	known, valid bool
}

func day(y, m, d string) (string, bool, bool) {
	year, _ := strconv.Atoi(y)
	month, _ := strconv.Atoi(m)
	n, _ := strconv.Atoi(d)
	t := time.Date(year, time.Month(month), n, 0, 0, 0, 0, time.UTC)
	if t.Year() != year || int(t.Month()) != month || t.Day() != n {
		return "", true, false
	}
	return t.Format(time.DateOnly), true, true
}

// Date reads a cell as a date; a text that is none stays as written, and known is then
// false. An impossible one is a problem.
func (rd *Reader) Date(c source.Cell) (t Text, known bool) {
	t = TextOf(c)
	if t.Value == "" || BlankText(c) {
		return Text{Pos: t.Pos}, false
	}
	read := rd.words.dates.Of(t.Value, func(s string) (r dateText) {
		r.iso, r.known, r.valid = ParseDate(s)
		return r
	})
	if !read.valid {
		rd.Report(source.New(source.BadDate, c.Pos, "found", t.Value))
		return t, false
	}
	if !read.known {
		return t, false
	}
	return rd.words.Understood(t, read.iso), true
}

// InYear reports whether a date lies in an exercice, which is the calendar year
// but where the sheet Grappe gives another closing date: closing is that date and of the
// exercice that it closes, 0 where nothing says. Of a month or a
// quarter it is enough that the exercice has a part of it.
func InYear(iso string, year int, closing string, of int) bool {
	end := time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)
	if t, err := time.Parse(time.DateOnly, closing); err == nil && of > 0 {
		// The last of a month stays one, as 28 February does in a leap year.
		end = time.Date(t.Year()+year-of, t.Month(), t.Day()+1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, -1)
	}
	from, to := end.AddDate(-1, 0, 1).Format(time.DateOnly), end.Format(time.DateOnly)
	if q, ok := strings.CutPrefix(iso[4:], "-T"); ok {
		last, _ := strconv.Atoi(q)
		first := fmt.Sprintf("%s-%02d", iso[:4], last*3-2)
		return first <= to[:7] && fmt.Sprintf("%s-%02d", iso[:4], last*3) >= from[:7]
	}
	n := min(len(iso), len(to))
	return from[:n] <= iso[:n] && iso[:n] <= to[:n]
}

// Closing completes a closing day that is written without its year (30 juin,
// 30/06) with the exercice.
func Closing(t Text, year int) Text {
	if _, known, _ := ParseDate(t.Value); known || year == 0 || t.Value == "" {
		return t
	}
	for _, sep := range []string{" ", "/"} {
		if iso, known, valid := ParseDate(t.Value + sep + strconv.Itoa(year)); known && valid && len(iso) == len(time.DateOnly) {
			return t.Understood(iso)
		}
	}
	return t
}
