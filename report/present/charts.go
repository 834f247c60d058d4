package present

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// typeCharts are clustered bars of N−1, planned and actual by type of action,
// one chart a unit, the largest number of lines first. They draw the
// same sums as the table of totals: those of the lines that have both figures.
// What stands apart is shown under the chart. A type without planned numbers
// says so. Of more units than maxUnitCharts the others are in the table of totals
// alone, which the last chart's notes say: a thousand charts take a browser half
// a minute, and nobody compares them.
func typeCharts(r *review.Review, w *edition) []*table.Chart {
	var units []string
	of := map[string][]compare.Total{}
	for _, t := range r.Index.Totals {
		k := t.Key[1]
		if len(of[k]) == 0 {
			units = append(units, k)
		}
		of[k] = append(of[k], t)
	}
	sortByLines(units, of)
	drawn := min(len(units), maxUnitCharts)
	charts := make([]*table.Chart, 0, drawn)
	for i, k := range units[:drawn] {
		charts = append(charts, typeChart(r, w, "types_"+strconv.Itoa(i+1), of[k]))
	}
	if left := len(units) - drawn; left > 0 {
		last := charts[drawn-1]
		last.Notes = append(last.Notes, w.Text("chart.types.left", "units", w.Count(left, "other_unit"), "table", w.Text("table.totals.title")))
	}
	return charts
}

// maxUnitCharts is of how many units there is a chart by type of action.
const maxUnitCharts = 10

// sortByLines puts the units that most lines have first.
func sortByLines(units []string, of map[string][]compare.Total) {
	lines := func(k string) int {
		n := 0
		for _, t := range of[k] {
			n += t.Lines
		}
		return n
	}
	stableSort(units, func(a, b string) bool { return lines(a) > lines(b) })
}

func typeChart(r *review.Review, w *edition, id string, totals []compare.Total) *table.Chart {
	unit := totals[0].Unit
	shown := unit
	if shown == "" {
		shown = w.Text("chart.no_unit")
	}
	kind := table.Number
	if unit == "€" {
		kind = table.Money
	}
	years := []string{"year", strconv.Itoa(r.Year), "previous", strconv.Itoa(r.Year - 1), "unit", shown}
	c := &table.Chart{ID: id, Kind: table.GroupedBars, Unit: unit, Values: kind, Subtitle: w.Text("chart.types.subtitle", years...)}
	previous := table.Series{Slug: "previous", Name: w.Text("col.sum_previous", years...)}
	planned := table.Series{Slug: "planned", Name: w.Text("col.planned", years...)}
	actual := table.Series{Slug: "actual", Name: w.Text("col.actual", years...)}
	var texts []string
	for _, t := range totals {
		c.Categories = append(c.Categories, typeName(w, t.Type))
		p, a := t.Drawn()
		addSum(w, &previous, &t.Previous, "")
		addSum(w, &planned, p, missingPlan(w, t))
		addSum(w, &actual, a, missingActual(w, t))
		previousParts, plannedParts, actualParts := totalParts(r, w, t)
		addParts(c, previousParts, plannedParts, actualParts)
		texts = append(texts, totalSentence(r, w, t))
		if apart := otherSumsSentence(r, w, t); apart != "" {
			c.Notes = append(c.Notes, apart)
		}
	}
	c.Series = []table.Series{previous, planned, actual}
	dropEmptySeries(c)
	c.Title = shownText(w, c, 3, "chart.types.title", years...)
	c.Description = shownSums(w, c, years) + " " + strings.Join(texts, " ")
	c.Data = chartTable(w, c, w.Text("col.type"))
	c.Empty = emptyChart(w, c)
	return c
}

// shownSums says which sums a chart by type of action shows.
func shownSums(w *edition, c *table.Chart, years []string) string {
	var shown []string
	for _, s := range c.Series {
		shown = append(shown, w.Text("chart.types.shown."+s.Slug, years...))
	}
	return w.Text("chart.types.description", append(years, "in", phrase.UnitPhrase(w.Words, c.Unit), "shown", phrase.Enumerated(w.Words, shown))...)
}

// addParts adds what a category's marks are made of, a series each.
func addParts(c *table.Chart, series ...[]table.Part) {
	if c.Parts == nil {
		c.Parts, c.Fold = make([][][]table.Part, len(series)), table.Sum
	}
	for i, parts := range series {
		c.Parts[i] = append(c.Parts[i], parts)
	}
}

