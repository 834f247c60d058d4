package pageview

import (
	"cmp"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/verdict"
)

// themesView is the heat map of clusters and themes, and the dispersion of lines.
type themesView struct {
	*pageContext
}

// The greatest number of themes with a column, of clusters with a row each, and of lines of a
// row that the dispersion draws one by one.
const heatThemes, heatClusters, dispersed = 6, 20, 60

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
	t.Note, t.Small = v.text("themes.note"), v.text("themes.small")
	if heat.Left > 0 {
		t.Left = v.w.Count(heat.Left, "theme_left")
	}
	t.Dispersion = v.dispersion(heat, rows)
	return t
}

// heatGroups are the rows of the heat map: the clusters, or the sectors where there are too
// many clusters.
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

// dispersion is the lines by their rate, on the rows of the heat map.
func (v *themesView) dispersion(heat overview.Heat, rows []string) screen.Dispersion {
	d := screen.Dispersion{Title: v.text("dispersion.title"), Note: v.text("dispersion.note"), Plan: v.text("plan"), Rows: rows}
	for g := range d.Names {
		d.Names[g] = v.groupName(verdict.Group(g))
	}
	for _, row := range heat.Rows {
		if len(row.Lines) > dispersed {
			d.Note = v.text("dispersion.note_crowds")
			d.Crowds, d.Without = v.crowds(heat)
			return d
		}
	}
	for i, row := range heat.Rows {
		for _, l := range row.Lines {
			d.Points = append(d.Points, v.point(i, l))
		}
	}
	return d
}

// wayStep is the width of a step of rates, in percent, in which lines are drawn as one; from
// wayEnd on all are in one step.
const wayStep, wayEnd = 10, 150

// crowds are the numbers of lines in each step of rates, and how many lines of each row have no
// rate.
func (v *themesView) crowds(heat overview.Heat) (out []screen.Crowd, without []int) {
	without = make([]int, len(heat.Rows))
	for i, row := range heat.Rows {
		var lines [2 + wayEnd/wayStep][verdict.Groups]int
		for _, l := range row.Lines {
			way := overview.WayOf(v.Review, l).Actual
			if !way.Present() {
				without[i]++
				continue
			}
			lines[stepOf(way)][l.Verdict.Group()]++
		}
		for step, groups := range lines {
			for g, n := range groups {
				if n > 0 {
					out = append(out, screen.Crowd{Row: i, Way: quantity.New(int64(step)*wayStep-wayStep/2, -2), Lines: n, Group: verdict.Group(g), Text: v.stepText(step, n)})
				}
			}
		}
	}
	return out, without
}

// stepOf is the step of a rate: 0 below 0 %, and the last for what is past the end.
func stepOf(way quantity.Rate) int {
	f, _ := way.Round(table.RateDecimals).Float64()
	switch percent := f * 100; {
	case percent < 0:
		return 0
	case percent >= wayEnd:
		return 1 + wayEnd/wayStep
	default:
		return 1 + int(percent/wayStep)
	}
}

func (v *themesView) stepText(step, lines int) string {
	percent := func(step int) string {
		return string(v.percent(quantity.NewRate(quantity.FromInt(step*wayStep), quantity.FromInt(100))))
	}
	switch step {
	case 0:
		return v.text("dispersion.before", "lines", v.w.Lines(lines))
	case 1 + wayEnd/wayStep:
		return v.text("dispersion.beyond", "lines", v.w.Lines(lines), "from", percent(step-1))
	}
	return v.text("dispersion.step", "lines", v.w.Lines(lines), "from", percent(step-1), "to", percent(step))
}

// point is one line in the dispersion.
func (v *themesView) point(row int, l *compare.Line) screen.Point {
	p := screen.Point{Row: row, Href: v.lineHref(l), Bullet: screen.Bullet{Group: l.Verdict.Group()}}
	b := v.bullet(l)
	if b == nil {
		return p
	}
	p.Bullet = *b
	p.Bullet.Previous = nil
	value, of, unit := v.against(l)
	reason := ""
	if l.Verdict.Short() {
		reason = v.parts.ReasonOrNone(l)
	}
	p.Text = phrase.Joined("\n", title(l), phrase.Joined(" ", string(value), of, unit), reason)
	return p
}
