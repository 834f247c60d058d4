package grant

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// reading is a sentence while its amounts are read.
type reading struct {
	Sentence
	ledger  *Ledger
	amounts []*amount
}

// amount is an amount of money, or a number that may be one.
type amount struct {
	*figure.Figure
	// left and right are what stands before and behind it that is its own: up to what parts it
	// from the next amount; before is all that stands before it.
	before, left, right string
	act                 act
	bare                bool // no sign of money stands behind it
}

// act is what is done with an amount.
type act uint8

const (
	none act = iota
	asked
	given
)

// question asks how much is wanted.
var question = pattern.Of(`\b(?:combien|quel(?:le)? (?:montant|somme|aide|subvention))\b[^?]*\b(?:veut|voulez|veux|demand\w+|sollicit\w+|souhait\w+|besoin|subvention|faut|argent|aide)\b[^?]*\?|\b(?:montant|subvention|aide|somme) (?:demandee?|sollicitee?|souhaitee?)[^?]{0,40}\?`)

// parting is what parts two amounts.
var parting = pattern.Of(`[;(),]|\b(?:contre|apres|au lieu d|quand|alors qu|pour une demande|pour $|sur les|comme|dont|soit)| et | - `)

// bareEnd is what stands behind a number without a noun.
var bareEnd = pattern.Of(`^ *(?:[,.;:!?)(-]|$|(?:svp|au|en|pour|contre|comme|et|dont|a|je|de (?:la|l')|quand)\b)`)

func newReading(s Sentence, l *Ledger) *reading {
	r := &reading{Sentence: s, ledger: l}
	small := quantity.FromInt(500)
	for _, f := range s.Figures {
		bare := !f.Money && !f.Percent && !f.Number.LessThan(small) && bareEnd.MatchString(s.Low[f.End:]) && !noMoney[f.Reason]
		if f.Money && !nobodys[f.Reason] || bare {
			r.amounts = append(r.amounts, &amount{Figure: f, before: s.Low[:f.Begin], bare: bare})
		}
	}
	from := 0
	for i, a := range r.amounts {
		a.left = s.Low[from:a.Begin]
		to := len(s.Low)
		if i+1 < len(r.amounts) {
			to = max(a.End, r.amounts[i+1].Begin)
		}
		cut := to
		begin := a.End
		if strings.HasPrefix(s.Low[a.End:to], " (") && strings.Contains(s.Low[a.End:to], ")") {
			begin += 2 // « 50 000 € (demandés) »
		}
		if at := parting.FindStringIndex(s.Low[begin:to]); at != nil {
			cut = begin + at[0]
		} else if strings.HasSuffix(strings.TrimRight(s.Low[a.End:to], " "), ":") {
			cut = a.End // the label of the next
		}
		a.right, from = s.Low[a.End:cut], cut
	}
	return r
}

// noMoney are the reasons of numbers that are no amounts, nobodys those of amounts that are
// nobody's grant.
var (
	noMoney = map[string]bool{"date": true, "number": true, "address": true, "rank": true, "duration": true, "members": true}
	nobodys = map[string]bool{"number": true, "members": true, "upper": true}
)

// read finds what is done with each amount, and by whom.
func (r *reading) read() {
	if len(r.amounts) == 0 {
		return
	}
	told := none
	for i, a := range r.amounts {
		a.act = r.actOf(a, i, told)
		if a.act != none && !strings.Contains(a.left, "(") {
			told = a.act
		}
	}
	for _, a := range r.amounts {
		if a.act == none || refused.MatchString(r.Low) {
			continue
		}
		if r.isEarlier(a) || a.Role == figure.Previous && a.Owner != nil {
			if noun.MatchString(r.Low) {
				a.Take(reasonGrant)
			}
			continue
		}
		if evidence := r.evidence(a); evidence > 0 {
			a.Take(reasonGrant)
			r.claim(a, evidence)
		}
	}
}

