package compare

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/submission"
)

// spokenOf finds the line that a row of `suivi` names: by its code, else by its title and,
// among several lines of one title, by the indicator.
func (st *settler) spokenOf(s *settled, f *submission.FollowUp) ruledLine {
	if !f.NamesLine() {
		return ruledLine{}
	}
	of := ruledLine{plan: st.named(s.plan, f), result: st.named(s.results, f)}
	// One side may lack the code by which the officer names the line.
	switch {
	case of.plan == nil && of.result != nil:
		of.plan = match.Lines(st.finder, s.results, s.plan, nil)[of.result]
	case of.result == nil && of.plan != nil:
		of.result = match.Lines(st.finder, s.plan, s.results, nil)[of.plan]
	case of.plan == nil:
		of.restated = st.named(s.restated, f)
	}
	return of
}

// named is the one entry that a row of `suivi` names, nil where none or several
// answer. The code column may hold a title.
func (st *settler) named(list []*entry, f *submission.FollowUp) *entry {
	code, title := st.names.Title(f.Code.Value), st.names.Title(f.Title.Value)
	counted := "" // the title of an action that has several indicators
	if f.Title.Value != "" && f.Indicator.Value != "" {
		counted = st.names.Title(submission.IndicatorTitle(f.Title.Value, f.Indicator.Value))
	}
	titled := func(e *entry) bool {
		t := st.names.Title(e.line.Title.Value)
		return t == title || counted != "" && t == counted
	}
	for _, is := range []func(*entry) bool{
		func(e *entry) bool { return code != "" && st.finder.CodeOf(e) == code },
		func(e *entry) bool { return code != "" && st.names.Title(e.line.Title.Value) == code },
		func(e *entry) bool { return code == "" && titled(e) },
	} {
		found := those(list, is)
		if len(found) > 1 && title != "" && code != "" {
			found = those(found, titled)
		}
		if len(found) > 1 && f.Indicator.Value != "" {
			unit := st.names.Unit(f.Indicator.Value)
			found = those(found, func(e *entry) bool { return st.names.Unit(e.line.Unit.Value) == unit })
		}
		switch len(found) {
		case 0:
		case 1:
			return found[0]
		default:
			return nil
		}
	}
	return nil
}

// those are the entries of a list that are meant.
func those(list []*entry, is func(*entry) bool) []*entry {
	return slices.DeleteFunc(slices.Clone(list), func(e *entry) bool { return !is(e) })
}

// reportFor adds a blank result to a line that is planned. plan is the entry that
// it joins, nil where it finds its own.
func (s *settled) reportFor(of, plan *entry) *entry {
	e := blankOf(of, cell.Results)
	s.results = append(s.results, e)
	s.join(plan, e)
	return e
}

// planFor adds a line to the plan, without a number, of one that is done or stated
// again. It makes no plan of record of a year that has none: other lines are as
// they were.
func (s *settled) planFor(of, result *entry) *entry {
	e := blankOf(of, cell.Programme)
	s.plan = append(s.plan, e)
	s.join(e, result)
	return e
}

// join notes that two entries are one line where one was made from the other.
func (s *settled) join(plan, result *entry) {
	if plan == nil || result == nil {
		return
	}
	if s.joined == nil {
		s.joined = map[*entry]*entry{}
	}
	s.joined[result] = plan
}

// outcomes are the fields that say more of a line than what it is about.
var outcomes = field.LineFields(func(f *field.Field) bool {
	return f.Numeric() || f.Side != field.PlanFirst
})

// blankOf is an entry of the same line without a figure, of the other nature.
func blankOf(of *entry, nature cell.Nature) *entry {
	l := of.line.Copy()
	l.Nature = nature
	for _, f := range outcomes {
		l.Clear(f)
	}
	l.Stated = nil
	return &entry{id: of.id, line: l}
}
