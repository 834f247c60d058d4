package present

import (
	"bilan/report/changes"
	"bilan/report/changetext"
	"bilan/report/compare"
	"bilan/report/contact"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Tables are the tables of a review that hold all there is to show, in the words of a
// language: those of the workbook, which the authority alone reads.
type Tables struct {
	r *review.Review
	w *edition
	// runs are the lines of all years joined, none where the workbook does not show them
	// again.
	runs []compare.Run
	// since are the changes since an earlier delivery, nil for none.
	since func() *changes.Changes
}

// Tables are those of the review in the words of a language.
func (r *Composer) Tables(w *wording.Words) Tables {
	e := r.edition(w)
	e.publisher = contact.Showing()
	t := Tables{r: r.Review, w: e, since: r.since}
	if e.policy.Repeats {
		t.runs = runs(r.Review)
	}
	return t
}

// Publish is a document as its readers may see it. Those of the workbook see contacts: it is the
// authority's own.
func (t Tables) Publish(d *table.Document) table.Public { return table.Publish(d, t.w.publisher) }

// Document is a document without sections.
func (t Tables) Document() *table.Document { return document(t.r, t.w) }

// Section is a section with its title, sheet and introduction, from the wording under its id.
func (t Tables) Section(id string) table.Section { return t.w.section(id) }

// Lines is every line of the year, with figures over those that a filter leaves.
func (t Tables) Lines() *table.Table { return allLinesTable(t.r, t.w) }

// Years is each line through the years, with the plan of the next. Where there are too
// many lines it is those that are known of another year too, or of that plan.
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

// Deposits is what came from each cluster.
func (t Tables) Deposits() *table.Table { return depositsTable(t.r, t.w) }

// History is the mean rate of each cluster, year by year.
func (t Tables) History() *table.Table { return historyTable(t.r, t.w) }

// Heat is the mean rate of each cluster in each theme.
func (t Tables) Heat() *table.Table { return heatTable(t.r, t.w) }

// Totals are the sums by type of action and unit.
func (t Tables) Totals() *table.Table { return totalsTable(t.r, t.w) }

// TypeRates are the rates of these sums, each named by its type and unit.
func (t Tables) TypeRates() *table.Table { return typeRatesTable(t.r, t.w) }

// YearTotals are the sums of each year.
func (t Tables) YearTotals() *table.Table { return evolutionTotalsTable(t.r, t.w) }

// Across sets clusters beside one another by type of action.
func (t Tables) Across() *table.Table { return acrossTable(t.r, t.w) }

// Beside holds each cluster against the others.
func (t Tables) Beside() *table.Table { return besideTable(t.r, t.w) }

// Accounts are the charges of all clusters by account.
func (t Tables) Accounts() *table.Table { return accountsTable(t.r, t.w) }

// Budget is each cluster's budget by account.
func (t Tables) Budget() *table.Table { return budgetTable(t.r, t.w) }

// UnitCosts is what one unit and one beneficiary cost.
func (t Tables) UnitCosts() *table.Table { return unitCostsTable(t.r, t.w) }

// Grants are the grants of the year and the next.
func (t Tables) Grants() *table.Table { return grantsTable(t.r, t.w) }

// GrantFigures is what each grant is beside the rest.
func (t Tables) GrantFigures() *table.Table { return grantFiguresTable(t.r, t.w) }

// Members are the members that clusters state.
func (t Tables) Members() *table.Table { return membersTable(t.r, t.w) }

// ReportsDue are the comptes rendus financiers that are owed.
func (t Tables) ReportsDue() *table.Table { return reportsDueTable(t.r, t.w) }

// Problems are the causes of what is to be mended, and how values were read, a row each;
// and how many there are.
func (t Tables) Problems() (act, infos, counts *table.Table) {
	tables := anomaliesTables(t.r, t.w)
	return tables[0], tables[1], severitiesTable(t.r, t.w)
}

// FollowUp is every row of `suivi`.
func (t Tables) FollowUp() *table.Table { return followUpTable(t.r, t.w) }

// Changes are what changed since an earlier delivery: how much, and a row a line; nil where
// the review is held against none.
func (t Tables) Changes() (said string, rows *table.Table) {
	c := t.since()
	if c == nil {
		return "", nil
	}
	return changetext.Since(c, t.r.Options.Since.Name, t.w.Words), changesTable(t.r, t.w, c)
}

// Method are the formulas, the verdicts, the thresholds and what was read.
func (t Tables) Method() []*table.Table {
	return []*table.Table{formulasTable(t.w), verdictsTable(t.r, t.w), thresholdsTable(t.r, t.w), countsTable(t.r, t.w), asideCountsTable(t.r, t.w)}
}

// HowToRead shows what signs and empty cells mean.
func (t Tables) HowToRead() []string { return howToRead(t.w) }

// Correct is rows of `suivi` to copy.
func (t Tables) Correct() *table.Table { return correctTable(t.r, t.w) }

// Rapport are the paragraphs of every cluster.
func (t Tables) Rapport() []*table.Prose { return proseTexts(t.r, t.w) }

// New is a table with its title, caption, columns and what to say when it is empty, from
// the wording under its id.
func (t Tables) New(id string, columns ...Column) *table.Table { return t.w.newTable(id, columns) }
