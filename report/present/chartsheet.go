package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/submission"
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
	for _, c := range []*table.Chart{budgetChart(r, w), accountsChart(r, w), membersChart(r, w, 0)} {
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
		kind := kindOf(submission.NoMeasure, k.Unit)
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
			_, plannedParts, actualParts := totalParts(r, w, total)
			addParts(c, plannedParts, actualParts)
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

// pageCharts are the charts of years, budget and members as the page draws
// them, each with a table of its own figures.
func pageCharts(r *review.Review, w *edition) []*table.Chart {
	years, _ := yearCharts(r, w)
	for _, c := range years {
		c.Data = chartTable(w, c, w.Text("col.year_of"))
	}
	for _, c := range []*table.Chart{accountsChart(r, w), membersChart(r, w, maxLargest)} {
		if len(c.Categories) > 0 {
			years = append(years, c)
		}
	}
	return years
}

// budgetChart is the charges of each cluster, planned and actual.
func budgetChart(r *review.Review, w *edition) *table.Chart {
	m := newMoneyBars(w, "budget")
	for _, cl := range r.Clusters {
		s := r.Index.Statement(cl.ID, r.Year)
		if s == nil {
			continue
		}
		p, a := s.Total(false, budget.Charges), s.Total(true, budget.Charges)
		if m.add(cl.Name, p, a) {
			addParts(m.chart, amountPart(r, w, nil, cl.ID, p), amountPart(r, w, nil, cl.ID, a))
		}
	}
	return m.finish(w.Text("col.cluster"), "budget", "year", strconv.Itoa(r.Year))
}

// accountsChart is the charges of all clusters that gave a budget, by account,
// planned and actual.
func accountsChart(r *review.Review, w *edition) *table.Chart {
	m := newMoneyBars(w, "accounts")
	type pair struct {
		planned, actual           budget.Amount
		plannedParts, actualParts []table.Part
	}
	sums := map[string]*pair{}
	var accounts []string
	for _, cl := range r.Clusters {
		s := r.Index.Statement(cl.ID, r.Year)
		if s == nil || s.Sides[budget.Charges] == nil {
			continue
		}
		for _, g := range s.Sides[budget.Charges].Groups {
			if g.Planned.Disputed || g.Actual.Disputed {
				continue // in no sum, as a disputed line is in none
			}
			if !slices.Contains(accounts, g.Account) {
				accounts = append(accounts, g.Account)
			}
			of := sums[g.Account]
			if of == nil {
				of = &pair{}
				sums[g.Account] = of
			}
			of.planned.Add(g.Planned)
			of.actual.Add(g.Actual)
			of.plannedParts, of.actualParts = amountPart(r, w, of.plannedParts, cl.ID, g.Planned), amountPart(r, w, of.actualParts, cl.ID, g.Actual)
		}
	}
	slices.Sort(accounts)
	for _, account := range accounts {
		of := sums[account]
		if m.add(accountName(w, account), of.planned, of.actual) {
			addParts(m.chart, of.plannedParts, of.actualParts)
		}
	}
	return m.finish(w.Text("col.compte"), "accounts", "year", strconv.Itoa(r.Year))
}

// moneyBars is a chart of amounts, planned and actual, as it grows.
type moneyBars struct {
	words           *edition
	chart           *table.Chart
	planned, actual table.Series
	sentences       strings.Builder // a sentence a category
}

func newMoneyBars(w *edition, id string) *moneyBars {
	return &moneyBars{
		words:   w,
		chart:   &table.Chart{ID: id, Kind: table.GroupedBars, Unit: quantity.Euro, Values: table.Money, Subtitle: w.Text("chart.money.subtitle")},
		planned: table.Series{Slug: "planned", Name: w.Text("evolution.planned")},
		actual:  table.Series{Slug: "actual", Name: w.Text("evolution.actual")},
	}
}

// add adds a category, and reports whether there was anything to add.
func (m *moneyBars) add(name string, planned, actual budget.Amount) bool {
	if !stated(planned, actual) {
		return false
	}
	w := m.words
	m.chart.Categories = append(m.chart.Categories, name)
	shown := func(s *table.Series, a budget.Amount) string {
		switch {
		case a.Disputed:
			disputed := w.Named("verdict", compare.Disputed.String())
			addMissing(s, disputed)
			return w.Text("chart.money."+s.Slug, "value", disputed)
		case !a.Present:
			addMissing(s, w.Text("cell.unreported"))
			return w.Text("chart.money.no_" + s.Slug)
		}
		addQualified(w, s, a.Number, a.Qualifier)
		return w.Text("chart.money."+s.Slug, "value", amountCell(a).Display(table.Money, w.Lang))
	}
	m.sentences.WriteString(" " + w.Text("chart.money.sentence", "name", name, "planned", shown(&m.planned, planned), "actual", shown(&m.actual, actual)))
	return true
}

// finish makes the chart whole: what names it, and the table of its figures.
// about fills the texts of the subject.
func (m *moneyBars) finish(heading, subject string, about ...string) *table.Chart {
	c := m.chart
	c.Series = []table.Series{m.planned, m.actual}
	dropEmptySeries(c)
	c.Title = shownText(m.words, c, 2, "chart."+subject+".title", about...)
	c.Description = shownText(m.words, c, 2, "chart."+subject+".description", about...) + m.sentences.String()
	c.Data = chartTable(m.words, c, heading)
	return c
}

// amountPart adds a cluster's amount to the parts of a mark; one that is absent
// adds nothing, nor any where parts are not needed.
func amountPart(r *review.Review, w *edition, parts []table.Part, cluster string, a budget.Amount) []table.Part {
	if a.Present && w.parts() {
		parts = append(parts, clusterPart(r, cluster, a.Number))
	}
	return parts
}

// maxLargest is how many clusters the page's chart of members shows, which has
// half its width and two bars for each.
const maxLargest = 30

// membersChart is the members of each cluster, of the year before and of the
// year; of more clusters than most, those that declare most. 0 is no bound.
func membersChart(r *review.Review, w *edition, most int) *table.Chart {
	years := w.years()
	c := &table.Chart{ID: "members", Kind: table.GroupedBars, Values: table.Number, Subtitle: w.Text("chart.members.subtitle")}
	previous := table.Series{Slug: "previous", Name: strconv.Itoa(r.Year - 1)}
	actual := table.Series{Slug: "actual", Name: strconv.Itoa(r.Year)}
	counted := factsWithMembers(r)
	if n := len(counted); most > 0 && n > most {
		slices.SortStableFunc(counted, func(a, b *submission.Facts) int { return b.Members.Number.Cmp(a.Members.Number) })
		counted = counted[:most]
		c.Notes = []string{w.Text("chart.members.largest", "n", w.Number(most), "clusters", w.Clusters(n))}
	}
	var texts []string
	for _, f := range counted {
		last, now := membersBefore(r, f.ClusterID), f.Members.Counted()
		before := last.value
		name := clusterOf(r, w, f.ClusterID).Name
		c.Categories = append(c.Categories, name)
		if d := before.Counted(); d != nil {
			addQualified(w, &previous, *d, before.Qualifier)
		} else {
			addMissing(&previous, last.cell(w).Text)
		}
		addQualified(w, &actual, *now, f.Members.Qualifier)
		var parts []table.Part
		if d := before.Counted(); d != nil {
			parts = append(parts, clusterPart(r, f.ClusterID, *d))
		}
		addParts(c, parts, []table.Part{clusterPart(r, f.ClusterID, *now)})
		sentence := "chart.members.sentence"
		if before.Counted() == nil {
			sentence = "chart.members.sentence_new"
		}
		texts = append(texts, w.Text(sentence, append(years, "name", name, "before", value(before, table.Number).Display(table.Number, w.Lang), "now", value(f.Members, table.Number).Display(table.Number, w.Lang))...))
	}
	c.Series = []table.Series{previous, actual}
	dropEmptySeries(c)
	c.Title = shownText(w, c, 2, "chart.members.title", years...)
	c.Description = strings.Join(append([]string{shownText(w, c, 2, "chart.members.description", years...)}, texts...), " ")
	c.Data = chartTable(w, c, w.Text("col.cluster"))
	return c
}

// factsWithMembers are the facts of the year of each cluster that counts its
// members.
func factsWithMembers(r *review.Review) []*submission.Facts {
	var out []*submission.Facts
	for _, f := range r.Index.FactsOf(r.Year) {
		if f.Members.Counted() != nil {
			out = append(out, f)
		}
	}
	return out
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
