// Package present puts a review into words, tables and charts: the documents
// that the writers write. A file makes one part of them.
package present

import "bilan/report/review"

// Composer makes the tables, charts and documents of a Review: what the outputs
// show, in the words of a language. It reads the Review and changes nothing of it.
type Composer struct {
	*review.Review
	Contacts

	// unfilterable is true where no reader filters, so that charts need no parts.
	unfilterable bool
}

// Compose returns the Composer of a Review that Build or Blank made.
func Compose(r *review.Review) *Composer {
	return &Composer{Review: r, Contacts: ContactsOf(r.Inputs, r.Options)}
}

// Cluster is that of Review; one of an unknown id is named by it as it may be
// published.
func (r *Composer) Cluster(id string) review.Cluster {
	c := r.Review.Cluster(id)
	if _, known := r.Rank[id]; !known {
		c.Name = r.PublicID(id)
	}
	return c
}
