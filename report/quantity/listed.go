package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// listSigns part the things of a list.
var listSigns = pattern.Of(` ?[,;+/] | et (?:[0-9])`)

// Listed reads a text that counts several things (« 6 ateliers, 72 participants »), of
// which one is in a unit: that one, with the others as its remark. ok is false where two
// are, or where a part is no number of a thing.
func Listed(text, unit string) (r Reading, ok bool) {
	s := tidy(text)
	if unit == "" || len(s) > maxForm || !listSigns.MatchString(plain(s)) {
		return Reading{}, false
	}
	want := UnitOf(unit)
	var rest []string
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(s, " et ", ";"), func(c rune) bool { return c == ';' || c == ',' || c == '+' || c == '/' }) {
		one, err := Parse(part)
		switch {
		case err != nil || one.Unit == "" || one.High != nil || one.Alternative != nil || one.Remark != "":
			return Reading{}, false
		case UnitOf(one.Unit) != want:
			rest = append(rest, strings.TrimSpace(part))
		case ok:
			return Reading{}, false
		default:
			r, ok = one, true
		}
	}
	r.Remark = strings.Join(rest, ", ")
	return r, ok && len(rest) > 0
}
