package bookview

import (
	"strings"

	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// charts are four charts on one page, over figures of other sheets.
func (b *book) charts() table.Section {
	s := b.tables.Section("charts")
	s.OnePage = true
	rates := b.tables.TypeRates()
	rates.OnScreen = true
	s.Charts = []*table.Chart{
		b.meansChart(),
		drawing{b, rates, "type", []string{"sum_rate"}, table.GroupedBars, table.Rate, 0}.chart("rates"), // on one scale
		drawing{b, b.grantFigures, "cluster", []string{"awarded", "paid"}, table.GroupedBars, table.Money, 0}.chart("grants"),
		drawing{b, b.accounts, "account_name", []string{"budget_planned", "budget_actual"}, table.GroupedBars, table.Money, 0}.chart("accounts"),
	}
	if rates.Len() > 0 {
		s.After = []*table.Table{rates}
	}
	return s
}

// drawing makes a chart of columns of a table: a category for each of its rows of level 0.
type drawing struct {
	*book
	data *table.Table
	// names is the column of the categories, series are those of the values.
	names  string
	series []string
	kind   table.ChartKind
	values table.Kind
	end    table.Bar
}

// chart is the chart, with its title, what it shows in sentences, or why it shows nothing.
// A series without a value is left out.
func (d drawing) chart(id string, more ...string) *table.Chart {
	c := &table.Chart{ID: id, Kind: d.kind, Values: d.values, End: d.end, Data: d.data, Names: d.names,
		Title: d.text("chart."+id+".title", more...), Subtitle: d.text("chart."+id+".subtitle", more...)}
	at := map[string]int{}
	for i, col := range d.data.Columns {
		at[col.Key] = i
	}
	sentences := []string{d.text("chart."+id+".description", more...)}
	series := make([]table.Series, len(d.series))
	for i := range d.data.Plain() {
		name := d.data.Cell(i, at[d.names]).Text
		c.Categories = append(c.Categories, name)
		var said []string
		for j, key := range d.series {
			cell := d.data.Cell(i, at[key])
			series[j].Values, series[j].Qualifiers = append(series[j].Values, cell.Num), append(series[j].Qualifiers, cell.Qualifier)
			if cell.Num != nil || cell.Text != "" {
				said = append(said, d.data.Columns[at[key]].Title+" "+cell.Display(d.values, d.w.Lang))
			}
		}
		if len(said) > 0 {
			sentences = append(sentences, wording.Typographic(phrase.OneLine(name))+" ("+strings.Join(said, ", ")+").")
		}
	}
	for j, key := range d.series {
		series[j].Slug, series[j].Name = key, d.data.Columns[at[key]].Title
		if hasValue(series[j].Values) {
			c.Series = append(c.Series, series[j])
		}
	}
	c.Description = strings.Join(sentences, " ")
	if len(c.Categories) == 0 || len(c.Series) == 0 {
		c.Empty = d.w.Text("chart.empty")
	}
	return c
}

func hasValue(values []*quantity.Decimal) bool {
	for _, v := range values {
		if v != nil {
			return true
		}
	}
	return false
}

// boardName is the column of the board that names its rows.
func (b *book) boardName() string { return b.rows.Columns[0].Key }

// groupsChart is one bar a row of the board, a segment for each group of verdicts.
func (b *book) groupsChart() *table.Chart {
	d := drawing{book: b, data: b.rows, names: b.boardName(), kind: table.StackedBars, values: table.Number}
	for g := range verdict.Groups {
		d.series = append(d.series, groupKey(g))
	}
	return d.chart("groups", "rows", b.w.Text("chart.rows."+b.boardName()))
}

// themesChart is the mean rate of each theme.
func (b *book) themesChart() *table.Chart {
	return drawing{b, b.byTheme, "theme", []string{"mean_attainment"}, table.GroupedBars, table.Rate, table.MeanBar}.chart("themes")
}

// meansChart is the mean rate of each row of the board, of the year and of the one before.
func (b *book) meansChart() *table.Chart {
	return drawing{b, b.rows, b.boardName(), []string{"mean_previous", "board_mean"}, table.GroupedBars, table.Rate, table.MeanBar}.
		chart("means", "rows", b.w.Text("chart.rows."+b.boardName()))
}
