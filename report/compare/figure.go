package compare

import (
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Figure is a number of the comparison; the zero Figure is none. Nearly all are the value of one
// cell, which is kept in the row: a Figure points to it, as there may be millions.
type Figure struct {
	// value is what a row states or what was computed from it, never changed; nil where nothing
	// is stated.
	value *cell.Value
	// terms are the figure's unit and places, nil where these are its cell's own.
	terms *terms
}

// terms are those of all figures in one unit that have one place each, or of
// one figure.
type terms struct {
	unit string
	// sources are its places where it is not the value's that is the only one.
	sources []source.Pos
}

// Present is false where the figure means nothing: it is then never 0.
func (f Figure) Present() bool { return f.value != nil && f.value.Present }

// Number is the number, 0 where the figure means nothing: ask Present first.
func (f Figure) Number() quantity.Decimal {
	if !f.Present() {
		return quantity.Decimal{}
	}
	return f.value.Number
}

// Stated is the number where there is one, only to be read; nil where the figure
// means nothing.
func (f Figure) Stated() *quantity.Decimal {
	if !f.Present() {
		return nil
	}
	return &f.value.Number
}

// Qualifier is the qualifier of the number (≈, ≥, ≤), Exact where it has none.
func (f Figure) Qualifier() quantity.Qualifier {
	if !f.Present() {
		return quantity.Exact
	}
	return f.value.Qualifier
}

// Other is the other end of a range, in the unit of Number, which the qualifier
// says the near end of: at least the lower one, at most the upper one. It is
// nil where the figure is no range, and only to be read.
func (f Figure) Other() *quantity.Decimal {
	if !f.Present() {
		return nil
	}
	return f.value.Other()
}

// span is what values a figure allows: low and high are its ends, nil for none.
// open is false of one number.
func (f Figure) span() (low, high *quantity.Decimal, open bool) {
	number := f.Number()
	switch other := f.Other(); {
	case other != nil && other.LessThan(number):
		return other, &number, true
	case other != nil:
		return &number, other, true
	case f.Qualifier() == quantity.AtLeast:
		return &number, nil, true
	case f.Qualifier() == quantity.AtMost:
		return nil, &number, true
	}
	return nil, nil, false
}

// Unit is the unit Number is in, after scale; "" where none is stated.
func (f Figure) Unit() string {
	switch {
	case !f.Present():
		return ""
	case f.terms != nil:
		return f.terms.unit
	}
	return f.value.Unit()
}

// Written is the text as the input has it; "" for a computed figure.
func (f Figure) Written() string {
	if f.value == nil {
		return ""
	}
	return f.value.Written()
}

// Sources are the cells it comes from, kept where the figure is disputed too,
// in a list of the caller's own.
func (f Figure) Sources() []source.Pos { return f.AppendSources(nil) }

// AppendSources adds the figure's sources to a list.
func (f Figure) AppendSources(to []source.Pos) []source.Pos {
	switch {
	case f.terms != nil && len(f.terms.sources) > 0:
		return append(to, f.terms.sources...)
	case f.value != nil && !f.value.Pos.IsZero():
		return append(to, f.value.Pos)
	}
	return to
}

// Place is the first of the figure's sources, nowhere where it has none.
func (f Figure) Place() source.Pos {
	switch {
	case f.terms != nil && len(f.terms.sources) > 0:
		return f.terms.sources[0]
	case f.value != nil:
		return f.value.Pos
	}
	return source.Pos{}
}

// turned is a range read by its other bound, where the line's direction requires it: by the
// lower one with hausse, by the upper one with baisse. The row alone may not state the
// direction. ok is false where the range is read by the right bound.
func (f Figure) turned(dir cell.Direction) (turned Figure, ok bool) {
	want := quantity.AtLeast
	if dir == cell.Baisse {
		want = quantity.AtMost
	}
	if f.Other() == nil || f.value.Qualifier == want {
		return f, false
	}
	around, other := f.value.Around(), f.value.Number
	to := cell.Value{Present: true, Number: *around.Other, Qualifier: want, Pos: f.value.Pos}
	around.Other = &other
	to = to.With(around)
	return Figure{&to, f.terms}, true
}

// minus is x − y where both are present, with the places of both and the weaker of their
// qualifiers: a subtracted ≥ becomes ≤.
func minus(x, y Figure) Figure {
	if !x.Present() || !y.Present() {
		return Figure{}
	}
	made := &struct { // in one piece
		value   cell.Value
		terms   terms
		sources [2]source.Pos
	}{value: cell.Value{Present: true, Number: x.Number().Sub(y.Number()), Qualifier: x.Qualifier().And(y.Qualifier().Opposed())}}
	made.terms = terms{y.Unit(), y.AppendSources(x.AppendSources(made.sources[:0]))}
	return Figure{&made.value, &made.terms}
}
