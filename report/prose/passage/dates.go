package passage

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
)

// Day is an expression of a day in figures, its year in four or in two: 09/02/2026, 9.2.2026, 9/2/26.
const Day = `\b[0-3]?[0-9][/.][01]?[0-9][/.]20[0-9]{2}\b|\b[0-3]?[0-9]/[01]?[0-9]/[23][0-9]\b`

// twelveMonths is a period from one day or month to another, with their years; the first may be left out
// where it is that of the second.
var twelveMonths = pattern.Of(`\b(?:du |de |d')?(?:(?:[0-9]{1,2}(?:er)? )?(` + monthNames + `)(?: 20([0-9]{2}))?|` +
	`[0-3]?[0-9]/([01]?[0-9])(?:/20([0-9]{2}))?) ?(?:au|a|-) ?(?:(?:[0-9]{1,2}(?:er)? )?(` + monthNames + `) 20([0-9]{2})|[0-3]?[0-9]/([01]?[0-9])/20([0-9]{2}))\b`)

const monthNames = `janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre`

// accountingYears writes each period of twelve months as the year in which it ends. It keeps the length
// of the text.
func accountingYears(low string) string {
	if !strings.Contains(low, " a") && !strings.Contains(low, "-") && !strings.Contains(low, "clo") {
		return low
	}
	at := 0
	var b strings.Builder
	for _, p := range periods(low) {
		b.WriteString(low[at:p.from] + strings.Repeat(" ", p.to-p.from-4) + strconv.Itoa(p.year))
		at = p.to
	}
	return b.String() + low[at:]
}

// period is where twelve months stand in a text, and the year in which they end.
type period struct{ from, to, year int }

// periods are the periods of twelve months that a text names.
func periods(low string) (out []period) {
	for _, m := range twelveMonths.FindAllStringSubmatchIndex(low, -1) {
		part := func(i int) string { return low[max(0, m[2*i]):max(0, m[2*i+1])] }
		year := part(6) + part(8)
		began := part(2) + part(4)
		if began == "" {
			began = year
		}
		if isTwelve(month(part(1)+part(3)), month(part(5)+part(7)), began, year) {
			n, _ := strconv.Atoi(year)
			out = append(out, period{m[0], m[1], 2000 + n})
		}
	}
	for _, m := range closedOn.FindAllStringSubmatchIndex(low, -1) {
		n, _ := strconv.Atoi(low[m[2]:m[3]])
		out = append(out, period{m[0], m[1], 2000 + n})
	}
	slices.SortFunc(out, func(a, b period) int { return a.from - b.from })
	return out
}

// closedOn is the day on which the accounts of a year were closed.
var closedOn = pattern.Of(`\b(?:clos|close|cloture|cloturee?|arretee?s?) (?:le |au )(?:[0-9]{1,2}(?:er)? (?:` + monthNames + `) |[0-3]?[0-9]/[01]?[0-9]/)20([0-9]{2})\b`)

// PeriodEnd is the year in which the first period of twelve months ends that a text names; 0 for none.
func PeriodEnd(low string) int {
	if p := periods(low); len(p) > 0 {
		return p[0].year
	}
	return 0
}

// month is the number of a month, by its name or in figures; 0 for none.
func month(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	for i, name := range strings.Split(monthNames, "|") {
		if name == s {
			return i + 1
		}
	}
	return 0
}

// isTwelve reports twelve months from the first of one to the end of another, by the last figures of their years.
func isTwelve(from, to int, began, ended string) bool {
	a, _ := strconv.Atoi(began)
	z, _ := strconv.Atoi(ended)
	return from > 0 && to > 0 && 12*(z-a)+to-from == 11
}
