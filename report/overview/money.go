package overview

import (
	"slices"
	"time"

	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/review"
	"bilan/report/submission"
)

// Grants are the grants of one cluster and year, or of several together.
type Grants struct{ Requested, Awarded, Paid, Spent budget.Amount }

// Stated reports whether anything is known of what was asked for, awarded or paid.
func (g Grants) Stated() bool {
	return g.Requested.Stated() || g.Awarded.Stated() || g.Paid.Stated()
}

// And is both together.
func (g Grants) And(h Grants) Grants {
	g.Requested.Add(h.Requested)
	g.Awarded.Add(h.Awarded)
	g.Paid.Add(h.Paid)
	g.Spent.Add(h.Spent)
	return g
}

// GrantsOf sums the grants of a cluster and year. Where none of them states an
// amount, what the cluster says of itself counts.
func GrantsOf(r *review.Review, cluster string, year int) Grants {
	s := Grants{Requested: r.GrantsRequested(cluster, year)}
	for _, g := range r.Index.Grants(cluster, year) {
		s.Awarded.Add(review.AmountOf(g.Awarded, g.Disputed, review.AwardedKey))
		s.Paid.Add(review.AmountOf(g.Paid, g.Disputed, review.PaidKey))
		s.Spent.Add(review.AmountOf(g.Spent, g.Disputed, review.SpentKey))
	}
	f := r.Index.Facts(cluster, year)
	if f == nil {
		return s
	}
	own := func(to *budget.Amount, v cell.Value, key string) {
		if !to.Stated() {
			*to = review.AmountOf(v, f.Disputed, key)
		}
	}
	own(&s.Requested, f.GrantRequested, review.RequestKey)
	own(&s.Awarded, f.GrantAwarded, review.GrantKey)
	own(&s.Paid, f.GrantPaid, review.GrantPaidKey)
	return s
}

// grantYear is the year whose grants stand for the review's: its own, unless nothing is
// known of them and something of the next year's.
func grantYear(r *review.Review) int {
	stated := func(year int) bool {
		return slices.ContainsFunc(r.Clusters, func(c review.Cluster) bool { return GrantsOf(r, c.ID, year).Stated() })
	}
	if !stated(r.Year) && stated(r.Year+1) {
		return r.Year + 1
	}
	return r.Year
}

// Deadline is the last day for a compte rendu financier: six months
// after the end of the year for which the grant was given (art. 10 of the law
// of 12 April 2000). closing is the last day of that year; the
// same day of the month six months on, or the month's last where it has no
// such day: of 31 August that is 28 or 29 February.
func Deadline(closing time.Time) time.Time {
	first := time.Date(closing.Year(), closing.Month()+6, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	day := min(closing.Day(), last)
	if closing.AddDate(0, 0, 1).Day() == 1 {
		day = last // from the end of a month to the end of one
	}
	return time.Date(first.Year(), first.Month(), day, 0, 0, 0, 0, time.UTC)
}

// ClosingOf is the last day of a cluster's year: the one that it states, else
// 31 December. disputed is true where files state several.
func ClosingOf(r *review.Review, cluster string, year int) (day time.Time, disputed bool) {
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

// ReportState says how far a grant's compte rendu financier is on a day:
// none, received, to_check, not_yet, owed or late. Without a day nothing is
// said that depends on one: open.
func ReportState(r *review.Review, g *submission.Grant) (state string, deadline time.Time) {
	closing, disputed := ClosingOf(r, g.ClusterID, g.Year)
	deadline = Deadline(closing)
	switch {
	case g.ReportReceived.Value != "":
		return "received", deadline
	case g.ReportDue == cell.No:
		return "none", deadline
	case g.ReportDue != cell.Yes, disputed, g.Disputed[review.ReceivedKey] != nil:
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

// reportStates are the states, those that most ask for something first.
var reportStates = []string{"late", "owed", "to_check", "open", "not_yet", "received", "none"}

// reportOf is the state that most asks for something of a cluster's grants of a year, ""
// where it has none.
func reportOf(r *review.Review, cluster string, year int) string {
	states := map[string]bool{}
	for _, g := range r.Index.Grants(cluster, year) {
		state, _ := ReportState(r, g)
		states[state] = true
	}
	for _, s := range reportStates {
		if states[s] {
			return s
		}
	}
	return ""
}

// reportsToCheck is how many grants of the year have a compte rendu financier that is late,
// owed or to be checked.
func reportsToCheck(r *review.Review) int {
	n := 0
	for i := range r.Grants {
		if g := &r.Grants[i]; g.Year == r.Year {
			switch state, _ := ReportState(r, g); state {
			case "late", "owed", "to_check":
				n++
			}
		}
	}
	return n
}
