package compare

import (
	"slices"

	"bilan/report/match"
	"bilan/report/submission"
)

// joinSendings makes one entry of two that several files state of one line,
// where one of them has no code, or the type is blank in one: joined by theme,
// type and title as plan and results are, when exactly one answers on each
// side. A second sending that lost its codes is no second set of lines.
func (st *settler) joinSendings(entries []*entry) []*entry {
	if len(entries) == 0 || !slices.ContainsFunc(entries, func(e *entry) bool { return e.file() != entries[0].file() }) {
		return entries
	}
	titled := map[match.Key][]*entry{}
	for _, e := range entries {
		k := st.names.Key(e.line)
		titled[k] = append(titled[k], e)
	}
	taken := map[*entry]bool{}
	for _, e := range entries {
		o := st.onlySibling(titled[st.names.Key(e.line)], e)
		if taken[e] || o == nil || st.onlySibling(titled[st.names.Key(o.line)], o) != e {
			continue
		}
		e.take(o)
		taken[o] = true
	}
	return slices.DeleteFunc(entries, func(e *entry) bool { return taken[e] })
}

// file is that of the entry's first row.
func (e *entry) file() string { return e.rows[0].Pos.File() }

// maxSiblings bounds how many lines of one title are held against each other.
const maxSiblings = 200

// onlySibling is the one entry of a title that other files state and that may
// be the same line; nil where none or several may.
func (st *settler) onlySibling(titled []*entry, e *entry) *entry {
	if len(titled) > maxSiblings {
		return nil
	}
	var found *entry
	for _, o := range titled {
		if o == e || o.id.code != "" && e.id.code != "" || o.id.origin != e.id.origin || o.id.nth != e.id.nth && o.id.code == "" && e.id.code == "" ||
			!st.names.SameType(o.line, e.line) || o.sharesFile(e) {
			continue
		}
		if found != nil {
			return nil
		}
		found = o
	}
	return found
}

func (e *entry) sharesFile(o *entry) bool {
	return slices.ContainsFunc(e.rows, func(l *submission.Line) bool {
		return slices.ContainsFunc(o.rows, func(m *submission.Line) bool { return l.Pos.File() == m.Pos.File() })
	})
}

// take adds the rows of another entry, and the code and type that the first
// row of all may lack.
func (e *entry) take(o *entry) {
	e.rows = append(e.rows, o.rows...)
	slices.SortStableFunc(e.rows, byPlace)
	line := e.rows[0].Copy()
	for _, l := range e.rows {
		if line.Code.Value == "" {
			line.Code = l.Code
		}
		if line.Type.Value == "" || line.TypeInferred && !l.TypeInferred && l.Type.Value != "" {
			line.Type, line.TypeInferred = l.Type, l.TypeInferred
		}
	}
	e.line = line
}
