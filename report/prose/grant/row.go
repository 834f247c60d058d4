package grant

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Row reads a row of a table whose headings say what is asked for and what is given for the year
// behind that of the results, and reports whether it holds any of it. A column that names another year
// is none.
func (l *Ledger) Row(heads, cells []string, year, cluster int, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	if len(cells) == 0 || sumRow.MatchString(passage.New(cells[0]).Low) {
		return false
	}
	acts := columnActs(heads, year)
	low := l.plain(passage.New(strings.Join(cells, " | ")).Low)
	evidence := 30
	switch {
	case funder.MatchString(low):
		evidence += 8
	case others.MatchString(low):
		evidence -= 8
	}
	if thisOne.MatchString(low) {
		evidence += 10
	}
	taken := false
	for i, act := range acts {
		if i == 0 || i >= len(cells) {
			continue
		}
		if words := passage.New(cells[i]).Low; money.MatchString(words) && headAsks.MatchString(words) && !headGives.MatchString(words) {
			act = asked // « 30 k€ demandés »
		}
		if act == none {
			continue
		}
		if n := amountOf(cells[i]); n != nil {
			l.claims = append(l.claims, claim{gives: act == given, at: l.at, proposed: act == given && headProposes.MatchString(passage.New(heads[i]).Low), cluster: cluster, amount: *n, evidence: evidence, said: said})
			taken = true
		}
	}
	return taken
}

// columnActs is what the columns of a table say: what is asked for, what is given; beside a column
// of what is asked for, one that names the grant of the year alone is what is given.
func columnActs(heads []string, year int) []act {
	acts := make([]act, len(heads))
	asking := false
	for i, head := range heads {
		low := passage.New(head).Low
		switch {
		case otherYear(low, year+1):
		case headGives.MatchString(low):
			acts[i] = given
		case headAsks.MatchString(low):
			acts[i], asking = asked, true
		}
	}
	for i, head := range heads {
		if low := passage.New(head).Low; asking && acts[i] == none && year > 0 && noun.MatchString(low) && holds(low, year+1) {
			acts[i] = given
		}
	}
	return acts
}

// otherYear reports a heading that names a year, and not this one.
func otherYear(low string, year int) bool {
	return year > 1 && anyYear.MatchString(low) && !holds(low, year)
}

var (
	headAsks  = pattern.Of(`\b(?:demandee?s?|sollicitee?s?|reclamee?s?|souhaitee?s?|demandes?)\b`)
	headGives = pattern.Of(`\b(?:accordee?s?|attribuee?s?|allouee?s?|proposee?s?|octroyee?s?|votee?s?|retenue?s?|decidee?s?|obtenue?s?|notifiee?s?|acquise?s?|attributions?|propositions?|decisions?)\b`)
	// headProposes heads what is given only where it was adopted.
	headProposes = pattern.Of(`\b(?:proposee?s?|propositions?|avis)\b`)
	anyYear      = pattern.Of(`\b20[0-9]{2}\b`)
	sumRow       = pattern.Of(`^\W*(?:total|totaux|ensemble|somme)\b`)
	// thisOne is the row of the grant that a text is about.
	thisOne = pattern.Of(`\b(?:(?:la|du|le) present[es]?|demandee?s?|sollicitee?s?|en cours de demande|objet de la demande)\b`)
)
