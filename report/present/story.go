package present

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// maxGaps is how many of the largest gaps the story shows.
const maxGaps = 10

// changes say in sentences what is different from last year: the mean rate,
// and how many lines are new, carried on or dropped.
func changes(r *review.Review, w *edition) []string {
	var out []string
	years := w.years()
	if before, now := aggregate(r, r.Year-1), aggregate(r, r.Year); before.Mean.Present() && now.Mean.Present() {
		slug, was, is := "story.mean", percent(before.Mean.Round(rateDecimals), w.Lang), percent(now.Mean.Round(rateDecimals), w.Lang)
		if was == is {
			slug = "story.mean_same"
		}
		out = append(out, w.Text(slug, append(years, "before", was, "before_n", meanBasis(w, before), "now", is, "now_n", meanBasis(w, now))...))
	}
	known := r.Index.Present[r.Year-1]
	if len(known) == 0 {
		return append(out, w.Text("story.no_previous", years...))
	}
	n, sent := map[compare.State]int{}, sentResults(r)
	for _, c := range r.Clusters {
		for _, run := range runsOf(r, c.ID) {
			n[run.StateOf(r.Year, known[c.ID], sent[c.ID])]++
		}
	}
	return append(out, w.Text("story.lines", append(years,
		"continued", w.Number(n[compare.StateContinued]), "new", w.Number(n[compare.StateNew]), "dropped", w.Number(n[compare.StateDropped]))...))
}

// leadSentence is the review in one sentence: how many targets were held, of those that
// can be compared. Of none, and of a single one, it says so in words.
func leadSentence(r *review.Review, w *edition) string {
	held, partly, short := 0, 0, 0
	for _, l := range r.Index.Lines {
		switch {
		case !l.ByNumbers():
		case l.Verdict.Reached():
			held++
		case l.Verdict == compare.PartlyMet:
			partly++
		default:
			short++
		}
	}
	all := held + partly + short
	switch {
	case all == 0:
		return w.Text("story.lead_none", w.years()...)
	case all == 1 && held == 1:
		return w.Text("story.lead_one_held", w.years()...)
	case all == 1 && partly == 1:
		return w.Text("story.lead_one_partly", w.years()...)
	case all == 1:
		return w.Text("story.lead_one_short", w.years()...)
	case held == 0 && partly == 0:
		return w.Text("story.lead_no_held", append(w.years(), "targets", w.Count(all, "target"))...)
	case held == 0:
		return w.Text("story.lead_no_held_partly", append(w.years(), "targets", w.Count(all, "target"), "partly", w.Count(partly, "partly"))...)
	}
	texts := []string{w.Count(held, "held")}
	if partly > 0 {
		texts = append(texts, w.Count(partly, "partly"))
	}
	if short > 0 {
		texts = append(texts, w.Count(short, "short"))
	}
	return w.Text("story.lead", append(w.years(), "targets", w.Count(all, "target"), "said", phrase.Enumerated(w.Words, texts))...)
}

// aggregate is what may be said of all lines of a year.
func aggregate(r *review.Review, year int) compare.Aggregate {
	if year == r.Year {
		return r.Index.All
	}
	for _, c := range r.History {
		if c.Year == year {
			return compare.Sum(review.Pointers(c.Lines))
		}
	}
	return compare.Aggregate{}
}

// gap is how far a line is from its plan, as a share of the plan; of a plan of
// 0 it is 1. ok is false where the two do not differ, or are not both numbers
// that a verdict was taken on.
func gap(l *compare.Line) (share quantity.Rate, ok bool) {
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

// largest are the most lines of which something goes furthest, the furthest
// first, and in their order where it goes as far; and how many go anywhere.
func largest(lines []*compare.Line, most int, far func(*compare.Line) (quantity.Rate, bool)) (top []*compare.Line, total int) {
	var shares []quantity.Rate
	for _, l := range lines {
		share, ok := far(l)
		if !ok {
			continue
		}
		total++
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
	return top, total
}

// gapsTable is the lines that differ most from their plan, each with the
// reason that the cluster gave.
func gapsTable(r *review.Review, w *edition) *table.Table {
	lines, total := largest(r.Index.Lines, maxGaps, gap)
	t := linesTable(r, w, "gaps", []string{"cluster", "title", "planned", "actual", "unit", "variance", "attainment", "verdict", "remark"}, lines)
	w.titled(t, "gaps")
	t.Title, t.Stub, t.Wide = "", 2, false
	if total > len(lines) {
		t.Notes = append(t.Notes, w.Text("story.more", "n", w.Number(len(lines)), "total", w.Lines(total)))
	}
	if len(lines) == 0 {
		t.Empty = w.Text("story.no_gaps")
		if comparedByNumbers(r.Index.Lines) == 0 {
			t.Empty = w.Text("story.none_compares")
		}
	}
	return t
}

// reasons counts the reasons given for the lines that did not reach their plan,
// "" where there are no such lines. A line without one of the list of reasons
// may have a comment that gives it: how many have is said.
func reasons(r *review.Review, w *edition) string {
	n, short, explained := map[string]int{}, 0, 0
	var order []string
	for _, l := range r.Index.Lines {
		if !l.Verdict.Short() {
			continue
		}
		short++
		reason := phrase.OneLine(reasonCell(r, w, l).Text)
		if reason == "" {
			reason = w.Text("story.no_reason")
			if l.Comment.Value != "" {
				explained++
			}
		}
		if n[reason] == 0 {
			order = append(order, reason)
		}
		n[reason]++
	}
	if short == 0 {
		return ""
	}
	stableSort(order, func(a, b string) bool { return n[a] > n[b] })
	texts := make([]string, len(order))
	for i, reason := range order {
		texts[i] = w.Text("story.reason", "reason", reason, "n", w.Number(n[reason]))
		if explained > 0 && reason == w.Text("story.no_reason") {
			texts[i] = w.Text("story.reason_commented", "reason", reason, "n", w.Number(n[reason]), "commented", w.Number(explained))
		}
	}
	return w.Text("story.reasons", "reasons", strings.Join(texts, phrase.Semicolon(w.Words)))
}

// maxChanges is how many of the strongest changes the story shows.
const maxChanges = 5

// changesTable is the lines whose actual changed most since last year.
func changesTable(r *review.Review, w *edition) *table.Table {
	lines, _ := largest(r.Index.Lines, maxChanges, func(l *compare.Line) (quantity.Rate, bool) {
		if !l.Change().Present() || l.Change().Round(rateDecimals).IsZero() {
			return quantity.Rate{}, false
		}
		return quantity.NewRate(l.Change().Round(rateDecimals).Abs(), quantity.FromInt(1)), true
	})
	t := linesTable(r, w, "changes", []string{"cluster", "title", "previous", "actual", "unit", "change", "remark"}, lines)
	w.titled(t, "changes")
	t.Stub, t.Wide = 2, false
	if t.Len() == 0 {
		none := "story.no_changes"
		if slices.ContainsFunc(r.Index.Lines, func(l *compare.Line) bool { return l.Change().Present() }) {
			none = "story.all_same"
		}
		t.Title, t.Empty = "", w.Text(none, w.years()...)
	}
	return t
}
