package match

import (
	"slices"

	"bilan/report/submission"
)

// Lines finds for the entries of one list those of another that are the same
// line: by code, then by theme, type and title where either side lacks a code, a
// blank theme or type matching any, each only where exactly one answers. No entry is
// the answer to two. several is called for an entry to which several answer; it may
// be nil.
func Lines[E Matchable](f *Finder, from, to []E, several func(e E, answers []E)) map[E]E {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	n := min(len(from), len(to))
	m := &matching[E]{finder: f, from: from, to: to, of: make(map[E]E, n), joined: make(map[E]bool, 2*n)}
	if several == nil {
		several = func(E, []E) {}
	}
	ambiguous := map[E]bool{}
	var none E
	coded := make(map[string][]E, len(to))
	for _, e := range to {
		if c := f.CodeOf(e); c != "" {
			coded[c] = append(coded[c], e)
		}
	}
	for _, whateverUnit := range []bool{false, true} {
		for _, e := range from {
			if m.joined[e] || ambiguous[e] {
				continue
			}
			switch p, answers := oneOf(f, coded[f.CodeOf(e)], e.Line()); {
			case p != none && !m.joined[p] && (whateverUnit || f.unitsAgree(e, p)):
				m.join(e, p)
			case len(answers) > 0:
				ambiguous[e] = true
				several(e, answers)
			}
		}
	}
	m.byNumber()
	for _, by := range []sameTitle{{f.keyOf, f.sameKey}, {f.looseKey, f.alike}, {f.titleKey, f.alikeButTheme}} {
		m.byTitles(by, ambiguous, several)
	}
	return m.of
}

// sameTitle is a way in which two entries have one theme and title: those that have
// are of one key.
type sameTitle struct {
	key  func(Entry) Key
	same func(x, y Entry) bool
}

// matching is one list of entries being matched with another.
type matching[E Matchable] struct {
	finder   *Finder
	from, to []E
	of       map[E]E
	joined   map[E]bool // of either list
}

func (m *matching[E]) join(e, p E) { m.of[e], m.joined[e], m.joined[p] = p, true, true }

// byNumber joins codes that are one number, written with and without zeros in
// front of it, where each side has one line of that number, and the titles
// agree.
func (m *matching[E]) byNumber() {
	var none E
	var from, to map[string]E
	for _, e := range m.from {
		n := CodeNumber(m.finder.CodeOf(e))
		if n == "" || m.joined[e] {
			continue
		}
		if from == nil {
			from, to = numbered(m.finder, m.from), numbered(m.finder, m.to)
		}
		if from[n] != e {
			continue
		}
		if p := to[n]; p != none && !m.joined[p] && m.finder.titlesAgree(e, p) {
			m.join(e, p)
		}
	}
}

// numbered are the entries by the numbers that their codes are, the zero E for a
// number of which there are several.
func numbered[E Matchable](f *Finder, list []E) map[string]E {
	var none E
	var out map[string]E
	for _, e := range list {
		n := CodeNumber(f.CodeOf(e))
		if n == "" {
			continue
		}
		if out == nil {
			out = map[string]E{}
		}
		if _, several := out[n]; several {
			out[n] = none
		} else {
			out[n] = e
		}
	}
	return out
}

// byTitles joins what titles join, whatever the order of the entries: what one
// leaves may be the only answer to another. Then it calls several for those to which
// several answer.
func (m *matching[E]) byTitles(by sameTitle, ambiguous map[E]bool, several func(E, []E)) {
	from, to := m.open(m.from), m.open(m.to)
	if len(from) == 0 || len(to) == 0 || !slices.ContainsFunc(from, m.uncoded) && !slices.ContainsFunc(to, m.uncoded) {
		return
	}
	t := &titles[E]{matching: m, sameTitle: by, from: byKey(from, by.key), to: byKey(to, by.key)}
	for more := true; more; {
		more = false
		for _, e := range from {
			if !m.joined[e] && !ambiguous[e] && t.join(e) {
				more = true
			}
		}
	}
	for _, e := range from {
		if m.joined[e] || ambiguous[e] {
			continue
		}
		if answers := t.free(t.to, e); len(answers) > 0 {
			ambiguous[e] = true
			several(e, answers)
		}
	}
}

