package present

import (
	"bilan/report/review"
	"bilan/report/table"
)

// problemColumns are the columns of anomalies-<year>.csv.
var problemColumns = []string{
	"severity", "slug", "file", "sheet", "cell", "line", "column", "cluster_id", "year", "message", "hint", "related",
}

// anomaliesCSV has one row per problem. Only message and hint depend on the
// language.
func anomaliesCSV(r *review.Review, w *edition) table.Records {
	return table.Records{Keys: problemColumns, Rows: func(yield func([]table.Field) bool) {
		for i := range r.Problems {
			p := &r.Problems[i]
			message, hint := w.Problem(*p)
			file, sheet := w.publisher.Names(p.Pos)
			if !yield([]table.Field{
				textField(w, p.Severity.String()), textField(w, string(p.Slug)), table.TextField(file), table.TextField(sheet), textField(w, p.Pos.Cell()),
				countField(p.Pos.Row()), countField(p.Pos.Col()), table.TextField(w.contacts.PublicID(p.Cluster)), countField(p.Year),
				textField(w, message), textField(w, hint), table.TextField(w.publisher.Places(p.Related)),
			}) {
				return
			}
		}
	}}
}
