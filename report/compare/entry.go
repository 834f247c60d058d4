package compare

import (
	"hash/maphash"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/match"
	"bilan/report/source"
	"bilan/report/submission"
)

// entry is one line as one or several rows of one nature state it.
type entry struct {
	id identity
	// line is the row whose place sorts first, or a copy of it with corrections:
	// see own.
	line *submission.Line
	rows []*submission.Line
	// disputed are the fields on which the rows disagree.
	disputed []field.LineField
	// decided are the officer's corrections, in their order.
	decided []Decision
	// restated is true where a later file states another value than the one first reported.
	restated bool
	// next is another entry in the same place of entries, nil for none.
	next *entry
}

// ofLine is a line as an entry of one row.
func ofLine(l *submission.Line) *entry { return &entry{line: l, rows: []*submission.Line{l}} }

// Line and Rows are what package match needs of an entry.
func (e *entry) Line() *submission.Line   { return e.line }
func (e *entry) Rows() []*submission.Line { return e.rows }

// identity is what makes rows of one nature one line: the code, else theme, type and title; of
// a cluster that was formed from several, for each of these apart. Rows of one file with one
// title and no code are as many lines (a visit each quarter, an action by two indicators): the
// first of one sending is compared with the first of another.
type identity struct {
	origin string
	code   string
	key    match.Key
	typ    string
	nth    int // of those in one file; 0 for rows with a code
	// unit distinguishes the lines of one code that one file counts in several units; "" for
	// the first of them, and for all others.
	unit string
	// indicator likewise distinguishes lines that one file counts by several indicators.
	indicator string
}

type fileIdentity struct {
	file string
	id   identity
}

// entries are the entries of rows by their identities: by the hashes of these, as a map of 10
// identities alone takes as much as 10 lines.
type entries map[uint64]*entry

var identitySeed = maphash.MakeSeed()

// of is the entry of an identity, nil for none.
func (es entries) of(id identity) *entry {
	e := es[maphash.Comparable(identitySeed, id)]
	for e != nil && e.id != id {
		e = e.next
	}
	return e
}

// add adds an entry whose identity none has.
func (es entries) add(e *entry) {
	hash := maphash.Comparable(identitySeed, e.id)
	e.next, es[hash] = es[hash], e
}

func (st *settler) identity(l *submission.Line) identity {
	if c := st.names.Code(l); c != "" {
		return identity{origin: l.Origin, code: c, indicator: fold.Key(l.Indicator.Text.Value)}
	}
	return identity{origin: l.Origin, key: st.names.Key(l), typ: fold.Key(l.Type.Value)}
}

// merge makes one entry of the rows of each line, in the order of their places. Disagreements
// of rows are reported later, by conflicts, as the officer's corrections may settle them.
func (st *settler) merge(rows []*submission.Line, problems *source.Problems) []*entry {
	if len(rows) == 0 {
		return nil
	}
	made, at := make([]entry, 0, len(rows)), make(entries, len(rows))
	out := make([]*entry, 0, len(rows))
	inFile := map[fileIdentity]int{}
	for i, l := range rows {
		id := st.identity(l)
		if id.code == "" {
			k := fileIdentity{l.Pos.File(), id}
			id.nth = inFile[k]
			inFile[k]++
		}
		if e := at.of(id); e != nil && id.code != "" {
			id = st.ofUnitToo(id, l, e, at)
		}
		e := at.of(id)
		if e == nil {
			// Most lines have one row, which is where it came.
			made = append(made, entry{id: id, line: l, rows: rows[i : i+1 : i+1]})
			e = &made[len(made)-1]
			at.add(e)
			out = append(out, e)
			continue
		}
		e.rows = append(e.rows, l)
	}
	out = st.joinSendings(out)
	said := map[[2]string]bool{}
	for _, e := range out {
		if len(e.rows) > 1 {
			st.reconcile(e, problems, said)
		}
	}
	return out
}

// ofUnitToo is the identity of a row whose code another row has too. Where one file counts the
// action in two units, the rows are two lines, and the row gets an identity of its own.
func (st *settler) ofUnitToo(id identity, l *submission.Line, first *entry, at entries) identity {
	unit := st.names.Unit(match.StatedUnit(l))
	if unit == "" || unit == st.names.Unit(match.StatedUnit(first.line)) {
		return id
	}
	own := id
	own.unit = unit
	beside := slices.ContainsFunc(first.rows, func(r *submission.Line) bool {
		return r.Pos.File() == l.Pos.File() && match.StatedUnit(r) != "" && st.names.Agree(r.Title.Value, l.Title.Value, match.Everything)
	})
	if at.of(own) != nil || beside {
		return own
	}
	return id
}

