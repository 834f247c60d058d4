package present

import (
	"bilan/report/contact"
	"bilan/report/table"
)

// publish is a document fit to be published: without contacts, unless the
// configuration asks for them, and without what changes how the text around it is
// shown.
func publish(w *edition, d *table.Document) table.Public {
	words := contactWords(w)
	return table.Publish(d, func(s string) string { return table.Visible(w.contacts.Hide(words, s)) })
}

// hideUnder is what is published of a text under a heading of the sender's own;
// nil where contacts are.
func hideUnder(w *edition) func(heading, s string) string {
	if w.contacts.shown {
		return nil
	}
	return contactWords(w).HideUnder
}

func contactWords(w *edition) contact.Words {
	return contact.Words{Address: w.Text("contacts.email"), Number: w.Text("contacts.phone"), Account: w.Text("contacts.iban")}
}

// publishCSV is a table for machines, as publish makes a document.
func publishCSV(w *edition, t *table.Table) table.PublicTable {
	return table.PublishTable(t, w.contacts.Public)
}