// open are the entries of a list that are not joined yet.
func (m *matching[E]) open(list []E) []E {
	var out []E
	for _, e := range list {
		if !m.joined[e] {
			out = append(out, e)
		}
	}
	return out
}

func (m *matching[E]) uncoded(e E) bool { return m.finder.CodeOf(e) == "" }

func byKey[E Matchable](list []E, of func(Entry) Key) map[Key][]E {
	out := make(map[Key][]E, len(list))
	for _, e := range list {
		out[of(e)] = append(out[of(e)], e)
	}
	return out
}

// titles are what two lists have left to be matched by title, by their keys.
type titles[E Matchable] struct {
	*matching[E]
	sameTitle
	from, to map[Key][]E
}

// join joins an entry to the one of its theme, type and title that is not joined
// yet, of several to the one of its unit, as a line is an action by one
// indicator, where it is the only one that answers that one too.
func (t *titles[E]) join(e E) bool {
	only := ofUnit(t.finder, t.free(t.to, e), e.Line())
	if len(only) != 1 {
		return false
	}
	rivals := ofUnit(t.finder, t.free(t.from, only[0]), only[0].Line())
	if len(rivals) != 1 || rivals[0] != e {
		return false
	}
	t.matching.join(e, only[0])
	return true
}

// free are the entries that answer one and are not joined yet.
func (t *titles[E]) free(in map[Key][]E, e E) []E {
	var out []E
	for _, o := range in[t.key(e)] {
		if (t.uncoded(e) || t.uncoded(o)) && t.same(o, e) && !t.joined[o] && t.finder.Names.SameType(o.Line(), e.Line()) {
			out = append(out, o)
		}
	}
	return out
}

// Find is the one of the entries of a list that is the line of another: by code, else
// by title where exactly one answers; the zero E where none or several do.
func Find[E Matchable](f *Finder, list []E, one E) E {
	var none E
	if e, _ := byCode(f, list, one.Line()); e != none {
		return e
	}
	return Lines(f, []E{one}, list, nil)[one]
}

// byCode finds the entry of a line's code. Two clusters that became one may
// have used one code each for an action of its own: then it is the entry of the
// same former cluster, else that of the same title, else, as one action may be
// counted in two units, that of the same unit; several lists those among which
// nothing decides.
func byCode[E Matchable](f *Finder, list []E, l *submission.Line) (found E, several []E) {
	c := f.Names.Code(l)
	if c == "" {
		return found, nil
	}
	for _, e := range list {
		if f.CodeOf(e) == c {
			several = append(several, e)
		}
	}
	return oneOf(f, several, l)
}

// oneOf is the one of the entries of a line's code that is the line: see byCode.
func oneOf[E Matchable](f *Finder, several []E, l *submission.Line) (found E, all []E) {
	for _, same := range []func(E) bool{
		func(E) bool { return true },
		func(e E) bool { return e.Line().Origin == l.Origin },
		func(e E) bool { return f.Names.Title(e.Line().Title.Value) == f.Names.Title(l.Title.Value) },
		func(e E) bool {
			unit := StatedUnit(l)
			return unit != "" && f.Names.Unit(StatedUnit(e.Line())) == f.Names.Unit(unit)
		},
	} {
		n := 0
		for _, e := range several {
			if same(e) {
				found = e
				n++
			}
		}
		if n == 1 {
			return found, nil
		}
	}
	var none E
	return none, several
}

// ofUnit narrows several entries to those that state a line's unit; all of
// them where none does, or the line states none.
func ofUnit[E Matchable](f *Finder, list []E, l *submission.Line) []E {
	unit := f.Names.Unit(l.Unit.Value)
	if len(list) < 2 || unit == "" {
		return list
	}
	var same []E
	for _, e := range list {
		if f.Names.Unit(e.Line().Unit.Value) == unit {
			same = append(same, e)
		}
	}
	if len(same) == 0 {
		return list
	}
	return same
}
