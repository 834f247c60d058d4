// Package present puts a review into words and tables, which packages bookview, pageview and
// textview arrange and the writers write. Each file makes one table or one kind of cell.
package present

import (
	"sync"

	"bilan/report/changes"
	"bilan/report/overview"
	"bilan/report/policy"
	"bilan/report/publish"
	"bilan/report/records"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Composer makes what the outputs show of a Review, in the words of a language: Tables for the
// workbook, Parts for the page and the text, Records for the CSV files. It changes nothing of the
// Review.
type Composer struct {
	*review.Review
	publish.Contacts
	policy policy.Policy
	// since are the changes since an earlier delivery, found when they are first asked for.
	since func() *changes.Changes
	// overview are the year's figures, made when they are first asked for: three outputs
	// show them.
	overview func() *overview.Year
}

// Compose is the Composer of a Review that Build or Blank made, which is not nil.
func Compose(r *review.Review) *Composer {
	c := &Composer{Review: r, Contacts: publish.ContactsOf(r.Inputs, r.Options), policy: policy.Of(r)}
	c.since = sync.OnceValue(func() *changes.Changes {
		if r.Options.Since == nil {
			return nil
		}
		return c.ChangesFrom(r.Options.Since.File)
	})
	c.overview = sync.OnceValue(func() *overview.Year { return overview.Of(r) })
	return c
}

// edition is an output in the words of a language, nil for one that has none.
func (r *Composer) edition(w *wording.Words) *edition {
	return &edition{Words: w, year: r.Year, policy: r.policy, contacts: r.Contacts, publisher: r.Publisher}
}

// Overview are the figures of the year that outputs share, the same each time; they are not to
// be changed.
func (r *Composer) Overview() *overview.Year { return r.overview() }

// PagesApart reports whether there are more clusters than the page holds
// sections of: then each has a page of its own.
func (r *Composer) PagesApart() bool { return !r.policy.ClusterSections }

// Records make what the CSV files of the review hold.
func (r *Composer) Records() *records.Source {
	return &records.Source{Review: r.Review, Contacts: r.Contacts}
}

// Headlines are the main figures of the review, always the same ones in the same order, each
// with what it is computed from; one that means nothing says so in words.
func (r *Composer) Headlines(w *wording.Words) []table.Headline {
	return headlines(r.Review, r.edition(w))
}

// Marks are what the inputs declare of themselves (illustrative, provisional), a sentence each,
// to be shown at the head of every output; nil for nothing.
func (r *Composer) Marks(w *wording.Words) []string { return declaredMarks(r.Review, r.edition(w)) }

// VerdictCounts counts the lines of the year by verdict, in the order of verdict.All; a
// verdict that no line has is left out.
func (r *Composer) VerdictCounts() []Count { return verdictCounts(r.Review) }

// Cluster is the review's cluster of an id. One that the review does not have is named by its
// id, in the form that may be published.
func (r *Composer) Cluster(id string) review.Cluster { return r.Contacts.Cluster(r.Review, id) }
