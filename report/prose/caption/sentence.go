// Package caption names the lines that are drafted from a sentence: by what a figure counts and what the
// sentence says of it, by the label before it, by the thing that the sentence before told of, or by the noun
// group of an action without a figure. The noun groups are package title's.
package caption

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// Sentence is a sentence with what is known where its lines are named.
type Sentence struct {
	passage.Text
	Figures figure.List
	// Named is the title of the line that a figure gave, "" for none.
	Named func(*figure.Figure) string
	// Told is the title of the first line of the sentence before, Topic the subject of that sentence, Theme
	// the heading; each is "" where there is none.
	Told, Topic, Theme string
	// IsTheme reports a label that names a subject, and is no word of form.
	IsTheme func(label string) bool
}

// Line is what is known of a line before it has a title.
type Line struct {
	// Unit is what is counted; Figure may find a better one.
	Unit string
	// PartOf is the title of the whole, "" for none.
	PartOf string
}

// RowUnit is what the title of a row counts: its first noun, where that is in the plural; "%" of a
// rate.
func RowUnit(name string) string {
	t := passage.New(name)
	if rateNoun.MatchString(t.Low) {
		return "%"
	}
	at := 0
	if g := NumberOf.FindStringIndex(t.Low); g != nil && g[0] < 4 {
		at = g[1]
	}
	from, to := passage.NounAfter(t.Low, at)
	if from == to || passage.IsSingular(passage.WordAt(t.Low, from)) {
		return ""
	}
	return LowerFirst(t.Cut(from, to))
}

// NumberOf stands before the noun of a number that is said before or behind it: « le nombre de projets ».
var NumberOf = pattern.Of(`^ (?:la|le|les) (?:participation|frequentation) (?:a |au |aux )|\b(?:le |leur )?(?:nombre|total) (?:total |annuel |cumule )?(?:de |d'|des )`)

// CapitalFirst is a text that begins with a capital.
func CapitalFirst(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}
