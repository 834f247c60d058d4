package report

import (
	"slices"

	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/wording"
)

// anomaliesTable lists every problem, errors first.
func (r *Review) anomaliesTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "anomalies", []columnSpec{
		{"severity", table.Badge, 17}, {"cluster", table.Text, 30}, {"message", table.Text, 58}, {"hint", table.Text, 58}, {"place", table.Text, 42},
		{"anomaly", table.Text, 28}, {"year_of", table.Year, 10}, {"related", table.Text, 42}, {"slug", table.Text, 24},
	})
	t.Wide, t.Printed = true, 5
	for _, p := range r.bySeverity() {
		message, hint := w.Problem(p)
		name := ""
		if p.Cluster != "" {
			name = r.Cluster(p.Cluster).Name
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			severityCell(w, p.Severity), text(name), lined(message), lined(hint), placeCell(p.Pos),
			text(w.Title(p.Slug)), yearCell(p.Year), text(related(p)), text(string(p.Slug)),
		}})
	}
	return t
}

// placeCell is a place that leads to the row read there, where there is one.
func placeCell(p source.Pos) table.Cell { return table.Cell{Text: p.String(), Link: rowAnchor(p)} }

// bySeverity is the problems, errors first, otherwise by place.
func (r *Review) bySeverity() source.Problems {
	ps := slices.Clone(r.Problems)
	slices.SortStableFunc(ps, func(a, b source.Problem) int { return int(b.Severity) - int(a.Severity) })
	return ps
}

func severityCell(w *wording.Words, s source.Severity) table.Cell {
	return table.Cell{Kind: table.Badge, Text: w.Text("severity." + s.String()), Tag: s.String()}
}
