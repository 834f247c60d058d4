package present

import (
	"strconv"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/table"
)

// History is the number of lines and the mean rate of each cluster, year by year; without
// rows where the inputs hold one year alone.
func (ts Tables) History() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("history", []Column{{"cluster", table.Text, 34}})
	t.Stub = 1
	if len(r.History) < 2 {
		return t
	}
	for _, c := range r.History {
		y := strconv.Itoa(c.Year)
		t.Columns = append(t.Columns,
			table.Column{Key: "lines_" + y, Title: w.Text("col.line_count"), Group: y, Kind: table.Number, Width: 10},
			table.Column{Key: "mean_" + y, Title: w.Text("col.mean_attainment"), Group: y, Kind: table.Rate, Width: 12},
			table.Column{Key: "rated_" + y, Title: w.Text("col.rated"), Group: y, Kind: table.Number, Width: 12},
			table.Column{Key: "partial_" + y, Title: w.Text("col.partial"), Group: y, Kind: table.Text, Width: 10})
	}
	for _, cl := range r.Clusters {
		row := table.Row{Cells: []table.Cell{text(cl.Name)}}
		for _, c := range r.History {
			a := compare.Sum(overview.LinesIn(r, c, cl.ID))
			row.Cells = append(row.Cells, count(a.Lines), rate(a.Mean), count(a.Rated), text(partial(w, a)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
