package present

import (
	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/changes"
	"bilan/report/compare"
	"bilan/report/contact"
	"bilan/report/phrase"
	"bilan/report/policy"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// Parts are the cells, texts and tables of a review that the page and the text have in common
// with other outputs, in the words of a language. Contacts are hidden in them unless the
// options publish them.
type Parts struct {
	r     *review.Review
	w     *edition
	since func() *changes.Changes
}

// Parts are the Parts of the review in the words of a language.
func (r *Composer) Parts(w *wording.Words) Parts { return Parts{r.Review, r.edition(w), r.since} }

// Policy is how much the outputs show of a review of its size.
func (r *Composer) Policy() policy.Policy { return r.policy }

// Publisher publishes the texts of the page and of the text, in whose language it says that a
// contact is hidden.
func (p Parts) Publisher() *contact.Publisher {
	return p.w.publisher.In(contact.Words{Address: p.w.Text("contacts.email"), Number: p.w.Text("contacts.phone"), Account: p.w.Text("contacts.iban")})
}

// Number is the cell of a figure of a line, with its unit where that is not the line's (DOMAIN:
// no value under a unit that is not its own); absent where the figure is missing or disputed.
func (p Parts) Number(l *compare.Line, f compare.Figure) table.Cell { return lineNumber(p.w, l, f) }

// GrantShare is the awarded amount over a cluster's income of a year, a fraction: over the
// actual income, or where that is not known over the planned one, and planned is then true.
// The share is absent where neither is known or above 0.
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

// Written is a text of an input for a number of a line, shown as numbers are: « 1250,5 »
// becomes 1 250,5. A text that is not one number alone, or has another unit than the line's,
// stays as written.
func (p Parts) Written(l *compare.Line, text string) string {
	r, err := quantity.Parse(text)
	if err != nil || r.High != nil || r.Alternative != nil || r.Remark != "" || r.Unit != "" && r.Unit != l.Unit {
		return text
	}
	c := table.Cell{Kind: kindOf(l.Measure, l.Unit), Num: &r.Number, Qualifier: r.Qualifier}
	return c.Display(c.Kind, p.w.Lang)
}

// Planned is the cell of what a line planned, or in words why it has no number.
func (p Parts) Planned(l *compare.Line) table.Cell {
	c := lineNumber(p.w, l, l.Planned)
	if c.Num == nil {
		c.Text = plannedWords(p.w, l, l.Planned)
	}
	return c
}

// Actual is the cell of what a line did, or in words why it has no number; absent where nothing
// was reported.
func (p Parts) Actual(l *compare.Line) table.Cell {
	c := lineNumber(p.w, l, l.Actual)
	if c.Num == nil {
		c.Text = disputedWords(p.w, l, l.Actual)
	}
	return c
}

// NextPlanned is the cell of what a line of the next plan plans, or in words why it has no
// number. unit is what is shown beside it: a number in another has its own.
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

// Reason is why a line differs from its plan, as the cluster says: the name of a reason of the
// list, else its own words; "" for none.
func (p Parts) Reason(l *compare.Line) string { return reasonCell(p.r, p.w, l).Text }

// ReasonOrNone is the reason given for a line that was not met, announced as one: beside
// numbers « adhérents » alone reads as their unit. Where none was given, it says so.
func (p Parts) ReasonOrNone(l *compare.Line) string {
	if reason := p.Reason(l); reason != "" {
		return p.w.Text("screen.reason", "reason", reason)
	}
	return p.w.Text("screen.no_reason")
}

// Decisions are what the officer decided about a line, a sentence each; nil for nothing.
func (p Parts) Decisions(l *compare.Line) []string {
	if len(l.Decided) == 0 {
		return nil
	}
	return followUpNotes(p.w, l)[:len(l.Decided)]
}

// Cause is the message of a cause, with how many places it has and the first of them, and
// what to do about it, "" where there is nothing to say.
func (p Parts) Cause(g source.Group) (message, hint string) { return causeText(p.w, g) }

// CausePlace is where a cause is: both places of two values that disagree, else the first.
func (p Parts) CausePlace(g source.Group) string { return causePlace(g) }

// Observation is what the officer observed of a line or a cluster, and who did and when; each
// is "" where the row of `suivi` does not say.
func (p Parts) Observation(f submission.FollowUp) (reason, by string) {
	return f.Reason.Value, writtenBy(p.w, f)
}

// Amount is the cell of an amount in euros, with words and no number where it is disputed;
// absent where the amount is.
func (p Parts) Amount(a budget.Amount) table.Cell { return settledCell(p.w, a) }

// Granted says an amount of a grant with what was done with it, which is requested, awarded or
// paid: « 12 000 € versés », « 0 € versé ». shown is the amount as the output writes it.
func (p Parts) Granted(done string, a budget.Amount, shown string) string {
	number := "many"
	if p.w.Singular(a.Number) {
		number = "one"
	}
	return p.w.Text("granted."+done+"."+number, "amount", shown)
}

// Account is the number of an account with the account's name, alone where it has none.
func (p Parts) Account(account string) string { return accountName(p.w, account) }

// Sum is the cell of a sum of lines in a unit, absent where it is over no line.
func (p Parts) Sum(a compare.Amount, unit string) table.Cell {
	return sum(a, kindOf(cell.NoMeasure, unit))
}

// Members are how many members a cluster states for the year under review, and for the one
// before, absent where it states none; ok is false where it states none for the year. A
// number in dispute counts as stated, and its cell says so.
func (p Parts) Members(cluster string) (now, before table.Cell, ok bool) {
	f := p.r.Index.Facts(cluster, p.r.Year)
	if f == nil || !f.Members.Present && f.Disputed[review.MembersKey] == nil {
		return now, before, false
	}
	return membersOf(f).cell(p.w), membersBefore(p.r, cluster).cell(p.w), true
}

// Introduction says in a line who a cluster is and what came from it; "" where nothing of it
// is known.
func (p Parts) Introduction(d review.Deposit) string { return ficheIntroduction(p.r, p.w, d) }

// Rapport is the paragraphs that a council decision needs of a cluster: what it did, what it
// will do, by theme, and what it asks for. It has no ID, and no lines where no input says any
// of that.
func (p Parts) Rapport(c review.Cluster) *table.Prose { return rapport(p.r, p.w, c) }

// Budgets are the tables of money: budgets by account, what a unit costs, grants beside the
// income, members. Each has maxPageRows rows at most, and says how many it has in all.
func (p Parts) Budgets() []*table.Table {
	ts := Tables{r: p.r, w: p.w}
	budget, n := firstBudgets(p.r, p.w, maxPageRows)
	return []*table.Table{cutOf(p.w, budget, n), cutForPage(p.w, ts.UnitCosts()), cutForPage(p.w, ts.GrantFigures()), cutForPage(p.w, ts.Members())}
}

// SideBySide are the tables that compare clusters: what they did of each type of action,
// sums, each against the others, and year by year. They are cut as those of Budgets.
func (p Parts) SideBySide() []*table.Table {
	ts := Tables{r: p.r, w: p.w}
	return []*table.Table{cutForPage(p.w, ts.Across()), cutForPage(p.w, totalsOnPage(p.r, p.w)), cutForPage(p.w, ts.Beside()), cutForPage(p.w, ts.History()), ts.YearTotals()}
}

// Method are the tables of how figures are found: formulas, verdicts, thresholds, and how much
// was read.
func (p Parts) Method() []*table.Table {
	return []*table.Table{formulasTable(p.w), verdictsTable(p.r, p.w), thresholdsTable(p.r, p.w), countsTable(p.r, p.w)}
}

// Kind names what a table of an input holds, or why a file has none, by the slug of
// column.TableInfo.Kind.
func (p Parts) Kind(slug string) string { return p.w.Text("holds." + slug) }

// Money is the cell of what a line states of its budget, in euros; absent for nothing.
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

// PlansLacking says, a sentence each, of which clusters no plan of record was received and how
// many lines are without one (DOMAIN, Which plan counts); nil where all plans are there.
func (p Parts) PlansLacking() []string { return plansLacking(p.r, p.w) }
