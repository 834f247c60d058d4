package present

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/verdict"
)

// membersTable shows members as each submission for the year states them:
// three different counts, of which the last may be a share, from which no
// count is made; the change on last year; and the share of the members that
// the most followed action reached, as beneficiaries of several actions are
// not added up.
func membersTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("members", []Column{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"president", table.Text, 25}, {"members_previous", table.Number, 12}, {"members", table.Number, 12}, {"members_change", table.Rate, 12},
		{"members_paid_up", table.Number, 12}, {"members_in_territory", table.Number, 12}, {"reached", table.Number, 12}, {"reached_share", table.Rate, 12},
		{"most_followed", table.Text, 24}, {"source", table.Text, 30},
	})
	t.Stub = 1
	for _, f := range r.Index.FactsOf(r.Year) {
		before := membersBefore(r, f.ClusterID)
		most := mostFollowed(r, f.ClusterID)
		reached, title := table.Cell{Kind: table.Number}, ""
		if most != nil {
			reached, title = figure(most.Beneficiaries, table.Number), most.Title.Value
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(clusterOf(r, w, f.ClusterID).Name), yearCell(f.Year), text(f.President.Value), before.cell(w), membersOf(f).cell(w), membersChange(before.value, f.Members),
			memberCell(w, f, review.PaidUpKey, f.MembersPaidUp), memberCell(w, f, review.TerritoryKey, f.MembersInTerritory), reached, reachedShare(most, f.Members), text(title), w.placesCell(rowsOr(f.Rows, f.Pos)),
		}})
	}
	return t
}

// members are those that a cluster states for a year.
type members struct {
	value    cell.Value
	disputed []source.Pos // the places that differ
}

func membersOf(f *submission.Facts) members { return members{f.Members, f.Disputed[review.MembersKey]} }

// membersBefore is what the cluster stated for the year before.
func membersBefore(r *review.Review, cluster string) members {
	if f := r.Index.Facts(cluster, r.Year-1); f != nil {
		return membersOf(f)
	}
	return members{}
}

// cell shows a share as one, as no count is made of it.
func (m members) cell(w *edition) table.Cell {
	kind := table.Number
	if m.value.Unit() == "%" {
		kind = table.Points
	}
	c := value(m.value, kind)
	if m.disputed != nil {
		c.Text, c.Sources = w.Named("verdict", verdict.Disputed.String()), m.disputed
	}
	return c
}

func memberCell(w *edition, f *submission.Facts, key string, v cell.Value) table.Cell {
	return members{v, f.Disputed[key]}.cell(w)
}

// rowsOr are the places of the records that state something, which is at where
// there is one.
func rowsOr(rows []source.Pos, at source.Pos) []source.Pos {
	if len(rows) == 0 {
		return []source.Pos{at}
	}
	return rows
}

// membersChange is the change on last year, absent where either is missing or
// last year's is 0.
func membersChange(before, now cell.Value) table.Cell {
	if !before.Present || !now.Present || before.Unit() == "%" || now.Unit() == "%" || !before.Number.IsPositive() {
		return table.Cell{Kind: table.Rate}
	}
	c := live(rate(quantity.NewRate(now.Number.Sub(before.Number), before.Number)), changeOf("members", "members_previous"))
	c.Qualifier = now.Qualifier.And(before.Qualifier.Opposed())
	c.Sources, c.Computed = []source.Pos{now.Pos, before.Pos}, true
	return c
}

// mostFollowed is the cluster's line with most beneficiaries, nil where none
// gives any.
func mostFollowed(r *review.Review, cluster string) *compare.Line {
	var most *compare.Line
	for _, l := range linesOf(r, cluster) {
		if l.Beneficiaries.Present() && (most == nil || l.Beneficiaries.Number().GreaterThan(most.Beneficiaries.Number())) {
			most = l
		}
	}
	return most
}

// reachedShare is a line's beneficiaries over the members; absent where they
// are more than the members, and so not members alone.
func reachedShare(l *compare.Line, members cell.Value) table.Cell {
	if l == nil || !members.Present || members.Unit() == "%" || !members.Number.IsPositive() || l.Beneficiaries.Number().GreaterThan(members.Number) {
		return table.Cell{Kind: table.Rate}
	}
	c := live(rate(quantity.NewRate(l.Beneficiaries.Number(), members.Number)), quotientOf("reached", "members"))
	c.Qualifier = l.Beneficiaries.Qualifier().And(members.Qualifier.Opposed())
	c.Sources, c.Computed = append(l.Beneficiaries.Sources(), members.Pos), true
	return c
}

// sortByCluster hands sort a comparison of cluster ids by the review's order.
func sortByCluster(r *review.Review, n int, sort func(func(a, b string) int)) {
	if n < 2 {
		return
	}
	sort(func(a, b string) int { return cmp.Compare(r.Rank[a], r.Rank[b]) })
}

// grantsTable shows the grants of the year and the next as the authority's
// table has them.
func grantsTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("grants", []Column{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 25}, {"requested", table.Money, 12}, {"awarded", table.Money, 12}, {"paid", table.Money, 12},
		{"decision_date", table.Text, 12}, {"agreement_date", table.Text, 12}, {"report_due", table.Text, 12}, {"report_received", table.Text, 12},
		{"decision", table.Text, 24}, {"source", table.Text, 30}, {"grant_kind", table.Text, 15}, {"account", table.Text, 12},
	})
	t.Stub = 1
	for _, g := range grantsOf(r, r.Year, r.Year+1) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(clusterOf(r, w, g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), grantCell(w, &g, review.RequestedKey, g.Requested), grantCell(w, &g, review.AwardedKey, g.Awarded), grantCell(w, &g, review.PaidKey, g.Paid),
			text(w.Date(g.DecisionDate.Value)), text(w.Date(g.AgreementDate.Value)), text(reportDue(w, g.ReportDue)), text(w.Date(g.ReportReceived.Value)),
			text(g.DecisionRef.Value), w.placesCell(rowsOr(g.Rows, g.Pos)), text(g.Kind.Value), text(g.Account.Value),
		}})
	}
	return t
}

// grantCell is an amount of a grant as written, or that it is disputed.
func grantCell(w *edition, g *submission.Grant, heading string, v cell.Value) table.Cell {
	if g.Disputed[heading] != nil {
		return settledCell(w, review.AmountOf(v, g.Disputed, heading))
	}
	return value(v, table.Money)
}

// reportDue is what the grant says of a compte rendu financier; without an
// answer it is to be checked, never late.
func reportDue(w *edition, a cell.YesNo) string {
	switch a {
	case cell.Yes:
		return w.Text("yes")
	case cell.No:
		return w.Text("no")
	}
	return w.Text("to_check")
}

func grantsOf(r *review.Review, years ...int) []submission.Grant {
	var out []submission.Grant
	for _, g := range r.Grants {
		if slices.Contains(years, g.Year) {
			out = append(out, g)
		}
	}
	sortByCluster(r, len(out), func(less func(a, b string) int) {
		slices.SortStableFunc(out, func(a, b submission.Grant) int {
			return cmp.Or(less(a.ClusterID, b.ClusterID), cmp.Compare(a.Year, b.Year))
		})
	})
	return out
}
