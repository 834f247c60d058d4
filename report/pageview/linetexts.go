package pageview

import (
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/verdict"
)

// title is the name of a line: its title on one line, or its code where it has none.
func title(l *compare.Line) string {
	if t := phrase.OneLine(l.Title.Value); t != "" {
		return t
	}
	return l.Code
}

// rateOf is the rate of a line against its plan: that of attainment, or, with direction baisse,
// the progress from the baseline, which is named; the zero Value for none.
func (t *texts) rateOf(l *compare.Line) screen.Value {
	if r := l.Attainment(); r.Present() {
		return screen.Value{Num: t.qualified(r, l.AttainmentQualifier())}
	}
	if r := l.Progress(); r.Present() {
		return screen.Value{Num: t.qualified(r, l.ProgressQualifier()), Unit: t.text("of_way")}
	}
	return screen.Value{}
}

// verdict is the name of a line's verdict in a row.
func (t *texts) verdict(l *compare.Line) string {
	said := t.w.Named("screen.verdict", l.Verdict.String())
	if l.AtLeast {
		return t.w.Text("cell.at_least", "verdict", said)
	}
	return said
}

// sign is the sign of a verdict.
func sign(of verdict.Verdict) string { return table.Palette(of.String()).Sign }

// against is a line's actual, its plan, and the unit of both, once: "10", "sur 8", "visites".
// Euros and percentages are part of the number.
func (t *texts) against(l *compare.Line) (value screen.Plain, of, unit string) {
	actual, planned := t.parts.Number(l, l.Actual), t.parts.Number(l, l.Planned)
	switch actual.Kind {
	case table.Money:
		return screen.Plain(t.unmarked(actual)), t.text("of", "n", t.unmarked(planned)), quantity.Euro
	case table.Points:
		return screen.Plain(t.whole(actual)), t.text("of", "n", t.whole(planned)), ""
	}
	return screen.Plain(t.shown(actual)), t.text("of", "n", t.whole(planned)), phrase.UnitOf(t.w, l.Unit, l.Planned.Number())
}

// nothing is why a cluster has no line.
func (t *texts) nothing(c *overview.Cluster) string { return t.text("clusters." + c.Nothing()) }
