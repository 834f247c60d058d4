package pageview

import (
	"cmp"

	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/screen"
)

// nextView is the plan of the next year.
type nextView struct {
	*pageContext
}

// namedNext is how many clusters with lines without a number are named, namedNextLines
// how many such lines of each, and namedNextMost how many where few clusters have some.
const namedNext, namedNextLines, namedNextMost, fewMissing = 6, 2, 6, 3

func (v *nextView) next() screen.Next {
	y := v.year
	n := screen.Next{Title: v.text("next.title")}
	if y.Next.Lines == 0 {
		n.Lead = pieces(v.text("next.none"))
		return n
	}
	key := "next.lead"
	if y.Next.WithTarget == y.Next.Lines {
		key = "next.lead_all"
	}
	n.Lead = pieces(v.text(key, "targets", markOpen+"-"+v.w.Number(y.Next.WithTarget)+markClose, "lines", markOpen+"-"+v.w.Number(y.Next.Lines)+markClose))
	left, named := 0, namedNextLines
	if v.missing() <= fewMissing {
		named = namedNextMost
	}
	for i := range y.Clusters {
		c := &y.Clusters[i]
		if c.Next.Lines > 0 && c.Next.WithTarget == c.Next.Lines {
			continue
		}
		if len(n.Missing) == namedNext {
			left++
			continue
		}
		n.Missing = append(n.Missing, screen.NextMissing{Name: v.short(c.Name), Href: v.clusterHref(c.ID), With: c.Next.WithTarget, All: c.Next.Lines, Said: v.nextSaid(c, named)})
	}
	if left > 0 {
		n.Missing = append(n.Missing, screen.NextMissing{Said: v.w.Count(left, "more_of")})
	}
	n.More = &screen.Link{Text: v.text("next.more", "lines", v.w.Lines(y.Next.Lines)), Href: "#lignes"}
	return n
}

// missing is how many clusters have lines without a number.
func (v *nextView) missing() int {
	n := 0
	for i := range v.year.Clusters {
		if c := v.year.Clusters[i].Next; c.WithTarget < c.Lines {
			n++
		}
	}
	return n
}

// nextSaid names the lines of a cluster that have no number, up to a greatest number.
func (v *nextView) nextSaid(c *overview.Cluster, most int) string {
	if c.Next.Lines == 0 {
		return v.text("next.not_received")
	}
	var names []string
	for _, n := range overview.NextOf(v.Review, c.ID) {
		if !n.Planned.Present() && len(names) < most {
			names = append(names, v.text("quoted", "title", cmp.Or(phrase.OneLine(n.Plan.Title.Value), n.Plan.Code.Value)))
		}
	}
	said := phrase.FirstOf(v.w, names, c.Next.Lines-c.Next.WithTarget)
	if c.Next.WithTarget == 0 {
		return v.w.Text("page.said", "name", v.text("next.none_of", "lines", v.w.Lines(c.Next.Lines)), "value", said)
	}
	return said
}
