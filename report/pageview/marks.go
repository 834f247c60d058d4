package pageview

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/verdict"
)

// marks are the small charts of lines: strips, bullet charts and sparklines.
type marks struct {
	review *review.Review
	texts  *texts
}

// strip is the lines of a cluster by group, nil where there are none.
func (m *marks) strip(lines []*compare.Line, counts overview.Counts, wide bool, name func(*compare.Line) string) *screen.Strip {
	if len(lines) == 0 {
		return nil
	}
	s := &screen.Strip{Squares: make([]screen.Square, 0, len(lines))}
	var said []string
	for g, n := range counts {
		if n > 0 {
			s.Counts[g] = m.texts.number(n)
			said = append(said, m.texts.groupCount(n, verdict.Group(g)))
		}
	}
	for _, l := range inOrder(lines) {
		square := screen.Square{Verdict: screen.Plain(l.Verdict.String())}
		if len(lines) <= titledLines || wide && len(lines) <= wideLines {
			square.Title = m.texts.w.Text("page.said", "name", name(l), "value", m.texts.verdict(l))
		}
		s.Squares = append(s.Squares, square)
	}
	s.Label = m.texts.w.Text("page.said", "name", m.texts.w.Lines(len(lines)), "value", strings.Join(said, ", "))
	return s
}

// titledLines is the greatest number of lines of a strip that are named in tooltips, wideLines
// that of a strip as wide as the page.
const titledLines, wideLines = 24, 60

// inOrder are lines in the order in which a strip shows them.
func inOrder(lines []*compare.Line) []*compare.Line {
	rank := map[verdict.Verdict]int{}
	for i, of := range verdict.ByGroup() {
		rank[of] = i
	}
	return slices.SortedStableFunc(slices.Values(lines), func(a, b *compare.Line) int { return rank[a.Verdict] - rank[b.Verdict] })
}

// bullet is the bullet chart of a line's actual and plan, nil where nothing can be drawn. The
// year before is drawn only if it is in the same unit.
func (m *marks) bullet(l *compare.Line) *screen.Bullet {
	way := overview.WayOf(m.review, l)
	if !way.Actual.Present() {
		return nil
	}
	b := &screen.Bullet{Planned: l.Planned.Stated(), Actual: l.Actual.Stated(), Baseline: l.Baseline.Stated(), Falling: l.Direction == cell.Baisse, Group: l.Verdict.Group()}
	if way.Previous.Present() {
		b.Previous = l.Previous.Stated()
	}
	return b
}

// spark is the actuals of a line through the years, in its unit; nil where fewer than
// two years have one.
func (m *marks) spark(run *compare.Run, now *compare.Line) *screen.Spark {
	s, n := &screen.Spark{}, 0
	for _, c := range m.review.History {
		if c.Year > m.review.Year {
			break
		}
		var value *quantity.Decimal
		if l := run.In(c.Year); l != nil && l.Actual.Present() && (l == now || l.Actual.Unit() == now.Actual.Unit() || m.review.Book.SameUnit(l.Actual.Unit(), now.Unit)) {
			value = l.Actual.Stated()
			n++
		}
		s.Values = append(s.Values, value)
	}
	if n < 2 {
		return nil
	}
	return s
}
