package pageview

import (
	"strings"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/screen"
	"bilan/report/verdict"
)

// linesView is the table of all lines.
type linesView struct {
	*pageContext
}

// lineHeads are the columns of the table of all lines.
var lineHeads = []string{"cluster", "title", "theme", "type", "unit", "previous", "planned", "actual", "rate", "verdict", "next", "remark"}

// tabledLines is the greatest number of lines in the table of all lines: with twice as many a
// page is 8 MB, and a browser takes a second to open it.
const tabledLines = 12_000

// needed are the groups of verdicts in the order in which lines are chosen for the table.
var needed = [...]verdict.Group{verdict.NotAttained, verdict.Unclear, verdict.Partly, verdict.NotCompared, verdict.Attained}

// tabled are the lines that have a row where there are more than most, those of the first
// groups of needed first; nil where all have one.
func tabled(lines []*compare.Line, most int) map[*compare.Line]bool {
	if len(lines) <= most {
		return nil
	}
	in := make(map[*compare.Line]bool, most)
	for _, g := range needed {
		for _, l := range lines {
			if len(in) < most && l.Verdict.Group() == g {
				in[l] = true
			}
		}
	}
	return in
}

// lines are the lines of the year, which readers filter, and those that only the next plan has.
// Where there are more than the page shows, it says in which file all are.
func (v *linesView) lines() *screen.Lines {
	out := &screen.Lines{Caption: v.text("lines.caption"), Len: len(v.Index.Lines)}
	if !v.composer.Policy().EachLine {
		out.Instead = v.w.Text("totals.page", "lines", v.w.Lines(out.Len))
		return out
	}
	in := tabled(v.Index.Lines, tabledLines)
	if in != nil {
		out.Note = v.text("lines.cut", "n", v.w.Number(len(in)), "lines", v.w.Lines(out.Len), "file", present.FilesOf(v.Year).Lines)
	}
	for _, key := range lineHeads {
		out.Heads = append(out.Heads, v.text("lines.head."+key))
	}
	themes := v.themeNames()
	met := map[string]bool{}
	for i := range v.year.Clusters {
		if c := &v.year.Clusters[i]; len(c.Lines)+c.Next.Lines > 0 {
			out.Clusters = append(out.Clusters, v.short(v.year.Clusters[i].Name))
		}
	}
	for _, g := range v.Index.ByTheme {
		if name := themes[g.Name]; !met[name] && name != "" {
			met[name] = true
			out.Themes = append(out.Themes, name)
		}
	}
	for g, n := range v.year.Counts {
		if n > 0 {
			out.Groups = append(out.Groups, screen.Option{Value: screen.Plain(verdict.Group(g).Class()), Text: v.groupName(verdict.Group(g))})
		}
	}
	for _, of := range verdict.ByGroup() {
		if v.year.All.Verdicts[of] > 0 {
			out.Verdicts = append(out.Verdicts, screen.Option{Value: screen.Plain(of.String()), Text: v.w.Named("verdict", of.String())})
		}
	}
	out.Rows = func(yield func(screen.LineRow) bool) {
		for i := range v.year.Clusters {
			if !v.clusterLines(&v.year.Clusters[i], in, themes, yield) {
				return
			}
		}
	}
	return out
}

// clusterLines are the rows of a cluster: its lines that are among in, all where that is nil,
// and those that only the next plan has.
func (v *linesView) clusterLines(c *overview.Cluster, in map[*compare.Line]bool, themes map[string]string, yield func(screen.LineRow) bool) bool {
	runs := v.Index.Runs(c.ID)
	next := make(map[*compare.Line]*compare.NextLine, len(runs))
	for i := range runs {
		if l := runs[i].In(v.Year); l != nil && runs[i].Next != nil {
			next[l] = runs[i].Next
		}
	}
	for _, l := range c.Lines {
		if in != nil && !in[l] {
			continue
		}
		row := screen.LineRow{Href: v.lineHref(l), Cluster: v.short(c.Name), Title: title(l), Code: l.Code, Theme: themes[l.Theme.Value], Type: phrase.OneLine(l.Type.Value), Unit: phrase.UnitBeside(l),
			Previous: v.value(v.parts.Number(l, l.Previous)), Planned: v.value(v.parts.Planned(l)), Actual: v.value(v.parts.Actual(l)),
			Group: screen.Plain(l.Verdict.Group().Class()), Verdict: screen.Plain(l.Verdict.String()), Said: v.verdict(l), Rate: v.rateOf(l), Remark: v.parts.Reason(l)}
		if n := next[l]; n != nil {
			row.Next = v.value(v.parts.NextPlanned(n, l.Unit))
		}
		if !yield(row) {
			return false
		}
	}
	if in != nil {
		return true
	}
	for i := range runs {
		if n := runs[i].Next; n != nil && runs[i].In(v.Year) == nil && !yield(v.announcedLine(c, n, themes)) {
			return false
		}
	}
	return true
}

// announced are the lines that the next plan alone holds, in the table of all lines.
func (v *linesView) announcedLine(c *overview.Cluster, n *compare.NextLine, themes map[string]string) screen.LineRow {
	p := n.Plan
	row := screen.LineRow{Href: v.clusterHref(c.ID), Cluster: v.short(c.Name), Title: phrase.OneLine(p.Title.Value), Code: p.Code.Value, Theme: themes[p.Theme.Value], Type: phrase.OneLine(p.Type.Value), Unit: n.Unit,
		Group: "n", Verdict: "announced", Said: v.text("verdict.announced"), Next: v.value(v.parts.NextPlanned(n, n.Unit))}
	if row.Title == "" {
		row.Title = row.Code
	}
	if row.Theme == "" {
		row.Theme = phrase.OneLine(p.Theme.Value)
	}
	return row
}

// themeNames are the names of themes on the page. Names that differ in spelling or number alone
// are one, in the spelling met first.
func (v *linesView) themeNames() map[string]string {
	spelling, first := map[string]string{}, map[string]string{}
	for _, l := range v.Index.Lines {
		theme := l.Theme.Value
		if _, met := spelling[theme]; met {
			continue
		}
		k := fold.Singular(fold.Theme(theme))
		if first[k] == "" {
			first[k] = strings.TrimSpace(phrase.OneLine(theme))
		}
		spelling[theme] = first[k]
	}
	return spelling
}

// annex is the table of all lines, with how many these are.
func (v *linesView) annex() screen.Annex {
	a := screen.Annex{ID: "lignes", Title: v.text("annex.lines"), Note: v.text("annex.lines.note", "lines", v.w.Lines(len(v.Index.Lines))), Lines: v.lines()}
	if n := len(v.Comparison.NextPlan); n > 0 {
		a.Note = v.text("annex.lines.note_next", "lines", v.w.Lines(len(v.Index.Lines)), "planned", v.w.Number(n))
	}
	return a
}
