package summary

import (
	"fmt"
	"strconv"
	"strings"

	"bilan/cmd/console"
	"bilan/report/changes"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/wording"
)

// Review writes the summary of a review to stdout: what was read, what came out, the
// headline. before is what changed since the review that was in the folder, nil for none.
func Review(to *console.Console, composer *present.Composer, before *changes.Changes, skipped, written []string) {
	r := composer.Review
	w, line := to.Words, to.Print
	title := "result.title"
	if r.Options.Territory != "" {
		title = "result.title_of"
	}
	line(title, "year", fmt.Sprint(r.Year), "territory", r.Options.Territory)
	for _, m := range composer.Marks(w) {
		to.PrintText(m)
	}
	if len(r.Unattributed) > 0 {
		line("result.unattributed", "files", strings.Join(r.Unattributed, ", "))
	}
	read := w.Count(len(r.Inputs), "file")
	if n := len(r.Inputs) - r.Considered; n > 0 {
		read += w.Text("list.comma") + w.Count(n, "replaced")
	}
	line("result.read", "files", read, "clusters", w.Clusters(len(r.Clusters)), "years", years(r, w))
	if len(skipped) > 0 {
		line("message.skipped", "files", strings.Join(skipped, ", "))
	}
	writeCompared(to, composer)
	for _, h := range composer.Headlines(w) {
		if h.Slug == "mean" && h.Cell.Num != nil {
			line("result.mean", "rate", h.Cell.Display(0, w.Lang), "basis", h.Basis)
		}
	}
	writeReceived(to, r)
	if n := r.Corrections(); n > 0 {
		line("result.corrections", "n", w.Number(n))
	}
	writeChanges(to, composer, before)
	x := &r.Index
	line("result.problems", "errors", w.CountCauses(x.ToMend, source.Err), "warnings", w.CountCauses(x.ToMend, source.Warning), "infos", w.CountCauses(x.Infos, source.Info))
	line("result.written", "files", strings.Join(written, ", "))
	line("result.open", "page", written[1], "workbook", written[0])
}

// writeCompared writes how many lines were compared, with which verdicts; of a year of which
// no plan is known, what may be said of it.
func writeCompared(to *console.Console, composer *present.Composer) {
	w, waiting := to.Words, composer.Index.Waiting
	first := composer.FirstYear(w)
	if first == nil || waiting > 0 {
		compared := w.Lines(len(composer.Comparison.Lines))
		if waiting > 0 {
			compared += w.Text("list.comma") + w.Count(waiting, "waiting")
		}
		to.Print("result.compared", "lines", compared)
	}
	for _, text := range first {
		to.PrintText(text)
	}
	var verdicts []string
	for _, v := range composer.VerdictCounts() {
		verdicts = append(verdicts, w.Text("result.verdict", "verdict", w.Text("verdict."+v.Slug), "n", w.Number(v.N)))
	}
	if first == nil && len(verdicts) > 0 {
		to.Print("result.verdicts", "verdicts", strings.Join(verdicts, w.Text("list.semicolon")))
	}
}

// writeReceived writes which files could not be read, and which clusters have no results:
// none of them is missing while a file is nobody's.
func writeReceived(to *console.Console, r *review.Review) {
	var unread, pending, missing, plans []string
	for _, d := range r.Deposits {
		switch {
		case d.PlanOwed:
			plans = append(plans, d.Cluster.Name)
		case d.Results:
		case len(d.Unread) > 0:
			unread = append(unread, strings.Join(d.Unread, ", ")+" ("+d.Cluster.Name+")")
		case d.Pending:
			pending = append(pending, d.Cluster.Name)
		default:
			missing = append(missing, d.Cluster.Name)
		}
	}
	if len(unread) > 0 {
		to.Print("result.unread", "files", strings.Join(unread, ", "))
	}
	if len(pending) > 0 {
		to.Print("result.pending", "clusters", strings.Join(pending, ", "))
	}
	if len(missing) > 0 {
		to.Print("result.missing", "clusters", strings.Join(missing, ", "))
	}
	if len(plans) > 0 {
		to.Print("result.missing_plan", "year", strconv.Itoa(r.Year+1), "clusters", strings.Join(plans, ", "))
	}
}

// years are those read, in words.
func years(r *review.Review, w *wording.Words) string {
	var out []string
	for _, c := range r.History {
		out = append(out, fmt.Sprint(c.Year))
	}
	switch len(out) {
	case 0:
		return w.Text("result.years_none")
	case 1:
		return w.Text("result.year", "years", out[0])
	}
	return w.Text("result.years", "years", strings.Join(out, ", "))
}

// NoYear writes that there is no review, as no input is of its year.
func NoYear(to *console.Console, none *review.NoYear) {
	switch {
	case none.Asked != 0:
		to.Error("message.year_unknown", "year", strconv.Itoa(none.Asked))
	case len(none.Known) == 0:
		to.Error("message.year_none")
		to.Hint("message.year_where")
		return
	default:
		to.Error("message.year_later", "last", strconv.Itoa(none.Last))
	}
	if len(none.Known) == 0 {
		to.Hint("message.year_where")
		return
	}
	years := make([]string, len(none.Known))
	for i, y := range none.Known {
		years[i] = strconv.Itoa(y)
	}
	to.Hint("message.years_known", "years", strings.Join(years, ", "))
}
