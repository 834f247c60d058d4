package present

import (
	"bilan/report/changes"
	"bilan/report/changetext"
	"bilan/report/review"
	"bilan/report/table"
)

// Changes are the changes of the lines of the year since the delivery that Options.Since holds;
// nil where there is none.
func (r *Composer) Changes() *changes.Changes { return r.since() }

// ChangesFrom are the changes from the lines of the year in an earlier file, which is not nil,
// to those of the review. They may be empty.
func (r *Composer) ChangesFrom(earlier *changes.File) *changes.Changes {
	records := r.Records().Lines()
	now, err := changes.New(records.Keys, records.Texts())
	if err != nil {
		return nil // its columns are not those of revue-<year>.csv
	}
	return changes.Between(earlier.Of(r.Year), now, r.Options.Vocabulary)
}

// changesTable is what changed since an earlier delivery, a row a line.
func changesTable(r *review.Review, w *edition, c *changes.Changes) *table.Table {
	t := w.newTable("changes", []Column{{"cluster", table.Text, 30}, {"changed_kind", table.Text, 12}, {"changed_line", table.Text, 48}, {"changed_said", table.Text, 90}})
	t.Title = w.Text("table.changes.title", "file", r.Options.Since.Name)
	t.Notes = changetext.Notes(c, w.Words)
	for _, l := range changetext.Lines(c, w.Words) {
		t.Add(text(l.Name), text(w.Text("change."+l.Kind)), text(l.Line), lined(l.Said))
	}
	return t
}

// changesSince says how much changed since an earlier delivery, and has a row for each line
// that did; "" and nil where the review is held against none.
func changesSince(r *review.Review, w *edition, c *changes.Changes) (said string, t *table.Table) {
	if c == nil {
		return "", nil
	}
	return changetext.Since(c, r.Options.Since.Name, w.Words), changesTable(r, w, c)
}

// Changes are those of Tables, cut as the tables of Budgets.
func (p Parts) Changes() (said string, t *table.Table) {
	if said, t = changesSince(p.r, p.w, p.since()); t != nil {
		t = cutForPage(p.w, t)
	}
	return said, t
}
