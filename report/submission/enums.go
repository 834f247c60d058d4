package submission

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// statusStems are the beginnings of statuses, in any gender and number; those
// of several words are tried first.
var statusStems = []struct {
	stem   string
	status Status
}{
	{"non commenc", StatusNotStarted}, {"non realis", StatusNotStarted}, {"non demarr", StatusNotStarted}, {"non fait", StatusNotStarted},
	{"pas commenc", StatusNotStarted}, {"pas realis", StatusNotStarted}, {"pas demarr", StatusNotStarted}, {"a faire", StatusNotStarted},
	{"a venir", StatusNotStarted}, {"en attente", StatusNotStarted}, {"prevu", StatusNotStarted}, {"not started", StatusNotStarted}, {"non", StatusNotStarted},
	{"partiellement realis", StatusInProgress}, {"en cours", StatusInProgress}, {"engag", StatusInProgress}, {"demarr", StatusInProgress},
	{"lanc", StatusInProgress}, {"partiel", StatusInProgress}, {"in progress", StatusInProgress}, {"in_progress", StatusInProgress},
	{"report", StatusPostponed}, {"decal", StatusPostponed}, {"differ", StatusPostponed}, {"repouss", StatusPostponed}, {"postpon", StatusPostponed},
	{"abandon", StatusAbandoned}, {"annul", StatusAbandoned}, {"supprim", StatusAbandoned}, {"cancel", StatusAbandoned},
	{"fait", StatusDone}, {"realis", StatusDone}, {"termin", StatusDone}, {"achev", StatusDone}, {"effectu", StatusDone}, {"oui", StatusDone}, {"ok", StatusDone}, {"done", StatusDone},
}

var ending = pattern.Of(`^(?:n?e{0,2}s?|l?les?|ed|led|ned|lement)?( .*)?$`)

// genders are the endings that a form leaves to choose: réalisé(e)s, réalisé·e·s,
// réalisé/e.
var genders = pattern.Of(`(\p{L})\s?(?:\((?:e|es|s|le|ne)\)|[·./](?:e|es|le|ne)\b)(?:[·./]?s\b)?`)

// ParseStatus reads a status in any gender and number. What follows it
// (« reporté en 2025 ») is kept beside it: dates behind any status, anything
// behind a postponement. ok is false for a text that is no status.
func ParseStatus(text string) (s Status, rest string, ok bool) {
	text = genders().ReplaceAllString(text, "$1")
	key := fold.Key(text)
	for _, st := range statusStems {
		after, found := strings.CutPrefix(key, strings.ReplaceAll(st.stem, "_", " "))
		if !found {
			continue
		}
		m := ending().FindStringSubmatch(after)
		if m == nil {
			continue
		}
		rest := strings.TrimSpace(m[1])
		if rest != "" && st.status != StatusPostponed && !dated(rest) {
			return NoStatus, "", false
		}
		if rest != "" {
			if _, written, found := strings.Cut(strings.TrimSpace(text), " "); found {
				rest = strings.TrimLeft(written, " :-–—,.")
			}
		}
		return st.status, rest, true
	}
	return NoStatus, "", false
}

// dated tells « en mars », « le 12/03 », « au T2 »: when, and not how much.
func dated(s string) bool {
	for _, p := range []string{"en ", "le ", "au ", "depuis ", "fin "} {
		if strings.HasPrefix(s, p) && !strings.Contains(s, "%") {
			return true
		}
	}
	return false
}

// statusText is what ParseStatus finds in a text.
type statusText struct {
	status Status
	rest   string
	ok     bool
}

func (d *decoder) status(c source.Cell) (Status, Text) {
	t := textOf(c)
	if t.Value == "" || blankText(c) {
		return NoStatus, Text{Pos: t.Pos}
	}
	read := d.statuses.of(t.Value, func(s string) (r statusText) {
		r.status, r.rest, r.ok = ParseStatus(s)
		return r
	})
	if !read.ok {
		d.file.Problems.Add(source.New(source.UnknownStatus, c.Pos, "found", t.Value))
		return NoStatus, t
	}
	return read.status, d.understood(t, read.rest)
}

