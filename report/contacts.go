package report

import (
	"maps"
	"slices"

	"bilan/report/contact"
	"bilan/report/fold"
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

// Public is a text as files and programs are given it: contacts are replaced by the
// words for machines, unless the configuration asks for them.
func (r *Review) Public(s string) string { return r.Hide(contact.Machine(), s) }

// Hide is a text with words in place of the contacts in it, unless the
// configuration publishes them.
func (r *Review) Hide(words contact.Words, s string) string {
	if r.Options.PublishContacts {
		return s
	}
	return words.Hide(s)
}

// PublicID is the id of a cluster as files and programs are given it. That of a
// cluster that no configuration names is its name, folded, in which a contact is
// no more to be known as one: it is then the name without contacts, folded, with a
// number where another cluster has that.
func (r *Review) PublicID(id string) string {
	if public, ok := r.publicIDs[id]; ok {
		return public
	}
	return r.Public(id)
}

// knowPublicIDs gives clusters whose name holds a contact another id to show.
func (r *Review) knowPublicIDs() {
	if r.Options.PublishContacts {
		return
	}
	taken, configured := map[string]bool{}, map[string]bool{}
	for _, c := range r.Options.Vocabulary.Clusters {
		configured[c.ID], taken[c.ID] = true, true
	}
	for i := range r.Inputs {
		for id := range r.Inputs[i].Names {
			taken[id] = true
		}
	}
	r.publicIDs = map[string]string{}
	for i := range r.Inputs {
		names := r.Inputs[i].Names
		for _, id := range slices.Sorted(maps.Keys(names)) {
			if contact.Holds(names[id]) && !configured[id] && r.publicIDs[id] == "" {
				r.publicIDs[id] = freeID(fold.Key(contact.Machine().Hide(names[id])), taken)
			}
		}
	}
}

// freeID is an id that is not taken, which it then is.
func freeID(id string, taken map[string]bool) string {
	free := id
	for n := 2; taken[free]; n++ {
		free = id + " " + itoa(n)
	}
	taken[free] = true
	return free
}
