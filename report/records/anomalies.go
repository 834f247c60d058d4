package records

import (
	"bilan/report/table"
	"bilan/report/wording"
)

// problemColumns are the columns of anomalies-<year>.csv.
var problemColumns = []string{
	"severity", "slug", "file", "sheet", "cell", "line", "column", "cluster_id", "year", "message", "hint", "related",
}

// Anomalies is a row for each problem of the review, in their order. Only message and hint depend on
// the language of the words.
func (s *Source) Anomalies(w *wording.Words) table.Records {
	return table.Records{Keys: problemColumns, Rows: func(yield func([]table.Field) bool) {
		for i := range s.Problems {
			p := &s.Problems[i]
			message, hint := w.Problem(*p)
			file, sheet := s.Names(p.Pos)
			if !yield([]table.Field{
				textField(s, p.Severity.String()), textField(s, string(p.Slug)), table.TextField(file), table.TextField(sheet), textField(s, p.Pos.Cell()),
				countField(p.Pos.Row()), countField(p.Pos.Col()), table.TextField(s.PublicID(p.Cluster)), countField(p.Year),
				textField(s, message), textField(s, hint), table.TextField(s.Places(p.Related)),
			}) {
				return
			}
		}
	}}
}
