package present

import (
	"slices"
	"strconv"

	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/table"
)

// clustersTable is the figures of each cluster, with its sector and the number of lines of its
// next plan; clusters without a line have a row too.
func clustersTable(r *review.Review, w *edition) *table.Table {
	groups := slices.Clone(r.Index.ByCluster)
	sector, next := map[string]string{}, map[string]int{}
	of := map[string]bool{}
	for _, g := range groups {
		of[g.Name] = true
	}
	total := 0
	for _, c := range r.Clusters {
		sector[c.Name], next[c.Name] = c.Sector, len(overview.NextOf(r, c.ID))
		total += next[c.Name]
		if !of[c.Name] {
			groups = append(groups, review.Group{Name: c.Name})
		}
	}
	t := groupsTable(r, w, "by-cluster", "cluster", groups)
	t.Columns = append(t.Columns, table.Column{Key: "sector", Title: w.heading("sector"), Kind: table.Text, Width: 18}, table.Column{Key: "next_lines", Title: w.heading("next_lines"), Kind: table.Number, Width: 10})
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Level > 0 {
			row.Cells = append(row.Cells, table.Cell{}, liveSum(count(total), "next_lines"))
			continue
		}
		row.Cells = append(row.Cells, text(sector[row.Cells[0].Text]), count(next[row.Cells[0].Text]))
	}
	return t
}

// heatTable is the mean attainment of each cluster in each theme, absent where no line has
// a rate.
func heatTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("heat", []Column{{"cluster", table.Text, 28}})
	t.Stub, t.Shaded, t.Unfiltered = 1, true, true
	column := map[string]int{}
	for i, theme := range r.Index.ByTheme {
		title, _ := phrase.Shortened(orNone(w, theme.Name), longestTheme)
		t.Columns = append(t.Columns, table.Column{Key: "theme_" + strconv.Itoa(i+1), Title: title, Kind: table.Rate, Width: 10})
		column[theme.Key] = i + 1
	}
	for _, g := range r.Index.ByCluster {
		cells := make([]table.Cell, len(t.Columns))
		cells[0] = text(g.Name)
		any := false
		for _, theme := range review.GroupByTheme(g.Lines) {
			if at, known := column[theme.Key]; known && theme.All.Mean.Present() {
				cells[at], any = rate(theme.All.Mean), true
			}
		}
		if any {
			t.Add(cells...)
		}
	}
	return t
}

// longestTheme is how many characters of a theme's name head a column; the table of themes
// shows it whole.
const longestTheme = 36

// typeRatesTable is the rate of the sums of each type of action and unit that has one,
// named by both.
func typeRatesTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("type-rates", []Column{{"type", table.Text, 40}, {"sum_rate", table.Rate, 12}, {"sum_lines", table.Number, 12}})
	t.Stub = 1
	for _, s := range r.Index.Totals {
		if !s.Rate.Present() {
			continue
		}
		name := orNone(w, s.Type)
		if s.Unit != "" {
			name += " · " + s.Unit
		}
		rated := rate(s.Rate)
		rated.Qualifier = s.RateQualifier
		t.Add(text(name), rated, count(s.Planned.Lines))
	}
	return t
}
