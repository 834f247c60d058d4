package compare

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// Amount is a sum, the number of lines that it is over, and the weakest of their qualifiers.
// Over no line it means nothing.
type Amount struct {
	Value     quantity.Decimal
	Lines     int
	Qualifier quantity.Qualifier
}

func (a *Amount) add(value quantity.Decimal, q quantity.Qualifier) {
	a.Value, a.Qualifier = a.Value.Add(value), a.Qualifier.And(q)
	a.Lines++
}

// And is the sum of both.
func (a Amount) And(b Amount) Amount {
	switch {
	case a.Lines == 0:
		return b
	case b.Lines == 0:
		return a
	}
	return Amount{a.Value.Add(b.Value), a.Lines + b.Lines, a.Qualifier.And(b.Qualifier)}
}

// Total is the sums of the lines of one type of action and one unit, of
// measure flux alone: a level or a running total is no sum of anything.
type Total struct {
	Type, Unit string
	// Key is the type and the unit folded: totals of one key are of one kind,
	// in whatever year or cluster.
	Key   [2]string
	Lines int
	// Planned and Actual are over the lines that have both; Rate is over those of
	// them where more is better and the plan is above 0, which are Rated, and
	// RateQualifier what is said of it.
	Planned, Actual Amount
	Rate            quantity.Rate
	Rated           int
	RateQualifier   quantity.Qualifier
	// Outside are actuals of lines that are unplanned or whose plan is not
	// known; NoTarget those of planned lines without a number; Unreported the
	// plans of lines that were not reported, StatusOnly those of lines of which a
	// status alone was.
	Outside, NoTarget, Unreported, StatusOnly Amount
	// PlanUnknown is how many of the lines of Outside belong to clusters whose plan is not
	// known.
	PlanUnknown int
	// Previous is the actuals of N−1 of the lines that are in the sum that Drawn
	// gives, of those that have one in the same unit and measure.
	Previous Amount
	// Besides is what N−1 counted of this type and unit on other lines: see
	// Book.Besides.
	Besides Amount
	// Varies names what else differs among the lines summed: axe, sens, grappe.
	Varies []string
	// Of are the lines summed.
	Of []*Line
}

// summand says to which of the sums of a total a line adds.
type summand uint8

const (
	noSum summand = iota
	bothSum
	unreportedSum
	statusSum
	noTargetSum
	outsideSum
)

func summandOf(l *Line) summand {
	switch {
	case l.Planned.Present() && l.Actual.Present():
		return bothSum
	case l.Planned.Present() && l.Verdict == verdict.NotReported:
		return unreportedSum
	case l.Planned.Present():
		return statusSum
	case !l.Actual.Present():
		return noSum
	case l.inPlan():
		return noTargetSum
	}
	return outsideSum
}

// drawn is which of its sums represents the total where one must: those over
// the lines that have both figures, which alone compare, else the one that
// there is.
func (t *Total) drawn() summand {
	for _, s := range [...]struct {
		of    summand
		lines int
	}{
		{bothSum, t.Planned.Lines}, {unreportedSum, t.Unreported.Lines}, {statusSum, t.StatusOnly.Lines},
		{noTargetSum, t.NoTarget.Lines}, {outsideSum, t.Outside.Lines},
	} {
		if s.lines > 0 {
			return s.of
		}
	}
	return noSum
}

// Totals sums lines by type of action and unit, in the order in which they
// first appear. Lines that cannot be summed are left out: other measures,
// disputed or incomparable ones, lines without any number, and those with neither a type nor a
// unit, of which only the title says what they count.
func (b *Book) Totals(lines []*Line) []Total {
	out, of := b.sums(lines)
	for i := range out {
		out[i].Of = make([]*Line, 0, out[i].Lines)
	}
	for j, l := range lines {
		if i := of[j]; i >= 0 {
			out[i].Of = append(out[i].Of, l)
		}
	}
	for i := range out {
		out[i].Varies = varies(b.names, out[i].Of)
	}
	return out
}

// Besides adds to each total the actuals of N−1 of its type and unit on lines that are not in its
// sum: those that were dropped, or are of another type now, or have no figure in its chart. before
// are the lines of N−1.
func (b *Book) Besides(totals []Total, before []*Line) {
	at := make(map[[2]string]int, len(totals))
	counted := map[*submission.Line]bool{}
	for i := range totals {
		t := &totals[i]
		at[t.Key] = i
		for _, l := range t.Of {
			if b.adds(t, l) {
				counted[l.PreviousResult] = true
			}
		}
	}
	for _, l := range before {
		if !summable(l) || !l.Actual.Present() || l.Result != nil && counted[l.Result] {
			continue
		}
		if i, ok := at[b.totalKey(l)]; ok {
			totals[i].Besides.add(l.Actual.Number().Shift(scaleOf(l.Unit)), l.Actual.Qualifier())
		}
	}
}

