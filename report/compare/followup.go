package compare

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// planFields are the fields that a correction changes in the plan, and
// describing those that it changes wherever the line stands, as they say what
// the line is; the others it changes in the results.
var (
	planFields = []field{fPlanned, fBaseline, fBudgetPlanned}
	describing = []field{fTheme, fType, fTitle, fUnit, fMeasure, fDirection}
)

// Decision is a correction that the officer has decided.
type Decision struct {
	// Field is the canonical heading.
	Field string
	// Sent is what the cluster sent, "" for nothing.
	Sent string
	By   *submission.FollowUp
}

// applyFollowUps applies the officer's corrections to what the cluster sent,
// before anything is joined, and hands out observations. A correction also
// settles a dispute on its field.
func (b *Book) applyFollowUps(s *settled) {
	given := map[*entry]map[field]*submission.FollowUp{}
	for _, f := range b.followUps[clusterYear{s.cluster, s.year}] {
		name := field(f.Field.Value)
		targets := b.targets(s, f, name)
		switch {
		case len(targets) == 0 && (f.Code.Value != "" || name != ""):
			s.problems.Add(unmatched([]*submission.FollowUp{f})...)
			continue
		case len(targets) == 0:
			continue // an observation on the cluster's year
		case name == "" || f.Value.Value == "":
			s.observations[targets[0]] = append(s.observations[targets[0]], *f)
			continue
		}
		e := targets[0]
		if before := given[e][name]; before != nil {
			if fold.Key(before.Value.Value) != fold.Key(f.Value.Value) {
				p := source.New(source.FollowUpConflict, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value, "other", before.Value.Value)
				p.Related = []source.Pos{before.Value.Pos}
				s.problems.Add(inYear(p, s))
			}
			continue
		}
		if given[e] == nil {
			given[e] = map[field]*submission.FollowUp{}
		}
		given[e][name] = f
		b.decide(s, targets, name, f)
	}
}

// decide puts a correction into the entries it speaks of and says so.
func (b *Book) decide(s *settled, targets []*entry, name field, f *submission.FollowUp) {
	needless := true
	for _, e := range targets {
		sent, same, ok := b.correct(e, name, f)
		if !ok {
			s.problems.Add(unmatched([]*submission.FollowUp{f})...)
			return
		}
		if e.disputes(name) {
			same, sent = false, sentByAll(e, name)
		}
		needless = needless && same
		e.decided = append(e.decided, Decision{Field: string(name), Sent: sent, By: f})
		e.disputed = slices.DeleteFunc(e.disputed, func(d field) bool { return d == name })
	}
	e := targets[0]
	sent := e.decided[len(e.decided)-1].Sent
	slug := source.FollowUpApplied
	if needless {
		slug = source.FollowUpNeedless
	}
	p := source.New(slug, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value)
	if !needless {
		p.Args = append(p.Args, "sent", sent)
	}
	p.Related = []source.Pos{e.line.Pos}
	for _, l := range e.rows[min(1, len(e.rows)):] {
		p.Related = append(p.Related, l.Pos)
	}
	s.problems.Add(inYear(p, s))
}

// sentByAll is what the rows that disagree on a field sent, each value once; a
// dash stands for nothing.
func sentByAll(e *entry, name field) string {
	var all []string
	for _, l := range e.rows {
		if w := cmp.Or(written(l, name), "–"); !slices.Contains(all, w) {
			all = append(all, w)
		}
	}
	return strings.Join(all, " / ")
}

// targets are the entries that a row of `suivi` speaks of, by code or by
// title: one, but both sides of the line where its description is corrected. A
// result that nobody sent is made of the plan's line, so that an officer can
// report for a cluster.
func (b *Book) targets(s *settled, f *submission.FollowUp, name field) []*entry {
	want := b.names.title(f.Code.Value)
	if want == "" {
		return nil
	}
	result, plan := b.called(s.results, want), b.called(s.plan, want)
	// One side may lack the code by which the officer speaks of the line.
	switch {
	case plan == nil && result != nil:
		plan = b.partner(s.plan, s.results, result)
	case result == nil && plan != nil:
		result = b.partner(s.results, s.plan, plan)
	}
	switch {
	case result == nil && plan == nil:
		return nil
	case slices.Contains(describing, name) && result != nil && plan != nil:
		return []*entry{result, plan}
	case plan != nil && (slices.Contains(planFields, name) || result == nil && (name == "" || slices.Contains(describing, name))):
		return []*entry{plan}
	case result == nil:
		return []*entry{s.reportFor(plan)}
	}
	return []*entry{result}
}

// called is the entry of a code, else the only one of a title.
func (b *Book) called(list []*entry, name string) *entry {
	var titled []*entry
	for _, e := range list {
		switch name {
		case b.names.code(e.line):
			return e
		case b.names.title(e.line.Title.Value):
			titled = append(titled, e)
		}
	}
	if len(titled) == 1 {
		return titled[0]
	}
	return nil
}

