package grant

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// head is within how many blocks a text names the authority that it is of or is addressed to.
const head = 10

// authorities are the kinds of authorities that are further funders of a cluster, unless a text is of one
// of them or is addressed to it.
var authorities = []*pattern.Expr{
	pattern.Of(`\b(?:conseil )?regional\b|\bla region\b|\bregion (?:[a-z'-]+)|^\W*region\b`),
	pattern.Of(`\b(?:conseil )?departemental\b|\bdepartement\b`),
	pattern.Of(`\bl'etat\b|\b(?:sous-)?prefecture\b|\b(?:sous-)?prefete?\b`),
	pattern.Of(`\bchambre de commerce\b|\bcci\b`),
}

// owned are the words by which a text calls each of them.
var owned = []*pattern.Expr{
	pattern.Of(`\b(?:conseil regional|regionale?|region)\b`),
	pattern.Of(`\b(?:conseil departemental|departementale?|departement)\b`),
	pattern.Of(`\b(?:etat|(?:sous-)?prefecture|(?:sous-)?prefete?|dreets|direccte)\b`),
	pattern.Of(`\b(?:chambre(?: de commerce)?|cci)\b`),
}

// Address finds the authority that a text is of or is addressed to: the first that its first blocks name.
func (l *Ledger) Address(blocks []document.Block, year int) {
	l.current = year > 0 && ofYearNext(blocks, strconv.Itoa(year+1))
	isDraft, decided := false, false
	for i := range blocks {
		low := passage.New(blocks[i].Text).Low
		isDraft = isDraft || i < head && draftAct.MatchString(low) || notVoted.MatchString(low)
		decided = decided || hasDecided.MatchString(low)
	}
	l.draft = isDraft && !decided
	for i := range blocks[:min(len(blocks), head)] {
		low := passage.New(blocks[i].Text).Low
		if b := &blocks[i]; b.Kind == document.Item || b.Kind == document.Row || len(low) > 200 || money.MatchString(low) || b.Kind != document.Heading && passage.PastVerb.MatchString(low) {
			continue // a sentence, no masthead
		}
		first, place := 0, len(low)
		for k, e := range authorities {
			if at := e.FindStringIndex(low); at != nil && at[0] < place {
				first, place = k+1, at[0]
			}
		}
		if at := local.FindStringIndex(low); at != nil && at[0] < place {
			return
		}
		if first > 0 {
			l.authority = owned[first-1]
			return
		}
	}
}

// draftAct begins an act that nobody has decided on yet, notVoted says that it is one.
var (
	draftAct = pattern.Of(`^\W*projets? (?:de )?(?:deliberation|decision|arrete)\b`)
	notVoted = pattern.Of(`\b(?:non|pas) encore (?:ete )?soumise?s? au vote|\bdocument preparatoire\b`)
)

// hasDecided says that an act was decided after all.
var hasDecided = pattern.Of(`\b(?:apres en avoir delibere|certifiee? executoire|(?:adopte|approuve)e? (?:_|a) l'unanimite)\b`)

var money = pattern.Of(`\$|\beuros?\b|\bsollicit\w+`)

// local is the authority of one area, which no text needs to name.
var local = pattern.Of(`\b(?:metropole|agglomeration|agglo|communaute (?:de communes|urbaine|d'agglomeration)|syndicat mixte|mairie|ville|commune|` +
	`conseil (?:municipal|communautaire|metropolitain))\b`)

// plain is a text in which the authority of the document is called what every funder of a cluster is.
func (l *Ledger) plain(low string) string {
	if l.authority == nil {
		return low
	}
	return l.authority.ReplaceAllString(low, "collectivite")
}

// byOther reports of what stands around an amount that a further funder gives it.
func (r *reading) byOther(a *amount) bool { _, other := r.funders(a); return other }

