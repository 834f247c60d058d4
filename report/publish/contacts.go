// Package publish says under which texts and ids what was sent may be published: contacts are
// hidden in every text (package contact), and a cluster that no configuration names, whose id is
// made of a name that holds one, gets another id.
package publish

import (
	"maps"
	"slices"
	"strconv"

	"bilan/report/contact"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/review"
	"bilan/report/source"
)

// Contacts says how texts of the inputs and ids of clusters are published. The
// zero Contacts hides every contact in texts, and publishes ids without theirs.
type Contacts struct {
	*contact.Publisher
	// ids are the published ids of the clusters whose name holds a contact, by their ids.
	ids map[string]string
}

// PublicID is the id of a cluster in files and summaries; "" stays "". The id of a cluster that
// no configuration names is its folded name, in which a contact can no longer be recognised:
// where the name holds one, the id is the name without contacts, folded, with a number where
// another cluster has the same.
func (c *Contacts) PublicID(id string) contact.Public {
	if public, ok := c.ids[id]; ok {
		id = public
	}
	return c.Public(id)
}

// Cluster is a cluster of the review by its id. One that the review does not have is named by its id,
// in the form that may be published.
func (c *Contacts) Cluster(r *review.Review, id string) review.Cluster {
	cluster := r.Cluster(id)
	if _, known := r.Rank[id]; !known {
		cluster.Name = c.PublicID(id).String()
	}
	return cluster
}

// ContactsOf finds how the texts and clusters of the inputs are published. Of the options it
// asks PublishContacts, which publishes all as it is, and the Vocabulary, nil for none, whose
// clusters keep their ids.
func ContactsOf(inputs []intake.Input, opt review.Options) Contacts {
	if opt.PublishContacts {
		return Contacts{Publisher: contact.Showing()}
	}
	taken, configured := map[string]bool{}, map[string]bool{}
	if opt.Vocabulary != nil {
		for _, c := range opt.Vocabulary.Clusters {
			configured[c.ID], taken[c.ID] = true, true
		}
	}
	for i := range inputs {
		for id := range inputs[i].Names {
			taken[id] = true
		}
	}
	ids := map[string]string{}
	for i := range inputs {
		names := inputs[i].Names
		for _, id := range slices.Sorted(maps.Keys(names)) {
			if contact.Holds(names[id]) && !configured[id] && ids[id] == "" {
				ids[id] = freeID(fold.Key(contact.Machine().Hide(names[id])), taken)
			}
		}
	}
	return Contacts{contact.Hiding(sheetsOf(inputs)...), ids}
}

// sheetsOf are the sheets of the inputs in which anything was found, and files that
// have none.
func sheetsOf(inputs []intake.Input) []source.Pos {
	var out []source.Pos
	for i := range inputs {
		for _, t := range inputs[i].Tables {
			out = append(out, t.Pos.Whole())
		}
	}
	return out
}

// freeID is the id, or the id with the first number that makes it one that is not taken. It is
// taken from then on.
func freeID(id string, taken map[string]bool) string {
	free := id
	for n := 2; taken[free]; n++ {
		free = id + " " + strconv.Itoa(n)
	}
	taken[free] = true
	return free
}
