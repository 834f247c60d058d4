package present

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// chartRows are the rows of a chart that compares clusters: the clusters, or
// where they are too many to be seen their sectors, or all of them together.
type chartRows struct {
	groups []review.Group
	// by is cluster, sector or all: what a row is.
	by string
}

func clusterRows(r *review.Review) chartRows { return chartRows{r.Index.ByCluster, "cluster"} }

// name is a row's name.
func (c chartRows) name(w *edition, g review.Group) string {
	if c.by == "all" {
		return w.Text("group.all")
	}
	return orNone(w, g.Name)
}

// text is a text that says what the rows are: that of the key for clusters.
func (c chartRows) text(w *edition, key string, args ...string) string {
	if c.by != "cluster" {
		key += "." + c.by
	}
	return w.Text(key, args...)
}

// notes say where each cluster is found that is no row, by the text of a key.
func (c chartRows) notes(w *edition, r *review.Review, key string, args ...string) []string {
	if c.by == "cluster" {
		return nil
	}
	return []string{w.Text(key, append(args, "clusters", w.Clusters(len(r.Index.ByCluster)))...)}
}

// verdictChart is one bar a row, a segment for each verdict.
func verdictChart(r *review.Review, w *edition, rows chartRows) *table.Chart {
	c := &table.Chart{ID: "verdicts", Kind: table.StackedBars, Values: table.Number,
		Title: rows.text(w, "chart.verdicts.title", "year", strconv.Itoa(r.Year)), Subtitle: w.Text("chart.verdicts.subtitle"),
		Notes: rows.notes(w, r, "chart.verdicts.grouped", "table", w.Text("table.by-cluster.title"))}
	groups := rows.groups
	var texts []string
	for _, g := range groups {
		c.Categories = append(c.Categories, rows.name(w, g))
		texts = append(texts, verdictsSentence(w, rows, g))
	}
	for _, v := range compare.Verdicts {
		s := table.Series{Slug: v.String(), Name: w.Named("verdict", v.String())}
		any := false
		for _, g := range groups {
			n := g.All.Verdicts[v]
			any = any || n > 0
			if n == 0 {
				s.Values = append(s.Values, nil)
				continue
			}
			d := quantity.FromInt(n)
			s.Values = append(s.Values, &d)
		}
		if any {
			c.Series = append(c.Series, s)
		}
	}
	c.Description = rows.text(w, "chart.verdicts.description", "year", strconv.Itoa(r.Year)) + " " + strings.Join(texts, " ")
	c.Data = chartTable(w, c, rows.text(w, "col.cluster"))
	c.Empty = emptyChart(w, c)
	return c
}

func emptyChart(w *edition, c *table.Chart) string {
	if len(c.Categories) == 0 || len(c.Series) == 0 {
		return w.Text("chart.empty")
	}
	return ""
}

func verdictsSentence(w *edition, rows chartRows, g review.Group) string {
	var parts []string
	for _, v := range compare.Verdicts {
		if n := g.All.Verdicts[v]; n > 0 {
			parts = append(parts, w.Text("chart.verdicts.part", "n", w.Number(n), "verdict", w.Named("verdict", v.String())))
		}
	}
	return rows.text(w, "chart.verdicts.sentence", "cluster", rows.name(w, g), "lines", w.Lines(len(g.Lines)), "verdicts", phrase.Enumerated(w.Words, parts))
}

// heatMap is rows by theme: the mean attainment in each cell, absent where no
// line has a rate.
func heatMap(r *review.Review, w *edition, rows chartRows) *table.Chart {
	c := &table.Chart{ID: "heat", Kind: table.HeatMap, Values: table.Rate,
		Title: rows.text(w, "chart.heat.title", "year", strconv.Itoa(r.Year)), Subtitle: w.Text("chart.heat.subtitle"),
		Notes: rows.notes(w, r, "chart.heat.grouped", "sheet", w.Text("section.cluster-themes.sheet"))}
	themes := r.Index.ByTheme
	for _, t := range themes {
		name := t.Name
		if name == "" {
			name = w.Text("group.none")
		}
		c.Categories = append(c.Categories, name)
	}
	var texts []string
	rated := 0
	for _, g := range rows.groups {
		s := table.Series{Slug: "rate", Name: rows.name(w, g)}
		inTheme := themes
		if rows.by != "all" {
			inTheme = review.GroupByTheme(g.Lines)
		}
		var parts []string
		for i, t := range themes {
			s.Values = append(s.Values, nil)
			for _, own := range inTheme {
				if own.Key != t.Key {
					continue
				}
				if a := own.All; a.Mean.Present() {
					d := a.Mean.Round(rateDecimals)
					s.Values[i] = &d
					rated++
					key := "chart.heat.part"
					if t.Name == "" {
						key = "chart.heat.part_none"
					}
					parts = append(parts, w.Text(key, "theme", c.Categories[i], "rate", percent(d, w.Lang), "n", meanBasis(w, a)))
				}
			}
		}
		c.Series = append(c.Series, s)
		if len(parts) > 0 {
			texts = append(texts, rows.text(w, "chart.heat.sentence", "cluster", s.Name, "rates", phrase.Enumerated(w.Words, parts)))
		}
	}
	c.Description = rows.text(w, "chart.heat.description", "year", strconv.Itoa(r.Year)) + " " + strings.Join(texts, " ")
	c.Data = heatTable(w, c, rows.text(w, "col.cluster"))
	if rated == 0 {
		c.Empty = w.Text("chart.empty")
	}
	return c
}

// heatTable is the heat map as a table, one column a theme.
func heatTable(w *edition, c *table.Chart, heading string) *table.Table {
	t := &table.Table{ID: "heat-data", Title: c.Title, Caption: w.Text("chart.data", "title", c.Title), Stub: 1}
	t.Columns = []table.Column{{Key: "cluster", Title: heading, Kind: table.Text, Width: 34}}
	for i, name := range c.Categories {
		t.Columns = append(t.Columns, table.Column{Key: "theme_" + strconv.Itoa(i+1), Title: name, Kind: table.Rate, Width: 14})
	}
	t.Rows = make([]table.Row, 0, len(c.Series))
	for _, s := range c.Series {
		row := table.Row{Cells: append(make([]table.Cell, 0, 1+len(s.Values)), text(s.Name))}
		for _, v := range s.Values {
			row.Cells = append(row.Cells, table.Cell{Kind: table.Rate, Num: v})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
