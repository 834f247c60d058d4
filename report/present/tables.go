package present

import (
	"bilan/report/changes"
	"bilan/report/compare"
	"bilan/report/contact"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Tables are the tables of a review that hold all there is to show, in the words of a
// language: those of the workbook, which the authority alone reads, contacts included. A table
// of which there is nothing to show has no rows and says so (Empty). Each file of the package makes
// one of them.
type Tables struct {
	r *review.Review
	w *edition
	// runs are the lines of all years joined, none where the workbook does not show them
	// again.
	runs []compare.Run
	// since are the changes since an earlier delivery, nil for none.
	since func() *changes.Changes
}

// Tables are the Tables of the review in the words of a language.
func (r *Composer) Tables(w *wording.Words) Tables {
	e := r.edition(w)
	e.publisher = contact.Showing()
	t := Tables{r: r.Review, w: e, since: r.since}
	if e.policy.Repeats {
		t.runs = runs(r.Review)
	}
	return t
}

// Publish is a document of these tables as its readers may see it: with its contacts, as the
// workbook is the authority's own.
func (ts Tables) Publish(d *table.Document) table.Public { return table.Publish(d, ts.w.publisher) }

// Document is a document with its titles, marks and words, and without sections.
func (ts Tables) Document() *table.Document { return document(ts.r, ts.w) }

// Section is a section with its title, sheet and introduction, from the wording under its
// id; without tables.
func (ts Tables) Section(id string) table.Section { return ts.w.section(id) }

// Years has a row for each line through the years, with the plan of the next. Where the
// policy does not repeat lines, it has those alone that are known of another year or of that
// plan.
func (ts Tables) Years() *table.Table {
	if ts.w.policy.Repeats {
		return yearsTable(ts.r, ts.w, ts.runs)
	}
	y := yearsTable(ts.r, ts.w, runsBeyond(ts.r))
	y.Empty = ts.w.Text("once.evolution.empty")
	return y
}

// Groups are the tables of lines by what they have in common.
func (ts Tables) Groups() Groups { return Groups{ts.r, ts.w} }

// Fiches show one cluster each.
func (ts Tables) Fiches() Fiches { return Fiches{ts.r, ts.w} }

// Inputs are the tables of what the inputs hold and how it was read.
func (ts Tables) Inputs() Inputs { return Inputs{ts.r, ts.w} }

// Problems are tables with a row for each cause: of errors and warnings, errors first, and of
// informations, that is how values were read; and counts says how many causes there are.
func (ts Tables) Problems() (act, infos, counts *table.Table) {
	r, w := ts.r, ts.w
	return causesTable(r, w, "anomalies", r.Index.ToMend), causesTable(r, w, "informations", r.Index.Infos), severitiesTable(r, w)
}

// Changes say in a sentence how much changed since an earlier delivery, with a row for each
// line that did; "" and nil where the review is held against none.
func (ts Tables) Changes() (said string, rows *table.Table) {
	return changesSince(ts.r, ts.w, ts.since())
}

// Method are the tables of how figures are found (Parts.Method), and how many rows were set aside
// and why.
func (ts Tables) Method() []*table.Table {
	return append(Parts{r: ts.r, w: ts.w}.Method(), asideCountsTable(ts.r, ts.w))
}

// New is a table without rows, with its title, caption, headings and what to say when it is
// empty from the wording under its id and the keys of the columns.
func (ts Tables) New(id string, columns ...Column) *table.Table { return ts.w.newTable(id, columns) }