func (b *Book) totalKey(l *Line) [2]string {
	return [2]string{b.names.Singular(l.Type.Value), b.names.Unit(l.Unit)}
}

// Sums are Totals without the lines that are summed and what differs among them.
func (b *Book) Sums(lines []*Line) []Total {
	out, _ := b.sums(lines)
	return out
}

// sums are the totals of lines, and to which of them each line adds, -1 to none.
func (b *Book) sums(lines []*Line) (out []Total, of []int32) {
	of = make([]int32, len(lines))
	at := map[[2]string]int{}
	for j, l := range lines {
		if of[j] = -1; !summable(l) {
			continue
		}
		k := b.totalKey(l)
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, Total{Type: l.Type.Value, Unit: totalUnit(l.Unit), Key: k})
		}
		out[i].add(l)
		of[j] = int32(i)
	}
	for j, l := range lines {
		if i := of[j]; i >= 0 && b.adds(&out[i], l) {
			out[i].Previous.add(l.Previous.Number().Shift(scaleOf(l.Previous.Unit())), l.Previous.Qualifier())
		}
	}
	return out, of
}

// adds reports whether the N−1 of a line is summed beside the drawn sum of a total: the line
// is in that sum, and its N−1 is a flux in the same unit.
func (b *Book) adds(t *Total, l *Line) bool {
	return l.Previous.Present() && l.PreviousMeasure == cell.Flux && b.names.Under(l.Previous.Unit(), l.Unit) && summandOf(l) == t.drawn()
}

// totalUnit is the unit of a sum: euros for amounts at any scale.
func totalUnit(u string) string {
	if base, _ := quantity.Scale(u); base == quantity.Euro {
		return base
	}
	return u
}

func summable(l *Line) bool {
	if l.Measure != cell.Flux || l.Verdict == verdict.Disputed || l.Verdict == verdict.NotComparable || l.Mixed {
		return false
	}
	if l.Type.Value == "" && (l.Unit == "" || quantity.UnitOf(l.Unit).Key == quantity.Unnamed) {
		return false
	}
	return l.Planned.Present() || l.Actual.Present() || l.Previous.Present()
}

func (t *Total) add(l *Line) {
	exp := scaleOf(l.Unit)
	planned, actual := l.Planned.Number().Shift(exp), l.Actual.Number().Shift(exp)
	t.Lines++
	switch summandOf(l) {
	case bothSum:
		t.Planned.add(planned, l.Planned.Qualifier())
		t.Actual.add(actual, l.Actual.Qualifier())
		if l.Direction == cell.Hausse && planned.IsPositive() {
			q := l.Actual.Qualifier().And(l.Planned.Qualifier().Opposed())
			if t.Rate.Present() {
				q = q.And(t.RateQualifier)
			}
			t.Rate, t.RateQualifier = t.Rate.Plus(actual, planned), q
			t.Rated++
		}
	case unreportedSum:
		t.Unreported.add(planned, l.Planned.Qualifier())
	case statusSum:
		t.StatusOnly.add(planned, l.Planned.Qualifier())
	case noTargetSum:
		t.NoTarget.add(actual, l.Actual.Qualifier())
	case outsideSum:
		t.Outside.add(actual, l.Actual.Qualifier())
		if l.Verdict == verdict.PlanUnknown {
			t.PlanUnknown++
		}
	}
}

// varies says what differs among lines that are summed.
func varies(n *match.Names, lines []*Line) []string {
	var out []string
	for _, f := range []struct {
		name string
		same func(a, b *Line) bool
	}{
		{"cluster", func(a, b *Line) bool { return a.ClusterID == b.ClusterID }},
		{"theme", func(a, b *Line) bool {
			return a.Theme.Value == b.Theme.Value || n.Theme(a.Theme.Value) == n.Theme(b.Theme.Value)
		}},
		{"direction", func(a, b *Line) bool { return a.Direction == b.Direction }},
		{"qualifier", func(a, b *Line) bool {
			return a.Planned.Qualifier() == b.Planned.Qualifier() && a.Actual.Qualifier() == b.Actual.Qualifier()
		}},
	} {
		if slices.ContainsFunc(lines[1:], func(l *Line) bool { return !f.same(lines[0], l) }) {
			out = append(out, f.name)
		}
	}
	return out
}
