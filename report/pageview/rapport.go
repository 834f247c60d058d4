package pageview

import (
	"bilan/report/screen"
)

// textsView links to the paragraphs for a report.
type textsView struct {
	*pageContext
}

// annex links to the paragraphs for a report, which are in the fiches.
func (v *textsView) annex() *screen.Annex {
	a := &screen.Annex{ID: "rapport", Title: v.text("annex.texts"), Paragraphs: []string{v.text("annex.texts.lead")}}
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		if len(c.Lines)+c.Next.Lines == 0 || !v.fiched {
			continue
		}
		href := screen.Plain("#rapport-" + v.slugs[c.ID])
		if v.apart {
			href = v.clusterHref(c.ID) + href
		}
		a.Links = append(a.Links, screen.Link{Text: c.Name, Href: href})
	}
	if len(a.Links) == 0 {
		return nil
	}
	a.Note = v.text("annex.texts.note", "clusters", v.w.Clusters(len(a.Links)))
	return a
}
