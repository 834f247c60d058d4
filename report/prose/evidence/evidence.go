// Package evidence tells of sentences of a French text whether those who report acted, or an action
// took place. Where a heading says that results or a plan follow, what stands below it is the cluster's.
// Where none does, a text may as well be of the press, of a council or of a whole sector, and only a
// sentence with evidence gives a line.
package evidence

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// In reports a sentence that says of itself that the cluster acted, or an action took place. Names are
// those of the cluster, as Low of package passage has them.
func In(t passage.Text, names []string) bool {
	switch {
	case Acts(t.Low, names), byUs.MatchString(t.Low), hasStatus(t.Low):
		return true
	case OthersWish(t.Low):
		return false
	}
	return ByItself(t) || len(names) > 0 && Done(t.Low) || listsActions(t.Low)
}

// hasStatus reports what became of a thing; « les actions en cours » are no more than named.
func hasStatus(low string) bool {
	return action.StatusOf(underWay.ReplaceAllString(low, " ")) != cell.NoStatus
}

var underWay = pattern.Of(`\b(?:actions?|activites?|annee|exercice|mandat|projets?) en cours\b|\ben cours d'(?:annee|exercice)\b`)

// listsActions reports an action told behind a colon: « … en témoigne : création d'un groupe ».
func listsActions(low string) bool {
	_, list, ok := strings.Cut(low, ":")
	return ok && action.Noun(passage.WordAt(strings.TrimLeft(list, " "), 0))
}

// OthersWish reports what members and others wish for.
func OthersWish(low string) bool { return othersWish.MatchString(low) }

var (
	// byUs says thanks to whom a thing came about: « reçus grâce à la grappe », « levées accompagnées par le cluster ».
	byUs       = pattern.Of(`\b(?:grace (?:a (?:la |l')|au )|[a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues) par (?:la |le |l'))(?:grappe|cluster|pole|association)\b`)
	othersWish = pattern.Of(`\b(?:souhait|desir|reclam|esper)(?:e|ent|ee|ees|es|aient|ait)\b`)
)

// OfFigure reports a number of which it is said that it counts an action, or what was done: its noun from
// noun to tail, and what stands behind it in its clause.
func OfFigure(low string, noun, tail int) bool {
	counted, behind := low[noun:tail], low[tail:]
	if at := strings.IndexAny(behind, ",;:("); at >= 0 {
		behind = behind[:at]
	}
	return !OfAll(low) && !OthersWish(low) && !ownLife.MatchString(counted) && (action.Head(counted) || doneWith(counted+behind) || ofAudience.MatchString(low))
}

// doneWith reports a participle of doing behind a noun: « projets de création accueillis ».
func doneWith(low string) bool {
	for w := range strings.FieldsSeq(low) {
		if lexicon.Doing.Has(w) && passage.IsParticiple(w) {
			return true
		}
	}
	return false
}

// ofAudience is what a body counts of its own site.
var ofAudience = pattern.Of(`\b(?:clics|telechargements|abonnes|connexions|visiteurs uniques|en ligne)\b`)

// IsArticle reports a document in which somebody is told to say things, or that speaks of all bodies of a
// kind: it was written about the cluster, not by it.
func IsArticle(blocks []document.Block) bool {
	for i := range blocks {
		low := passage.New(blocks[i].Text).Low
		if blocks[i].Kind != document.Row && blocks[i].Speaker == "" && (says.MatchString(low) || OfAll(low)) {
			return true
		}
	}
	return false
}

// says is who said something, behind or before what was said.
var says = pattern.Of(`(?:[",] ?){1,2}(?:[a-z'-]+ ){0,2}(?:` + passage.Quoting + `|` +
	`_ (?:souligne|explique|assure|affirme|indique|precise|annonce|declare|rappele)) [a-z]|` +
	`\b(?:comme l'[a_]|ont|l'[a_]) (?:souligne|rappele|explique|affirme|precise)\b|` +
	`\bselon (?:le president|la presidente|le directeur|la directrice|lui|elle)\b`)

// Scarce reports a document that has not the form of a report: hardly a sentence of it tells an action
// by itself, or counts without a verb, and it has no table.
func Scarce(blocks []document.Block) bool {
	all, told, counted := 0, 0, 0
	for i := range blocks {
		if blocks[i].Kind == document.Row {
			return false
		}
		t := passage.New(blocks[i].Text)
		for _, at := range passage.Sentences(t) {
			s := passage.New(t.Cut(at[0], at[1]))
			all++
			switch {
			case ByItself(s), Done(s.Low), hasStatus(s.Low):
				told++
			case figure.InDigits(s.Low) && passage.IsNominal(s.Low) && !ofMoney.MatchString(s.Low):
				counted++
			}
		}
	}
	return told < leastTold && (counted < 2 || 4*counted < all)
}

// Accounts reports a letter to whoever gave those who write it money: « Madame la Présidente, Vous aviez souhaité,
// en nous accordant 9 000 € pour 2024, … ».
func Accounts(blocks []document.Block) bool {
	letter, given := false, false
	for i := range blocks {
		low := passage.New(blocks[i].Text).Low
		letter = letter || salutation.MatchString(low)
		given = given || letter && givenUs.MatchString(low)
	}
	return given
}

var (
	salutation = pattern.Of(`^\W*(?:mesdames|messieurs|madame|monsieur|cher|chere)s?\b[a-z' -]{0,60},`)
	givenUs    = pattern.Of(`\b(?:nous (?:[a-z]+ )?(?:accord|vers|attribu|allou|octroy|confi)[a-z]+|votre (?:soutien|subvention|aide|concours|participation)|la (?:subvention|somme|participation) (?:de [0-9][^,;.]*)?(?:que vous|dont vous))`)
)

// ofMoney is an amount.
var ofMoney = pattern.Of(`[0-9] ?(?:[km]?\$|euros?\b|millions?\b)`)

// leastTold is how many sentences of a report tell an action by themselves.
const leastTold = 4
