package grant

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Row reads a row of a table whose headings say what is asked for and what is given for the year
// behind that of the results, and reports whether it holds any of it. A column that names another year
// is none. Below a heading, folded as Low of package passage, of a list of grants that were voted (« État des
// subventions votées »), the amount beside a beneficiary is given.
func (l *Ledger) Row(heads, cells []string, year, cluster int, heading string, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	if len(cells) == 0 || sumRow.MatchString(passage.New(cells[0]).Low) || bareYear.MatchString(cells[0]) && otherYear(cells[0], year+1) {
		return false
	}
	acts := columnActs(heads, year)
	if listHead.MatchString(heading) && !otherYear(heading, year+1) && !slices.Contains(acts, given) {
		acts = listedActs(heads, acts)
	}
	if act := rowAct(cells[0]); act != none {
		acts = yearColumn(heads, year+1, act)
	}
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
		cell := cells[i]
		if unit := unitOfHead.FindStringSubmatch(heads[i]); unit != nil && bareNumber.MatchString(cell) {
			cell += " " + unit[1]
		}
		if n := amountOf(cell); n != nil {
			l.claims = append(l.claims, claim{gives: act == given, at: l.at, proposed: act == given && headProposes.MatchString(passage.New(heads[i]).Low), cluster: cluster, amount: *n, evidence: evidence, said: said})
			taken = true
		}
	}
	return taken
}

// Across reads a row whose columns are clusters: « | Demande 2025 | 20 000 € | 16 000 € | » below « | | Galet
// | Dune | », and reports whether it is one. clusterOf gives the cluster of a heading, from 1.
func (l *Ledger) Across(heads, cells []string, year int, clusterOf func(string) int, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	low := passage.New(cells[0]).Low
	act := none
	switch {
	case otherYear(low, year+1):
	case headGives.MatchString(low) && !headProposes.MatchString(low):
		act = given
	case headAsks.MatchString(low):
		act = asked
	}
	taken := 0
	var claims []claim
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if n := clusterOf(heads[i]); n > 0 {
			taken++
			if amount := amountOf(cells[i]); amount != nil && act != none {
				claims = append(claims, claim{gives: act == given, at: l.at, cluster: n - 1, amount: *amount, evidence: 30, said: said})
			}
		}
	}
	if taken > 1 {
		l.claims = append(l.claims, claims...)
	}
	return taken > 1
}

// rowAct is what a row says by its label, where its columns are years.
func rowAct(label string) act {
	low := passage.New(label).Low
	switch {
	case !noun.MatchString(low):
	case headGives.MatchString(low):
		return given
	case headAsks.MatchString(low):
		return asked
	}
	return none
}

// yearColumn is what a row is in the one column that is a year; none in every other.
func yearColumn(heads []string, year int, of act) []act {
	acts := make([]act, len(heads))
	for i, head := range heads {
		if low := passage.New(head).Low; i > 0 && year > 1 && holds(low, year) && !headAsks.MatchString(low) && !headGives.MatchString(low) {
			acts[i] = of
		}
	}
	return acts
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

// listedActs are the columns of a list of grants: an amount beside a beneficiary is given.
func listedActs(heads []string, acts []act) []act {
	if slices.ContainsFunc(heads, func(h string) bool { return beneficiaryHead.MatchString(passage.New(h).Low) }) {
		for i, head := range heads {
			if i > 0 && amountHead.MatchString(passage.New(head).Low) {
				acts[i] = given
			}
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
	// listHead heads a list of grants, beneficiaryHead and amountHead its columns.
	listHead        = pattern.Of(`\b(?:subventions?|aides?|concours) (?:[a-z'-]+ ){0,4}?(?:votee?s?|attribuee?s?|accordee?s?|allouee?s?|octroyee?s?|versee?s?)\b|\b(?:attribution|liste|etat|tableau|vote) (?:des? |d'|de l'attribution des )?(?:subventions|aides|concours)\b`)
	beneficiaryHead = pattern.Of(`^(?:noms? (?:du |de l'|de la |des ))?(?:beneficiaires?|organismes?|associations?|structures?|tiers|attributaires?)\b`)
	amountHead      = pattern.Of(`^(?:montants?|subventions?|aides?)(?: (?:en (?:\$|euros)|\(\$\)))?$`)
	// unitOfHead is the sign of money that a heading says of its column: « Demandé (k€) ».
	unitOfHead = pattern.Of(`(?i)(?:\(|\ben )([km]?€|euros)`)
	bareNumber = pattern.Of(`^[0-9][0-9 ,.\x{a0}\x{202f}]*$`)
	bareYear   = pattern.Of(`^\W*20[0-9]{2}\W*$`)
	anyYear    = pattern.Of(`\b20[0-9]{2}\b`)
	sumRow     = pattern.Of(`^\W*(?:total|totaux|ensemble|somme)\b`)
	// thisOne is the row of the grant that a text is about.
	thisOne = pattern.Of(`\b(?:(?:la|du|le) present[es]?|demandee?s?|sollicitee?s?|en cours de demande|objet de la demande)\b`)
)
