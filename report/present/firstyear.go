package present

import (
	"strconv"
	"strings"

	"bilan/report/phrase"
	"bilan/report/table"
	"bilan/report/wording"
)

// FirstYear says, a sentence each, what there is of a year of which no plan is known, as in the
// first review of a cluster: what was done, by theme, what the next plan holds, and the grants;
// nil for a year with a plan.
func (r *Composer) FirstYear(w *wording.Words) []string {
	year := r.Overview()
	if !year.PlanUnknown() {
		return nil
	}
	e := r.edition(w)
	years := e.years()
	out := []string{phrase.Lead(w, years, year, w.Count)}
	var themes []string
	for _, g := range r.Index.ByTheme {
		name := g.Name
		if name == "" {
			name = w.Text("result.no_theme")
		}
		themes = append(themes, w.Text("result.verdict", "verdict", name, "n", w.Number(len(g.Lines))))
	}
	if len(themes) > 1 {
		out = append(out, w.Text("result.themes", "themes", strings.Join(themes, w.Text("list.semicolon"))))
	}
	if n := year.Next; n.Lines > 0 {
		targets := w.Text("result.next_none")
		if n.WithTarget > 0 {
			targets = w.Count(n.WithTarget, "with_number")
		}
		out = append(out, w.Text("result.next", append(years, "lines", w.Lines(n.Lines), "targets", targets)...))
	}
	if a := settledCell(e, year.Grants.Awarded); a.Num != nil {
		out = append(out, w.Text("result.grants", "year", strconv.Itoa(year.GrantYear), "amount", a.Display(table.Money, w.Lang)))
	}
	return out
}
