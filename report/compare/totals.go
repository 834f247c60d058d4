package compare

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// Total is the sums of the lines of one type of action and one unit, of
// measure flux alone: a level or a running total is no sum of anything.
type Total struct {
	Type, Unit string
	// Key is the type and the unit folded: totals of one key are of one kind,
	// in whatever year or cluster.
	Key   [2]string
	Lines int
	// Planned and Actual are over the Both lines that have both; Rate is over
	// those of them where more is better and the plan is above 0.
	Planned, Actual quantity.Decimal
	Both            int
	Rate            quantity.Rate
	// Outside are actuals of lines that are unplanned or whose plan is not
	// known; NoTarget those of planned lines without a number; Unreported the
	// plans of lines that were not reported.
	Outside, NoTarget, Unreported                quantity.Decimal
	OutsideLines, NoTargetLines, UnreportedLines int
	// Previous is the actuals of N−1 of the PreviousLines that have one in the
	// same unit.
	Previous      quantity.Decimal
	PreviousLines int
	// Varies names what else differs among the lines summed: axe, sens, grappe.
	Varies []string
	// Of are the lines summed.
	Of []*Line
}

// Totals sums lines by type of action and unit, in the order in which they
// first appear. Lines that cannot be summed are left out: other measures,
// disputed or incomparable ones, and lines without any number.
func (b *Book) Totals(lines []*Line) []Total {
	out, of := b.sums(lines)
	n := 0
	for i := range out {
		n += out[i].Lines
	}
	room := make([]*Line, n)
	for i := range out {
		out[i].Of, room = room[:0:out[i].Lines], room[out[i].Lines:]
	}
	for j, l := range lines {
		if i := of[j]; i >= 0 {
			out[i].Of = append(out[i].Of, l)
		}
	}
	for i := range out {
		out[i].Varies = varies(out[i].Of)
	}
	return out
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
		k := [2]string{b.names.singular(l.Type.Value), b.names.unit(l.Unit)}
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, Total{Type: l.Type.Value, Unit: totalUnit(l.Unit), Key: k})
		}
		b.addTo(&out[i], l)
		of[j] = int32(i)
	}
	return out, of
}

// Drawn is what a chart shows of a total: the sums over the lines that have
// both figures, which alone compare. Where no line has both, it is the one sum
// there is: the plans that were not reported, else the actuals without a
// target, else those outside any plan; nil is absent, never 0.
func (t *Total) Drawn() (planned, actual *quantity.Decimal) {
	switch {
	case t.Both > 0:
		return &t.Planned, &t.Actual
	case t.UnreportedLines > 0:
		return &t.Unreported, nil
	case t.NoTargetLines > 0:
		return nil, &t.NoTarget
	case t.OutsideLines > 0:
		return nil, &t.Outside
	}
	return nil, nil
}

// Share is what one line adds to one of the sums of a total, in the total's
// unit; nothing where it does not Count.
type Share struct {
	Value  quantity.Decimal
	Counts bool
}

// Shares are what one line of the total adds to what a chart shows of it: to N−1
// and to what Drawn gives.
func (b *Book) Shares(t *Total, l *Line) (previous, planned, actual Share) {
	exp := scaleOf(l.Unit)
	share := func(f Figure, counts bool) Share {
		if !counts || !f.Present() {
			return Share{}
		}
		return Share{f.Number().Shift(exp), true}
	}
	both := l.Planned.Present() && l.Actual.Present()
	p, a := t.Drawn()
	planned = share(l.Planned, p != nil && (t.Both == 0 || both))
	switch {
	case t.Both > 0:
		actual = share(l.Actual, both)
	case a != nil:
		actual = share(l.Actual, l.InPlan() == (t.NoTargetLines > 0))
	}
	if b.adds(l) {
		previous = Share{l.Previous.Number().Shift(scaleOf(l.Previous.Unit())), true}
	}
	return previous, planned, actual
}

// adds reports whether a line's N−1 is summed with the others'.
func (b *Book) adds(l *Line) bool {
	return l.Previous.Present() && b.names.sameUnit(l.Previous.Unit(), l.Unit)
}

// totalUnit is the unit of a sum: euros for amounts at any scale.
func totalUnit(u string) string {
	if base, _ := quantity.Scale(u); base == quantity.Euro {
		return base
	}
	return u
}

func summable(l *Line) bool {
	if l.Measure != submission.Flux || l.Verdict == Disputed || l.Verdict == NotComparable || strings.Contains(l.Unit, " / ") {
		return false
	}
	return l.Planned.Present() || l.Actual.Present() || l.Previous.Present()
}

func (b *Book) addTo(t *Total, l *Line) {
	exp := scaleOf(l.Unit)
	planned, actual := l.Planned.Number().Shift(exp), l.Actual.Number().Shift(exp)
	t.Lines++
	switch {
	case l.Planned.Present() && l.Actual.Present():
		t.Both++
		t.Planned, t.Actual = t.Planned.Add(planned), t.Actual.Add(actual)
		if l.Direction == submission.Hausse && planned.IsPositive() {
			t.Rate = t.Rate.Plus(actual, planned)
		}
	case l.Planned.Present():
		t.UnreportedLines++
		t.Unreported = t.Unreported.Add(planned)
	case !l.Actual.Present():
	case l.InPlan():
		t.NoTargetLines++
		t.NoTarget = t.NoTarget.Add(actual)
	default:
		t.OutsideLines++
		t.Outside = t.Outside.Add(actual)
	}
	if b.adds(l) {
		t.PreviousLines++
		t.Previous = t.Previous.Add(l.Previous.Number().Shift(scaleOf(l.Previous.Unit())))
	}
}

// varies says what differs among lines that are summed.
func varies(lines []*Line) []string {
	var out []string
	for _, f := range []struct {
		name string
		same func(a, b *Line) bool
	}{
		{"cluster", func(a, b *Line) bool { return a.ClusterID == b.ClusterID }},
		{"theme", func(a, b *Line) bool {
			return a.Theme.Value == b.Theme.Value || fold.Key(a.Theme.Value) == fold.Key(b.Theme.Value)
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
