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
// of which there is nothing to show has no rows and says so (Empty).
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
func (t Tables) Publish(d *table.Document) table.Public { return table.Publish(d, t.w.publisher) }

// Document is a document with its titles, marks and words, and without sections.
func (t Tables) Document() *table.Document { return document(t.r, t.w) }

// Section is a section with its title, sheet and introduction, from the wording under its
// id; without tables.
func (t Tables) Section(id string) table.Section { return t.w.section(id) }

// Lines has a row for each line of the year, and above them figures of those that a filter
// leaves.
func (t Tables) Lines() *table.Table { return allLinesTable(t.r, t.w) }

// Years has a row for each line through the years, with the plan of the next. Where the
// policy does not repeat lines, it has those alone that are known of another year or of that
// plan.
func (t Tables) Years() *table.Table {
	if t.w.policy.Repeats {
		return yearsTable(t.r, t.w, t.runs)
	}
	y := yearsTable(t.r, t.w, runsBeyond(t.r))
	y.Empty = t.w.Text("once.evolution.empty")
	return y
}

// Groups are the tables of lines by what they have in common.
func (t Tables) Groups() Groups { return Groups{t.r, t.w} }

// Fiches show one cluster each.
func (t Tables) Fiches() Fiches { return Fiches{t.r, t.w} }

// Inputs are the tables of what the inputs hold and how it was read.
func (t Tables) Inputs() Inputs { return Inputs{t.r, t.w} }

// Deposits has a row for each file of which nothing says the cluster, then one for each
// cluster, those that sent nothing first (INTAKE, Whose).
func (t Tables) Deposits() *table.Table { return depositsTable(t.r, t.w) }

// History is the number of lines and the mean rate of each cluster, year by year; without
// rows where the inputs hold one year alone.
func (t Tables) History() *table.Table { return historyTable(t.r, t.w) }

// Heat is the mean rate of each cluster in each theme, absent where no line has a rate.
func (t Tables) Heat() *table.Table { return heatTable(t.r, t.w) }

// Totals has a row for each type of action and unit: sums over its lines, and apart the
// numbers that its rate is not computed from (DOMAIN, Aggregates).
func (t Tables) Totals() *table.Table { return totalsTable(t.r, t.w) }

// TypeRates are the rates of the sums of Totals that have one, each named by its type and
// unit.
func (t Tables) TypeRates() *table.Table { return typeRatesTable(t.r, t.w) }

// YearTotals are, year by year, the sums of each type of action and unit over lines with both
// a plan and an actual, and how many these are.
func (t Tables) YearTotals() *table.Table { return evolutionTotalsTable(t.r, t.w) }

// Across has a row for each type of action that at least two clusters did: the least, the most
// and the median of what they did.
func (t Tables) Across() *table.Table { return acrossTable(t.r, t.w) }

// Beside compares each cluster with the median of the others, type by type and in its mean
// rate.
func (t Tables) Beside() *table.Table { return besideTable(t.r, t.w) }

// Accounts are the charges by account, in euros, of all clusters that gave a budget. What is
// disputed is in no sum.
func (t Tables) Accounts() *table.Table { return accountsTable(t.r, t.w) }

// Budget is each cluster's budget of the year by account, in euros, with the variance in euros
// and as a fraction (DOMAIN, Money).
func (t Tables) Budget() *table.Table { return budgetTable(t.r, t.w) }

// UnitCosts is, by cluster and type of action, what one unit and one beneficiary cost, in euros
// to the cent.
func (t Tables) UnitCosts() *table.Table { return unitCostsTable(t.r, t.w) }

// Grants are the grants of the year and the next, a row each, as the authority's table has
// them.
func (t Tables) Grants() *table.Table { return grantsTable(t.r, t.w) }

// GrantFigures has a row for each cluster with a grant of the year: its share of the income,
// and how many euros of other income there are for each of its euros.
func (t Tables) GrantFigures() *table.Table { return grantFiguresTable(t.r, t.w) }

// Members are the members that each cluster states for the year, in all, paid up and in the
// territory, with the change on the year before.
func (t Tables) Members() *table.Table { return membersTable(t.r, t.w) }

// ReportsDue has a row for each grant, of the year or before, of which a compte rendu financier
// is or may be owed, with the day it is due (DOMAIN, Money).
func (t Tables) ReportsDue() *table.Table { return reportsDueTable(t.r, t.w) }

// Problems are tables with a row for each cause: of errors and warnings, errors first, and of
// informations, that is how values were read; and counts says how many causes there are.
func (t Tables) Problems() (act, infos, counts *table.Table) {
	tables := anomaliesTables(t.r, t.w)
	return tables[0], tables[1], severitiesTable(t.r, t.w)
}

// FollowUp has every row of `suivi` beside what the cluster sent, and with what became of it.
func (t Tables) FollowUp() *table.Table { return followUpTable(t.r, t.w) }

// Changes say in a sentence how much changed since an earlier delivery, with a row for each
// line that did; "" and nil where the review is held against none.
func (t Tables) Changes() (said string, rows *table.Table) {
	return changesSince(t.r, t.w, t.since())
}

// Method are the tables of formulas, verdicts and thresholds, of how much was read, and of how
// many rows were set aside and why, in this order.
func (t Tables) Method() []*table.Table {
	return []*table.Table{formulasTable(t.w), verdictsTable(t.r, t.w), thresholdsTable(t.r, t.w), countsTable(t.r, t.w), asideCountsTable(t.r, t.w)}
}

// HowToRead says what signs and empty cells of the workbook mean, a paragraph each.
func (t Tables) HowToRead() []string { return howToRead(t.w) }

// Correct has rows of `suivi` to copy and complete: of the lines in dispute, else of the first
// line, as an example.
func (t Tables) Correct() *table.Table { return correctTable(t.r, t.w) }

// Rapport are the paragraphs that a council decision needs, a text for each cluster of which
// there is anything to say.
func (t Tables) Rapport() []*table.Prose { return proseTexts(t.r, t.w) }

// New is a table without rows, with its title, caption, headings and what to say when it is
// empty from the wording under its id and the keys of the columns.
func (t Tables) New(id string, columns ...Column) *table.Table { return t.w.newTable(id, columns) }