// addMissing adds a category without a value to a series, and why.
func addMissing(s *table.Series, why string) {
	s.Values, s.Labels, s.Qualifiers = append(s.Values, nil), append(s.Labels, why), append(s.Qualifiers, quantity.Exact)
}

// addQualified adds a value to a series, with what is said of it as its label.
func addQualified(w *edition, s *table.Series, d quantity.Decimal, q quantity.Qualifier) {
	label := ""
	if q != quantity.Exact {
		label = w.Text("chart.qualified." + phrase.QualifierName(q))
	}
	s.Values, s.Labels, s.Qualifiers = append(s.Values, &d), append(s.Labels, label), append(s.Qualifiers, q)
}

// addSum adds a sum to a series; missing is said in place of one over no line.
func addSum(w *edition, s *table.Series, a *compare.Amount, missing string) {
	if a == nil || a.Lines == 0 {
		addMissing(s, missing)
		return
	}
	addQualified(w, s, a.Value, a.Qualifier)
}

// missingPlan says why there is no sum of plans beside one of actuals: they are
// of lines without a number, or of none that a known plan holds.
func missingPlan(w *edition, t compare.Total) string {
	switch {
	case t.NoTarget.Lines > 0:
		return w.Text("cell.no_target")
	case t.PlanUnknown == t.Outside.Lines:
		return w.Text("cell.plan_unknown")
	}
	return w.Text("cell.unplanned")
}

// missingActual says why there is no sum of actuals beside one of plans.
func missingActual(w *edition, t compare.Total) string {
	if t.Unreported.Lines > 0 {
		return w.Text("cell.unreported")
	}
	return w.Text("cell.status_only")
}

// totalSentence is one sentence on one type: what was planned, what was done. Where
// no line has both, it says what there is of either.
func totalSentence(r *review.Review, w *edition, t compare.Total) string {
	kind := kindOf(submission.NoMeasure, t.Unit)
	shown := func(a compare.Amount) string { return sum(a, kind).Display(kind, w.Lang) }
	if t.Planned.Lines == 0 {
		parts := otherSums(w, t, kind)
		if t.Previous.Lines > 0 {
			parts = append(parts, w.Text("chart.apart.previous", "value", shown(t.Previous), "lines", w.Lines(t.Previous.Lines), "previous", strconv.Itoa(r.Year-1)))
		}
		return w.Text("chart.types.alone", "type", typeInSentence(w, t.Type), "sums", phrase.Enumerated(w.Words, parts))
	}
	previous := ""
	if t.Previous.Lines > 0 {
		previous = w.Text("chart.types.previous", "value", shown(t.Previous), "lines", w.Lines(t.Previous.Lines), "previous", strconv.Itoa(r.Year-1))
	}
	return w.Text("chart.types.sentence", "type", typeInSentence(w, t.Type),
		"planned", w.Text("chart.says.planned", "value", shown(t.Planned)), "actual", w.Text("chart.says.actual", "value", shown(t.Actual)), "before", previous)
}

// typeInSentence is a type of action as a sentence begins with it.
func typeInSentence(w *edition, name string) string {
	if name == "" {
		return w.Text("chart.no_type")
	}
	return typeName(w, name)
}

// otherSumsSentence is a sentence on the sums of a type that stand beside those that
// are drawn, and what N−1 counted besides; "" where there are none.
func otherSumsSentence(r *review.Review, w *edition, t compare.Total) string {
	kind := kindOf(submission.NoMeasure, t.Unit)
	var parts []string
	if t.Planned.Lines > 0 { // otherwise the sentence on the type says them
		parts = otherSums(w, t, kind)
	}
	if t.Besides.Lines > 0 {
		parts = append(parts, w.Text("chart.apart.besides", "value", sum(t.Besides, kind).Display(kind, w.Lang), "lines", w.Lines(t.Besides.Lines), "previous", strconv.Itoa(r.Year-1)))
	}
	if len(parts) == 0 {
		return ""
	}
	return w.Text("chart.apart", "type", typeInSentence(w, t.Type), "sums", phrase.Enumerated(w.Words, parts))
}

// otherSums says the sums of a type over lines that do not have both figures.
func otherSums(w *edition, t compare.Total, kind table.Kind) (parts []string) {
	for _, s := range []struct {
		key string
		sum compare.Amount
	}{{"unreported", t.Unreported}, {"status_only", t.StatusOnly}, {"no_target", t.NoTarget}, {"outside", t.Outside}} {
		if s.sum.Lines > 0 {
			parts = append(parts, w.Text("chart.apart."+s.key, "value", sum(s.sum, kind).Display(kind, w.Lang), "lines", w.Lines(s.sum.Lines)))
		}
	}
	return parts
}

