package members

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/quantity"
)

// isWhole reports the whole of which those who have paid are a part: « 57 membres à jour (sur 63 inscrits) »,
// « 47 à jour, 52 au total ».
func (l counts) isWhole(c *count) bool {
	if c.first && enrolled.MatchString(c.right) && alone.MatchString(c.left) {
		return slices.ContainsFunc(l[1:], func(o *count) bool { return o.paysUp() || l.payBeside(o) })
	}
	if c.first || !wholeOf.MatchString(c.before) && !inAll.MatchString(c.right) && !(isSure(c.right) && strings.HasSuffix(c.before, " pour ")) {
		return false
	}
	for _, o := range l {
		if o.Begin < c.Begin && o.paysUp() && o.Number.LessThanOrEqual(c.Number) {
			return true
		}
	}
	return false
}

// dated reports a number of year N beside one of the year before, one of which names members: « 76 membres
// fin 2023, 81 fin 2024 ».
func (l counts) dated(c *count) bool {
	if c.when != atYearEnd && c.when != atPresent {
		return false
	}
	return slices.ContainsFunc(l, func(o *count) bool {
		return o != c && !o.Percent && o.when == yearAgo &&
			(isSure(c.right) || isSure(o.right)) && (isSure(o.right) || o.isBare()) && !acting.MatchString(o.after)
	})
}

var enrolled = pattern.Of(`^ ?inscrite?s?\b`)

// isSum reports the sum of those told before it in the sentence.
func (c *count) isSum() bool {
	return summed.MatchString(c.left) && isSure(c.right) && !c.first
}

// sumBelongs reports a sum of those whom a verb before or behind them says to be members.
func (r *reading) sumBelongs(c *count) bool {
	first := r.counts[0]
	return c.adheres() || r.labels(first) && first.Number.LessThanOrEqual(c.Number) || contains.MatchString(first.before) && !helped.MatchString(first.before)
}

// isSummed reports a number that a later one of members sums up.
func (r *reading) isSummed(c *count) bool {
	for _, o := range r.counts {
		if o.Begin > c.Begin && o.isSum() && r.sumBelongs(o) {
			return true
		}
	}
	return false
}

// inSum stands before a whole whose parts follow: « Au total 107 : 45 pour la menuiserie, 62 pour la pose ».
var inSum = pattern.Of(`^\W*(?:au total|en tout|soit au total)(?:,| nous sommes)? ?$`)

// sumsUp reports a number that those behind it sum up to, of which none counts anything else than firms and
// people of a trade.
func (l counts) sumsUp(c *count) bool {
	if len(l) < 3 || !strings.HasPrefix(strings.TrimSpace(c.behind), ":") {
		return false
	}
	sum := quantity.FromInt(0)
	for _, o := range l[1:] {
		if o.Percent || !o.isBare() && !isSure(o.right) && !firmNext.MatchString(o.right) && !trade.MatchString(o.right) || acting.MatchString(o.after) {
			return false
		}
		sum = sum.Add(o.Number)
	}
	return sum.Equal(c.Number)
}
