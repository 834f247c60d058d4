package compare

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/source"
	"bilan/report/submission"
)

// describe fills the texts of a line: the plan of record's, where blank the results'.
func (b *lineBuilder) describe() {
	l := b.line
	for _, e := range [...]*entry{b.plan, b.result} {
		if e != nil {
			b.describeBy(e)
		}
	}
	if b.plan != nil {
		if len(b.plan.rows) > 0 {
			l.Plan = b.plan.rows[0]
		}
		l.Comment = &b.plan.line.Comment
	}
	if b.result != nil {
		b.describeResult(b.result)
	}
	l.Measure = cmp.Or(l.Measure, cell.Flux)
	l.Details = details(b.plan, b.result)
}

// describeBy fills what the line does not say yet from its plan or its results.
func (b *lineBuilder) describeBy(e *entry) {
	l, s := b.line, e.line
	l.ClusterID, l.Year = s.ClusterID, s.Year
	l.Code = cmp.Or(l.Code, s.Code.Value)
	if l.Theme.Value == "" {
		l.Theme = &s.Theme
	}
	if l.Title.Value == "" {
		l.Title = &s.Title
	}
	if s.Type.Value != "" && (l.TypeInferred || l.Type.Value == "") {
		l.Type, l.TypeInferred = &s.Type, s.TypeInferred
	}
	l.Measure, l.Direction = cmp.Or(l.Measure, s.Measure), cmp.Or(l.Direction, s.Direction)
	b.disputed = b.disputed || len(e.disputed) > 0
	l.Observations = append(l.Observations, b.now.observations[e]...)
	l.decide(e.decided)
}

// describeResult takes from the results what only they say: the status, unless it is in
// dispute, and why the line differs from its plan; and their comment, where they have one.
func (b *lineBuilder) describeResult(r *entry) {
	l := b.line
	if len(r.rows) > 0 {
		l.Result = r.rows[0]
	}
	l.Status, l.StatusText, l.Reason, l.ReasonText, l.InProgramme = r.line.Status, &r.line.StatusText, r.line.Reason, &r.line.ReasonText, r.line.InProgramme
	if r.disputes(field.LineStatus) {
		l.Status, l.StatusText = cell.NoStatus, &noText
	}
	if r.line.Comment.Value != "" {
		l.Comment = &r.line.Comment
	}
}

// The fields that only describe a line: texts, and numbers.
var (
	detailTexts   = field.LineFields(func(f *field.Field) bool { return f.Detail && !f.Numeric() })
	detailNumbers = field.LineFields(func(f *field.Field) bool { return f.Detail && f.Numeric() })
)

// details are the texts of a plan and its results that only describe the line, nil for a side
// that is not there: each field from the side that counts first for it, else from the other.
func details(plan, result *entry) (ds submission.Details) {
	switch {
	case plan == nil || plan.line.Details == nil:
		if result == nil {
			return nil
		}
		return result.line.Details
	case result == nil || result.line.Details == nil:
		return plan.line.Details
	}
	for _, f := range detailTexts {
		first, second := plan.line, result.line
		if field.Line(f).Side != field.PlanFirst {
			first, second = second, first
		}
		text := first.Detail(f)
		if text.Value == "" {
			text = second.Detail(f)
		}
		if text.Value != "" {
			ds = append(ds, submission.Detail{Field: f, Text: text})
		}
	}
	return ds
}

// decide adds decisions; one that corrects both sides of a line is listed once.
func (l *Line) decide(ds []Decision) {
	for _, d := range ds {
		if !slices.ContainsFunc(l.Decided, func(have Decision) bool { return have.By == d.By }) {
			l.Decided = append(l.Decided, d)
		}
	}
}

// definition warns where the results describe the line otherwise than the plan. The plan
// counts.
func (b *lineBuilder) definition() {
	if b.result == nil {
		return
	}
	p, r := b.plan.line, b.result.line
	var changed []string
	differ := func(f field.LineField, x, y string, key func(string) string) {
		if x == y {
			return
		}
		if x, y = key(x), key(y); x != "" && y != "" && x != y {
			changed = append(changed, f.String())
		}
	}
	as := func(s string) string { return s }
	differ(field.LineTheme, p.Theme.Value, r.Theme.Value, b.settler.names.Theme)
	if !p.TypeInferred && !r.TypeInferred {
		differ(field.LineType, p.Type.Value, r.Type.Value, b.settler.names.Singular)
	}
	if !b.settler.names.Agree(p.Title.Value, r.Title.Value, match.Everything) && !b.settler.names.SpelledAlike(p.Title.Value, r.Title.Value) {
		differ(field.LineTitle, p.Title.Value, r.Title.Value, b.settler.names.Title)
	}
	differ(field.LineMeasure, p.Measure.String(), r.Measure.String(), as)
	differ(field.LineDirection, p.Direction.String(), r.Direction.String(), as)
	if p.Baseline.Present && r.Baseline.Present && !b.settler.sameValue(p.Baseline, p.Unit.Value, r.Baseline, orUnit(r.Unit.Value, p.Unit.Value)) {
		changed = append(changed, field.LineBaseline.String())
	}
	if len(changed) > 0 {
		b.say(source.DefinitionChanged, r.Pos, p.Pos, "fields", strings.Join(changed, ", "), "title", p.Title.Value)
	}
}
