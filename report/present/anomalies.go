package present

import (
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// anomaliesTable lists every problem, errors first.
func anomaliesTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("anomalies", []columnSpec{
		{"severity", table.Badge, 17}, {"cluster", table.Text, 30}, {"message", table.Text, 58}, {"hint", table.Text, 58}, {"place", table.Text, 42},
		{"anomaly", table.Text, 28}, {"year_of", table.Year, 10}, {"related", table.Text, 42}, {"slug", table.Text, 24},
	})
	t.Wide, t.Printed = true, 5
	problems := r.BySeverity()
	t.Long = &table.Long{Len: len(problems), Row: func(i int) table.Row {
		p := problems[i]
		message, hint := w.Problem(*p)
		name := ""
		if p.Cluster != "" {
			name = clusterOf(r, w, p.Cluster).Name
		}
		return table.Row{Cells: []table.Cell{
			severityCell(w, p.Severity), text(name), lined(message), lined(hint), placeCell(p.Pos),
			text(w.Title(p.Slug)), yearCell(p.Year), text(related(*p)), text(string(p.Slug)),
		}}
	}}
	return t
}

// placeCell is a place that leads to the row read there, where there is one.
func placeCell(p source.Pos) table.Cell {
	return table.Cell{Text: p.String(), Sources: []source.Pos{p}}
}

func severityCell(w *edition, s source.Severity) table.Cell {
	return table.Cell{Kind: table.Badge, Text: w.Text("severity." + s.String()), Tag: s.String()}
}
