package pageview

import (
	"cmp"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
)

// themesView is the heat of clusters and themes, and the dispersion.
type themesView struct {
	*review.Review
	year *overview.Year
	*texts
	*links
	*marks
}

func newThemesView(v *view) *themesView {
	return &themesView{v.Review, v.year, v.texts, v.links, v.marks}
}

// How many themes have a column, up to how many clusters a row each, and how many lines
// the dispersion draws at most.
const heatThemes, heatClusters, dispersed = 6, 20, 2000

func (v *themesView) themes() screen.Themes {
	t := screen.Themes{Title: v.text("themes.title"), Heading: v.text("themes.heading"), Empty: v.text("themes.empty"), Caption: v.text("themes.caption"), First: v.text("clusters.head.cluster"), Last: v.w.Text("group.all")}
	groups := v.heatGroups()
	if len(v.year.Clusters) > heatClusters {
		t.First = v.text("themes.sector")
	}
	heat := overview.HeatOf(v.Review, groups, heatThemes)
	for _, name := range heat.Themes {
		t.Heads = append(t.Heads, v.orNone(phrase.OneLine(name)))
	}
	ids := map[string]string{}
	for _, c := range v.Clusters {
		ids[c.Name] = c.ID
	}
	var rows []string
	for _, of := range heat.Rows {
		row := screen.HeatRow{Name: cmp.Or(of.Name, v.text("clusters.no_sector")), All: "–"}
		if len(v.year.Clusters) <= heatClusters {
			row.Name, row.Whole, row.Href = v.short(of.Name), v.hint(of.Name), v.clusterHref(ids[of.Name])
		}
		for i, c := range of.Cells {
			row.Cells = append(row.Cells, v.heatCell(c, t.Heads[i]))
		}
		if p := v.percent(of.All.Rate); p != "" {
			row.All = p
		}
		t.Rows = append(t.Rows, row)
		rows = append(rows, row.Name)
	}
	t.Note = v.text("themes.note")
	if heat.Left > 0 {
		t.Note += " " + v.w.Count(heat.Left, "theme_left")
	}
	t.Dispersion = v.dispersion(heat, rows)
	return t
}

// heatGroups are the rows: the clusters, or the sectors where these are too many.
func (v *themesView) heatGroups() []review.Group {
	if len(v.year.Clusters) > heatClusters {
		return v.Index.BySector
	}
	var out []review.Group
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		out = append(out, review.Group{Name: c.Name, Lines: c.Lines, All: c.All})
	}
	return out
}

func (v *themesView) heatCell(m overview.Mean, theme string) screen.HeatCell {
	if !m.Rate.Present() {
		return screen.HeatCell{}
	}
	return screen.HeatCell{Text: v.percent(m.Rate), Lines: v.number(m.Lines), Rate: rounded(m.Rate), Said: v.text("themes.cell", "theme", theme, "lines", v.w.Lines(m.Lines))}
}

// dispersion is the lines around their plans, on the rows of the heat.
func (v *themesView) dispersion(heat overview.Heat, rows []string) screen.Dispersion {
	d := screen.Dispersion{Title: v.text("dispersion.title"), Note: v.text("dispersion.note"), Plan: v.text("plan"), Rows: rows}
	for g := range d.Names {
		d.Names[g] = v.groupName(table.Group(g))
	}
	for i, row := range heat.Rows {
		for _, l := range row.Lines {
			if len(d.Points) == dispersed {
				return d
			}
			d.Points = append(d.Points, v.point(i, l))
		}
	}
	return d
}

// point is a line on the dispersion.
func (v *themesView) point(row int, l *compare.Line) screen.Point {
	p := screen.Point{Row: row, Href: v.lineHref(l), Bullet: screen.Bullet{Group: overview.GroupOf(l.Verdict)}}
	b := v.bullet(l)
	if b == nil {
		return p
	}
	p.Bullet = *b
	p.Bullet.Previous = nil
	value, of, unit := v.against(l)
	reason := ""
	if l.Verdict.Short() {
		reason = v.reasonOrNone(l)
	}
	p.Text = joined("\n", title(l), joined(" ", string(value), of, unit), reason)
	return p
}
