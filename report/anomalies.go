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
		{"severity", table.Badge, 15}, {"anomaly", table.Text, 28}, {"cluster", table.Text, 24}, {"year_of", table.Year, 9},
		{"place", table.Text, 40}, {"message", table.Text, 56}, {"hint", table.Text, 56}, {"related", table.Text, 40}, {"slug", table.Text, 20},
	})
	t.Wide = true
	for _, p := range r.bySeverity() {
		message, hint := w.Problem(p)
		name := ""
		if p.Cluster != "" {
			name = r.Cluster(p.Cluster).Name
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			severityCell(w, p.Severity), text(w.Title(p.Slug)), text(name), yearCell(p.Year),
			text(p.Pos.String()), lined(message), lined(hint), text(related(p)), text(string(p.Slug)),
		}})
	}
	return t
}

// bySeverity is the problems, errors first, otherwise by place.
func (r *Review) bySeverity() source.Problems {
	ps := slices.Clone(r.Problems)
	slices.SortStableFunc(ps, func(a, b source.Problem) int { return int(b.Severity) - int(a.Severity) })
	return ps
}

func severityCell(w *wording.Words, s source.Severity) table.Cell {
	return table.Cell{Kind: table.Badge, Text: w.Text("severity." + s.String()), Tag: s.String()}
}
