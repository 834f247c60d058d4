package present

import (
	"strconv"

	"bilan/report/phrase"
	"bilan/report/review"
	"bilan/report/table"
)

// Heat is the mean rate of each cluster in each theme of which a line has a rate: the first columns
// are printed, and blank ones would leave those with rates no room.
func (ts Tables) Heat() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("heat", []Column{{"cluster", table.Text, 28}})
	t.Stub, t.Shaded, t.Unfiltered = 1, true, true
	column := map[string]int{}
	for i, theme := range r.Index.ByTheme {
		if !theme.All.Mean.Present() {
			continue
		}
		title, _ := phrase.Shortened(orNone(w, theme.Name), longestTheme)
		t.Columns = append(t.Columns, table.Column{Key: "theme_" + strconv.Itoa(i+1), Title: title, Kind: table.Rate, Width: 10})
		column[theme.Key] = len(t.Columns) - 1
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