// partner is the entry of the other side that joins one, nil where none does,
// or where others of its own side would join it too.
func (b *Book) partner(others, own []*entry, of *entry) *entry {
	if e := b.find(others, of.line); e != nil && b.find(own, e.line) == of {
		return e
	}
	return nil
}

// reportFor adds a blank result to a planned line.
func (s *settled) reportFor(plan *entry) *entry {
	l := *plan.line
	l.Nature = submission.Results
	l.Own()
	l.Planned, l.Revised, l.Actual, l.Baseline = submission.Value{}, submission.Value{}, submission.Value{}, submission.Value{}
	l.BudgetPlanned, l.BudgetActual, l.Beneficiaries = submission.Value{}, submission.Value{}, submission.Value{}
	e := &entry{line: &l}
	s.results = append(s.results, e)
	return e
}

// own makes the entry's line a copy, to be corrected: the rows stay as they were
// sent.
func (e *entry) own() *submission.Line {
	if slices.Contains(e.rows, e.line) {
		l := *e.line
		l.Own()
		e.line = &l
	}
	e.called = calling{} // the correction may be one of the title or the code
	return e.line
}

// correct puts a decided value into the entry. sent is what it replaces, and
// same is true where that was the same already; ok is false where the field is
// not one that can be corrected, or the value is none of its kind.
func (b *Book) correct(e *entry, name field, f *submission.FollowUp) (sent string, same, ok bool) {
	l, v := e.own(), f.Value
	if old := valueOf(l, name); old != nil {
		now, ok := decidedValue(name, v)
		if !ok {
			return "", false, false
		}
		sent, same = old.Written(), b.sameValue(*old, l.Unit.Value, now, l.Unit.Value)
		*old = now
		return sent, same, true
	}
	if old := textOf(l, name); old != nil {
		sent, same = old.Written(), fold.Key(old.Value) == fold.Key(v.Value)
		*old = v
		return sent, same, true
	}
	switch name {
	case fStatus:
		st, rest, known := submission.ParseStatus(v.Value)
		sent, same, ok = l.StatusText.Written(), st == l.Status, known
		if ok {
			l.Status, l.StatusText = st, v.Understood(rest)
		}
	case fReason:
		r, known := submission.ParseReason(v.Value)
		sent, same, ok = l.ReasonText.Written(), r == l.Reason, known
		if ok {
			l.Reason, l.ReasonText = r, v
		}
	case fMeasure:
		m, known := submission.ParseMeasure(v.Value)
		sent, same, ok = l.Measure.String(), m == l.Measure, known
		if ok {
			l.Measure = m
		}
	case fDirection:
		d, known := submission.ParseDirection(v.Value)
		sent, same, ok = l.Direction.String(), d == l.Direction, known
		if ok {
			l.Direction = d
		}
	case fInProgramme:
		a, known := submission.ParseYesNo(v.Value)
		sent, same, ok = l.InProgramme.String(), a == l.InProgramme, known
		if ok {
			l.InProgramme = a
		}
	}
	return sent, same, ok
}

// decidedValue reads the number that the officer decided; a word for nothing
// (n.d.) decides that there is none.
func decidedValue(name field, v submission.Text) (submission.Value, bool) {
	now, around := submission.Value{Pos: v.Pos}, submission.Around{Written: v.Value}
	r, err := quantity.Parse(v.Value)
	if errors.Is(err, quantity.ErrBlankWord) {
		return now.With(around), true
	}
	if err != nil {
		return now, false
	}
	now.Present, now.Number, now.Qualifier, around.Unit, around.Other = true, r.Number, r.Qualifier, r.Unit, r.High
	if base, exp := quantity.Scale(r.Unit); base == quantity.Euro && (name == fBudgetPlanned || name == fBudgetActual) {
		now.Number, around.Unit = now.Number.Shift(exp), quantity.Euro
	}
	return now.With(around), true
}

// textOf is the text of a field that words fill, nil for another.
func textOf(l *submission.Line, f field) *submission.Text {
	switch f {
	case fTheme:
		return &l.Theme
	case fType:
		return &l.Type
	case fTitle:
		return &l.Title
	case fUnit:
		return &l.Unit
	case fPartners:
		return &l.Partners
	case fEvidence:
		return &l.Evidence
	case fQuarter:
		return &l.Quarter
	case fDue:
		return &l.Due
	case fComment:
		return &l.Comment
	}
	return nil
}

func unmatched(fs []*submission.FollowUp) source.Problems {
	var ps source.Problems
	for _, f := range fs {
		p := source.New(source.FollowUpUnmatched, f.Pos, "code", f.Code.Value, "field", f.Field.Value, "found", f.Value.Value)
		p.Cluster, p.Year = f.ClusterID, f.Year
		ps.Add(p)
	}
	return ps
}

func inYear(p source.Problem, s *settled) source.Problem {
	p.Cluster, p.Year = s.cluster, s.year
	return p
}
