package pageview

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/screen"
	"bilan/report/table"
)

// strip is the lines of a cluster by group, nil where there are none.
func (v *view) strip(lines []*compare.Line, counts overview.Counts, wide bool, name func(*compare.Line) string) *screen.Strip {
	if len(lines) == 0 {
		return nil
	}
	s := &screen.Strip{Squares: make([]screen.Square, 0, len(lines))}
	var said []string
	for g, n := range counts {
		if n > 0 {
			said = append(said, v.groupCount(n, table.Group(g)))
		}
	}
	for _, l := range inOrder(lines) {
		square := screen.Square{Verdict: screen.Plain(l.Verdict.String())}
		if len(lines) <= titledLines || wide && len(lines) <= wideLines {
			square.Title = v.w.Text("page.said", "name", name(l), "value", v.verdict(l))
		}
		s.Squares = append(s.Squares, square)
	}
	s.Label = v.w.Text("page.said", "name", v.w.Lines(len(lines)), "value", strings.Join(said, ", "))
	return s
}

// titledLines is up to how many lines a strip says what each is, wideLines one as wide
// as the page.
const titledLines, wideLines = 24, 60

// groupCount is a number of lines of a group.
func (v *view) groupCount(n int, g table.Group) string { return v.w.Count(n, "group_"+g.Class()) }

// groupName is what a group is called.
func (v *view) groupName(g table.Group) string { return v.text("group." + g.Class()) }

// inOrder are lines in the order of a strip.
func inOrder(lines []*compare.Line) []*compare.Line {
	rank := map[compare.Verdict]int{}
	for i, of := range overview.Verdicts() {
		rank[of] = i
	}
	return slices.SortedStableFunc(slices.Values(lines), func(a, b *compare.Line) int { return rank[a.Verdict] - rank[b.Verdict] })
}

// title is what a line is called: its title on one line, or its code where it has
// none.
func title(l *compare.Line) string {
	if t := phrase.OneLine(l.Title.Value); t != "" {
		return t
	}
	return l.Code
}

// verdict is what a line's verdict is called in a row.
func (v *view) verdict(l *compare.Line) string {
	said := v.w.Named("screen.verdict", l.Verdict.String())
	if l.AtLeast {
		return v.w.Text("cell.at_least", "verdict", said)
	}
	return said
}
