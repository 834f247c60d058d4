package grant

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// dated are the days and the numbers of acts, whose years say nothing of an amount.
var dated = pattern.Of(`\b(?:1er|[0-9]{1,2}) (?:` + passage.Months + `)(?: 20[0-9]{2})?|\b[0-9]{1,2}[/.][0-9]{1,2}[/.]20[0-9]{2}\b|\bn ?[~o] ?(?:[a-z0-9]+[-./_ ]?)*[0-9][a-z0-9]*(?:[-./_][a-z0-9]+)*|\b[a-z]{1,4}-?20[0-9]{2}-[0-9a-z-]+|\b(?:fin|depuis) (?:decembre )?20[0-9]{2}`)

// undated is a text without the years of days and acts.
func undated(low string) string { return dated.ReplaceAllString(low, " ") }

// isEarlier reports an amount for N or before, or for a year behind N+1.
func (r *reading) isEarlier(a *amount) bool {
	near := undated(asBefore.ReplaceAllString(a.left+" | "+a.right, ""))
	if r.Year > 0 && holds(near, r.Year+1) {
		return false
	}
	if a.act == asked && asks.MatchString(a.right) {
		return false
	}
	for year := r.Year + 4; r.Year > 0 && year > r.Year-5; year-- {
		if holds(near, year) {
			return true
		}
	}
	if thisYear.MatchString(near) && (r.ledger.late == 0 || a.act == asked) {
		return true
	}
	return versus.MatchString(a.left) || earlier.MatchString(near)
}

// holds reports a text that names a year.
func holds(low string, year int) bool { return strings.Contains(low, strconv.Itoa(year)) }

// decidedIn reports a sentence that names a day of a year.
func (r *reading) decidedIn(year int) bool {
	if r.Year == 0 {
		return false
	}
	for _, day := range dated.FindAllString(r.Low, -1) {
		if holds(day, year) {
			return true
		}
	}
	return false
}
