package present

import (
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// problemColumns are the columns of anomalies-<year>.csv.
var problemColumns = []string{
	"severity", "slug", "file", "sheet", "cell", "line", "column", "cluster_id", "year", "message", "hint", "related",
}

// anomaliesCSV has one row per problem. Only message and hint depend on the
// language.
func anomaliesCSV(r *review.Review, w *edition) table.PublicTable {
	t := &table.Table{ID: "anomalies-csv", Columns: keyColumns(problemColumns)}
	t.Long = &table.Long{Len: len(r.Problems), Row: func(i int) table.Row {
		p := &r.Problems[i]
		message, hint := w.Problem(*p)
		line, col := table.Cell{}, table.Cell{}
		if p.Pos.Row() > 0 {
			line = count(p.Pos.Row())
		}
		if p.Pos.Col() > 0 {
			col = count(p.Pos.Col())
		}
		return table.Row{Cells: []table.Cell{
			text(p.Severity.String()), text(string(p.Slug)), text(p.Pos.File()), text(p.Pos.Sheet()), text(p.Pos.Cell()),
			line, col, text(w.contacts.PublicID(p.Cluster)), yearCell(p.Year), text(message), text(hint), text(related(*p)),
		}}
	}}
	return publishCSV(w, t)
}

func related(p source.Problem) string { return source.Places(p.Related) }
