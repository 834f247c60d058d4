package present

import (
	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/live"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/verdict"
)

// Members are the members that each submission for the year states: three different counts, of
// which the last may be a share, from which no count is made; the change on the year before; and
// the share of the members that the most followed action reached, as beneficiaries of several
// actions are not added up.
func (ts Tables) Members() *table.Table {
	r, w := ts.r, ts.w
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
			text(w.contacts.Cluster(r, f.ClusterID).Name), yearCell(f.Year), text(f.President.Value), before.cell(w), membersOf(f).cell(w), membersChange(before.value, f.Members),
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
	c := live.Cell(rate(quantity.NewRate(now.Number.Sub(before.Number), before.Number)), live.Change("members", "members_previous"))
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
	c := live.Cell(rate(quantity.NewRate(l.Beneficiaries.Number(), members.Number)), live.Quotient("reached", "members"))
	c.Qualifier = l.Beneficiaries.Qualifier().And(members.Qualifier.Opposed())
	c.Sources, c.Computed = append(l.Beneficiaries.Sources(), members.Pos), true
	return c
}
