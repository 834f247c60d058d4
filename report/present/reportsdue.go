package present

import (
	"time"

	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// ReportsDue has a row for each grant, of the year or before, of which a compte rendu financier
// is or may be owed, with the day it is due (DOMAIN, Money).
func (ts Tables) ReportsDue() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("reports-due", []Column{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 30}, {"awarded", table.Money, 12}, {"report_due", table.Text, 12},
		{"closing", table.Text, 12}, {"deadline", table.Text, 12}, {"report_received", table.Text, 12}, {"report_state", table.Text, 36}, {"source", table.Text, 36},
	})
	t.Stub = 1
	for _, g := range grantsUpTo(r, r.Year) {
		state, deadline := overview.ReportState(r, &g)
		closing, _ := overview.ClosingOf(r, g.ClusterID, g.Year)
		iso := deadline.Format(time.DateOnly)
		if state == "none" || state == "to_check" {
			iso = ""
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(w.contacts.Cluster(r, g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), grantCell(w, &g, review.AwardedKey, g.Awarded), text(reportDue(w, g.ReportDue)),
			text(w.Date(closing.Format(time.DateOnly))), text(w.Date(iso)), text(w.Date(g.ReportReceived.Value)),
			text(w.Text("report_state."+state, "deadline", w.Date(deadline.Format(time.DateOnly)), "received", w.Date(g.ReportReceived.Value))), w.placesCell(rowsOr(g.Rows, g.Pos)),
		}})
	}
	if r.Options.AsOf == "" && len(t.Rows) > 0 {
		t.Notes = append(t.Notes, w.Text("reports-due.no_day"))
	}
	return t
}

func grantsUpTo(r *review.Review, year int) []submission.Grant {
	var years []int
	for _, g := range r.Grants {
		if g.Year <= year {
			years = append(years, g.Year)
		}
	}
	return grantsOf(r, years...)
}
