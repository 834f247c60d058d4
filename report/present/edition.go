package present

import (
	"strconv"
	"strings"

	"bilan/report/contact"
	"bilan/report/policy"
	"bilan/report/publish"
	"bilan/report/table"
	"bilan/report/wording"
)

// edition is one output's way to show a review: its words, its year, how much it shows, and
// which texts may be published in it.
type edition struct {
	*wording.Words // nil for what machines read
	year           int
	policy         policy.Policy
	contacts       publish.Contacts
	// publisher turns texts of the inputs into texts that the readers of this output may see.
	publisher *contact.Publisher
}

// places reports whether figures link to the rows they come from: the output has a table of the
// rows received.
func (w *edition) places() bool { return w.policy.Repeats }

// years are the places of texts that name the year, the one before and the next.
func (w *edition) years() []string {
	return []string{"year", strconv.Itoa(w.year), "previous", strconv.Itoa(w.year - 1), "next", strconv.Itoa(w.year + 1)}
}

// heading is a column's heading, in which the years are filled in.
func (w *edition) heading(key string) string { return w.Text("col."+key, w.years()...) }

// newTable is a table with its title, caption, columns and what to say when it
// is empty, from the wording under its id.
func (w *edition) newTable(id string, cols []Column) *table.Table {
	years := w.years()
	t := &table.Table{
		ID: id, Title: w.Text("table."+id+".title", years...),
		Caption: w.Text("table."+id+".caption", years...), Empty: w.Text("table."+id+".empty", years...),
	}
	t.Columns = make([]table.Column, 0, len(cols))
	for _, c := range cols {
		t.Columns = append(t.Columns, table.Column{Key: c.Key, Title: w.heading(c.Key), Kind: c.Kind, Width: c.Width, Signed: signed(c.Key)})
	}
	return t
}

// signed reports whether a column holds differences or changes, by its key: their numbers show
// a sign.
func signed(key string) bool {
	return strings.Contains(key, "variance") || strings.HasSuffix(key, "change")
}

// titled gives a table of lines its title and caption.
func (w *edition) titled(t *table.Table, id string) {
	t.Title, t.Caption = w.Text("table."+id+".title", w.years()...), w.Text("table."+id+".caption", w.years()...)
}

// section is a section with its title and introduction, from the wording under
// its id.
func (w *edition) section(id string) table.Section {
	years := w.years()
	s := table.Section{ID: id, Title: w.Text("section."+id+".title", years...), Sheet: w.Text("section."+id+".sheet", years...)}
	if intro := w.Optional("section."+id+".intro", years...); intro != "" {
		s.Paragraphs = []string{intro}
	}
	return s
}