// actOf is what is done with an amount by the last word of asking or giving before it, else by the
// first behind it, else by that of the amount before it.
func (r *reading) actOf(a *amount, i int, told act) act {
	switch {
	case bySomeone.MatchString(a.left), ofElse.MatchString(a.left), capped.MatchString(a.left), changed.MatchString(a.left):
		return none
	}
	asking, giving := last(asks, a.left), last(gives, a.left)
	own := max(asking, giving)
	if at := last(summed, a.left); at > own && own >= 0 && !noun.MatchString(a.left[own:]) {
		return none
	}
	switch {
	case asks.MatchString(firstWords(a.right, 6)) && !(giving >= 0 && asking < giving && r.Closed):
		return asked
	case asking > giving && wanders.MatchString(a.left[asking:]):
		return none
	case asking > giving:
		return asked
	case giving > asking:
		return given
	case summed.MatchString(a.left):
		return none
	case gives.MatchString(firstWords(a.right, 7)):
		return given
	case i == 0 && (r.ledger.asked > 0 && r.ledger.asked == r.ledger.at-1 || requested.MatchString(r.Heading) && labelled.MatchString(a.left)):
		return asked
	case i == 0 && r.Act && noun.MatchString(a.left) && !others.MatchString(a.left):
		return given
	case noun.MatchString(a.left) && last(asks, a.before) > last(gives, a.before):
		return asked
	case noun.MatchString(a.left) && r.Year > 0 && strings.Contains(a.left, strconv.Itoa(r.Year+1)) && decided.MatchString(r.Low):
		return given
	case told != none && (noun.MatchString(a.left) || listed.MatchString(a.left)) && !a.bare:
		return told
	}
	return none
}

var (
	// wanders is a clause that asks for no money before the amount is said.
	wanders = pattern.Of(`\b(?:dotee?s?|prix|budget|couts?|depenses?|chiffre d'affaires|creer|developper|organiser)\b`)
	// requested is a heading that asks.
	requested = pattern.Of(`\b(?:demandee?s?|sollicitee?s?|demande|attendue?s?|souhaitee?s?)\b`)
	// labelled is the label of an item.
	labelled = pattern.Of(`^[^:;,]{0,40}: ?$`)
	// listed is another amount of a row: « de 90 000 € à la première, de 65 000 € à la seconde ».
	listed = pattern.Of(`^[ ,)]*(?:et )?(?:de |d')?$`)
)

// firstWords are the first words of a text.
func firstWords(low string, n int) string {
	words := strings.Fields(low)
	return strings.Join(words[:min(n, len(words))], " ")
}

