package overview

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/verdict"
)

// changeDecimals is the precision at which a change counts as one.
const changeDecimals = 6

// Gap is how far a line is from its plan, as a share of the plan; of a plan of
// 0 it is 1. ok is false where the two do not differ, or are not both numbers
// that a verdict was taken on.
func Gap(l *compare.Line) (share quantity.Rate, ok bool) {
	if !l.Verdict.Judged() {
		return share, false
	}
	variance, ok := l.Variance()
	if !ok || variance.IsZero() {
		return share, false
	}
	if l.Planned.Number().IsZero() {
		one := quantity.FromInt(1)
		return quantity.NewRate(one, one), true
	}
	return quantity.NewRate(variance.Abs(), l.Planned.Number().Abs()), true
}

// Under is the Gap of a line that is short of its plan; ok is false of any other.
func Under(l *compare.Line) (quantity.Rate, bool) {
	if !l.Verdict.Short() {
		return quantity.Rate{}, false
	}
	return Gap(l)
}

// Over is the Gap of a line that went beyond its plan; ok is false of any other.
func Over(l *compare.Line) (quantity.Rate, bool) {
	if !l.Verdict.Reached() {
		return quantity.Rate{}, false
	}
	return Gap(l)
}

// Changed is how much a line's actual changed since the year before, as a share of
// it, whichever way; ok is false where it did not, or the two do not compare.
func Changed(l *compare.Line) (quantity.Rate, bool) {
	if !l.Change().Present() || l.Change().Round(changeDecimals).IsZero() {
		return quantity.Rate{}, false
	}
	return quantity.NewRate(l.Change().Round(changeDecimals).Abs(), quantity.FromInt(1)), true
}

// Listed is how many lines a list of those that are furthest from their plans has.
const Listed = 5

// Furthest are the lines of which something goes furthest, as many as are Listed: the furthest
// first, and in their order where it goes as far.
func Furthest(lines []*compare.Line, far func(*compare.Line) (quantity.Rate, bool)) []*compare.Line {
	return furthest(lines, Listed, far)
}

func furthest(lines []*compare.Line, most int, far func(*compare.Line) (quantity.Rate, bool)) (top []*compare.Line) {
	var shares []quantity.Rate
	for _, l := range lines {
		share, ok := far(l)
		if !ok {
			continue
		}
		i := len(top)
		for i > 0 && shares[i-1].Cmp(share) < 0 {
			i--
		}
		if i == most {
			continue
		}
		top, shares = slices.Insert(top, i, l), slices.Insert(shares, i, share)
		top, shares = top[:min(len(top), most)], shares[:min(len(top), most)]
	}
	return top
}

// Lacks is the line by which a group of lines is furthest below its plans: by
// numbers, else one that was not done at all; nil where nothing is lacking.
func Lacks(lines []*compare.Line) *compare.Line {
	if top := furthest(lines, 1, Under); len(top) > 0 {
		return top[0]
	}
	for _, l := range lines {
		if l.Verdict == verdict.NotDone {
			return l
		}
	}
	return nil
}

// Reason is how many lines short of their plan give a reason.
type Reason struct {
	Reason cell.Reason // NoReason: none of the list was given
	Lines  int
	// Commented is how many of the lines without a reason have a comment.
	Commented int
}

// Reasons counts the reasons given for the lines that are short of their plan, the
// most given first, then in the order in which they are met; the lines without one
// come last.
func Reasons(lines []*compare.Line) []Reason {
	var out []Reason
	for _, l := range lines {
		if !l.Verdict.Short() {
			continue
		}
		i := slices.IndexFunc(out, func(of Reason) bool { return of.Reason == l.Reason })
		if i < 0 {
			i = len(out)
			out = append(out, Reason{Reason: l.Reason})
		}
		out[i].Lines++
		if l.Reason == cell.NoReason && l.Comment.Value != "" {
			out[i].Commented++
		}
	}
	slices.SortStableFunc(out, func(a, b Reason) int {
		if none := (a.Reason == cell.NoReason) != (b.Reason == cell.NoReason); none {
			if a.Reason == cell.NoReason {
				return 1
			}
			return -1
		}
		return b.Lines - a.Lines
	})
	return out
}

// States counts what became of the lines of all clusters since the year before.
func States(r *review.Review, runs func(cluster string) []compare.Run) map[compare.State]int {
	known, sent := r.Index.Present[r.Year-1], SentResults(r)
	n := map[compare.State]int{}
	for _, c := range r.Clusters {
		of := runs(c.ID)
		for i := range of {
			n[of[i].StateOf(r.Year, known[c.ID], sent[c.ID])]++
		}
	}
	return n
}

// SentResults are the clusters that sent results of the year under review.
func SentResults(r *review.Review) map[string]bool {
	sent := map[string]bool{}
	for _, l := range r.Index.Lines {
		if l.Result != nil && l.Result.Nature == cell.Results {
			sent[l.ClusterID] = true
		}
	}
	return sent
}

// LinesIn are pointers to a cluster's lines of a comparison, which follow one another there.
func LinesIn(r *review.Review, c *compare.Comparison, cluster string) []*compare.Line {
	list := c.Lines
	from, to := r.Span(cluster, len(list), func(i int) string { return list[i].ClusterID })
	return review.Pointers(list[from:to])
}

// NextOf are a cluster's lines of the next plan, which follow one another there.
func NextOf(r *review.Review, cluster string) []compare.NextLine {
	list := r.Comparison.NextPlan
	from, to := r.Span(cluster, len(list), func(i int) string { return list[i].ClusterID })
	return list[from:to]
}
