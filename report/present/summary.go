package present

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/verdict"
)

func headlines(r *review.Review, w *edition) []table.Headline {
	a := r.Index.All
	received := 0
	for _, d := range r.Deposits {
		if d.Results {
			received++
		}
	}
	byNumbers, held := 0, 0
	for _, l := range r.Index.Lines {
		if l.ByNumbers() {
			byNumbers++
			if l.Verdict.Reached() {
				held++
			}
		}
	}
	mean := w.Text("headline.mean.basis", "n", w.Lines(a.Rated))
	if a.Partial {
		mean = w.Text("headline.mean.partial", "n", w.Lines(a.Rated))
	}
	lines := w.Text("headline.lines.basis", "n", w.Number(a.Planned))
	if n := r.Index.Waiting; n > 0 {
		lines += w.Text("list.comma") + w.Count(n, "waiting")
	}
	errors, warnings := causesOf(r.Index.ToMend, source.Err), causesOf(r.Index.ToMend, source.Warning)
	return []table.Headline{
		headline(w, "deposits", count(received), w.Text("headline.deposits.basis", "n", w.Clusters(len(r.Deposits)))),
		headline(w, "lines", count(a.Lines), lines),
		headline(w, "targets", share(a.WithTarget, a.Planned), w.Text("headline.targets.basis", "n", w.Number(a.WithTarget), "total", w.Lines(a.Planned))),
		headline(w, "reported", share(a.Reported, a.Planned), w.Text("headline.reported.basis", "n", w.Number(a.Reported), "total", w.Lines(a.Planned))),
		headline(w, "mean", rate(a.Mean), mean),
		headline(w, "reached", count(held), w.Text("headline.reached.basis", "n", w.Lines(byNumbers))),
		headline(w, "problems", count(errors), w.Text("headline.problems.basis", "n", w.Count(warnings, "warning"))),
	}
}

func headline(w *edition, slug string, c table.Cell, basis string) table.Headline {
	if c.Num == nil {
		c.Text = w.Text("cell.none")
	}
	return table.Headline{Slug: slug, Label: w.Text("headline." + slug), Basis: basis, Cell: c}
}

// plansLacking says of which clusters no plan of record was received: of those
// whose results restate their targets, which are compared; and of the lines that
// have none, which are not. A cluster may be in both.
func plansLacking(r *review.Review, w *edition) []string {
	var restated, unknown []string
	lines := 0
	for _, g := range r.Index.ByCluster {
		record, restates, lacks := false, false, 0
		for _, l := range g.Lines {
			record = record || l.PlanBasis == compare.BasisRecord
			restates = restates || l.PlanBasis == compare.BasisRestated
			if l.Verdict == verdict.PlanUnknown {
				lacks++
			}
		}
		if restates && !record {
			restated = append(restated, g.Name)
		}
		if lacks > 0 {
			unknown = append(unknown, g.Name)
			lines += lacks
		}
	}
	var out []string
	if len(restated) > 0 {
		out = append(out, w.Text("summary.plan_restated", "year", strconv.Itoa(r.Year), "clusters", named(w, restated)))
	}
	if len(unknown) > 0 {
		out = append(out, w.Text("summary.plan_unknown", "year", strconv.Itoa(r.Year), "clusters", named(w, unknown), "lines", w.Count(lines, "line_uncompared")))
	}
	return out
}

// mostNamed is how many clusters a sentence names before it counts the others.
const mostNamed = 8

// named are clusters as a sentence names them, the last of many by their number.
func named(w *edition, clusters []string) string {
	if len(clusters) <= mostNamed {
		return phrase.Enumerated(w.Words, clusters)
	}
	return strings.Join(clusters[:mostNamed-1], ", ") + " " + w.Count(len(clusters)-mostNamed+1, "more_of")
}

func declaredMarks(r *review.Review, w *edition) []string {
	var out []string
	for _, d := range []string{"illustrative", "provisional"} {
		if n := r.Declared[d]; n > 0 {
			out = append(out, w.Text("mark."+d, "files", w.Count(n, "file"), "declare", w.Count(n, "declare"), "total", w.Number(r.Considered)))
		}
	}
	return out
}
