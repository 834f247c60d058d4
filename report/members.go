package report

import (
	"cmp"
	"slices"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// membersTable shows members as each submission for the year states them:
// three different counts, of which the last may be a share, from which no
// count is made; the change on last year; and the share of the members that
// the most followed action reached, as beneficiaries of several actions are
// not added up.
func (r *Review) membersTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "members", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"president", table.Text, 25}, {"members_previous", table.Number, 12}, {"members", table.Number, 12}, {"members_change", table.Rate, 12},
		{"members_paid_up", table.Number, 12}, {"members_in_territory", table.Number, 12}, {"reached", table.Number, 12}, {"reached_share", table.Rate, 12},
		{"most_followed", table.Text, 24}, {"source", table.Text, 30},
	})
	t.Stub, t.Wide = 1, true
	live := liveRow(keysOf(t), memberFormulas)
	for _, f := range r.factsOf(r.Year) {
		before := r.membersBefore(f.ClusterID)
		most := r.mostFollowed(f.ClusterID)
		reached, title := table.Cell{Kind: table.Number}, ""
		if most != nil {
			reached, title = figure(most.Beneficiaries, table.Number), most.Title.Value
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(f.ClusterID).Name), yearCell(f.Year), text(f.President.Value), value(before, table.Number), value(f.Members, table.Number), membersChange(before, f.Members),
			value(f.MembersPaidUp, table.Number), inTerritory(f.MembersInTerritory), reached, reachedShare(most, f.Members), text(title), text(f.Pos.String()),
		}})
		live(t.Rows[len(t.Rows)-1].Cells)
	}
	return t
}

// memberFormulas are those of the members' figures.
var memberFormulas = []rowFormula{
	{"members_change", "ROUND(({members}-{members_previous})/{members_previous},6)", []string{"members", "members_previous"}, changeOf},
	{"reached_share", "ROUND({reached}/{members},6)", []string{"reached", "members"}, over},
}

// membersBefore is what the cluster stated for the year before; absent where
// two submissions differ.
func (r *Review) membersBefore(cluster string) submission.Value {
	var v submission.Value
	for _, f := range r.factsIn(cluster, r.Year-1) {
		if v.Present && (!f.Members.Present || !f.Members.Number.Equal(v.Number)) {
			return submission.Value{}
		}
		v = f.Members
	}
	return v
}

// membersChange is the change on last year, absent where either is missing or
// last year's is 0.
func membersChange(before, now submission.Value) table.Cell {
	if !before.Present || !now.Present || before.Unit() == "%" || now.Unit() == "%" || !before.Number.IsPositive() {
		return table.Cell{Kind: table.Rate}
	}
	c := rate(quantity.NewRate(now.Number.Sub(before.Number), before.Number))
	if before.Qualifier != quantity.Exact || now.Qualifier != quantity.Exact {
		c.Qualifier = quantity.About
	}
	c.Sources, c.Computed = []source.Pos{now.Pos, before.Pos}, true
	return c
}

// mostFollowed is the cluster's line with most beneficiaries, nil where none
// gives any.
func (r *Review) mostFollowed(cluster string) *compare.Line {
	var most *compare.Line
	for _, l := range r.linesOf(cluster) {
		if l.Beneficiaries.Present() && (most == nil || l.Beneficiaries.Number().GreaterThan(most.Beneficiaries.Number())) {
			most = l
		}
	}
	return most
}

// reachedShare is a line's beneficiaries over the members; absent where they
// are more than the members, and so not members alone.
func reachedShare(l *compare.Line, members submission.Value) table.Cell {
	if l == nil || !members.Present || members.Unit() == "%" || !members.Number.IsPositive() || l.Beneficiaries.Number().GreaterThan(members.Number) {
		return table.Cell{Kind: table.Rate}
	}
	c := rate(quantity.NewRate(l.Beneficiaries.Number(), members.Number))
	if l.Beneficiaries.Qualifier() != quantity.Exact || members.Qualifier != quantity.Exact {
		c.Qualifier = quantity.About
	}
	c.Sources, c.Computed = append(l.Beneficiaries.Sources(), members.Pos), true
	return c
}

func inTerritory(v submission.Value) table.Cell {
	if v.Unit() == "%" {
		return value(v, table.Points)
	}
	return value(v, table.Number)
}

func sameFacts(a, b *submission.Facts) bool {
	same := func(x, y submission.Value) bool { return x.Written() == y.Written() }
	return a.ClusterID == b.ClusterID && a.Year == b.Year && a.President.Value == b.President.Value &&
		same(a.Members, b.Members) && same(a.MembersPaidUp, b.MembersPaidUp) && same(a.MembersInTerritory, b.MembersInTerritory)
}

// sortByCluster hands sort a comparison of cluster ids by the review's order.
func (r *Review) sortByCluster(n int, sort func(func(a, b string) int)) {
	if n < 2 {
		return
	}
	sort(func(a, b string) int { return cmp.Compare(r.rank[a], r.rank[b]) })
}

// grantsTable shows the grants of the year and the next as the authority's
// table has them.
func (r *Review) grantsTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "grants", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 25}, {"requested", table.Money, 12}, {"awarded", table.Money, 12}, {"paid", table.Money, 12},
		{"decision_date", table.Text, 12}, {"agreement_date", table.Text, 12}, {"report_due", table.Text, 12}, {"report_received", table.Text, 12},
		{"decision", table.Text, 24}, {"source", table.Text, 30}, {"grant_kind", table.Text, 15}, {"account", table.Text, 12},
	})
	t.Stub, t.Wide = 1, true
	for _, g := range r.grantsOf(r.Year, r.Year+1) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), value(g.Requested, table.Money), value(g.Awarded, table.Money), value(g.Paid, table.Money),
			text(w.Date(g.DecisionDate.Value)), text(w.Date(g.AgreementDate.Value)), text(reportDue(w, g.ReportDue)), text(w.Date(g.ReportReceived.Value)),
			text(g.DecisionRef.Value), text(g.Pos.String()), text(g.Kind.Value), text(g.Account.Value),
		}})
	}
	return t
}

// reportDue is what the grant says of a compte rendu financier; without an
// answer it is to be checked, never late.
func reportDue(w *wording.Words, a submission.YesNo) string {
	switch a {
	case submission.Yes:
		return w.Text("yes")
	case submission.No:
		return w.Text("no")
	}
	return w.Text("to_check")
}

func (r *Review) grantsOf(years ...int) []submission.Grant {
	var out []submission.Grant
	for _, g := range r.Grants {
		if slices.Contains(years, g.Year) {
			out = append(out, g)
		}
	}
	r.sortByCluster(len(out), func(less func(a, b string) int) {
		slices.SortStableFunc(out, func(a, b submission.Grant) int {
			return cmp.Or(less(a.ClusterID, b.ClusterID), cmp.Compare(a.Year, b.Year))
		})
	})
	return out
}
