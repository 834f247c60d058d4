package present

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// Grants are the grants of the year and the next, a row each, as the authority's table has
// them.
func (ts Tables) Grants() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("grants", []Column{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 25}, {"requested", table.Money, 12}, {"awarded", table.Money, 12}, {"paid", table.Money, 12},
		{"decision_date", table.Text, 12}, {"agreement_date", table.Text, 12}, {"report_due", table.Text, 12}, {"report_received", table.Text, 12},
		{"decision", table.Text, 24}, {"source", table.Text, 30}, {"grant_kind", table.Text, 15}, {"account", table.Text, 12},
	})
	t.Stub = 1
	for _, g := range grantsOf(r, r.Year, r.Year+1) {
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(w.contacts.Cluster(r, g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), grantCell(w, &g, review.RequestedKey, g.Requested), grantCell(w, &g, review.AwardedKey, g.Awarded), grantCell(w, &g, review.PaidKey, g.Paid),
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

// sortByCluster hands sort a comparison of cluster ids by the review's order.
func sortByCluster(r *review.Review, n int, sort func(func(a, b string) int)) {
	if n < 2 {
		return
	}
	sort(func(a, b string) int { return cmp.Compare(r.Rank[a], r.Rank[b]) })
}
