package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// aScore is a mark of so many points, in plain lower case.
var aScore = pattern.Of(`^([0-9]+(?:[.,][0-9]+)?) ?(?:/|sur) ?(4|5|6|10|20|100)$`)

// Score reads a text that may be a mark (15/20, « 4,2 sur 5 »): its unit is « /20 ». Only
// what surrounds it distinguishes a mark from so many done of so many planned.
func Score(text string) (r Reading, ok bool) {
	if strings.Trim(text, "0123456789") == "" {
		return Reading{}, false
	}
	m := aScore.FindStringSubmatch(plain(tidy(text)))
	if m == nil {
		return Reading{}, false
	}
	of, err := Parse(m[2])
	if err != nil {
		return Reading{}, false
	}
	if r, err = Parse(m[1]); err != nil || r.Alternative != nil || r.Number.GreaterThan(of.Number) {
		return Reading{}, false
	}
	r.Unit = "/" + m[2]
	return r, true
}
