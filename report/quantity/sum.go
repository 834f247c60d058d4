package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// Sum adds up the numbers of a text that has nothing but them and plus signs between
// them (5000 + 2500 €), in one unit, which the last of them may say for all. ok is
// false for any other text, and where one of the numbers is in doubt.
func Sum(text string) (sum Reading, ok bool) {
	if !strings.Contains(text, "+") {
		return Reading{}, false
	}
	parts := strings.Split(text, "+")
	last, err := Parse(parts[len(parts)-1])
	if len(parts) < 2 || err != nil {
		return Reading{}, false
	}
	for _, part := range parts {
		r, err := Parse(part)
		if err != nil || r.Qualifier != Exact || r.Alternative != nil || r.High != nil || r.Remark != "" || r.Unit != "" && r.Unit != last.Unit {
			return Reading{}, false
		}
		sum.Number = sum.Number.Add(r.Number)
	}
	sum.Unit = last.Unit
	return sum, true
}

var timesOf = pattern.Of(`^[0-9]+ ?[x×*] ?[0-9][0-9 .,]*(?:k?€|euros?|eur)?(?: (?:ht|ttc))?$`)

// Times reports a text that is one number times another (2 x 2 500 €).
func Times(text string) bool { return timesOf.MatchString(plain(tidy(text))) }
