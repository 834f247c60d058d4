package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// state makes the line of a label behind whose colon stands no more than how far the thing came: « Charte :
// signée par tous », « Salon de Lyon : oui », « Étude de marché : en cours ».
func (s actions) state() bool {
	colon := labelColon(s.Low)
	if s.section != secResults || colon <= 0 || len(s.added) > 0 || len(s.mentions) > 0 || s.funds || s.counts {
		return false
	}
	label := strings.TrimSpace(s.Low[:colon])
	if ownLabel(s.Low) == "" || labelBeside.MatchString(label) || s.labelSection(label) != secOpen || s.outline.Theme(strings.TrimSpace(s.Cut(0, colon))) == "" {
		return false
	}
	at := passage.SkipSpace(s.Low, colon+1)
	rest := strings.Trim(s.Low[at:], " .;!")
	status := action.StatusOf(rest)
	switch {
	case len(strings.Fields(rest)) > 6 || strings.ContainsAny(rest, ":;"):
		return false
	case status != cell.NoStatus && passage.IsNominal(rest):
	case doneState.MatchString(rest), (passage.IsNominal(rest) || title.Participle(s.Text, at) && len(strings.Fields(rest)) <= 3) && (title.Participle(s.Text, at) || lexicon.Doing.Has(passage.WordAt(s.Low, at)) && action.IsParticiple(passage.New(s.Cut(at, at+len(passage.WordAt(s.Low, at)))))) && !strings.Contains(rest, " et "):
		status = cell.StatusDone
	case s.context.Failed && passage.IsNominal(rest):
		status = cell.StatusNotStarted // « Boutique éphémère : pas de local »
	default:
		return false
	}
	l := &Line{Title: s.caption().Label(colon), Status: status, Measure: cell.Flux, Read: []Way{WayStatus}, Sure: Medium}
	return len(l.Title) > 2 && s.add(l, secResults) != nil
}

// doneState is what a form says of what was done.
var doneState = re(`^(?:oui|ok|fait|faite|faits|faites|c'est fait|pret|prete|prets|pretes|en (?:ligne|place|service|vente|fonctionnement|activite)|` +
	`operationnel(?:le)?s?|disponibles?|actif|active|x)\b`)
