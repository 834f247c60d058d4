package phrase

import (
	"bilan/report/overview"
	"bilan/report/wording"
)

// Lead is a year in one sentence: how many targets were held, of those that can be
// compared. Of none, and of a single one, it says so in words. years fill the places of
// texts that name years, and count words a number of things by the noun (line, target,
// held, partly, short).
func Lead(w *wording.Words, years []string, y *overview.Year, count func(n int, noun string) string) string {
	n, all := y.Lead, y.Lead.All()
	with := func(args ...string) []string { return append(years[:len(years):len(years)], args...) }
	switch {
	case y.All.Lines == 0:
		return w.Text("lines.empty", years...)
	case all == 0 && y.PlanUnknown():
		return w.Text("story.lead_no_plan", with("lines", count(y.All.Lines, "line"))...)
	case all == 0:
		return w.Text("story.lead_none", years...)
	case all == 1 && n.Held == 1:
		return w.Text("story.lead_one_held", years...)
	case all == 1 && n.Partly == 1:
		return w.Text("story.lead_one_partly", years...)
	case all == 1:
		return w.Text("story.lead_one_short", years...)
	case n.Held == 0 && n.Partly == 0:
		return w.Text("story.lead_no_held", with("targets", count(all, "target"))...)
	}
	var said []string
	if n.Held > 0 {
		said = append(said, count(n.Held, "held"))
	}
	if n.Partly > 0 {
		said = append(said, count(n.Partly, "partly"))
	}
	if n.Short > 0 {
		said = append(said, count(n.Short, "short"))
	}
	key := "screen.lead"
	if n.Held == 0 {
		key = "story.lead_no_held_partly"
	}
	return w.Text(key, with("targets", count(all, "target"), "said", Enumerated(w, said))...)
}
