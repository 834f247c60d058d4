package cell

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

var reasons = []struct {
	stem   string
	reason Reason
}{
	{"moyen", ReasonInternalMeans}, {"internal means", ReasonInternalMeans}, {"partenaire", ReasonPartner}, {"partner", ReasonPartner},
	{"financement", ReasonFunding}, {"funding", ReasonFunding}, {"calendrier", ReasonSchedule}, {"schedule", ReasonSchedule},
	{"adherent", ReasonMembers}, {"member", ReasonMembers}, {"contexte", ReasonContext}, {"context", ReasonContext},
	{"autre", ReasonOther}, {"other", ReasonOther},
}

// Reason reads a variance reason. A text that is none of the list is kept and reported: a slip
// of the pen with the reason that is near, other words once a column. Where the heading asks
// for words, as « Freins rencontrés » does, these are only an information.
func (rd *Reader) Reason(c source.Cell, asksForWords bool) (Reason, Text) {
	t := TextOf(c)
	if t.Value == "" || BlankText(c) {
		return NoReason, Text{Pos: t.Pos}
	}
	if r, ok := ParseReason(t.Value); ok {
		return r, t
	}
	p := Unknown(source.UnknownReason, c.Pos, t.Value, reasonNames)
	if p.Args.Get("nearest") == "" {
		p.Args = append(p.Args, "kind", source.InWords)
		if asksForWords {
			p.Severity = source.Info
		}
	}
	rd.Report(p)
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

// ParseNature reads programme or bilan, as its column does; false for any other text.
func ParseNature(text string) (Nature, bool) { return lookup(text, natures) }

// ParseMeasure reads flux, stock, cumul or taux, as its column does; false for any other text.
func ParseMeasure(text string) (Measure, bool) { return lookup(text, measures) }

// ParseDirection reads hausse or baisse, as its column does; false for any other text.
func ParseDirection(text string) (Direction, bool) { return lookup(text, directions) }

// ParseYesNo reads oui or non, as its column does; false for any other text.
func ParseYesNo(text string) (YesNo, bool) { return lookup(text, answers) }

func lookup[T ~uint8](text string, list map[string]T) (T, bool) {
	if v, ok := list[fold.Key(text)]; ok {
		return v, true
	}
	v, ok := list[fold.Singular(text)]
	return v, ok
}

// choose finds a cell's text in a list; a text that is not in it is a problem and gives the
// zero value.
func choose[T ~uint8](rd *Reader, c source.Cell, list map[string]T, slug source.Slug) T {
	t := TextOf(c)
	if t.Value == "" || BlankText(c) {
		return 0
	}
	if v, ok := list[rd.words.Fold(t.Value)]; ok {
		return v
	}
	if v, ok := list[rd.words.Singular(t.Value)]; ok {
		return v
	}
	rd.Report(source.New(slug, c.Pos, "found", t.Value))
	return 0
}

// Nature reads a cell that says whether a row is of a programme or of results: none for a blank
// cell, and for another word, which is reported.
func (rd *Reader) Nature(c source.Cell) Nature {
	return choose(rd, c, natures, source.UnknownNature)
}

// Measure reads a cell of measures (flux, stock, cumul, taux), as Nature does.
func (rd *Reader) Measure(c source.Cell) Measure {
	return choose(rd, c, measures, source.UnknownMeasure)
}

// Direction reads a cell of directions (hausse, baisse), as Nature does.
func (rd *Reader) Direction(c source.Cell) Direction {
	return choose(rd, c, directions, source.UnknownDirection)
}

// YesNo reads a cell of oui and non, as Nature does.
func (rd *Reader) YesNo(c source.Cell) YesNo {
	return choose(rd, c, answers, source.UnknownYesNo)
}
