package prose

import (
	"strings"

	"bilan/report/prose/action"
	"bilan/report/prose/document"
	"bilan/report/prose/evidence"
	"bilan/report/prose/figure"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"bilan/report/prose/tense"
)

// proof is a sentence that is asked for evidence, as no heading says that results or a plan follow.
type proof struct{ *sentence }

// isStrange reports a document that may be about no cluster: it names none, and has not the form of a
// report, a mail or a letter about a plan.
func (r *reader) isStrange() bool {
	return len(r.clusters.Names) == 0 && !r.hasResults && !r.doc.Mail && !tense.Announces(r.doc.Blocks, r.draft.Year) && evidence.Scarce(r.doc.Blocks) && !evidence.Accounts(r.doc.Blocks)
}

// overPast reports the title of a text of the press, « Des projets pour le club », over sentences that tell what
// was: it opens no plan.
func overPast(r *reader, b *document.Block, told section, first bool) bool {
	low := passage.New(b.Text).Low
	return first && !r.hasResults && told == secResults && outline.Opens(low, r.draft.Year) == secPlan && !r.names(low, r.draft.Year+1)
}

// loose reports a sentence below no heading that says what it tells, in a document without results, and
// below none at all in a document that names its cluster.
func (s proof) loose() bool {
	return s.context.Section == secOpen && !s.hasResults && (s.strange || s.context.Theme == "")
}

// given reports a sentence with evidence, in a document that names its cluster also one that begins with the
// year of the results or of the plan, or with what is to be done.
func (s proof) given() bool {
	if evidence.In(s.Text, s.clusters.Lows()) {
		return true
	}
	front := strings.TrimPrefix(passage.TrimSpaces(s.Low), "r. ")
	front = front[:min(len(front), frontLength)]
	return !s.strange && (passage.Orders(front) || s.names(front, s.draft.Year) || s.names(front, s.draft.Year+1))
}

// frontLength is how far the front of a sentence reaches.
const frontLength = 12

// lacksAction reports a sentence that gives no line without a number. What a cluster sends is believed where it
// tells what was or what is to come, and in the name of an action.
func (s proof) lacksAction() bool {
	switch {
	case !s.loose() || s.given():
		return false
	case s.strange:
		return true
	case s.block.Kind == document.Item && action.Head(s.Low):
		return false
	case s.article:
		return true
	case passage.IsNominal(s.Low):
		return ofNames.MatchString(s.quote)
	}
	return !passage.IsPast(s.Low) && !passage.IsFuture(s.Low)
}

// lacksName reports the title of a line without a number that names no action, where nothing else says that
// one took place either: « Le responsable a tenu à souligner … ».
func (s proof) lacksName(name string) bool {
	return s.loose() && (ofAims.MatchString(s.Low) || perhaps.MatchString(s.Low) && !passage.IsPast(s.Low) || !s.given() && !action.Head(passage.New(name).Low))
}

// ofBodies are bodies of the cluster's kind, of which it counts none as what it did; perhaps is what might be.
var (
	ofBodies = re(`^ ?d?[e' "]*(?:grappes?|clusters?|poles?)\b`)
	perhaps  = re(`\b(?:pourrait|pourraient)\b`)
)

// ofAims is what something is for.
var ofAims = re(`^\W*il s'agit (?:[a-z]+ )?d(?:e |')`)

// ofNames is a name without a verb: « Groupe Exemple », « Collège 2 : « Membres fondateurs » ».
var ofNames = re(`^[^\pL]*\p{Lu}[\pL’'.&-]*(?: [0-9]+ ?: ?)?(?: &)? (?:\p{Lu}|« ?\p{Lu})`)

// lacksFigure reports a figure that is left out, to be asked: one that the signs around it doubt a
// little, and in a strange document any that counts nothing that was done.
func (s proof) lacksFigure(m *figure.Figure, doubted bool) bool {
	switch {
	case s.loose() && (ofBodies.MatchString(s.Low[m.Noun:]) || perhaps.MatchString(s.Low) && !passage.IsPast(s.Low)):
		return true
	case !s.loose() || !s.strange && !(doubted && s.article) || s.given() || passage.IsNominal(s.Low) && s.names(s.Low, s.draft.Year):
		return false
	case doubted:
		return true
	}
	return !evidence.OfFigure(s.Low, m.Noun, max(m.Noun, m.Tail))
}
