package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/aside"
	"bilan/report/prose/document"
	"bilan/report/prose/extent"
	"bilan/report/prose/figure"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
)

// clause is a piece of a sentence that may tell an action without a number.
type clause struct {
	low        string
	at         [2]int
	first      bool // of the pieces of its sentence
	had        bool // its sentence has a figure of which a line was made
	enumerated bool
	plan       bool
	labelled   bool // a label stands before it
	// status is what its sentence says of all that it enumerates.
	status cell.Status
}

// isAction reports a piece of a sentence that tells an action.
func (s actions) isAction(c *clause) bool {
	low := c.low
	switch {
	case absolute.MatchString(low), !c.had && movedTo.MatchString(low), len(low) < 4 || onlyMention.MatchString(low) && !(c.labelled && action.StatusOf(low) != cell.NoStatus) || aside.OfDocument(low) || s.beginsWithNumber(c), startsPast.MatchString(low) && !c.first && !s.isOurs(c.at[0]):
		return false
	case c.labelled && asPlanned.MatchString(low), strings.HasSuffix(low, "?") && passage.IsNominal(low):
		return true
	case c.enumerated && !c.first && (object.MatchString(low) && !ofMoney.MatchString(low) && !oneOf.MatchString(low) || action.Participle(s.Cut(c.at[0], c.at[1]))) && !relative.MatchString(low):
		return true // « un livret » behind « nous avons publié un guide », « publié un livret »
	case c.plan:
		return s.isPlanned(c)
	}
	told := func() bool { return action.Told(passage.New(s.Cut(c.at[0], c.at[1]))) }
	switch st := action.StatusOf(low); {
	case st != cell.NoStatus && (c.labelled || aboutThing.MatchString(low)):
		return true
	case relative.MatchString(mainClause(low)):
		return false
	case st != cell.NoStatus:
		return true
	case s.tellsFigure(c.at), s.tellsOther(c.at):
		return false
	case nothingDone.MatchString(low):
		return false
	case c.had:
		low = mainClause(low)
		return action.Head(low) || (c.first && subject.MatchString(low) || article.MatchString(low)) && told() || startsVerb.MatchString(low)
	case action.Narrated(low):
		return true
	case passage.IsNominal(low) && aidOf.MatchString(low):
		return false
	case action.Head(low) && !c.enumerated && action.Bare(passage.New(s.Cut(c.at[0], c.at[1]))):
		return true
	case passage.IsNominal(low):
		return action.Head(low) || s.block.Kind == document.Item && (!c.enumerated || c.first)
	}
	return told()
}

// absolute is why something was or was not done, with a subject of its own: « la convention étant échue ».
var absolute = re(`\b(?:comprise?s?|incluse?s?|inclus|en sus)$|^(?:le|la|les|l'|un|une|deux|trois|certaine?s) ?[^,;:]{2,50} (?:etant|ayant|s'etant|n'ayant) `)

// movedTo is a thing that grew from one number to another, of which no line was made: « un stand passé de 60 à 90 m² ».
var movedTo = re(`^[a-z' -]{3,60} passee?s? d(?:e |')[0-9][0-9 ,.]* ?(?:[a-z0-9]+ )?[a_] [0-9]`)

// withPart is a participle and with whom, where or for what: no name of an action.
var withPart = re(`^[a-z]+ (?:par|avec|aux?|pour)\b`)

// tellsFigure reports a clause that tells no more than a figure of which no line was made: « Le salon a reçu
// 21 000 visiteurs », « Il a rassemblé en moyenne 14 personnes ».
func (s actions) tellsFigure(at [2]int) bool {
	for _, m := range s.mentions {
		if m.From < at[0] || m.To > at[1] || s.lines[m] != nil || s.InBrackets(m.Begin) {
			continue
		}
		switch m.Reason {
		case figure.ReasonThird, figure.ReasonSector, figure.ReasonMean, figure.ReasonCost, figure.ReasonAccounts, figure.ReasonPercentage, figure.ReasonMembers, figure.ReasonStaff:
			if rightBehindVerb.MatchString(s.Low[at[0]:m.Begin]) {
				return true
			}
		}
	}
	return false
}

