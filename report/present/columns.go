package present

import (
	"bilan/report/table"
	"bilan/report/wording"
)

// columnSpec is a column of a table whose rows are composed by hand.
type columnSpec struct {
	key   string
	kind  table.Kind
	width int
}

// newTable is a table with its title, caption, columns and what to say when it
// is empty, from the wording under its id.
func (r *Composer) newTable(w *wording.Words, id string, cols []columnSpec) *table.Table {
	years := r.years()
	t := &table.Table{
		ID: id, Title: w.Text("table."+id+".title", years...),
		Caption: w.Text("table."+id+".caption", years...), Empty: w.Text("table."+id+".empty", years...),
	}
	t.Columns = make([]table.Column, 0, len(cols))
	for _, c := range cols {
		t.Columns = append(t.Columns, table.Column{Key: c.key, Title: r.heading(w, c.key), Kind: c.kind, Width: c.width})
	}
	return t
}
