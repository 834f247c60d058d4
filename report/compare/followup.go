package compare

import (
	"slices"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// planFields are the fields that a correction changes in the plan; the others
// it changes in the results.
var planFields = []field{fPlanned, fBaseline, fBudgetPlanned}

// applyFollowUps applies the officer's corrections to what the cluster sent,
// before anything is joined, and hands out observations. A correction also
// settles a dispute on its field.
func (b *Book) applyFollowUps(s *settled) {
	given := map[*entry]map[field]*submission.FollowUp{}
	for _, f := range b.followUps[clusterYear{s.cluster, s.year}] {
		name := field(f.Field.Value)
		e := b.target(s, f, name)
		switch {
		case e == nil && (f.Code.Value != "" || name != ""):
			s.problems.Add(unmatched([]*submission.FollowUp{f})...)
			continue
		case e == nil:
			continue // an observation on the cluster's year
		case name == "" || f.Value.Value == "":
			s.observations[e] = append(s.observations[e], *f)
			continue
		}
		if before := given[e][name]; before != nil {
			if fold.Key(before.Value.Value) != fold.Key(f.Value.Value) {
				p := source.New(source.FollowUpConflict, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value, "other", before.Value.Value)
				p.Related = []source.Pos{before.Value.Pos}
				s.problems.Add(inYear(p, s))
			}
			continue
		}
		if !e.correct(name, f) {
			s.problems.Add(unmatched([]*submission.FollowUp{f})...)
			continue
		}
		if given[e] == nil {
			given[e] = map[field]*submission.FollowUp{}
		}
		given[e][name] = f
		p := source.New(source.FollowUpApplied, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value, "sent", e.decided[name].sent)
		p.Related = []source.Pos{e.line.Pos}
		s.problems.Add(inYear(p, s))
	}
}

// target is the entry that a row of `suivi` speaks of, by code or by title. A
// result that nobody sent is made of the plan's line, so that an officer can
// report for a cluster.
func (b *Book) target(s *settled, f *submission.FollowUp, name field) *entry {
	want := fold.Key(f.Code.Value)
	if want == "" {
		return nil
	}
	lists := [][]*entry{s.results, s.plan}
	if slices.Contains(planFields, name) {
		lists = [][]*entry{s.plan, s.results}
	}
	for i, list := range lists {
		for _, e := range list {
			if code(e.line) != want && b.names.title(e.line.Title.Value) != want {
				continue
			}
			if i == 1 && name != "" && !slices.Contains(planFields, name) {
				return s.reportFor(e)
			}
			return e
		}
	}
	return nil
}

// reportFor adds a blank result to a planned line.
func (s *settled) reportFor(plan *entry) *entry {
	l := *plan.line
	l.Nature = submission.Results
	l.Planned, l.Revised, l.Actual, l.Baseline = submission.Value{}, submission.Value{}, submission.Value{}, submission.Value{}
	l.BudgetPlanned, l.BudgetActual, l.Beneficiaries = submission.Value{}, submission.Value{}, submission.Value{}
	e := &entry{line: &l}
	s.results = append(s.results, e)
	return e
}

// correct puts a decided value into the entry; false where the field is not
// one that can be corrected, or the value is none.
func (e *entry) correct(name field, f *submission.FollowUp) bool {
	sent := ""
	if v := valueOf(e.line, name); v != nil {
		r, err := quantity.Parse(f.Value.Value)
		if err != nil {
			return false
		}
		sent = v.Written
		*v = submission.Value{Present: true, Number: r.Number, Qualifier: r.Qualifier, Unit: r.Unit, Written: f.Value.Value, Pos: f.Value.Pos}
		if base, exp := quantity.Scale(r.Unit); base == quantity.Euro && (name == fBudgetPlanned || name == fBudgetActual) {
			v.Number, v.Unit = v.Number.Shift(exp), quantity.Euro
		}
	} else {
		switch name {
		case fStatus:
			st, rest, ok := submission.ParseStatus(f.Value.Value)
			if !ok {
				return false
			}
			sent = e.line.StatusText.Written
			e.line.Status, e.line.StatusText = st, submission.Text{Value: rest, Written: f.Value.Value, Pos: f.Value.Pos}
		case fComment:
			sent = e.line.Comment.Written
			e.line.Comment = f.Value
		case fUnit:
			sent = e.line.Unit.Written
			e.line.Unit = f.Value
		default:
			return false
		}
	}
	if e.decided == nil {
		e.decided = map[field]decision{}
	}
	e.decided[name] = decision{f, sent}
	e.disputed = slices.DeleteFunc(e.disputed, func(d field) bool { return d == name })
	return true
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
