package present

import (
	"time"

	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
)

// reportDeadline is the last day for a compte rendu financier: six months
// after the end of the year for which the grant was given (art. 10 of the law
// of 12 April 2000), in ISO form. closing is the last day of that year; the
// same day of the month six months on, or the month's last where it has no
// such day: of 31 August that is 28 or 29 February.
func reportDeadline(closing time.Time) time.Time {
	first := time.Date(closing.Year(), closing.Month()+6, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	day := min(closing.Day(), last)
	if closing.AddDate(0, 0, 1).Day() == 1 {
		day = last // from the end of a month to the end of one
	}
	return time.Date(first.Year(), first.Month(), day, 0, 0, 0, 0, time.UTC)
}

// closingOf is the last day of a cluster's year: the one that it states, else
// 31 December. disputed is true where files state several.
func closingOf(r *review.Review, cluster string, year int) (day time.Time, disputed bool) {
	day = time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)
	f := r.Index.Facts(cluster, year)
	if f == nil {
		return day, false
	}
	if t, err := time.Parse(time.DateOnly, f.ClosingDate.Value); err == nil && t.Year() >= year && t.Year() <= year+1 {
		day = t
	}
	return day, f.Disputed[review.ClosingKey] != nil
}

// reportState says where a grant's compte rendu financier stands on a day:
// none, received, to_check, not_yet, owed or late. Without a day nothing is
// said that depends on one: open.
func reportState(r *review.Review, g submission.Grant) (state string, deadline time.Time) {
	closing, disputed := closingOf(r, g.ClusterID, g.Year)
	deadline = reportDeadline(closing)
	switch {
	case g.ReportReceived.Value != "":
		return "received", deadline
	case g.ReportDue == submission.No:
		return "none", deadline
	case g.ReportDue != submission.Yes, disputed, g.Disputed[review.ReceivedKey] != nil:
		return "to_check", deadline
	}
	today, err := time.Parse(time.DateOnly, r.Options.AsOf)
	switch {
	case err != nil:
		return "open", deadline
	case today.After(deadline):
		return "late", deadline
	case today.After(closing):
		return "owed", deadline
	}
	return "not_yet", deadline
}

// reportsDueTable shows which clusters owe a compte rendu financier, since
// when, which are late and which are to be checked, for the grants of the year
// and of those before.
func reportsDueTable(r *review.Review, w *edition) *table.Table {
	t := w.newTable("reports-due", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 30}, {"awarded", table.Money, 12}, {"report_due", table.Text, 12},
		{"closing", table.Text, 12}, {"deadline", table.Text, 12}, {"report_received", table.Text, 12}, {"report_state", table.Text, 36}, {"source", table.Text, 36},
	})
	t.Stub, t.Wide = 1, true
	for _, g := range grantsUpTo(r, r.Year) {
		state, deadline := reportState(r, g)
		closing, _ := closingOf(r, g.ClusterID, g.Year)
		iso := deadline.Format(time.DateOnly)
		if state == "none" || state == "to_check" {
			iso = ""
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(clusterOf(r, w, g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), grantCell(w, &g, review.AwardedKey, g.Awarded), text(reportDue(w, g.ReportDue)),
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
