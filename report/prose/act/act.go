// Package act reads what a text says of the decision that it is, or tells of: its number, its
// date, the account that pays; and who presides over the cluster.
//
// Numbers and dates are claims with their evidence: that of a heading stands above that of a
// sentence, and what a text only cites (« Vu la délibération… ») is none.
package act

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Act is the decision that a text is, or tells of. Its zero value has read nothing.
type Act struct {
	// Is is true of a text that is a decision.
	Is bool
	// Year is that of the results, before which no act decides on what follows them; 0 where it is not known.
	Year int

	number, agreement, date, account claim
	written                          string // the day over a letter or a communiqué, "" for none
	blocks                           int    // that were read
	isConvention                     bool
}

// claim is something that was read, with where and how plainly it was said.
type claim struct {
	value    string
	said     document.Said
	evidence int
}

// keep keeps a value that is said more plainly than the one kept.
func (c *claim) keep(value string, evidence int, said document.Said) {
	if value != "" && evidence > c.evidence {
		*c = claim{value, said, evidence}
	}
}

// Decision is the number of the act, else that of the agreement.
func (a *Act) Decision() (string, document.Said) {
	if a.number.value != "" {
		return a.number.value, a.number.said
	}
	return a.agreement.value, a.agreement.said
}

// Date is that of the session or the signature (2024-06-13), "" for none.
func (a *Act) Date() (string, document.Said) { return a.date.value, a.date.said }

// Account is the imputation as written, "" for none.
func (a *Act) Account() (string, document.Said) { return a.account.value, a.account.said }

// The forms of the number of an act: a word for an act, and a number that is more than a count.
var (
	token     = `((?:[a-z]{1,5}[-. ]?)?[0-9][0-9a-z]*(?:[-./_][0-9a-z]+)*)`
	actNumber = pattern.Of(`\b(deliberation|arrete|decision|acte|rapport)s? (?:(?:du|de la|de l'|d'un)? ?[a-z]+ ){0,3}?(?:n ?[~o] ?)?:? ?` + token)
	// bareNumber is a line that begins with the number of the act.
	bareNumber = pattern.Of(`^\W*(?:n ?[~o]|numero|reference|acte n ?[~o]|ref\.?) ?:? ?` + token + `|^\W*([a-z]{0,5}-?20[0-9]{2}[-./_][0-9a-z]+(?:[-./_][0-9a-z]+)*|[a-z]{1,5}-[0-9]{2,4}-[0-9a-z]+(?:-[0-9a-z]+)*) ?[-:]? [a-z]`)
	agreement  = pattern.Of(`\bconvention (?:(?:[a-z]+ ){0,6}n ?[~o] ?:? ?` + token + `|([a-z]{2,5}-20[0-9]{2}-[0-9]+))`)
	// cited is an act that the text only rests on.
	cited = pattern.Of(`^\W*(?:vus?\b[^:]|considerant|conformement|en application|aux termes|suivant|rappel)|\b(?:(?:du|le|au|de) proces-verbal|precedente?|prefectoral|ministeriel|portant delegation|par delegation|donnant delegation|portant reglement|par (?:deliberation|arrete|decision)|convention du|modifiee?s? par|consenti|approuve le compte)\b`)
	isAct = pattern.Of(`\b(?:deliberation|decision|arrete) n|registre des deliberations|apres en avoir delibere|^\W*(?:deliberation|decision|arrete)\b[^.;]{0,40}[0-9]|\b(?:le|la) (?:conseil|bureau|commission|comite|president)[a-z ,']{0,60} decide\b|^\W*(?:decide|article 1)\b|\b(?:deliberation|decision) [a-z]{1,4}-[0-9]`)
)

// extract begins an act that is given from its minutes.
var extract = pattern.Of(`^\W*extrait (?:du|des) (?:proces-verba|registre|deliberation)`)

// Find says whether one of the blocks of a text makes it a decision.
func (a *Act) Find(blocks []document.Block) {
	for i := range blocks {
		low := strings.ReplaceAll(passage.New(blocks[i].Text).Low, "'", " ")
		if isAct.MatchString(low) && !cited.MatchString(low) {
			a.Is = true
			return
		}
	}
}

// Read finds the number and the date of the decision in a block; heading is true of one that is a
// heading.
func (a *Act) Read(said document.Said, heading bool) {
	a.blocks++
	t := passage.New(said.Quote)
	low := strings.ReplaceAll(t.Low, "'", " ")
	cites := cited.MatchString(low) && !extract.MatchString(low)
	place := 0
	if heading || a.blocks <= 12 {
		place = 10
	}
	if cites {
		place = -100
	}
	for _, m := range actNumber.FindAllStringSubmatchIndex(low, -1) {
		evidence := 30
		if low[m[2]:m[3]] == "rapport" {
			evidence = 12
		}
		a.keepNumber(t, m[4], m[5], evidence+place, said)
	}
	if m := bareNumber.FindStringSubmatchIndex(low); m != nil {
		from, to := agreed(m)
		a.keepNumber(t, from, to, 18+place, said)
	}
	if m := agreement.FindStringSubmatchIndex(low); m != nil && !cites {
		from, to := agreed(m)
		a.agreement.keep(strings.Trim(t.Cut(from, to), ".,;-"), 10+place, said)
	}
	if a.blocks <= 3 && convention.MatchString(low) {
		a.isConvention = true
	}
	if a.isConvention && cites {
		a.readVisa(t, low, said)
	}
	a.readDate(low, place, said)
}

// convention begins a text that is a convention.
var convention = pattern.Of(`^\W*(?:avenant|convention)\b`)

// agreed is where the number of an agreement stands in a match.
func agreed(m []int) (from, to int) {
	if m[2] >= 0 {
		return m[2], m[3]
	}
	return m[4], m[5]
}

// readVisa finds the act by which an authority decided on the convention that rests on it: « Vu la délibération
// n° AD-2025-0261 de la Commission permanente en date du 14 mars 2025 ».
func (a *Act) readVisa(t passage.Text, low string, said document.Said) {
	if !bySession.MatchString(low) {
		return
	}
	for _, m := range actNumber.FindAllStringSubmatchIndex(low, -1) {
		if low[m[2]:m[3]] != "rapport" {
			a.keepNumber(t, m[4], m[5], 5, said)
		}
	}
	a.readDate(low, 5, said)
}

// bySession is an act of those who vote grants.
var bySession = pattern.Of(`\b(?:commission permanente|conseil|bureau|assemblee|president)\b`)

// Own reports a text that says in its head which act it is.
func (a *Act) Own() bool { return a.number.evidence >= 40 }

// keepNumber keeps the number of an act that is more than a count, a year or a day.
func (a *Act) keepNumber(t passage.Text, from, to, evidence int, said document.Said) {
	value := strings.Trim(t.Cut(from, to), ".,;-")
	if len(value) < 4 || ofDay.MatchString(passage.New(value).Low) || dayOnly.MatchString(passage.New(value).Low) || !parted.MatchString(value) {
		return
	}
	a.number.keep(value, evidence, said)
}

var (
	ofDay   = pattern.Of(`^(?:du|le|de|au|en) [0-9]`)
	dayOnly = pattern.Of(`^[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}|20[0-9]{2})$`)
	parted  = pattern.Of(`[0-9].*[-./_ ]|[-./_ ].*[0-9]|[A-Za-z].*[0-9]{3}|[0-9]{3}.*[A-Za-z]`)
)
