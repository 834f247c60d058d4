package present

import (
	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/changes"
	"bilan/report/compare"
	"bilan/report/contact"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// Parts are what the page shows of a review that other outputs show too, in the
// words of a language.
type Parts struct {
	r     *review.Review
	w     *edition
	since func() *changes.Changes
}

// Parts are those of the review in the words of a language.
func (r *Composer) Parts(w *wording.Words) Parts { return Parts{r.Review, r.edition(w), r.since} }

// Policy is how much the outputs show of a review of its size.
func (r *Composer) Policy() Policy { return r.policy }

// Publisher publishes the texts of the page.
func (p Parts) Publisher() *contact.Publisher { return p.w.publisher.In(contactWords(p.w)) }

// Number is a figure of a line in the line's unit, and in its own where that differs.
func (p Parts) Number(l *compare.Line, f compare.Figure) table.Cell { return lineNumber(p.w, l, f) }

// GrantShare is what share of a cluster's income of a year was awarded to it, of the income
// that it planned where no other is known, which planned says; absent without either.
func (p Parts) GrantShare(cluster string, year int, awarded budget.Amount) (share table.Cell, planned bool) {
	s := p.r.Index.Statement(cluster, year)
	if s == nil {
		return table.Cell{}, false
	}
	if share = ratio(awarded, s.Total(true, budget.Income), table.Rate, rateDecimals); share.Num != nil {
		return share, false
	}
	return ratio(awarded, s.Total(false, budget.Income), table.Rate, rateDecimals), true
}

// Written is a number that an input writes for a line as numbers are shown, in the unit of
// the line where it has none; what is no plain number stays as written.
func (p Parts) Written(l *compare.Line, text string) string {
	r, err := quantity.Parse(text)
	if err != nil || r.High != nil || r.Alternative != nil || r.Remark != "" || r.Unit != "" && r.Unit != l.Unit {
		return text
	}
	c := table.Cell{Kind: kindOf(l.Measure, l.Unit), Num: &r.Number, Qualifier: r.Qualifier}
	return c.Display(c.Kind, p.w.Lang)
}

// Planned is what a line planned, or why it has no number.
func (p Parts) Planned(l *compare.Line) table.Cell {
	c := lineNumber(p.w, l, l.Planned)
	if c.Num == nil {
		c.Text = plannedWords(p.w, l, l.Planned)
	}
	return c
}

// Actual is what a line did, or why it has no number.
func (p Parts) Actual(l *compare.Line) table.Cell {
	c := lineNumber(p.w, l, l.Actual)
	if c.Num == nil {
		c.Text = disputedWords(p.w, l, l.Actual)
	}
	return c
}

// NextPlanned is what a line of the next plan plans, in the unit that is shown beside
// it, or why it has no number.
func (p Parts) NextPlanned(n *compare.NextLine, unit string) table.Cell {
	c := inRun(p.r, p.w, n.Planned, n.Measure, unit)
	switch {
	case c.Num == nil && n.Disputed:
		c.Text = p.w.Text("cell.disputed")
	case c.Num == nil && !phrase.Rhythm(n.Planned):
		c.Text = p.w.Text("cell.no_target")
	}
	return c
}

// Reason is the reason that the cluster gave, "" for none.
func (p Parts) Reason(l *compare.Line) string { return reasonCell(p.r, p.w, l).Text }

// Decisions are what the officer decided about a line.
func (p Parts) Decisions(l *compare.Line) []string {
	if len(l.Decided) == 0 {
		return nil
	}
	return followUpNotes(p.w, l)[:len(l.Decided)]
}

// Cause is the message and the hint of a cause.
func (p Parts) Cause(g source.Group) (message, hint string) { return causeText(p.w, g) }

// Observation is what the officer observed of a line or a cluster, with who and when.
func (p Parts) Observation(f submission.FollowUp) (reason, by string) {
	by = f.Author.Value
	if f.Date.Value != "" {
		if by != "" {
			by += ", "
		}
		by += p.w.Date(f.Date.Value)
	}
	return f.Reason.Value, by
}

// Amount is an amount's cell, which says so where the amount is disputed.
func (p Parts) Amount(a budget.Amount) table.Cell { return settledCell(p.w, a) }

// Account is an account with its name.
func (p Parts) Account(account string) string { return accountName(p.w, account) }

// Sum is a sum of lines in a unit, absent over none.
func (p Parts) Sum(a compare.Amount, unit string) table.Cell {
	return sum(a, kindOf(cell.NoMeasure, unit))
}

// Members are those that a cluster states for a year, with those of the year before;
// ok is false where it states none.
func (p Parts) Members(cluster string) (now, before table.Cell, ok bool) {
	f := p.r.Index.Facts(cluster, p.r.Year)
	if f == nil || !f.Members.Present && f.Disputed[review.MembersKey] == nil {
		return now, before, false
	}
	return membersOf(f).cell(p.w), membersBefore(p.r, cluster).cell(p.w), true
}

// Introduction is who a cluster is and what came from it, in a line.
func (p Parts) Introduction(d review.Deposit) string { return ficheIntroduction(p.r, p.w, d) }

// Rapport is the paragraphs that a council decision needs of a cluster.
func (p Parts) Rapport(c review.Cluster) *table.Prose { return rapport(p.r, p.w, c) }

// Budgets are the budgets by account, and what a unit costs.
func (p Parts) Budgets() []*table.Table {
	budget, n := firstBudgets(p.r, p.w, maxPageRows)
	return []*table.Table{cutOf(p.w, budget, n), cutForPage(p.w, unitCostsTable(p.r, p.w)), cutForPage(p.w, grantFiguresTable(p.r, p.w)), cutForPage(p.w, membersTable(p.r, p.w))}
}

// SideBySide is the clusters beside one another: what each did of a type of action, and
// through the years.
func (p Parts) SideBySide() []*table.Table {
	return []*table.Table{cutForPage(p.w, acrossTable(p.r, p.w)), cutForPage(p.w, totalsOnPage(p.r, p.w)), cutForPage(p.w, besideTable(p.r, p.w)), cutForPage(p.w, historyTable(p.r, p.w)), evolutionTotalsTable(p.r, p.w)}
}

// Method are the formulas, the thresholds and the verdicts.
func (p Parts) Method() []*table.Table {
	return []*table.Table{formulasTable(p.w), verdictsTable(p.r, p.w), thresholdsTable(p.r, p.w), countsTable(p.r, p.w)}
}

// Kind names what a table of an input holds, and why a file has none.
func (p Parts) Kind(slug string) string { return p.w.Text("holds." + slug) }

// Money is what a line's budget states.
func (p Parts) Money(f compare.Figure) table.Cell {
	return table.Cell{Kind: table.Money, Num: f.Stated(), Qualifier: f.Qualifier()}
}

// cutForPage cuts a table for the page, and says so: the workbook has it whole.
func cutForPage(w *edition, t *table.Table) *table.Table { return cutOf(w, t, t.Len()) }

// cutOf cuts a table of which there are n rows in all.
func cutOf(w *edition, t *table.Table, n int) *table.Table {
	if n > maxPageRows {
		t.First(maxPageRows)
		t.Notes = append(t.Notes, w.Text("page_rows.cut", "n", w.Number(maxPageRows), "total", w.Number(n)))
	}
	return t
}

// PlansLacking says of which clusters no plan of record was received.
func (p Parts) PlansLacking() []string { return plansLacking(p.r, p.w) }
