package page

import (
	"html/template"
	"io"
	"testing"

	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// BenchmarkRow is a row of twelve cells by the writer, and by a template that says
// less of them.
func BenchmarkRow(b *testing.B) {
	n := quantity.FromInt(12_000)
	var row table.Row
	for range 4 {
		row.Cells = append(row.Cells, table.Cell{Num: &n, Kind: table.Number}, table.Cell{Text: "Atelier d’échange"}, table.Cell{Text: "Petit déjeuner & visite"})
	}
	b.Run("writer", func(b *testing.B) {
		w := tableWriter{page: &screen.Page{Lang: "fr"}, columns: make([]column, len(row.Cells))}
		for b.Loop() {
			w.row(&row)
			w.buf = w.buf[:0]
		}
	})
	b.Run("template", func(b *testing.B) {
		by := template.Must(template.New("row").Parse(`<tr>{{range .Cells}}<td>{{if .Num}}{{.Num.String}}{{else}}{{.Text}}{{end}}{{end}}</tr>`))
		for b.Loop() {
			if err := by.Execute(io.Discard, row); err != nil {
				b.Fatal(err)
			}
		}
	})
}