// tellsOther reports a clause with a figure of which no line was made that tells what somebody else did, or no
// more than the size, the cap or the price of a thing: « Sa surface sera de 210 m² ».
func (s actions) tellsOther(at [2]int) bool {
	for _, m := range s.mentions {
		if m.From < at[0] || m.To > at[1] || s.lines[m] != nil || s.InBrackets(m.Begin) {
			continue
		}
		switch m.Reason {
		case figure.ReasonThird, figure.ReasonSector, figure.ReasonCost:
			if owner.ByOther(figureOf(s.sentence, m)) {
				return true
			}
		}
		switch m.Reason {
		case figure.ReasonCap, figure.ReasonDuration, figure.ReasonCost:
			if extent.Told(s.Low[at[0]:m.Begin]) {
				return true
			}
		}
	}
	return false
}

// rightBehindVerb is a verb behind which nothing stands but what qualifies a number.
var rightBehindVerb = re(`(?:\b(?:atteint|atteignent|s'eleve(?:nt)? a|s'etabli(?:t|ssent) a|avoisine(?:nt)?|depasse(?:nt)?)|` +
	`\b(?:_|ont|avait|avaient|est|sont|_ ete|ont ete)(?: [a-z]+ment)? (?:[a-z]+(?:e|ee|es|ees|i|is|it|u|us|ue|ert))|` +
	`\b[a-z]{3,}(?:ique|pte|sente|sentent|ptent|ssemble|ssemblent|ccupe|ploie|ploient|vite|dique|diquent)) (?:(?:en moyenne|chaque annee|a|de|d'|` +
	`ses|leurs|les|quelque|environ|plus de|moins de|pres de|jusqu'a) ?)*$`)

// isPlanned reports a piece of a sentence of a plan that tells an action.
func (s actions) isPlanned(c *clause) bool {
	low := c.low
	switch {
	case s.tellsOther(c.at), noAction.MatchString(low), notPlanned.MatchString(low), wishedState.MatchString(low), c.had && !startsVerb.MatchString(low) && !action.Head(low) && !passage.Infinitive.MatchString(low) && !passage.FutureVerb.MatchString(low) && !(c.first && passage.IsFuture(low) && !passage.IsPast(low)):
		return false
	case passage.Infinitive.MatchString(low), action.Head(low) && (passage.IsFuture(low) || !passage.IsPast(low)), s.isDelta(c):
		return true
	case s.block.Label != "" || s.block.Kind == document.Item:
		return !passage.IsPast(low) || passage.IsNominal(low)
	}
	return (passage.IsFuture(low) || kept.MatchString(low) || wished.MatchString(low) && !strings.Contains(low, "vous")) && (c.first || c.enumerated)
}

// isDelta reports a piece that begins with how many more there are to be: « Deux capsules
// supplémentaires ».
func (s actions) isDelta(c *clause) bool {
	at := passage.SkipSpace(s.Low, c.at[0])
	for _, m := range s.mentions {
		if m.Begin >= at && m.Begin <= at+1 && s.lines[m] == nil && m.Reason == figure.ReasonDelta {
			return true
		}
	}
	return false
}

// mainClause is a clause without the words that say when, where or with whom before its subject:
// « En matière de main-d’œuvre, nous avons tenu un stand ».
func mainClause(low string) string {
	if at := adverbial.FindStringSubmatchIndex(low); at != nil {
		return low[at[2]:]
	}
	return low
}

var (
	adverbial = re(`^(?:en|pour|dans|lors|apres|avant|avec|grace|sur|sous|par|suite|malgre|afin|cote|quant|depuis|chaque|cette|cet|a|au|` +
		`aux)\b[^,;:]{2,70}, (?:et )?((?:nous|on|la|le|les|l'|un|une|des|notre|nos|j'|je) ?[a-z])`)
	// aboutThing names what a status is of: « Pour la vidéo, nous avons renoncé ».
	aboutThing = re(`^(?:pour|quant (?:a|au|aux)|cote) [^,;:]{3,50}, `)
	// asPlanned says of what a label names that it goes on, or is to be done.
	asPlanned = re(`^(?:idem|id|pareil|meme chose|inchangee?s?|sans changement|` +
		`(?:le |la |les )?(?:re)?(?:faire|mener|lancer|poursuivre|reconduire|continuer|finir|terminer)|` +
		`a (?:faire|refaire|poursuivre|reconduire|continuer|finir|terminer|lancer)|on (?:le |la |les )?(?:refait|remet|continue)[a-z ]*|oui)$`)
)

