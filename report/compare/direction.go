package compare

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// lessWanted are words for things of which less is better, folded, in the singular and the
// plural.
var lessWanted = map[string]bool{
	"delai": true, "delais": true, "accident": true, "accidents": true, "emission": true, "emissions": true, "dechet": true, "dechets": true,
	"rebut": true, "rebuts": true, "absenteisme": true, "panne": true, "pannes": true, "retard": true, "retards": true,
	"consommation": true, "consommations": true, "turnover": true, "turn": true,
}

// direct settles the direction where no row states it: baisse where the baseline is above the
// plan or the plan is a ceiling; none where the plan is below 0 and has no baseline; else
// hausse, which is doubtful where the words are among lessWanted.
func (b *lineBuilder) direct() {
	l := b.line
	if l.Direction != cell.NoDirection {
		return
	}
	l.Direction = cell.Hausse
	if !l.Planned.Present() {
		return
	}
	base := b.comparable(l.Baseline)
	switch {
	case l.Planned.Qualifier() == quantity.AtMost, base.Present() && l.Planned.below(base.Number()):
		l.Direction = cell.Baisse
		b.say(source.DirectionAssumed, placeOfFigure(l.Planned, l), base.Place(), "found", l.Planned.Written())
	case l.Planned.Number().IsNegative() && !base.Present():
		b.undirected = true
		b.say(source.DirectionNeeded, placeOfFigure(l.Planned, l), source.Pos{}, "found", l.Planned.Written())
	case l.Actual.Present() && !l.Mixed:
		if words := b.unwanted(); words != "" {
			b.say(source.DirectionDoubt, placeOfFigure(l.Planned, l), source.Pos{}, "found", words)
		}
	}
}

// below reports whether a figure, all of a range, is below a number.
func (f Figure) below(n quantity.Decimal) bool {
	other := f.Other()
	return f.Number().LessThan(n) && (other == nil || other.LessThan(n))
}

// unwanted is the unit or the title of the line that contains a word of lessWanted (accidents,
// délai), "" where neither does. A title that names its unit (Ateliers déchets, in ateliers),
// or whose unit is its type, counts that unit and nothing else.
func (b *lineBuilder) unwanted() string {
	l := b.line
	if l.Unit != "" && speaksOfLess(b.settler.names.Title(l.Unit)) {
		return l.Unit
	}
	if !speaksOfLess(b.settler.names.TitleOnce(l.Title.Value)) {
		return ""
	}
	if is := b.settler.names.UnitOf(l.Unit); l.Unit != "" && is.Family == quantity.Count && is.Key != quantity.Unnamed &&
		(fold.Holds(l.Title.Value, is.Key) || b.settler.names.UnitOf(l.Type.Value).Key == is.Key) {
		return ""
	}
	return l.Title.Value
}

// speaksOfLess reports whether a folded text contains a word of lessWanted.
func speaksOfLess(key string) bool {
	for word := range strings.SplitSeq(key, " ") {
		if lessWanted[word] && (word != "turn" || strings.Contains(key, "turn over")) {
			return true
		}
	}
	return false
}
