package report

import (
	"cmp"
	"slices"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// maxGaps is how many of the largest gaps the story tells.
const maxGaps = 10

// changes say in sentences what is different from last year: the mean rate,
// and how many lines are new, carried on or dropped. Of a year before that is
// not known nothing is said.
func (r *Review) changes(w *wording.Words) []string {
	var out []string
	years := r.years()
	if before, now := r.aggregate(r.Year-1), r.aggregate(r.Year); before.Mean.Present() && now.Mean.Present() {
		out = append(out, w.Text("story.mean", append(years,
			"before", percent(before.Mean.Round(rateDecimals), w.Lang), "before_n", w.Lines(before.Rated),
			"now", percent(now.Mean.Round(rateDecimals), w.Lang), "now_n", w.Lines(now.Rated))...))
	}
	known := r.clustersOf(r.Year - 1)
	if len(known) == 0 {
		return out
	}
	n := map[compare.State]int{}
	for _, run := range r.runs() {
		n[run.StateOf(r.Year, known[run.ClusterID])]++
	}
	return append(out, w.Text("story.lines", append(years,
		"continued", itoa(n[compare.StateContinued]), "new", itoa(n[compare.StateNew]), "dropped", itoa(n[compare.StateDropped]))...))
}

// aggregate is what may be said of all lines of a year.
func (r *Review) aggregate(year int) compare.Aggregate {
	for _, c := range r.History {
		if c.Year == year {
			lines := make([]*compare.Line, len(c.Lines))
			for i := range c.Lines {
				lines[i] = &c.Lines[i]
			}
			return compare.Sum(lines)
		}
	}
	return compare.Aggregate{}
}

// gap is how far a line is from its plan, as a share of the plan; of a plan of
// 0 it is 1. ok is false where the two do not differ, or are not both numbers
// that a verdict was taken on.
func gap(l *compare.Line) (share quantity.Rate, ok bool) {
	if !l.Variance.Present || l.Variance.Number.IsZero() || !slices.Contains(judged, l.Verdict) {
		return share, false
	}
	if l.Planned.Number.IsZero() {
		one := quantity.FromInt(1)
		return quantity.NewRate(one, one), true
	}
	return quantity.NewRate(l.Variance.Number.Abs(), l.Planned.Number.Abs()), true
}

// gapsTable is the lines that differ most from their plan, each with the
// reason that the cluster gave.
func (r *Review) gapsTable(w *wording.Words) *table.Table {
	type far struct {
		line  *compare.Line
		share quantity.Rate
	}
	var all []far
	for _, l := range r.lines() {
		if share, ok := gap(l); ok {
			all = append(all, far{l, share})
		}
	}
	slices.SortStableFunc(all, func(a, b far) int { return cmp.Compare(b.share.Cmp(a.share), 0) })
	lines := make([]*compare.Line, 0, maxGaps)
	for _, f := range all[:min(len(all), maxGaps)] {
		lines = append(lines, f.line)
	}
	t := r.linesTable(w, "gaps", []string{"cluster", "title", "planned", "actual", "unit", "variance", "attainment", "verdict", "remark"}, lines)
	r.titled(w, t, "gaps")
	t.Stub, t.Wide = 2, false
	if len(all) > len(lines) {
		t.Notes = append(t.Notes, w.Text("story.more", "n", itoa(len(lines)), "total", w.Lines(len(all))))
	}
	if len(lines) == 0 {
		t.Empty = w.Text("story.no_gaps")
	}
	return t
}
