package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// chartsSheet is the sheet of charts, with under them the figures that no
// other sheet holds. The first two are also on the first sheet.
func chartsSheet(r *review.Review, w *edition, clusters, themes *table.Table) table.Section {
	s := w.section("charts")
	s.Paragraphs = []string{w.Text("charts.where")}
	verdicts := verdictChart(r, w, clusterRows(r))
	verdicts.Data = clusters
	s.Charts = []*table.Chart{verdicts, themesChart(r, w, themes)}
	if long(clusters) {
		slices.Reverse(s.Charts) // a chart that fills a page leaves none half empty before it
	}
	add := func(data *table.Table, charts ...*table.Chart) {
		s.Charts = append(s.Charts, charts...)
		if len(charts) > 0 {
			s.After = append(s.After, data)
		}
	}
	types := typeCharts(r, w)
	add(typesData(r, w, types), types...)
	years, data := yearCharts(r, w)
	add(data, years...)
	for _, c := range []*table.Chart{budgetChart(r, w), accountsChart(r, w), membersChart(r, w)} {
		if len(c.Categories) > 0 {
			add(c.Data, c)
		}
	}
	return s
}

// themesChart is the mean attainment of each theme, over the table of themes.
func themesChart(r *review.Review, w *edition, themes *table.Table) *table.Chart {
	c := &table.Chart{ID: "themes", Kind: table.GroupedBars, Values: table.Rate, Data: themes,
		Title: w.Text("chart.themes.title", "year", strconv.Itoa(r.Year)), Subtitle: w.Text("chart.themes.subtitle")}
	mean := table.Series{Slug: "mean_attainment", Name: w.Text("col.mean_attainment")}
	var texts []string
	rated := 0
	for _, g := range r.Index.ByTheme {
		c.Categories = append(c.Categories, orNone(w, g.Name))
		a := g.All
		if !a.Mean.Present() {
			mean.Values = append(mean.Values, nil)
			continue
		}
		rated++
		d := a.Mean.Round(rateDecimals)
		mean.Values = append(mean.Values, &d)
		texts = append(texts, w.Text("chart.themes.sentence", "theme", orNone(w, g.Name), "rate", percent(d, w.Lang), "n", meanBasis(w, a)))
	}
	c.Series = []table.Series{mean}
	c.Description = w.Text("chart.themes.description", "year", strconv.Itoa(r.Year)) + " " + strings.Join(texts, " ")
	if rated == 0 {
		c.Empty = w.Text("chart.empty")
	}
	return c
}

// typesData is the figures of the charts by type of action in one table, a
// unit after the other, from which each chart draws its rows. It has the
// columns that some chart draws.
func typesData(r *review.Review, w *edition, charts []*table.Chart) *table.Table {
	t := w.newTable("types-data", []columnSpec{
		{"type", table.Text, 30}, {"unit", table.Text, 20}, {"previous", table.Number, 12}, {"planned", table.Number, 12}, {"actual", table.Number, 12},
	})
	t.Stub = 2
	t.Columns[2].Title = w.heading("sum_previous")
	drawn := func(key string) bool {
		return slices.ContainsFunc(charts, func(c *table.Chart) bool {
			return slices.ContainsFunc(c.Series, func(s table.Series) bool { return s.Slug == key })
		})
	}
	t.Columns = slices.DeleteFunc(t.Columns, func(c table.Column) bool { return c.Kind == table.Number && !drawn(c.Key) })
	missing := map[string]map[[2]string]string{"planned": {}, "actual": {}} // by type and unit
	for _, total := range r.Index.Totals {
		of := [2]string{typeName(w, total.Type), total.Unit}
		missing["planned"][of], missing["actual"][of] = missingPlan(w, total), missingActual(w, total)
	}
	for _, c := range charts {
		c.First, c.Names = len(t.Rows), "type"
		for _, row := range c.Data.Rows {
			cells := []table.Cell{row.Cells[0], text(c.Unit)}
			for _, col := range t.Columns[2:] {
				cell := text(missing[col.Key][[2]string{row.Cells[0].Text, c.Unit}]) // where the chart has no such series
				if i := slices.IndexFunc(c.Series, func(s table.Series) bool { return s.Slug == col.Key }); i >= 0 {
					cell = row.Cells[i+1]
				}
				cells = append(cells, cell)
			}
			t.Rows = append(t.Rows, table.Row{Cells: cells})
		}
		c.Data = t
	}
	return t
}

