package present

import (
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
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
	kind := kindOf(cell.NoMeasure, t.Unit)
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
	kind := kindOf(cell.NoMeasure, t.Unit)
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
