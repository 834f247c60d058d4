package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
)

var (
	// toRead stands before the figure that is right, readBehind behind it.
	toRead     = pattern.Of(`\b(?:lire|lisez|liriez|retenir|retenez|inscrire|mettre)(?: plutot| donc| bien| desormais)?(?: :)? ?"? ?$`)
	readBehind = pattern.Of(`^ (?:[a-z]+ )?qu'il (?:faut|fallait|convient de|faudra) (?:lire|retenir)\b`)
)

// amended reports the figure that is right, where another is said to be wrong.
func (c *count) amended() bool {
	return toRead.MatchString(c.before) || readBehind.MatchString(c.behind)
}

// amend gives a figure that is right what is said of the wrong one only, and the label of that: « au lieu de « 61 %
// implantés dans la métropole », lire « 66 % » ».
func amend(r *reading, c *count) {
	rest := readBehind.ReplaceAllString(c.behind, "")
	if !c.amended() || strings.Trim(rest, ` %".,)`) != "" && !wrongBehind.MatchString(rest) {
		return
	}
	for _, f := range r.Figures {
		if f.Reason != figure.ReasonCorrected && !inPlaceOf.MatchString(r.Low[:f.From]) || f.End >= c.Begin || f.Percent != c.Percent {
			continue
		}
		tail := r.Between(f.End, c.Begin)
		if end := strings.IndexAny(tail, `",;`); end >= 0 {
			tail = tail[:end]
		}
		if strings.Trim(tail, " %") != "" {
			c.right, c.after = tail, ""
		}
	}
}

// inPlaceOf stands before the wrong figure in quotation marks.
var inPlaceOf = pattern.Of(`\bau lieu d(?:e |')"? ?(?:[^"]{0,60} : )?$`)

// wrongBehind is the wrong figure behind the right one.
var wrongBehind = pattern.Of(`^ ?%?"? ?,? ?(?:et|,|mais|\() ?(?:non|pas)\b`)
