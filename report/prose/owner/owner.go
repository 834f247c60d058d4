// Package owner tells whose a number of a French report is, and of what kind, where it is no
// result of the cluster: a count of its members, its staff, a figure of the sector, of a fair,
// of one member, a capacity, the value of another year.
//
// A rule is about a class of figures, not about a sentence. What is told by one stays a line
// without its number: a false figure costs more than a missing one.
package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// Figure is a number in a sentence, and what it is.
type Figure struct {
	passage.Text
	// Begin is where the number begins, with its qualifier, End where it ends, before the noun
	// that it counts and behind a sign of money or percentage.
	Begin, End     int
	Money, Percent bool
}

// The names of reasons, which are those of package prose.
const (
	members   = "members"
	sector    = "sector"
	third     = "third"
	staff     = "staff"
	statutory = "statutory"
	accounts  = "accounts"
	cost      = "cost"
	capacity  = "cap"
	size      = "duration"
	mean      = "mean"
	delta     = "delta"
	restated  = "restated"
	total     = "total"
	previous  = "previous"
	planned   = "planned"
	general   = "general"
	status    = "status"
	whole     = "of_whole"
)

// rule is a class of figures. Each expression that is not nil must match: before what stands
// before the number, behind what stands behind it, in the sentence. The two that begin with
// not must not.
type rule struct {
	name, reason       string
	before, behind, in *pattern.Expr
	notBehind, notIn   *pattern.Expr
	counts             bool // neither money nor a percentage
	percent, money     bool // only of such
}

// Of is the reason for which a figure is no result; "" for none.
func Of(f Figure) string {
	_, reason := decide(f)
	return reason
}

// decide is the rule that decides, and its reason.
func decide(f Figure) (name, reason string) {
	before, behind := f.Low[:f.Begin], f.Low[f.End:]
	for _, list := range ruleLists {
		for i := range list {
			if list[i].matches(f, before, behind) {
				return list[i].name, list[i].reason
			}
		}
	}
	return "", ""
}

func (r *rule) matches(f Figure, before, behind string) bool {
	switch {
	case r.counts && (f.Money || f.Percent), r.percent && !f.Percent, r.money && !f.Money:
		return false
	case r.before != nil && !r.before.MatchString(before), r.behind != nil && !r.behind.MatchString(behind), r.in != nil && !r.in.MatchString(f.Low):
		return false
	case r.notBehind != nil && r.notBehind.MatchString(behind), r.notIn != nil && r.notIn.MatchString(f.Low):
		return false
	}
	return true
}

// ruleLists are all rules; the first that matches decides.
var ruleLists = [][]rule{memberRules, thirdRules, kindRules, timeRules, defaultRules}