// nothingDone says that nothing was done.
var nothingDone = re(`^(?:rien|neant)\b`)

// kept is what the cluster does again, or begins, in the present.
var kept = re(`^(?:on|nous) (?:y |le |la |les )?(?:gard|tent|continu|maint|refai|refe|remet|repren|repr|relanc|recondui|organis|lanc|ouvr|prepar|poursui)[a-z]*\b`)

// wished is what somebody wishes to come, in the subjunctive: « Que la régate ait lieu. »
var wished = re(`^(?:et )?qu(?:e |')`)

// beginsWithNumber reports a piece that begins with a number of which no line was made: what it counts
// is no action. « La 4e édition » names one.
func (s actions) beginsWithNumber(c *clause) bool {
	at := passage.SkipSpace(s.Low, c.at[0])
	for _, m := range s.mentions {
		if m.Begin >= at && m.Begin <= at+1 && s.lines[m] == nil && m.Reason != figure.ReasonStatus && m.Reason != figure.ReasonDate && m.Reason != figure.ReasonAmbiguous && m.Reason != figure.ReasonDelta && (!m.InWords || m.Reason == figure.ReasonThird) {
			return !action.Head(c.low)
		}
	}
	return false
}

// isOurs reports a sentence that begins with the cluster or the name of an action, up to a place.
func (s actions) isOurs(to int) bool {
	return action.Head(s.Low[:to]) || action.Ours(s.Low[:to])
}

// startsPast is a further verb of the same subject.
var startsPast = re(`^(?:_|ont|est|sont) `)

// aidOf is a sum that somebody gives.
var aidOf = re(`^(?:une |la )?(?:aide|subvention|participation|contribution|dotation|somme) (?:de |d')[0-9]`)

// oneOf is a part of what was named, as a subject.
var oneOf = re(`^(?:l'une?|une?) (?:des|de|d'|du) `)

// ofMoney is a further thing that is money or its limit, and no action.
var ofMoney = re(`^(?:et )?(?:un|une|des|au|aux|a la|a l'|a un|a une) ?(?:[a-z]+ )?(?:taux|aide|enveloppe|budget|montant|cout|prix|subvention|plafond|` +
	`somme|participation de|hausse|baisse|recul|excedent|deficit|chiffre d'affaires)s?\b`)

// object is what begins as the further object of a verb does.
var object = re(`^(?:et )?(?:un|une|des|au|aux|a la|a l'|a un|a une) ?[a-z"]`)

var (
	onlyMention = re(`^(?:en|pour|au|aux|le|la|les|de|du|des|d'|l') ?[0-9a-z]*$`)
	noAction    = re(`^(?:pas d(?:e |'|u )|plus d(?:e |')|aucun|rien|neant|sans objet|a definir|nc\b|n\.c\.?|inchangee?s?$|ne pas )`)
	notPlanned  = re(`\bn(?:e |')(?:y )?(?:est|sont|prevo[a-z]+|envisage[a-z]*|programm[a-z]+|compt[a-z]+|souhait[a-z]+|projet[a-z]+|` +
		`[a-z]{3,}(?:ra|ront|rons)) (?:donc |plus )?(?:pas|plus|aucune?)\b`)
	wishedState = re(`\b(?:souhait[a-z]+|voul[a-z]+|voudr[a-z]+|aimer[a-z]+|esper[a-z]+|desir[a-z]+) (?:etre|avoir|rester|demeurer|pouvoir|beneficier)\b`)
	relative    = re(`^(?:qui|que|dont|ou|permettant|afin|pour|grace|avec|ayant|faute|la reglementation|car|puisque|ce qui|tres|malgre|suite|lors|apres|` +
		`avant|dans|sous|en|sur|par)\b`)
	subject = re(`^(?:nous|on|il est|la grappe|le cluster|le pole|notre (?:grappe|cluster|pole|association)|elle|il) `)
	article = re(`^(?:le|la|les|l'|un|une|des|nos|notre|ainsi qu)`)
)

// plannedNoun is a participle that says of a number that it was planned.
var plannedNoun = re(`\b(?:prevu|programme|planifie|envisage)e?s?\b`)
