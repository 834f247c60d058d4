package cell

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Parts are the values of one line under the columns of the parts of its year.
type Parts struct {
	Values []Value
	From   []source.Pos
	// Unread is true where a part is no number that sums.
	Unread bool
	// Rate is true where one is a percentage or points.
	Rate bool
}

// Sum is what the parts add up to, as one value at the place of the first; ok is
// false where they do not: a text among them, a range, two units.
func (p Parts) Sum() (v Value, ok bool) {
	if p.Unread || p.Rate || len(p.Values) == 0 {
		return v, false
	}
	v = p.Values[0]
	total := quantity.FromInt(0)
	var written []string
	for _, part := range p.Values {
		if part.Unit() != v.Unit() || part.Other() != nil {
			return Value{}, false
		}
		v.Qualifier = v.Qualifier.And(part.Qualifier)
		total = total.Add(part.Number)
		written = append(written, part.Written())
	}
	v.Number = total
	return v.With(Around{Unit: v.Unit(), Written: strings.Join(written, " + ")}), true
}

// Level reports whether the figure of the year is that of its last part, of three or
// more that grow: a running total or a level, whose parts are not to be summed.
func (p Parts) Level(year Value) bool {
	n := len(p.Values)
	if n < 3 || !p.Values[n-1].Number.Equal(year.Number) {
		return false
	}
	for i := 1; i < n; i++ {
		if p.Values[i].Number.Cmp(p.Values[i-1].Number) < 0 {
			return false
		}
	}
	return true
}

// LevelTitle reports a title that says a level, which has a figure at each date, or a
// running total: the first noun is people who belong (adhérents, nombre de membres,
// effectif), or it says so (stock, cumul, encours).
func LevelTitle(title string) bool {
	words := strings.Fields(fold.Singular(title))
	if slices.ContainsFunc(words, func(w string) bool { return levelWords[w] }) {
		return true
	}
	for _, w := range words {
		if !beforeNoun[w] {
			return belonging[w]
		}
	}
	return false
}

var (
	levelWords = fold.WordSet("stock cumul cumule cumulee cumulatif encours")
	belonging  = fold.WordSet("adherent adherente membre effectif abonne abonnee member membership subscriber headcount")
	beforeNoun = fold.WordSet("nombre nb nbre total totaux de d des du le la les l nos number of the")
)
