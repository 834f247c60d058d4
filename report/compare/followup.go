package compare

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// Decision is a correction that the officer has decided.
type Decision struct {
	// Field is the canonical heading.
	Field string
	// Sent is what the cluster sent, "" for nothing.
	Sent string
	By   *submission.FollowUp
}

// ruledLine is the line that rows of `suivi` are about: its plan and its results, nil for a side
// that nobody sent.
type ruledLine struct{ plan, result, restated *entry }

// ruling is the officer's rows about one field of a line.
type ruling struct {
	of   *ruledLine
	name string // as the row writes it, where it is no field too
	rows []*submission.FollowUp
}

// applyFollowUps applies the officer's corrections to what the cluster sent, before plan and
// results are joined, and attaches observations. A correction also settles a dispute on its
// field. Rows of `suivi` identify lines as the cluster sent them.
func (st *settler) applyFollowUps(s *settled) {
	lines := map[ruledLine]*ruledLine{}
	var rulings []*ruling
	for _, f := range st.book.followUps[clusterYear{s.cluster, s.year}] {
		name := f.Field.Value
		found := st.spokenOf(s, f)
		of := lines[found]
		if of == nil {
			of = &found
			lines[found] = of
		}
		switch {
		case found == ruledLine{}:
			if f.Name() != "" || name != "" {
				s.problems.Add(unmatched([]*submission.FollowUp{f})...)
			} // else an observation on the cluster's year
		case name == "" || f.Value.Value == "":
			e := cmp.Or(found.result, found.plan, found.restated)
			s.observations[e] = append(s.observations[e], *f)
		default:
			i := slices.IndexFunc(rulings, func(r *ruling) bool { return r.of == of && r.name == name })
			if i < 0 {
				i = len(rulings)
				rulings = append(rulings, &ruling{of: of, name: name})
			}
			rulings[i].rows = append(rulings[i].rows, f)
		}
	}
	for _, r := range rulings {
		f, problems := Ruled(r.rows)
		s.problems.Add(problems...)
		if f != nil {
			st.decide(s, r.of, r.name, f)
		}
	}
}

// Ruled is the one of the officer's decisions on one value that counts, nil where they
// contradict one another, and the problems of the others.
func Ruled(rows []*submission.FollowUp) (counts *submission.FollowUp, problems source.Problems) {
	counts, conflict := submission.Prevailing(rows)
	say := func(slug source.Slug, f, other *submission.FollowUp) {
		p := source.New(slug, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value, "other", other.Value.Value)
		p.Cluster, p.Year, p.Related = f.ClusterID, f.Year, []source.Pos{other.Value.Pos}
		problems.Add(p)
	}
	for _, f := range rows {
		switch {
		case f == counts || len(conflict) > 0 && f == conflict[0]:
		case slices.Contains(conflict, f):
			say(source.FollowUpConflict, f, conflict[0])
		case counts != nil:
			say(source.FollowUpSuperseded, f, counts)
		default:
			say(source.FollowUpSuperseded, f, conflict[0])
		}
	}
	return counts, problems
}

// decide puts a correction into its entries and reports it.
func (st *settler) decide(s *settled, of *ruledLine, heading string, f *submission.FollowUp) {
	name, known := field.LineNamed(heading)
	answer, _ := cell.ParseYesNo(f.Value.Value)
	planned := name == field.LineProgramme && of.plan != nil
	switch {
	case !known || !st.correctable(name, f), planned && answer == cell.No: // the plan counts
		s.problems.Add(unmatched([]*submission.FollowUp{f})...)
		return
	case planned && (of.result == nil || of.result.line.InProgramme != cell.No):
		s.problems.Add(inYear(Applied(f, true, "", of.places()), s))
		return
	}
	sent, needless, settles := "", false, name == field.LinePlanned && st.restates(of)
	targets := s.targets(of, name, f)
	for _, e := range targets {
		was, same, _ := st.correct(e, name, f)
		if e.disputes(name) {
			was, settles = sentByAll(e, name), true
		}
		switch {
		case sent == "":
			sent, needless = was, same
		case was != "" && field.Line(name).Defines:
			needless = needless && same
		}
		e.disputed = slices.DeleteFunc(e.disputed, func(d field.LineField) bool { return d == name })
	}
	needless = needless && !settles
	for _, e := range targets {
		e.decided = append(e.decided, Decision{Field: heading, Sent: sent, By: f})
	}
	s.problems.Add(inYear(Applied(f, needless, sent, of.places()), s))
}

