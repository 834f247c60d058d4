package compare

import (
	"slices"

	"bilan/report/submission"
)

// finder finds which lines are one: by code, else by key and title. It remembers
// how they fold: it is for one goroutine.
type finder struct {
	names *names
	rows  map[clusterYear]*rows // all that was sent
	// loosenings are what the files leave of titles to be set aside, each once it
	// is asked for.
	loosenings loosenings
}

func (b *Book) finder() *finder {
	return &finder{names: b.names.remembering(), rows: b.rows, loosenings: loosenings{}}
}

// match finds for the entries of one list those of another that are the same
// line: by code, then by theme, type and title where either side lacks a code, a
// blank theme or type matching any, each only where exactly one answers. No entry is given away twice. several is
// told of an entry to which several answer; it may be nil.
func (f *finder) match(from, to []*entry, several func(e *entry, answers []*entry)) map[*entry]*entry {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	n := min(len(from), len(to))
	m := &matching{finder: f, from: from, to: to, of: make(map[*entry]*entry, n), joined: make(map[*entry]bool, 2*n)}
	if several == nil {
		several = func(*entry, []*entry) {}
	}
	told := map[*entry]bool{}
	coded := make(map[string][]*entry, len(to))
	for _, e := range to {
		if c := f.codeOf(e); c != "" {
			coded[c] = append(coded[c], e)
		}
	}
	for _, whateverUnit := range []bool{false, true} {
		for _, e := range from {
			if m.joined[e] || told[e] {
				continue
			}
			switch p, answers := f.oneOf(coded[f.codeOf(e)], e.line); {
			case p != nil && !m.joined[p] && (whateverUnit || f.unitsAgree(e, p)):
				m.join(e, p)
			case len(answers) > 0:
				told[e] = true
				several(e, answers)
			}
		}
	}
	m.byNumber()
	m.byTitles(f.keyOf, f.sameKey, told, several)
	m.byTitles(f.looseKey, f.alike, told, several)
	m.byTitles(f.titleKey, f.alikeButTheme, told, several)
	return m.of
}

// unitsAgree reports whether two entries state one unit, or one states none:
// those are joined first, as one code may be counted in two units.
func (f *finder) unitsAgree(x, y *entry) bool {
	return f.names.sameUnit(statedUnitOf(x.line), statedUnitOf(y.line))
}

// sameTitle is a way in which two entries have one theme and title.
type sameTitle func(x, y *entry) bool

// matching is one list of entries being matched with another.
type matching struct {
	finder   *finder
	from, to []*entry
	of       map[*entry]*entry
	joined   map[*entry]bool // of either list
}

func (m *matching) join(e, p *entry) { m.of[e], m.joined[e], m.joined[p] = p, true, true }

// byNumber joins codes that are one number, written with and without zeros in
// front of it, where each side has one line of that number, and the titles
// agree.
func (m *matching) byNumber() {
	var from, to map[string]*entry
	for _, e := range m.from {
		n := numeric(m.finder.codeOf(e))
		if n == "" || m.joined[e] {
			continue
		}
		if from == nil {
			from, to = m.finder.numbered(m.from), m.finder.numbered(m.to)
		}
		if from[n] != e {
			continue
		}
		if p := to[n]; p != nil && !m.joined[p] && m.finder.titlesAgree(e, p) {
			m.join(e, p)
		}
	}
}

// numbered are the entries by the numbers that their codes are, nil for a
// number of which there are several.
func (f *finder) numbered(list []*entry) map[string]*entry {
	var out map[string]*entry
	for _, e := range list {
		n := numeric(f.codeOf(e))
		if n == "" {
			continue
		}
		if out == nil {
			out = map[string]*entry{}
		}
		if _, several := out[n]; several {
			out[n] = nil
		} else {
			out[n] = e
		}
	}
	return out
}