// funders report who gives an amount, the authority of the document or a further funder: the one that
// stands nearest before it, else the first behind it.
func (r *reading) funders(a *amount) (own, other bool) {
	left, right := r.ledger.plain(a.left), r.ledger.plain(a.right)
	if r.ledger.authority != nil && local.MatchString(left) && !r.ledger.authority.MatchString(a.left) && yourDemand.MatchString(left) {
		return false, true // « la Métropole doit se prononcer sur votre demande de 40 000 € » in a letter of a Region
	}
	f, o := last(funder, left), last(others, left)
	switch {
	case f > o:
		return true, false
	case o > f:
		return false, true
	}
	own, other = funder.MatchString(right), others.MatchString(right)
	return own, other && !own
}

// yourDemand is what a letter of an authority says of the cluster that it answers.
var yourDemand = pattern.Of(`\b(?:votre|vos|vous)\b`)

// toOther reports an amount for another body, in a sentence that gives the cluster one by its name: « 25 000 € à la
// Grappe Exemple Bois et 8 000 € à la mission locale ».
func (r *reading) toOther(a *amount) bool {
	if bodyBefore.MatchString(a.left) && !r.Clusters.In(a.left) && !r.Clusters.In(a.right) && slices.ContainsFunc(r.amounts, func(o *amount) bool { return o != a && forName.MatchString(o.left) && r.Clusters.In(o.left) }) {
		return true // « Avance à l'office de tourisme : 60 000 € ; soutien à la Grappe Exemple Bois : 7 200 € »
	}
	if r.Clusters.In(a.right) || !body.MatchString(a.right) {
		return false
	}
	return slices.ContainsFunc(r.amounts, func(o *amount) bool { return o != a && body.MatchString(o.right) && r.Clusters.In(o.right) })
}

// bodyBefore stands before an amount that goes to another body, forName before one that goes to whom it names.
var (
	bodyBefore = pattern.Of(`\b(?:a|au|aux|en faveur d[eu'])(?: la| l'| le)? ?(?:mission|comite|chambre|office|ligue|societe|maison|centre|universite|ecole|lycee|agence|technopole|pepiniere|couveuse)\b[^;.]*$`)
	forName    = pattern.Of(`\b(?:a|au|en faveur d[eu'])(?: la| l'| le)? ?(?:grappe|cluster|pole|association|club|reseau)\b[^;.]*$`)
)

// body is a body to which an amount goes.
var body = pattern.Of(`^ ?(?:euros |\$ |k\$ )?(?:a|au|en faveur d[eu'])(?: la| l'| le)? ?(?:mission|association|comite|chambre|office|club|cluster|` +
	`grappe|pole|reseau|federation|fondation|syndicat|ligue|societe|cooperative|maison|centre|universite|ecole|lycee|agence|collectif|groupement|union|` +
	`filiere|alliance|technopole)\b`)

// ofYearNext reports a text that was written in a year: by the day over or below it, by that of the session it tells
// of in its head, or by what it is about.
func ofYearNext(blocks []document.Block, year string) bool {
	for i := range blocks {
		low := passage.New(blocks[i].Text).Low
		if !strings.Contains(low, year) || i >= head && i+3 < len(blocks) {
			continue
		}
		if len(low) > 200 {
			continue
		}
		if m := ownDay.FindStringSubmatch(low); m != nil && slices.Contains(m[1:], year) {
			return true
		}
	}
	return false
}

// ownDay is the day of a text, or the year of its matter.
var ownDay = pattern.Of(`\b(?:date|envoye) : (?:[a-z]+ )?(?:[0-9]{1,2}(?:er)? [a-z]+|[0-9]{1,2}/[0-9]{1,2}/) ?(20[0-9]{2})\b|^\W*(?:(?:a )?[a-z-]+(?:[ -][a-z-]+){0,3},? )?(?:le|date ?:) (?:[a-z]+ )?(?:[0-9]{1,2}(?:er)? [a-z]+|[0-9]{1,2}/[0-9]{1,2}/) ?(20[0-9]{2})\W*$|` +
	`^[^.;]{0,80}\b(?:seance|reunion|conseil|bureau|commission|communique|arrete|decision)\b[^.;]{0,60}(?:[0-9]{1,2}(?:er)? [a-z]+|[0-9]{1,2}/[0-9]{1,2}/) ?(20[0-9]{2})(?:\W.*)?$|` +
	`^\W*objet ?:[^.;]*\b(20[0-9]{2})\W*$`)
