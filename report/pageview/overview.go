package pageview

import (
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/screen"
	"bilan/report/verdict"
)

// overviewView is the first section: the year in a few figures.
type overviewView struct {
	*pageContext
}

// leadMarks are the groups whose colours mark the numbers in the first sentence.
var leadMarks = map[string]string{"line": "-", "target": "-", "held": "a", "partly": "b", "short": "c"}

// lead is the year in one sentence.
func (v *overviewView) lead() []screen.Piece {
	return pieces(phrase.Lead(v.w, v.years(), v.year, func(n int, noun string) string { return v.marked(n, noun, leadMarks[noun]) }))
}

func (v *overviewView) overview() screen.Overview {
	y := v.year
	o := screen.Overview{Title: v.text("nav.overview"), Lead: v.lead(), Lines: v.text("overview.lines", "lines", v.w.Lines(len(v.Index.Lines)))}
	if o.Strip = v.strip(v.Index.Lines, y.Counts, true, func(l *compare.Line) string {
		return v.clusterName(l.ClusterID) + " – " + title(l)
	}); o.Strip != nil {
		o.Strip.Parts = v.stripParts()
	}
	o.Figures = []screen.Headline{v.meanFigure(), v.grantFigure(), v.receivedFigure(), v.nextFigure()}
	if !v.year.PlanUnknown() { // else the sentence above says it
		o.Notes = v.parts.PlansLacking()
	}
	if n := v.Index.Waiting; n > 0 {
		o.Notes = append(o.Notes, v.w.Text("summary.waiting", "lines", v.w.Lines(y.All.Lines), "waiting", v.w.Count(n, "waiting")))
	}
	if !v.Options.Publish {
		o.Todo = v.todo()
	}
	return o
}

// stripParts are the lines by group. A note is added where the sentence above counts fewer, as
// some lines have no number.
func (v *overviewView) stripParts() []screen.StripPart {
	n := v.year.Lead
	said := map[verdict.Group]int{verdict.Attained: n.Held, verdict.Partly: n.Partly, verdict.NotAttained: n.Short}
	var out []screen.StripPart
	for i, all := range v.year.Counts {
		if all == 0 {
			continue
		}
		g := verdict.Group(i)
		part := screen.StripPart{Count: v.number(all), Said: strings.TrimPrefix(v.groupCount(all, g), v.w.Number(all)+" "), State: screen.Plain("constat=" + g.Class())}
		if counted, is := said[g]; is && all > counted {
			part.Note = v.text("overview.numberless", "n", v.w.Number(all-counted))
		}
		out = append(out, part)
	}
	return out
}

func (v *overviewView) meanFigure() screen.Headline {
	a, before := &v.year.All, &v.year.Before
	if v.year.Uncompared() {
		return v.numbersFigure()
	}
	h := screen.Headline{Label: v.text("overview.mean"), Href: "#grappes", Value: v.percent(a.Mean)}
	if h.Value == "" {
		h.Value, h.Basis = "–", []string{v.text("overview.no_mean")}
		return h
	}
	if before.Mean.Present() {
		h.Basis = append(h.Basis, v.text("in_previous", "value", string(v.percent(before.Mean))))
	}
	h.Basis = append(h.Basis, phrase.Rated(v.w, a))
	return h
}

// numbersFigure is how many lines have an actual with a number; it replaces the mean rate where
// no line has a rate.
func (v *overviewView) numbersFigure() screen.Headline {
	return screen.Headline{Label: v.text("overview.with_number"), Href: "#lignes", Value: v.number(overview.Numbered(v.Index.Lines)), Of: v.text("of", "n", v.w.Number(len(v.Index.Lines))), Basis: []string{v.text("overview.no_mean")}}
}

func (v *overviewView) grantFigure() screen.Headline {
	g := v.year.Grants
	h := screen.Headline{Label: v.text("overview.grants"), Href: "#argent", Value: "–"}
	if v.year.GrantYear != v.Year {
		h.Label = v.ofYear(v.year.GrantYear, "grants.title")
	}
	if !g.Stated() {
		h.Basis = []string{v.text("overview.no_grant")}
		return h
	}
	if g.Awarded.Stated() {
		h.Value = screen.Plain(v.whole(v.parts.Amount(g.Awarded)))
		h.Basis = append(h.Basis, v.text("overview.awarded", "clusters", v.w.Clusters(v.year.GrantedTo)))
	} else {
		h.Basis = append(h.Basis, v.text("overview.none_awarded"))
	}
	if g.Paid.Stated() {
		h.Basis = append(h.Basis, v.parts.Granted("paid", g.Paid, v.whole(v.parts.Amount(g.Paid))))
	}
	return h
}

func (v *overviewView) receivedFigure() screen.Headline {
	y := v.year
	h := screen.Headline{Label: v.text("overview.received"), Href: "#sources", Value: v.number(y.Received), Of: v.text("of", "n", v.w.Number(y.Expected))}
	var names []string
	for i, c := range y.Missing {
		if i == namedMissing {
			names = append(names, "…")
			break
		}
		names = append(names, v.short(c.Name))
	}
	if len(names) > 0 {
		h.Basis = []string{v.text("overview.missing", "names", strings.Join(names, ", "))}
	}
	if n := len(v.Unattributed); n > 0 {
		h.Basis = append(h.Basis, v.text("overview.unattributed", "files", v.w.Count(n, "file")))
	}
	return h
}

func (v *overviewView) nextFigure() screen.Headline {
	y := v.year
	h := screen.Headline{Label: v.text("overview.next"), Href: "#programme", Value: v.number(y.Next.WithTarget), Of: v.text("of", "n", v.w.Number(y.Next.Lines))}
	if y.Next.Lines == 0 {
		h.Value, h.Of, h.Basis = "–", "", []string{v.text("next.none")}
		return h
	}
	for i := range y.Clusters {
		if n := y.Clusters[i].Next; n.Lines > 0 && n.WithTarget == 0 {
			h.Basis = []string{v.text("overview.next_none", "cluster", v.short(y.Clusters[i].Name), "lines", v.w.Lines(n.Lines))}
			break
		}
	}
	return h
}
