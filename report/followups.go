package report

import (
	"bilan/report/compare"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// followUpNotes tells what the officer decided or observed about a line: the
// value kept beside what the cluster sent, why, who and when.
func followUpNotes(w *wording.Words, l *compare.Line) []string {
	var out []string
	for _, d := range l.Decided {
		out = append(out, w.Text("follow_up.decided", "field", d.Field, "value", d.By.Value.Value, "sent", sentText(w, d.Sent))+signature(w, *d.By))
	}
	for _, o := range l.Observations {
		out = append(out, w.Text("follow_up.observed")+signature(w, o))
	}
	return out
}

func sentText(w *wording.Words, sent string) string {
	if sent == "" {
		return w.Text("cell.blank")
	}
	return sent
}

// signature is " — reason (author, date)", as far as the row says.
func signature(w *wording.Words, f submission.FollowUp) string {
	by := f.Author.Value
	if f.Date.Value != "" {
		if by != "" {
			by += ", "
		}
		by += w.Date(f.Date.Value)
	}
	s := ""
	if f.Reason.Value != "" {
		s = " — " + f.Reason.Value
	}
	if by != "" {
		s += " (" + by + ")"
	}
	return s
}

// followUpTable lists every row of `suivi` in the inputs, so that none is
// forgotten.
func (r *Review) followUpTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "follow-up", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 9}, {"code", table.Text, 9}, {"field", table.Text, 16},
		{"kept", table.Text, 16}, {"why", table.Text, 40}, {"author", table.Text, 16}, {"date", table.Text, 12}, {"source", table.Text, 30},
	})
	for _, f := range r.FollowUps {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(f.ClusterID).Name), yearCell(f.Year), text(f.Code.Value), text(f.Field.Value),
			text(f.Value.Value), text(f.Reason.Value), text(f.Author.Value), text(w.Date(f.Date.Value)), text(f.Pos.String()),
		}})
	}
	return t
}

// columnSpec is a column of a table whose rows are composed by hand.
type columnSpec struct {
	key   string
	kind  table.Kind
	width int
}

// newTable is a table with its title, caption, columns and what to say when it
// is empty, from the wording under its id.
func (r *Review) newTable(w *wording.Words, id string, cols []columnSpec) *table.Table {
	years := []string{"year", yearText(r.Year), "previous", yearText(r.Year - 1), "next", yearText(r.Year + 1)}
	t := &table.Table{
		ID: id, Title: w.Text("table."+id+".title", years...),
		Caption: w.Text("table."+id+".caption", years...), Empty: w.Text("table."+id+".empty", years...),
	}
	for _, c := range cols {
		t.Columns = append(t.Columns, table.Column{Key: c.key, Title: r.heading(w, c.key), Kind: c.kind, Width: c.width})
	}
	return t
}
