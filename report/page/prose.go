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

// passage is a part of a text as the page marks it up: a paragraph, a heading
// or a list.
type passage struct {
	Text    string
	Heading bool
	Items   []table.ProseLine
}

// prose gathers the items of a text that follow one another into lists.
func prose(t *table.Prose) []passage {
	var out []passage
	for _, l := range t.Lines {
		if l.Level != 2 {
			out = append(out, passage{Text: l.Text, Heading: l.Level == 1})
			continue
		}
		if n := len(out); n == 0 || out[n-1].Items == nil {
			out = append(out, passage{})
		}
		last := &out[len(out)-1]
		last.Items = append(last.Items, l)
	}
	return out
}
