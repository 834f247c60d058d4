// Package figures finds the numbers of plain sentences for the tests of those who read them.
package figures

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

var (
	number = pattern.Of(`\b[0-9]{1,3}(?: [0-9]{3})+\b|\b[0-9]+\b`)
	sign   = pattern.Of(`^ ?(?:k?\$|euros\b|%)`)
	noun   = pattern.Of(`^ [a-z]{3,}`)
	dated  = pattern.Of(`^(?:19|20)[0-9]{2}$`)
	part   = pattern.Of(`\bdont $`)
	before = pattern.Of(`\bcontre $`)
)

// Of are the numbers in figures of a sentence, but years and days of months: those behind « dont » are
// parts, those behind « contre » the values of a year before.
func Of(t passage.Text) []*figure.Figure {
	var out []*figure.Figure
	for _, at := range number.FindAllStringIndex(t.Low, -1) {
		digits := strings.ReplaceAll(t.Low[at[0]:at[1]], " ", "")
		rest := t.Low[at[1]:]
		if dated.MatchString(digits) || strings.HasPrefix(rest, " decembre") {
			continue
		}
		value, err := quantity.FromString(digits)
		if err != nil {
			continue
		}
		f := &figure.Figure{From: at[0], To: at[1], Begin: at[0], End: at[1], Noun: at[1], Tail: at[1], Number: value, Role: figure.Value}
		if s := sign.FindString(rest); s != "" {
			f.End += len(s)
			f.Percent = strings.HasSuffix(s, "%")
			f.Money, f.Unit = !f.Percent, strings.Replace(strings.TrimSpace(s), "$", "€", 1)
			f.Noun, f.Tail = f.End, f.End
		} else if n := noun.FindString(rest); n != "" {
			f.Noun, f.Tail = at[1]+1, at[1]+len(n)
		}
		switch head := t.Low[:at[0]]; {
		case part.MatchString(head):
			f.Role = figure.Part
		case before.MatchString(head):
			f.Role = figure.Previous
		}
		out = append(out, f)
	}
	return out
}
