package compare

import "bilan/report/submission"

// match finds for the entries of one list those of another that are the same
// line: by code, then by theme, type and title where either side lacks a code,
// each only where exactly one answers. No entry is given away twice. several is
// told of an entry to which several answer; it may be nil.
func (b *Book) match(from, to []*entry, several func(e *entry, answers []*entry)) map[*entry]*entry {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	n := min(len(from), len(to))
	m := &matching{book: b, from: from, to: to, of: make(map[*entry]*entry, n), joined: make(map[*entry]bool, 2*n)}
	if several == nil {
		several = func(*entry, []*entry) {}
	}
	told := map[*entry]bool{}
	for _, whateverUnit := range []bool{false, true} {
		for _, e := range from {
			if m.joined[e] || told[e] {
				continue
			}
			switch p, answers := b.byCode(to, e.line); {
			case p != nil && !m.joined[p] && (whateverUnit || b.unitsAgree(e, p)):
				m.join(e, p)
			case whateverUnit && len(answers) > 0:
				told[e] = true
				several(e, answers)
			}
		}
	}
	m.byNumber()
	for _, same := range []sameTitle{b.sameKey, b.alike} {
		m.byTitles(same, told, several)
	}
	return m.of
}

// unitsAgree reports whether two entries state one unit, or one states none:
// those are joined first, as one code may be counted in two units.
func (b *Book) unitsAgree(x, y *entry) bool {
	return b.names.sameUnit(statedUnitOf(x.line), statedUnitOf(y.line))
}

// sameTitle is a way in which two entries have one theme and title.
type sameTitle func(x, y *entry) bool

// matching is one list of entries being matched with another.
type matching struct {
	book     *Book
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
		n := numeric(m.book.codeOf(e))
		if n == "" || m.joined[e] {
			continue
		}
		if from == nil {
			from, to = m.book.numbered(m.from), m.book.numbered(m.to)
		}
		if from[n] != e {
			continue
		}
		if p := to[n]; p != nil && !m.joined[p] && m.book.titlesAgree(e, p) {
			m.join(e, p)
		}
	}
}

// numbered are the entries by the numbers that their codes are, nil for a
// number of which there are several.
func (b *Book) numbered(list []*entry) map[string]*entry {
	var out map[string]*entry
	for _, e := range list {
		n := numeric(b.codeOf(e))
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
// answer.
func (m *matching) byTitles(same sameTitle, told map[*entry]bool, several func(*entry, []*entry)) {
	for more := true; more; {
		more = false
		for _, e := range m.from {
			if !m.joined[e] && !told[e] && m.byTitle(e, same) {
				more = true
			}
		}
	}
	for _, e := range m.from {
		if m.joined[e] || told[e] {
			continue
		}
		if answers := m.free(m.to, e, same); len(answers) > 0 {
			told[e] = true
			several(e, answers)
		}
	}
}

// byTitle joins an entry to the one of its theme, type and title that is still
// free, of several to the one of its unit, as a line is an action by one
// indicator, where it is the only one that answers that one too.
func (m *matching) byTitle(e *entry, same sameTitle) bool {
	only := m.book.ofUnit(m.free(m.to, e, same), e.line)
	if len(only) != 1 {
		return false
	}
	rivals := m.book.ofUnit(m.free(m.from, only[0], same), only[0].line)
	if len(rivals) != 1 || rivals[0] != e {
		return false
	}
	m.join(e, only[0])
	return true
}

// free are the entries of a list that answer one and are not joined yet.
func (m *matching) free(list []*entry, e *entry, same sameTitle) []*entry {
	var out []*entry
	c := m.book.codeOf(e)
	for _, o := range list {
		if (c == "" || m.book.codeOf(o) == "") && same(o, e) && !m.joined[o] && m.book.names.sameType(o.line, e.line) {
			out = append(out, o)
		}
	}
	return out
}

// sameKey reports whether two entries have one theme and title as they are
// written; alike whether they have once is set aside what numbers the title or
// remarks on it, and plurals.
func (b *Book) sameKey(x, y *entry) bool { return b.keyOf(x) == b.keyOf(y) }

func (b *Book) alike(x, y *entry) bool {
	return b.keyOf(x).theme == b.keyOf(y).theme && b.titlesAgree(x, y)
}

// titlesAgree reports whether two entries have one title, as far as their files
// leave room for that, or one has none.
func (b *Book) titlesAgree(x, y *entry) bool {
	s, t := x.line.Title.Value, y.line.Title.Value
	if s == "" || t == "" {
		return s == t || b.codeOf(x) != "" && b.codeOf(y) != ""
	}
	return b.names.agree(s, t, b.looseningOf(x)&b.looseningOf(y))
}

// looseningOf is what every file leaves that states the entry.
func (b *Book) looseningOf(e *entry) loosening {
	as := everything
	for _, l := range e.rows {
		as &= b.loosening(l, b.loosenings)
	}
	return as
}

// find is the one entry that a line joins: by code, else by title where
// exactly one answers; nil where none or several do.
func (b *Book) find(list []*entry, l *submission.Line) *entry {
	if e, _ := b.byCode(list, l); e != nil {
		return e
	}
	one := []*entry{{line: l, rows: []*submission.Line{l}}}
	return b.match(one, list, nil)[one[0]]
}