// maxYearCharts is how many charts of years are drawn, those of the types with
// most lines; the table has them all.
const maxYearCharts = 12

// yearCharts are lines through the years, planned as dashes and actual, one
// chart for each type of action and unit that two years or more have; and the
// table of all their figures.
func yearCharts(r *review.Review, w *edition) ([]*table.Chart, *table.Table) {
	t := w.newTable("years-data", []columnSpec{
		{"type", table.Text, 30}, {"unit", table.Text, 20}, {"year_of", table.Year, 10}, {"planned", table.Number, 12}, {"actual", table.Number, 12}, {"sum_lines", table.Number, 12},
	})
	t.Stub = 3
	t.Columns[3].Title, t.Columns[4].Title = w.Text("evolution.compared.planned"), w.Text("evolution.compared.actual")
	var charts []*table.Chart
	order, at := r.Index.TotalsOrder, r.Index.YearTotals
	for _, k := range order {
		years := comparedYears(r)
		years = slices.DeleteFunc(years, func(y int) bool { return at[k.Key][y].Planned.Lines == 0 })
		if len(years) < 2 {
			continue
		}
		kind := kindOf(cell.NoMeasure, k.Unit)
		c := &table.Chart{ID: "years_" + strconv.Itoa(len(charts)+1), Kind: table.Lines, Unit: k.Unit, Values: kind, Data: t, First: len(t.Rows), Names: "year_of",
			Title: w.Text("chart.years.title", "type", orNone(w, k.Type)), Subtitle: k.Unit}
		planned := table.Series{Slug: "planned", Name: w.Text("evolution.compared.planned"), Dashed: true}
		actual := table.Series{Slug: "actual", Name: w.Text("evolution.compared.actual")}
		var texts []string
		for _, y := range years {
			total := at[k.Key][y]
			c.Categories = append(c.Categories, strconv.Itoa(y))
			addSum(w, &planned, &total.Planned, "")
			addSum(w, &actual, &total.Actual, "")
			texts = append(texts, w.Text("chart.years.sentence", "year", strconv.Itoa(y), "planned", sum(total.Planned, kind).Display(kind, w.Lang), "actual", sum(total.Actual, kind).Display(kind, w.Lang), "n", w.Lines(total.Planned.Lines)))
			t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{text(orNone(w, k.Type)), text(k.Unit), yearCell(y), sum(total.Planned, kind), sum(total.Actual, kind), count(total.Planned.Lines)}})
		}
		c.Series = []table.Series{planned, actual}
		c.Description = w.Text("chart.years.description", "type", orNone(w, k.Type), "in", phrase.UnitPhrase(w.Words, k.Unit)) + " " + strings.Join(texts, " ")
		if len(charts) < maxYearCharts {
			charts = append(charts, c)
		}
	}
	return charts, t
}

// sumOf adds a column's numbers, with what is said of the sum, and counts them.
func sumOf(t *table.Table, key string) (sum quantity.Decimal, qualifier quantity.Qualifier, n int) {
	col := slices.Index(keysOf(t), key)
	for i := range t.Len() {
		if c := t.Cell(i, col); c.Num != nil {
			sum, qualifier, n = sum.Add(*c.Num), qualifier.And(c.Qualifier), n+1
		}
	}
	return sum, qualifier, n
}

func meanRate(sum quantity.Decimal, n int) quantity.Rate {
	return quantity.NewRate(sum, quantity.FromInt(n))
}