// chartTable holds the figures of a chart, one row a category.
func chartTable(w *edition, c *table.Chart, heading string) *table.Table {
	title := strings.TrimSuffix(c.Title+" — "+c.Subtitle, " — ")
	t := &table.Table{ID: strings.ReplaceAll(c.ID, "_", "-") + "-data", Title: title, Caption: w.Text("chart.data", "title", title), Stub: 1}
	t.Columns = []table.Column{{Key: "category", Title: heading, Kind: table.Text, Width: 34}}
	for _, s := range c.Series {
		t.Columns = append(t.Columns, table.Column{Key: s.Slug, Title: s.Name, Kind: c.Values, Width: 14})
	}
	t.Rows = make([]table.Row, 0, len(c.Categories))
	for i, name := range c.Categories {
		row := table.Row{Cells: append(make([]table.Cell, 0, 1+len(c.Series)), text(name))}
		for _, s := range c.Series {
			cell := table.Cell{Kind: c.Values, Num: s.Values[i]}
			if i < len(s.Qualifiers) {
				cell.Qualifier = s.Qualifiers[i]
			}
			if cell.Num == nil && i < len(s.Labels) {
				cell.Text = s.Labels[i]
			}
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// maxBars is of how many clusters a chart of the page shows each.
const maxBars = 60

// chartRows are the rows of a chart that compares clusters: the clusters, or
// where they are too many to be seen their sectors, or all of them together.
type chartRows struct {
	groups []review.Group
	// by is cluster, sector or all: what a row is.
	by string
}

func clusterRows(r *review.Review) chartRows { return chartRows{r.Index.ByCluster, "cluster"} }

func chartRowsOf(r *review.Review) chartRows {
	rows := clusterRows(r)
	if len(rows.groups) <= maxBars {
		return rows
	}
	if sectors := r.Index.BySector; len(sectors) > 1 && len(sectors) <= maxBars {
		return chartRows{sectors, "sector"}
	}
	return chartRows{[]review.Group{{Lines: r.Index.Lines, All: r.Index.All}}, "all"}
}

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
		parts := make([][]table.Part, len(groups))
		for i, g := range groups {
			n := g.All.Verdicts[v]
			any = any || n > 0
			if n == 0 {
				s.Values = append(s.Values, nil)
				continue
			}
			d := quantity.FromInt(n)
			s.Values, parts[i] = append(s.Values, &d), partsOf(w, g.Lines, v, n)
		}
		if any {
			c.Series, c.Parts, c.Fold = append(c.Series, s), append(c.Parts, parts), table.Sum
		}
	}
	c.Description = rows.text(w, "chart.verdicts.description", "year", strconv.Itoa(r.Year)) + " " + strings.Join(texts, " ")
	c.Data = chartTable(w, c, rows.text(w, "col.cluster"))
	c.Empty = emptyChart(w, c)
	return c
}

// partsOf is one for each of the n lines that have a verdict.
func partsOf(w *edition, lines []*compare.Line, v compare.Verdict, n int) []table.Part {
	if !w.parts() {
		return nil
	}
	out := make([]table.Part, 0, n)
	one := quantity.FromInt(1)
	for _, l := range lines {
		if l.Verdict == v {
			out = append(out, linePart(l, one))
		}
	}
	return out
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
		made := make([][]table.Part, len(themes))
		for i, t := range themes {
			s.Values = append(s.Values, nil)
			for _, own := range inTheme {
				if own.Key != t.Key {
					continue
				}
				if a := own.All; a.Mean.Present() {
					d := a.Mean.Round(rateDecimals)
					s.Values[i], made[i] = &d, rateParts(w, own.Lines)
					rated++
					key := "chart.heat.part"
					if t.Name == "" {
						key = "chart.heat.part_none"
					}
					parts = append(parts, w.Text(key, "theme", c.Categories[i], "rate", percent(d, w.Lang), "n", meanBasis(w, a)))
				}
			}
		}
		c.Series, c.Parts, c.Fold = append(c.Series, s), append(c.Parts, made), table.Mean
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

// rateParts are the rates that a mean is made of.
func rateParts(w *edition, lines []*compare.Line) []table.Part {
	if !w.parts() {
		return nil
	}
	out := make([]table.Part, 0, len(lines))
	for _, l := range lines {
		if rate := l.Attainment(); rate.Present() {
			out = append(out, linePart(l, rate.Clamp().Round(rateDecimals)))
		}
	}
	return out
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
