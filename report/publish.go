package report

import (
	"bilan/report/contact"
	"bilan/report/table"
	"bilan/report/wording"
)

// publish is a document fit to be published: without contacts, unless the
// configuration asks for them, and without what changes how the text around it is
// shown.
func (r *Composer) publish(w *wording.Words, d *table.Document) table.Public {
	words := contact.Words{Address: w.Text("contacts.email"), Number: w.Text("contacts.phone"), Account: w.Text("contacts.iban")}
	return table.Publish(d, func(s string) string { return table.Visible(r.Hide(words, s)) })
}

// publishCSV is a table for machines, as publish makes a document.
func (r *Composer) publishCSV(t *table.Table) table.PublicTable {
	return table.PublishTable(t, r.Public)
}