// restates reports whether a planned line is stated again with another number.
func (st *settler) restates(of *ruledLine) bool {
	if of.plan == nil || of.result == nil || !of.result.line.Planned.Present {
		return false
	}
	p, r := of.plan.line, of.result.line
	return !st.sameValue(p.Planned, p.Unit.Value, r.Planned, orUnit(r.Unit.Value, p.Unit.Value))
}

// correctable reports whether a row of `suivi` names a field that can be
// corrected, and retains a value that such a field can have.
func (st *settler) correctable(name field.LineField, f *submission.FollowUp) bool {
	blank := submission.Line{Action: &submission.Action{}, Outcome: &submission.Outcome{}, Seldom: &submission.Seldom{}}
	_, _, ok := st.correct(&entry{line: &blank}, name, f)
	return ok
}

// Applied reports that a correction was applied, or that the value which it decides is the one
// that was sent, at some places.
func Applied(f *submission.FollowUp, needless bool, sent string, at []source.Pos) source.Problem {
	slug := source.FollowUpApplied
	if needless {
		slug = source.FollowUpNeedless
	}
	p := source.New(slug, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value)
	if !needless {
		p.Args = append(p.Args, "sent", cmp.Or(sent, "–"))
	}
	p.Cluster, p.Year, p.Related = f.ClusterID, f.Year, at
	return p
}

// places are the rows that were sent of a line.
func (of *ruledLine) places() []source.Pos {
	var at []source.Pos
	for _, e := range []*entry{of.result, of.plan, of.restated} {
		if e == nil {
			continue
		}
		for _, l := range e.rows {
			at = append(at, l.Pos)
		}
	}
	return at
}

// decides reports whether the officer has decided a field.
func (e *entry) decides(f field.LineField) bool {
	return slices.ContainsFunc(e.decided, func(d Decision) bool { return d.Field == f.String() })
}

// sentByAll is what the rows that disagree on a field sent, each value once; a
// dash means nothing.
func sentByAll(e *entry, name field.LineField) string {
	var all []string
	for _, l := range e.rows {
		if w := cmp.Or(l.WrittenOf(name), "–"); !slices.Contains(all, w) {
			all = append(all, w)
		}
	}
	return strings.Join(all, " / ")
}

// targets are the entries of a line in which a field is corrected, the side that is corrected
// before the other. Where a side was not sent and the correction is of that side, it is made
// from the other: an officer can report for a cluster, or plan.
func (s *settled) targets(of *ruledLine, name field.LineField, f *submission.FollowUp) []*entry {
	switch {
	case name == field.LinePlanned:
		if none, _ := decidedValue(name, f.Value); of.plan == nil && of.result != nil && !none.Present {
			return []*entry{of.result} // what it states is no plan
		}
		if of.plan == nil {
			of.plan = s.planFor(cmp.Or(of.result, of.restated), of.result)
		}
		return []*entry{of.plan}
	case field.Line(name).Side == field.ResultsOnly:
		if of.result == nil {
			of.result = s.reportFor(cmp.Or(of.plan, of.restated), of.plan)
		}
		return []*entry{of.result}
	}
	sides := []*entry{of.plan, of.result, of.restated}
	if field.Line(name).Side == field.ResultsFirst {
		sides[0], sides[1] = of.result, of.plan
	}
	return slices.DeleteFunc(sides, func(e *entry) bool { return e == nil })
}

func unmatched(fs []*submission.FollowUp) source.Problems {
	var ps source.Problems
	for _, f := range fs {
		if f.Name() == "" && f.Field.Value == "" {
			continue // an observation on the cluster's year
		}
		p := source.New(source.FollowUpUnmatched, f.Pos, "code", f.Name(), "field", f.Field.Value, "found", f.Value.Value)
		p.Cluster, p.Year = f.ClusterID, f.Year
		ps.Add(p)
	}
	return ps
}

func inYear(p source.Problem, s *settled) source.Problem {
	p.Cluster, p.Year = s.cluster, s.year
	return p
}
