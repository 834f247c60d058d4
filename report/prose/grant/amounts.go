package grant

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// parting is what parts two amounts.
var parting = pattern.Of(`[;(),]|\b(?:contre|apres|au lieu d|quand|alors qu|pour une demande|pour $|sur les|comme|dont|soit)| et | - `)

// askedBehind says behind an amount that it was asked for.
var askedBehind = pattern.Of(`^ ?(?:euros |\$ |k\$ )?(?:demande|sollicite|souhaite)e?s?\b`)

// ownBracket is a bracket behind an amount that holds no other.
var ownBracket = pattern.Of(`^[^;:,(0-9]{0,30}\((?:[^()0-9]|20[0-9]{2})*\)`)

// bareEnd is what stands behind a number without a noun.
var bareEnd = pattern.Of(`^ *(?:[,.;:!?)(-]|$|(?:dans (?:le|la|notre|mon|ma|ce|un) (?:dossier|demande|formulaire|budget|lettre|courrier|plan)|svp|au|en|pour|contre|comme|et|dont|a|je|de (?:la|l')|quand)\b)`)

// ofCode is what stands before the number of an account, an act or a page.
var ofCode = pattern.Of(`\b(?:programme|chapitre|article|nature|(?:sous-)?fonction|compte|operation|ligne|imputation|rapport|deliberation|decision|` +
	`arrete|convention|dossier|page|annexe|enveloppe|n ?[~o])s? ?:? ?$`)

func newReading(s Sentence, l *Ledger) *reading {
	r := &reading{Sentence: s, ledger: l}
	small := quantity.FromInt(500)
	for _, f := range s.Figures {
		bare := !f.Money && !f.Percent && !f.Number.LessThan(small) && bareEnd.MatchString(s.Low[f.End:]) && !ofCode.MatchString(s.Low[:f.Begin]) && !noMoney[f.Reason]
		scale := ""
		if n := len(r.amounts); !f.Money && !bare && n > 0 && shares(s.Low, r.amounts[n-1], f) {
			scale, bare = r.amounts[n-1].Unit, true
		}
		if f.Money && !nobodys[f.Reason] || bare {
			r.amounts = append(r.amounts, &amount{Figure: f, before: s.Low[:f.Begin], bare: bare, scale: scale})
		}
	}
	from := 0
	for i, a := range r.amounts {
		a.left = atWish.ReplaceAllStringFunc(s.Between(from, a.Begin), func(m string) string { return strings.Repeat(" ", len(m)) })
		to := len(s.Low)
		if i+1 < len(r.amounts) {
			to = max(a.End, r.amounts[i+1].Begin)
		}
		cut := to
		begin := a.End
		begin += len(askedBehind.FindString(s.Low[a.End:to]))
		begin += len(ownBracket.FindString(s.Low[a.End:to])) // « 50 000 € (demandés) »
		if at := parting.FindStringIndex(s.Low[begin:to]); at != nil {
			cut = begin + at[0]
		} else if strings.HasSuffix(strings.TrimRight(s.Low[a.End:to], " "), ":") {
			cut = begin // the label of the next
		} else if at := strings.LastIndex(s.Low[begin:to], ": "); at >= 0 && i+1 < len(r.amounts) && gives.MatchString(s.Low[begin+at:to]) {
			cut = begin + at // « … satisfaite à 90 % : la Métropole accorde »
		}
		if end := strings.IndexByte(s.Low[a.End:to], ')'); inBracket(s.Low[:a.Begin]) && end >= 0 {
			cut = a.End + end // « (30 000 €, demande en cours) »
		}
		if l.asked > 0 && l.asked == l.at-1 && i == 0 && strings.Trim(a.left, " -") == "" && strings.HasSuffix(strings.TrimRight(s.Low, " "), "?") {
			cut, to = a.End, a.End // « Combien ? 11 000 € » before the next question
		}
		a.right, from, a.behind = s.Low[a.End:cut], cut, s.Low[a.End:to]
	}
	return r
}

// shares reports a number without a unit that is asked for or given beside an amount in thousands, which it is too:
// « 29 k€ (nous en avions demandé 33) ».
func shares(low string, before *amount, f *figure.Figure) bool {
	_, exp := quantity.Scale(before.Unit)
	return before.Money && exp > 0 && !f.Percent && !noMoney[f.Reason] && (askedFor.MatchString(low[:f.Begin]) && bareEnd.MatchString(low[f.End:]) || askedBehind.MatchString(low[f.End:]))
}

// askedFor stands right before what was asked for.
var askedFor = pattern.Of(`\b(?:demand|sollicit|souhait|esper|inscri|vis)[a-z]* $`)

// inBracket reports a text that ends within brackets.
func inBracket(low string) bool {
	return strings.LastIndexByte(low, '(') > strings.LastIndexByte(low, ')')
}

// noMoney are the reasons of numbers that are no amounts, nobodys those of amounts that are
// nobody's grant.
var (
	noMoney = map[figure.Reason]bool{figure.ReasonDate: true, figure.ReasonNumber: true, figure.ReasonAddress: true, figure.ReasonRank: true, figure.ReasonDuration: true, figure.ReasonMembers: true}
	nobodys = map[figure.Reason]bool{figure.ReasonNumber: true, figure.ReasonMembers: true, figure.ReasonUpper: true}
)
