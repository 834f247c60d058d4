package textview

import (
	"bilan/report/budget"
	"bilan/report/docx"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/submission"
)

// each is the part of each cluster.
func (v *reviewText) each(t *text) {
	t.add(docx.Heading{Level: 1, Text: v.text("docx.each")})
	for i := range v.year.Clusters {
		if t.over {
			return
		}
		v.cluster(t, &v.year.Clusters[i])
	}
}

// cluster is the paragraphs of a cluster, its lines and its grant.
func (v *reviewText) cluster(t *text, c *overview.Cluster) {
	t.add(docx.Heading{Level: 2, Text: c.Name, Anchor: v.anchors[c.ID]})
	if len(c.Lines) == 0 {
		t.add(docx.Paragraph{Text: v.text("screen.clusters." + c.Nothing())})
	}
	v.paragraphs(t, c)
	if len(c.Lines) > 0 {
		t.add(docx.Heading{Level: 3, Text: v.text("docx.lines")})
		t.add(v.lines(v.text("screen.fiche.caption", "cluster", c.Name), func(yield func(docx.Row) bool) {
			groups := review.GroupByTheme(c.Lines)
			for _, g := range groups {
				if len(groups) > 1 && !yield(docx.Row{Span: v.themeName(g.Name)}) {
					return
				}
				for _, l := range g.Lines {
					if !yield(v.row(l, phrase.Joined(" · ", l.Code, phrase.UnitBeside(l)))) {
						return
					}
				}
			}
		}))
	}
	v.grants(t, c)
}

// themeName is what a theme is called, and the lines without one.
func (v *reviewText) themeName(name string) string {
	if name = phrase.OneLine(name); name != "" {
		return name
	}
	return v.w.Text("group.none")
}

// paragraphs are those that a council decision needs: items below a theme are on the
// second level of the list.
func (v *reviewText) paragraphs(t *text, c *overview.Cluster) {
	below := 0
	var held docx.Block // until it is known what follows
	put := func(next docx.Block) {
		if held != nil {
			t.add(held)
		}
		held = next
	}
	introduce := func() {
		if p, is := held.(docx.Paragraph); is {
			p.Style = docx.Intro
			held = p
		}
	}
	for l := range v.parts.Rapport(c.Cluster).All() {
		if t.over {
			return
		}
		switch l.Level {
		case 0:
			below = 0
			put(docx.Paragraph{Text: l.Text})
		case 1:
			below = 1
			introduce()
			put(docx.Item{Text: l.Text, Keep: true})
		default:
			introduce()
			put(docx.Item{Level: below, Text: l.Text})
		}
	}
	put(nil)
}

// grants says what was asked for, awarded and paid for the year, and of each grant what
// it is for, its decision and its financial report.
func (v *reviewText) grants(t *text, c *overview.Cluster) {
	t.add(docx.Heading{Level: 3, Text: v.ofGrants("docx.grant")})
	g := c.Grants
	if !g.Stated() {
		t.add(docx.Paragraph{Text: v.ofGrants("docx.grant.none")})
		return
	}
	var said []string
	for _, a := range []struct {
		key    string
		amount budget.Amount
	}{{"requested", g.Requested}, {"awarded", g.Awarded}, {"paid", g.Paid}} {
		if a.amount.Stated() {
			said = append(said, v.parts.Granted(a.key, a.amount, v.amount(a.amount)))
		}
	}
	t.add(docx.Paragraph{Text: v.ofGrants("docx.grant.sum", "said", phrase.Enumerated(v.w, said))})
	list := v.Index.Grants(c.ID, v.year.GrantYear)
	for _, of := range list {
		if s := v.grant(of, len(list) > 1); s != "" {
			t.add(docx.Item{Text: s})
		}
	}
}

// grant is one grant in a sentence, with its amount where there are several.
func (v *reviewText) grant(g *submission.Grant, several bool) string {
	var parts []string
	if object := phrase.OneLine(g.Object.Value); object != "" {
		parts = append(parts, v.text("docx.grant.object", "object", object))
	}
	if several {
		if a := review.AmountOf(g.Awarded, g.Disputed, review.AwardedKey); a.Stated() {
			parts = append(parts, v.parts.Granted("awarded", a, v.amount(a)))
		}
	}
	date := g.DecisionDate.Value
	if date != "" {
		date = v.w.Date(date)
	}
	switch ref := phrase.OneLine(g.DecisionRef.Value); {
	case ref != "" && date != "":
		parts = append(parts, v.text("docx.grant.decision_of", "ref", ref, "date", date))
	case ref != "":
		parts = append(parts, v.text("docx.grant.decision", "ref", ref))
	case date != "":
		parts = append(parts, v.text("docx.grant.decided", "date", date))
	}
	if g.Year == v.Year { // of one of the next year nothing is due yet
		state, _ := overview.ReportState(v.Review, g)
		parts = append(parts, v.text("docx.grant.report", "state", v.text("docx.report."+state)))
	}
	return phrase.Joined(phrase.Semicolon(v.w), parts...)
}
