package column

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/source"
)

// relativeYear is the year of the table and those around it: N, N-1, N+1, (N), alone or
// behind a heading.
var relativeYear = pattern.Of(`(?:^|[\s(])(?:(?i:année|exercice)\s+)?(?:N|[Nn]\s?([-−–+])\s?([12]))\)?\s*$`)

// YearUnder is the one year that the cells under the heading exercice state, in rows that
// may go on below the table; 0 where they state several, as then N is not one year for the
// whole table. It is sought for headings such as « Réalisé N-1 » alone: ok is false where
// there are none, or where no cell states a year.
func YearUnder(cols []Column, rows []source.Row) (year int, ok bool) {
	at := slices.IndexFunc(cols, func(c Column) bool { return c.Canon == "exercice" && c.Year == 0 })
	if at < 0 || !slices.ContainsFunc(cols, func(c Column) bool { return c.Next != 0 }) {
		return 0, false
	}
	for _, row := range rows {
		switch y := cell.YearIn(row.At(cols[at].Col).String()); {
		case y == 0:
		case year != 0 && y != year:
			return 0, true
		default:
			year = y
		}
	}
	return year, year != 0
}

// SettleYears gives the columns of « Réalisé N-1 » and « Prévu N+1 » their years from that
// of the table, own; where that is 0, such a heading is not understood.
func SettleYears(cols []Column, own int) {
	for i := range cols {
		c := &cols[i]
		switch {
		case c.Next == 0:
		case own != 0:
			c.Year = own + c.Next
		default:
			c.Canon, c.Figure = "", cell.NoStated
		}
	}
}

// IsRelativeYear reports N, N-1 and N+1 alone.
func IsRelativeYear(text string) bool {
	_, rest, ok := RelativeYear(text)
	return ok && strings.TrimSpace(rest) == ""
}

// RelativeYear takes the year of the table, or one around it, from the end of a
// heading: n is −1 for N-1, 0 for N.
func RelativeYear(text string) (n int, rest string, ok bool) {
	if end := strings.TrimRight(text, " \t\n\f\r)"); end == "" || !strings.ContainsAny(end[len(end)-1:], "N12") {
		return 0, text, false // as most texts are
	}
	m := relativeYear.FindStringSubmatch(text)
	if m == nil {
		return 0, text, false
	}
	n, _ = strconv.Atoi(strings.NewReplacer("−", "-", "–", "-").Replace(m[1]) + m[2])
	return n, relativeYear.ReplaceAllString(text, " "), true
}
