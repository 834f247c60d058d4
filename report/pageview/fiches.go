package pageview

import (
	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/screen"
)

// fichesView are the clusters, one by one.
type fichesView struct {
	*pageContext
}

// fiches are the clusters in order, each made when it is written.
func (v *fichesView) fiches() []screen.Fiche {
	out := make([]screen.Fiche, 0, len(v.year.Clusters))
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		f := screen.Fiche{ID: screen.Plain("g-" + v.slugs[c.ID]), Name: v.short(c.Name), Whole: c.Name, Strip: v.strip(c.Lines, c.Counts, false, title), Said: v.ficheSaid(c), Lines: len(c.Lines), File: screen.Plain(v.files[c.ID]),
			Open: func() *screen.Sheet { return v.sheet(c) }}
		out = append(out, f)
	}
	return out
}

// ficheSaid describes a cluster in a few words.
func (v *fichesView) ficheSaid(c *overview.Cluster) string {
	switch {
	case len(c.Lines) == 0:
		return v.nothing(c)
	case c.PlanUnknown():
		return v.text("fiches.plan_unknown", "lines", v.w.Lines(len(c.Lines)))
	case c.All.WithTarget == 0:
		return v.text("fiches.no_target", "lines", v.w.Lines(len(c.Lines)))
	case c.Lead.All() == 0:
		return v.text("fiches.none_compares", "lines", v.w.Lines(len(c.Lines)))
	case !c.All.Mean.Present():
		return v.text("fiches.reached", "n", v.w.Count(c.Lead.Held, "reached"), "total", v.w.Number(c.Lead.All()))
	}
	return v.text("fiches.said", "n", v.w.Count(c.Lead.Held, "reached"), "total", v.w.Number(c.Lead.All()), "rate", string(v.percent(c.All.Mean)))
}

// ficheHeads are the columns of the table of a fiche.
var ficheHeads = []string{"title", "spark", "previous", "planned", "actual", "bullet", "rate", "verdict", "remark", "next"}

func (v *fichesView) sheet(c *overview.Cluster) *screen.Sheet {
	s := &screen.Sheet{Caption: v.text("fiche.caption", "cluster", c.Name), Figures: v.ficheFigures(c), MendTitle: v.text("fiche.mend"), SourcesTitle: v.text("fiche.sources"), SourcesNote: v.text("fiche.sources_note")}
	if !v.apart && v.short(c.Name) != c.Name {
		s.Of = c.Name
	}
	if c.Deposit != nil {
		s.About = v.parts.Introduction(*c.Deposit)
	}
	for _, key := range ficheHeads {
		s.Heads = append(s.Heads, v.text("fiche.head."+key))
	}
	runs := v.Index.Runs(c.ID)
	of := make(map[*compare.Line]*compare.Run, len(runs))
	for i := range runs {
		if l := runs[i].In(v.Year); l != nil {
			of[l] = &runs[i]
		}
	}
	at := map[string]int{}
	for _, g := range review.GroupByTheme(c.Lines) {
		theme := screen.FicheTheme{Name: v.orNone(phrase.OneLine(g.Name))}
		for _, l := range g.Lines {
			theme.Rows = append(theme.Rows, v.ficheRow(l, of[l]))
		}
		at[g.Key] = len(s.Themes)
		s.Themes = append(s.Themes, theme)
	}
	if announced := v.announced(runs); len(announced) > 0 {
		s.Themes = append(s.Themes, screen.FicheTheme{Name: v.text("fiche.announced"), Rows: announced})
	}
	if dropped := v.dropped(runs); len(dropped) > 0 {
		name := "fiche.awaited"
		if c.Deposit != nil && c.Deposit.Results {
			name = "fiche.dropped"
		}
		s.Themes = append(s.Themes, screen.FicheTheme{Name: v.text(name), Rows: dropped})
	}
	s.Key = v.bulletKey(s.Themes)
	if len(c.Lines) == 0 {
		s.Instead = v.nothing(c)
	}
	s.Charges = v.charges(c)
	if !v.Options.Publish {
		s.Mend, s.NoMend = v.mend(c), v.text("fiche.no_mend")
	}
	v.sources(s, c)
	if prose := v.parts.Rapport(c.Cluster); prose.Len() > 0 {
		prose.ID, prose.Title = "rapport-"+v.slugs[c.ID], v.text("fiche.texts")
		s.Texts = prose
	}
	return s
}

// bulletKey is the legend of the bullet charts of lines, with the mark of the year before where
// one has it; nil where there is no bullet chart.
func (v *fichesView) bulletKey(themes []screen.FicheTheme) []string {
	key := []string{v.text("key.actual"), v.text("key.plan"), "", v.text("key.bands", "partly", v.partlyText())}
	any := false
	for _, t := range themes {
		for _, r := range t.Rows {
			if r.Bullet != nil {
				any = true
				if r.Bullet.Previous != nil {
					key[2] = v.text("key.previous")
				}
			}
		}
	}
	if !any {
		return nil
	}
	return key
}

// ficheFigures are the figures of a cluster that are known.
func (v *fichesView) ficheFigures(c *overview.Cluster) []screen.Headline {
	var out []screen.Headline
	add := func(key string, value screen.Plain, of string, basis ...string) {
		h := screen.Headline{Label: v.text("fiche.figure." + key), Value: value, Of: of}
		for _, b := range basis {
			if b != "" {
				h.Basis = append(h.Basis, b)
			}
		}
		out = append(out, h)
	}
	if c.Lead.All() > 0 {
		add("reached", v.number(c.Lead.Held), v.text("of", "n", v.w.Number(c.Lead.All())))
	}
	if c.All.Mean.Present() {
		before := ""
		if c.Before.Mean.Present() {
			before = v.text("in_previous", "value", string(v.percent(c.Before.Mean)))
		}
		add("mean", v.percent(c.All.Mean), "", before)
	}
	if g := c.Grants; g.Awarded.Stated() || g.Requested.Stated() {
		asked, paid := "", ""
		if g.Requested.Stated() {
			asked = v.parts.Granted("requested", g.Requested, v.amountText(g.Requested))
		}
		if g.Paid.Stated() {
			paid = v.parts.Granted("paid", g.Paid, v.amountText(g.Paid))
		}
		add("grant", screen.Plain(v.amountText(g.Awarded)), "", asked, paid)
	}
	if st := v.Index.Statement(c.ID, v.Year); st != nil {
		if spent := st.Total(true, budget.Charges); spent.Stated() {
			planned := ""
			if p := st.Total(false, budget.Charges); p.Stated() {
				planned = v.text("fiche.planned", "amount", v.amountText(p))
			}
			add("charges", screen.Plain(v.amountText(spent)), "", planned)
		}
	}
	if now, before, ok := v.parts.Members(c.ID); ok {
		was := ""
		if before.Num != nil {
			was = v.text("in_previous", "value", v.whole(before))
		}
		add("members", screen.Plain(v.whole(now)), "", was)
	}
	return out
}