// last is where the last match of an expression begins, -1 for none.
func last(e *pattern.Expr, low string) int {
	all := e.FindAllStringIndex(low, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}

// isEarlier reports an amount for N or before.
func (r *reading) isEarlier(a *amount) bool {
	near := asBefore.ReplaceAllString(a.left+" | "+a.right, "")
	if r.Year > 0 && strings.Contains(near, strconv.Itoa(r.Year+1)) {
		return false
	}
	if a.act == asked && asks.MatchString(a.right) {
		return false
	}
	for year := r.Year; r.Year > 0 && year > r.Year-5; year-- {
		if strings.Contains(near, strconv.Itoa(year)) {
			return true
		}
	}
	return versus.MatchString(a.left) || earlier.MatchString(near)
}

// evidence is how plainly a sentence says that an amount is the grant, 0 for not at all.
func (r *reading) evidence(a *amount) int {
	near := a.left + " " + a.right
	next := r.Year > 0 && strings.Contains(r.Low, strconv.Itoa(r.Year+1))
	ofFunder := funder.MatchString(near)
	evidence := 20
	if ofFunder {
		evidence += 8
	} else if others.MatchString(near) {
		evidence -= 8
	}
	if next {
		evidence += 6
	}
	if noun.MatchString(near) {
		evidence += 4
	}
	if Won.MatchString(near) && !called.MatchString(a.left) && !ofFunder {
		return 0
	}
	if a.act == asked {
		if !ofFunder && !next && !noun.MatchString(r.Low) && !strong.MatchString(near) && r.ledger.asked != r.ledger.at-1 {
			return 0
		}
		return evidence
	}
	switch {
	case proposed.MatchString(r.Low):
		return evidence - 10
	case decides.MatchString(r.Low) && (recipient.MatchString(r.Low) || noun.MatchString(r.Low) || r.Clusters.In(r.Low)), r.Closed && r.Act:
		return evidence + 20
	case r.Act && called.MatchString(near) && !others.MatchString(near):
		return evidence - 5
	case next && (recipient.MatchString(r.Low) || decided.MatchString(r.Low)) && !others.MatchString(a.left):
		return evidence - 10
	}
	return 0
}

var (
	// called is a noun that a grant alone is called.
	called = pattern.Of(`\b(?:subvention|concours|participation|dotation|contribution|appui|soutien|aide)\b`)
	// strong is a word that asks for money by itself.
	strong = pattern.Of(`\b(?:sollicit\w+|demand\w+|reclam\w+|il (?:nous|me|leur) (?:faudrait|faut)|espera\w+|souhait\w+|svp)\b`)
	// proposed is a grant that is not given yet.
	proposed = pattern.Of(`\b(?:propos\w+|avis|recommand\w+|serait|je pense)\b`)
	// decided is a grant that an authority has decided.
	decided = pattern.Of(`\b(?:deliber\w+|vote[es]*|notifi\w+|acquise?|promi\w+)\b`)
)

// claim keeps an amount for the cluster that the sentence names.
func (r *reading) claim(a *amount, evidence int) {
	cluster := max(0, r.Here-1)
	if r.Clusters.Multi {
		if at := r.clusterNear(a); at > 0 {
			cluster = at - 1
		} else if r.Here == 0 {
			return
		}
	}
	_, exp := quantity.Scale(a.Unit)
	number := a.Number
	if a.Money {
		number = number.Shift(exp)
	}
	said := document.Said{Quote: r.Quote, Place: r.Place}
	r.ledger.claims = append(r.ledger.claims, claim{gives: a.act == given, cluster: cluster, amount: number, evidence: evidence, said: said})
	if a.act == given && asAsked.MatchString(r.Low) {
		r.ledger.claims = append(r.ledger.claims, claim{cluster: cluster, amount: number, evidence: evidence, said: said})
	}
}

// clusterNear is which cluster an amount is for, in a sentence that may name several, from 1: the
// one that is named right behind it, else the last before it, else the only one.
func (r *reading) clusterNear(a *amount) int {
	behind := r.Low[a.End:]
	if end := strings.IndexAny(behind, "0123456789;("); end >= 0 {
		behind = behind[:end]
	}
	if at := r.Clusters.Of(behind); at > 0 {
		return at
	}
	before := a.before
	for from := len(before); from >= 0; from = strings.LastIndexByte(before[:max(from, 0)], ' ') {
		if at := r.Clusters.Of(before[max(from, 0):]); at > 0 {
			return at
		}
		if from <= 0 {
			break
		}
	}
	return r.Clusters.Of(r.Low)
}

// Row reads a row of a table whose headings say what is asked for and what is given.
func (l *Ledger) Row(heads, cells []string, cluster int, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	taken := false
	for i, head := range heads {
		if i == 0 || i >= len(cells) {
			continue
		}
		low := passage.New(head).Low
		n := amountOf(cells[i])
		if n == nil || !headAsks.MatchString(low) && !headGives.MatchString(low) {
			continue
		}
		l.claims = append(l.claims, claim{gives: headGives.MatchString(low), cluster: cluster, amount: *n, evidence: 30, said: said})
		taken = true
	}
	return taken
}

var (
	headAsks  = pattern.Of(`\b(?:demandee?s?|sollicitee?s?|reclamee?s?|souhaitee?s?|demande)\b`)
	headGives = pattern.Of(`\b(?:accordee?s?|attribuee?s?|allouee?s?|proposee?s?|octroyee?s?|votee?s?|retenue?s?|decidee?s?)\b`)
)