// byTitles joins what titles join, whatever the order of the entries: what one
// leaves may be the only answer to another. Then it tells of those that several
// answer. Entries that are the same have one key.
func (m *matching) byTitles(of func(*entry) key, same sameTitle, told map[*entry]bool, several func(*entry, []*entry)) {
	from, to := m.open(m.from), m.open(m.to)
	if len(from) == 0 || len(to) == 0 || !slices.ContainsFunc(from, m.uncoded) && !slices.ContainsFunc(to, m.uncoded) {
		return
	}
	t := &titles{matching: m, of: of, same: same, from: byKey(from, of), to: byKey(to, of)}
	for more := true; more; {
		more = false
		for _, e := range from {
			if !m.joined[e] && !told[e] && t.join(e) {
				more = true
			}
		}
	}
	for _, e := range from {
		if m.joined[e] || told[e] {
			continue
		}
		if answers := t.free(t.to, e); len(answers) > 0 {
			told[e] = true
			several(e, answers)
		}
	}
}

// open are the entries of a list that are not joined yet.
func (m *matching) open(list []*entry) []*entry {
	var out []*entry
	for _, e := range list {
		if !m.joined[e] {
			out = append(out, e)
		}
	}
	return out
}

func (m *matching) uncoded(e *entry) bool { return m.finder.codeOf(e) == "" }

func byKey(list []*entry, of func(*entry) key) map[key][]*entry {
	out := make(map[key][]*entry, len(list))
	for _, e := range list {
		out[of(e)] = append(out[of(e)], e)
	}
	return out
}

// titles are what two lists have left to be matched by title, by their keys.
type titles struct {
	*matching
	of       func(*entry) key
	same     sameTitle
	from, to map[key][]*entry
}

// join joins an entry to the one of its theme, type and title that is still
// free, of several to the one of its unit, as a line is an action by one
// indicator, where it is the only one that answers that one too.
func (t *titles) join(e *entry) bool {
	only := t.finder.ofUnit(t.free(t.to, e), e.line)
	if len(only) != 1 {
		return false
	}
	rivals := t.finder.ofUnit(t.free(t.from, only[0]), only[0].line)
	if len(rivals) != 1 || rivals[0] != e {
		return false
	}
	t.matching.join(e, only[0])
	return true
}

// free are the entries that answer one and are not joined yet.
func (t *titles) free(in map[key][]*entry, e *entry) []*entry {
	var out []*entry
	for _, o := range in[t.of(e)] {
		if (t.uncoded(e) || t.uncoded(o)) && t.same(o, e) && !t.joined[o] && t.finder.names.sameType(o.line, e.line) {
			out = append(out, o)
		}
	}
	return out
}

// looseKey is the key of an entry with all set aside of its title that may be.
func (f *finder) looseKey(e *entry) key {
	return key{f.keyOf(e).theme, f.names.loose(e.line.Title.Value, everything)}
}

// titleKey is looseKey whatever the theme, alikeButTheme alike of two entries of
// which one has no theme.
func (f *finder) titleKey(e *entry) key { return key{title: f.looseKey(e).title} }

func (f *finder) alikeButTheme(x, y *entry) bool {
	return (f.keyOf(x).theme == "" || f.keyOf(y).theme == "") && f.titlesAgree(x, y)
}

// sameKey reports whether two entries have one theme and title as they are
// written; alike whether they have once is set aside what numbers the title or
// remarks on it, and plurals.
func (f *finder) sameKey(x, y *entry) bool { return f.keyOf(x) == f.keyOf(y) }

func (f *finder) alike(x, y *entry) bool {
	return f.looseKey(x) == f.looseKey(y) && f.titlesAgree(x, y)
}

// titlesAgree reports whether two entries have one title, as far as their files
// leave room for that, or one has none.
func (f *finder) titlesAgree(x, y *entry) bool {
	s, t := x.line.Title.Value, y.line.Title.Value
	if s == "" || t == "" {
		return true // of one key, or of one number
	}
	return f.names.agree(s, t, f.looseningOf(x)&f.looseningOf(y))
}

// looseningOf is what every file leaves that states the entry.
func (f *finder) looseningOf(e *entry) loosening {
	as := everything
	for _, l := range e.rows {
		as &= f.loosening(l)
	}
	return as
}

// find is the one entry that a line joins: by code, else by title where
// exactly one answers; nil where none or several do.
func (f *finder) find(list []*entry, l *submission.Line) *entry {
	if e, _ := f.byCode(list, l); e != nil {
		return e
	}
	one := []*entry{{line: l, rows: []*submission.Line{l}}}
	return f.match(one, list, nil)[one[0]]
}
