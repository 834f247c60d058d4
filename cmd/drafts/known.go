package drafts

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/form"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/submission"
	"bilan/report/wording"
)

// alike is how similar two titles are at least of which one may be the other.
const alike = 0.5

// Known are the lines of the plan that a cluster sent before its text, each with the drafted
// result that may be it. A result with another title and no code is compared with none of
// them: its reader gives it theirs. Nothing is joined here.
func Known(w *wording.Words, plan []submission.Line, d *form.Draft) []form.DraftKnown {
	type pair struct {
		plan, result int
		score        float64
	}
	var pairs []pair
	for i := range plan {
		for j := range d.Results {
			if s := likeness(&plan[i], &d.Results[j]); s >= alike {
				pairs = append(pairs, pair{i, j, s})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.score, a.score) })
	of, taken := make([]int, len(plan)), make([]bool, len(d.Results))
	for _, p := range pairs {
		if of[p.plan] == 0 && !taken[p.result] {
			of[p.plan], taken[p.result] = p.result+1, true
		}
	}
	var out []form.DraftKnown
	f := filler{Words: w}
	for i := range plan {
		l := &plan[i]
		known := form.DraftKnown{Code: l.Code.Value, Title: l.Title.Value, Result: of[i]}
		if v := l.Planned; v.Present {
			known.Planned = f.number(&v.Number, v.Other(), v.Qualifier, cmp.Or(v.Unit(), l.Unit.Value))
		}
		out = append(out, known)
	}
	return out
}

// likeness is how much a drafted result may be a planned line, up to 1: by their titles, or as
// the text gives the plan's own number in its unit.
func likeness(plan, result *submission.Line) float64 {
	score := match.Similarity(fold.Singular(plan.Title.Value), fold.Singular(result.Title.Value))
	unit := quantity.UnitOf(cmp.Or(plan.Planned.Unit(), plan.Unit.Value))
	if unit.Key != "" && unit == quantity.UnitOf(result.Unit.Value) && sameNumber(plan.Planned, result.Planned) {
		score = max(score, (1+score)/2)
	}
	return score
}

func sameNumber(a, b cell.Value) bool {
	return a.Present && b.Present && a.Number.Equal(b.Number)
}
