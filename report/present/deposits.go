package present

import (
	"strings"

	"bilan/report/review"
	"bilan/report/table"
)

// depositsTable tells what came from each cluster; those who sent nothing come
// first.
func depositsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("deposits", []columnSpec{
		{"cluster", table.Text, 34}, {"sector", table.Text, 26}, {"received", table.Badge, 12}, {"next_received", table.Badge, 14},
		{"line_count", table.Number, 9}, {"unreported", table.Number, 12}, {"errors", table.Number, 9}, {"warnings", table.Number, 12},
		{"remind", table.Badge, 16}, {"files", table.Text, 40},
	})
	t.Stub = 1
	var cells []table.Cell
	t.Long = &table.Long{Len: len(r.Deposits), Row: func(i int) table.Row {
		d := &r.Deposits[i]
		cells = append(cells[:0],
			text(d.Cluster.Name), text(d.Cluster.Sector), yesNo(w, d.Results), yesNo(w, d.NextPlan),
			count(d.Lines), count(d.NotReported), count(d.Errors), count(d.Warnings),
			remindCell(w, d), lined(strings.Join(d.Files, "\n")),
		)
		return table.Row{Cells: cells}
	}}
	return t
}

// yesNo is a badge: « oui » calm, « non » to be seen.
func yesNo(w *edition, yes bool) table.Cell {
	if yes {
		return table.Cell{Kind: table.Badge, Text: w.Text("yes"), Tag: "yes"}
	}
	return table.Cell{Kind: table.Badge, Text: w.Text("no"), Tag: "no"}
}

func remindCell(w *edition, d *review.Deposit) table.Cell {
	switch {
	case !d.Results:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.missing"), Tag: "warning"}
	case d.Errors > 0:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.errors"), Tag: "error"}
	case d.NotReported > 0:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.unreported"), Tag: "warning"}
	}
	return text("")
}
