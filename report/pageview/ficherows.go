package pageview

import (
	"bilan/report/catalogue"
	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/screen"
	"bilan/report/source"
	"bilan/report/verdict"
)

func (v *fichesView) ficheRow(l *compare.Line, run *compare.Run) screen.FicheRow {
	row := screen.FicheRow{ID: v.anchors[l], Title: title(l), About: phrase.Joined(" · ", l.Code, phrase.UnitBeside(l)), Previous: v.value(v.parts.Number(l, l.Previous)), Planned: v.value(v.parts.Planned(l)),
		Actual: v.value(v.parts.Actual(l)), Bullet: v.bullet(l), Verdict: screen.Plain(l.Verdict.String()), Said: v.verdict(l), Remarks: v.remarks(l)}
	if l.Title.Value == "" {
		row.About = phrase.UnitBeside(l)
	}
	if l.Verdict == verdict.Unplanned && row.Planned.Num == "" && row.Planned.Text == "" {
		row.Planned.Text = v.text("fiche.unplanned")
	}
	if l.Revised.Present() {
		revised := v.value(v.parts.Number(l, l.Revised))
		row.Revised = &revised
	}
	row.Rate = v.rateOf(l)
	if run != nil {
		row.Spark = v.spark(run, l)
		if run.Next != nil {
			row.Next = v.value(v.parts.NextPlanned(run.Next, l.Unit))
		}
	}
	row.From = "s" + row.ID[1:]
	return row
}

// remarks are the reason, the comment, what the officer decided, and what is doubtful.
func (v *fichesView) remarks(l *compare.Line) []screen.Remark {
	var out []screen.Remark
	if s := phrase.Joined(", ", v.parts.Reason(l), phrase.OneLine(l.Comment.Value)); s != "" {
		out = append(out, screen.Remark{Text: s})
	} else if l.Verdict.Short() {
		out = append(out, screen.Remark{Text: v.text("no_reason")})
	}
	if l.Revised.Present() {
		if r := l.RevisedAttainment(); r.Present() {
			out = append(out, screen.Remark{Text: v.text("fiche.revised", "rate", string(v.percent(r)))})
		}
	}
	if !v.Options.Publish {
		for _, s := range v.parts.Decisions(l) {
			out = append(out, screen.Remark{Text: s})
		}
	}
	for _, slug := range l.Notes {
		out = append(out, screen.Remark{Text: v.w.Title(slug), Doubt: catalogue.Severity(slug) != source.Info})
	}
	if l.BudgetActual.Present() || l.BudgetPlanned.Present() {
		out = append(out, screen.Remark{Text: v.costs(l)})
	}
	return out
}

// costs are what an action was planned to cost, and cost.
func (v *fichesView) costs(l *compare.Line) string {
	actual, planned := v.parts.Money(l.BudgetActual), v.parts.Money(l.BudgetPlanned)
	switch {
	case !l.BudgetPlanned.Present():
		return v.text("fiche.cost", "actual", v.whole(actual))
	case !l.BudgetActual.Present():
		return v.text("fiche.cost_planned", "planned", v.whole(planned))
	}
	return v.text("fiche.cost_both", "actual", v.whole(actual), "planned", v.whole(planned))
}

// announced are the lines that the next plan alone holds.
func (v *fichesView) announced(runs []compare.Run) []screen.FicheRow {
	var out []screen.FicheRow
	for i := range runs {
		n := runs[i].Next
		if n == nil || runs[i].In(v.Year) != nil {
			continue
		}
		row := screen.FicheRow{Title: phrase.OneLine(n.Plan.Title.Value), About: phrase.Joined(" · ", n.Plan.Code.Value, n.Unit), Next: v.value(v.parts.NextPlanned(n, n.Unit))}
		if row.Title == "" {
			row.Title = n.Plan.Code.Value
		}
		if s := phrase.OneLine(n.Plan.Comment.Value); s != "" {
			row.Remarks = []screen.Remark{{Text: s}}
		}
		if was := runs[i].In(v.Year - 1); was != nil {
			row.Previous = v.value(v.parts.Number(was, was.Actual))
		}
		out = append(out, row)
	}
	return out
}

// dropped are the lines of the year before that are neither in the year nor in the next plan.
// One that was planned and never reported is shown with its plan.
func (v *fichesView) dropped(runs []compare.Run) []screen.FicheRow {
	var out []screen.FicheRow
	for i := range runs {
		was := runs[i].In(v.Year - 1)
		if was == nil || runs[i].In(v.Year) != nil || runs[i].Next != nil {
			continue
		}
		row := screen.FicheRow{Title: title(was), About: phrase.Joined(" · ", was.Code, phrase.UnitBeside(was)), Previous: v.value(v.parts.Number(was, was.Actual))}
		if planned := v.parts.Number(was, was.Planned); row.Previous.Num == "" && planned.Num != nil {
			row.Previous.Text = v.text("fiche.planned_then", "planned", v.whole(planned))
		}
		out = append(out, row)
	}
	return out
}
