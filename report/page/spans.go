package page

import "bilan/report/table"

// span is a heading over one or several columns.
type span struct {
	Title string
	Cols  int
}

// spans are the headings above the headings, nil where a table has none.
func spans(t *table.Table) []span {
	var out []span
	any := false
	for _, c := range t.Columns {
		any = any || c.Group != ""
		if n := len(out); n > 0 && out[n-1].Title == c.Group {
			out[n-1].Cols++
			continue
		}
		out = append(out, span{c.Group, 1})
	}
	if !any {
		return nil
	}
	return out
}