// reconcile finds the fields in which several rows of one line agree.
func (st *settler) reconcile(e *entry, problems *source.Problems, said map[[2]string]bool) {
	first := e.rows[0]
	texts := false
	for _, l := range e.rows[1:] {
		for _, f := range st.differences(first, l) {
			if !slices.Contains(e.disputed, f) {
				e.disputed = append(e.disputed, f)
			}
		}
		texts = texts || textsDiffer(first, l)
	}
	if len(e.disputed) > 0 {
		return
	}
	if texts {
		problems.Add(inLine(related(source.New(source.DuplicateText, first.Pos, "title", first.Title.Value), e.rows[1:]), first))
	}
	for _, l := range e.rows[1:] {
		pair := [2]string{first.Pos.File(), l.Pos.File()}
		if said[pair] {
			continue
		}
		said[pair] = true
		p := source.New(source.DuplicateIdentical, l.Pos.InFile(), "other", first.Pos.InFile().String())
		p.Related = []source.Pos{first.Pos.InFile()}
		if pair[0] == pair[1] {
			p = source.New(source.DuplicateIdentical, l.Pos, "other", first.Pos.String(), "kind", "row")
			p.Related = []source.Pos{first.Pos}
		}
		problems.Add(inLine(p, first))
	}
}

// conflicts reports the entries whose rows disagree, each by the first field that no correction
// has settled.
func (st *settler) conflicts(entries []*entry, slug source.Slug, problems *source.Problems) {
	for _, e := range entries {
		if len(e.disputed) == 0 {
			continue
		}
		f, first := e.disputed[0], e.rows[0]
		p := source.New(slug, placeOf(first, f), "field", f.String(), "title", first.Title.Value,
			"found", first.WrittenOf(f), "other", otherRow(st, e).WrittenOf(f))
		for _, l := range e.rows[1:] {
			p.Related = append(p.Related, placeOf(l, f))
		}
		problems.Add(inLine(p, first))
	}
}

// otherRow is the first row that disagrees with the first on the disputed
// field.
func otherRow(st *settler, e *entry) *submission.Line {
	for _, l := range e.rows[1:] {
		if slices.Contains(st.differences(e.rows[0], l), e.disputed[0]) {
			return l
		}
	}
	return e.rows[1]
}

// compared are the fields on which two sendings can disagree, in the order in which
// a disagreement is reported.
var compared = []field.LineField{field.LinePlanned, field.LineRevised, field.LineActual, field.LineBaseline, field.LineBudgetPlanned, field.LineBudgetActual,
	field.LineStatus, field.LineUnit, field.LineMeasure, field.LineDirection}

// besides are the other fields: where two sendings differ in one, the text whose place sorts
// first is kept.
var besides = field.LineFields(func(f *field.Field) bool {
	return f.Correctable && !slices.ContainsFunc(compared, func(c field.LineField) bool { return field.Line(c) == f })
})

// differences lists the fields on which two rows disagree. A blank against a
// value disagrees.
func (st *settler) differences(x, y *submission.Line) []field.LineField {
	var out []field.LineField
	for _, f := range compared {
		if !st.same(x, y, f) {
			out = append(out, f)
		}
	}
	return out
}

// same reports whether two rows state the same of a field.
func (st *settler) same(x, y *submission.Line, f field.LineField) bool {
	if v := x.Value(f); v != nil {
		return st.sameValue(*v, x.Unit.Value, *y.Value(f), y.Unit.Value)
	}
	if c, choice := x.Choice(f); choice {
		other, _ := y.Choice(f)
		return c == other
	}
	return st.names.Unit(x.Text(f).Value) == st.names.Unit(y.Text(f).Value)
}

// sameValue reports whether two values are one: the same number after scale,
// with the same qualifier and unit; or both nothing.
func (st *settler) sameValue(x cell.Value, xUnit string, y cell.Value, yUnit string) bool {
	if !x.Present || !y.Present {
		return x.Present == y.Present
	}
	ux, uy := match.ValueUnit(&x, xUnit), match.ValueUnit(&y, yUnit)
	if other := x.Other(); other != nil && y.Other() != nil && x.Qualifier != y.Qualifier {
		x.Number, x.Qualifier = *other, y.Qualifier // one range, read from its two ends
	}
	return x.Qualifier == y.Qualifier && st.names.SameUnit(ux, uy) && x.Number.Shift(scaleOf(ux)).Equal(y.Number.Shift(scaleOf(uy)))
}

// textsDiffer reports whether two rows say something else besides what is compared.
func textsDiffer(x, y *submission.Line) bool {
	for _, f := range besides {
		if a, b := said(x, f), said(y, f); a != b && fold.Key(a) != fold.Key(b) {
			return true
		}
	}
	return false
}

// said is a field as the row says it: a choice by its slug, a number as written.
func said(l *submission.Line, f field.LineField) string {
	if slug, choice := l.Choice(f); choice {
		return slug
	}
	if v := l.Value(f); v != nil {
		return v.Written()
	}
	return l.Text(f).Value
}

// placeOf is where a row states a field; the row itself where its place is not
// kept.
func placeOf(l *submission.Line, f field.LineField) source.Pos {
	at := l.Text(f).Pos
	if v := l.Value(f); v != nil {
		at = v.Pos
	}
	if at.IsZero() {
		return l.Pos
	}
	return at
}

func inLine(p source.Problem, l *submission.Line) source.Problem {
	p.Cluster, p.Year = l.ClusterID, l.Year
	return p
}

func related(p source.Problem, rows []*submission.Line) source.Problem {
	for _, l := range rows {
		p.Related = append(p.Related, l.Pos)
	}
	return p
}