var reasons = []struct {
	stem   string
	reason Reason
}{
	{"moyen", ReasonInternalMeans}, {"internal means", ReasonInternalMeans}, {"partenaire", ReasonPartner}, {"partner", ReasonPartner},
	{"financement", ReasonFunding}, {"funding", ReasonFunding}, {"calendrier", ReasonSchedule}, {"schedule", ReasonSchedule},
	{"adherent", ReasonMembers}, {"member", ReasonMembers}, {"contexte", ReasonContext}, {"context", ReasonContext},
	{"autre", ReasonOther}, {"other", ReasonOther},
}

func (d *decoder) reason(c source.Cell) (Reason, Text) {
	t := textOf(c)
	if t.Value == "" || blankText(c) {
		return NoReason, Text{Pos: t.Pos}
	}
	if r, ok := ParseReason(t.Value); ok {
		return r, t
	}
	d.file.Problems.Add(source.New(source.UnknownReason, c.Pos, "found", t.Value))
	return NoReason, t
}

var measures = map[string]Measure{
	"flux": Flux, "flow": Flux, "stock": Stock, "niveau": Stock, "cumul": Cumul, "cumule": Cumul, "taux": Taux, "rate": Taux, "%": Taux, "pourcentage": Taux,
}

var directions = map[string]Direction{
	"hausse": Hausse, "augmentation": Hausse, "croissant": Hausse, "up": Hausse, "increase": Hausse,
	"baisse": Baisse, "diminution": Baisse, "reduction": Baisse, "decroissant": Baisse, "down": Baisse, "decrease": Baisse,
}

var natures = map[string]Nature{
	"programme": Programme, "programme d action": Programme, "plan": Programme, "prevu": Programme, "prevision": Programme,
	"bilan": Results, "resultat": Results, "realise": Results, "result": Results, "actual": Results,
}

var answers = map[string]YesNo{
	"oui": Yes, "o": Yes, "yes": Yes, "y": Yes, "x": Yes, "vrai": Yes, "true": Yes, "1": Yes,
	"non": No, "n": No, "no": No, "faux": No, "false": No, "0": No, "hors programme": No,
}

// ParseReason reads a variance reason as its column does; ok is false for a
// text that is none, as in the other readers of this file.
func ParseReason(text string) (r Reason, ok bool) {
	key := fold.Key(text)
	for _, r := range reasons {
		if strings.HasPrefix(key, r.stem) {
			return r.reason, true
		}
	}
	return NoReason, false
}

// ParseNature reads programme or bilan.
func ParseNature(text string) (Nature, bool) { return lookup(text, natures) }

// ParseMeasure reads flux, stock, cumul or taux.
func ParseMeasure(text string) (Measure, bool) { return lookup(text, measures) }

// ParseDirection reads hausse or baisse.
func ParseDirection(text string) (Direction, bool) { return lookup(text, directions) }

// ParseYesNo reads oui or non.
func ParseYesNo(text string) (YesNo, bool) { return lookup(text, answers) }

func lookup[T ~uint8](text string, list map[string]T) (T, bool) {
	if v, ok := list[fold.Key(text)]; ok {
		return v, true
	}
	v, ok := list[fold.Singular(text)]
	return v, ok
}

// choose finds a cell's text in a list; what is not there is a problem and
// gives the zero value.
func choose[T ~uint8](d *decoder, c source.Cell, list map[string]T, slug source.Slug) T {
	t := textOf(c)
	if t.Value == "" || blankText(c) {
		return 0
	}
	if v, ok := list[d.fold(t.Value)]; ok {
		return v
	}
	if v, ok := list[d.singular(t.Value)]; ok {
		return v
	}
	d.file.Problems.Add(source.New(slug, c.Pos, "found", t.Value))
	return 0
}
