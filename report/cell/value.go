package cell

import (
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// Text is a text with its place.
type Text struct {
	// Value is the text as understood: trimmed, and by the configured name for
	// a theme or a type that is known.
	Value string
	Pos   source.Pos
	// written is the text as written in the input, nil where that is Value: as
	// nearly all are, and there may be millions.
	written *string
}

// NewText is a text as understood, and as written in the input.
func NewText(value, written string, at source.Pos) Text {
	t := Text{Value: value, Pos: at}
	if written != value {
		own := written // memory of its own only where it is kept
		t.written = &own
	}
	return t
}

// Written is the text as written in the input.
func (t Text) Written() string {
	if t.written == nil {
		return t.Value
	}
	return *t.written
}

// Understood is the text understood as another than it was.
func (t Text) Understood(value string) Text {
	if t.Value != value {
		t = NewText(value, t.Written(), t.Pos)
	}
	return t
}

// Value is a number that an input states, or nothing. Nothing is not zero.
type Value struct {
	// Number is in the unit stated; a taux is in points.
	Number quantity.Decimal
	// Pos is the cell's place, zero where the table has no such column.
	Pos source.Pos
	// around are the unit and the texts around the number, nil for none; values share it.
	around *Around
	// Present is false for a blank, and for a text that is not a number.
	Present   bool
	Qualifier quantity.Qualifier
	// bare is true where the text as written is that of the number, which is
	// not kept then: as most are, and there may be millions.
	bare bool
}

// Around is what a cell holds besides its number.
type Around struct {
	// Unit is the unit that the cell itself states ("k€", "%"), which wins over
	// the line's; "" where it states none.
	Unit string
	// Written is the text as written in the input, kept when there is no
	// number too.
	Written string
	// Other is the other bound of a range, nil for anything else: the upper one,
	// or the lower one where the row itself says baisse.
	Other *quantity.Decimal
}

// With is the value with other texts around its number.
func (v Value) With(a Around) Value {
	a.Written = v.bared(a.Written)
	v.around = a.kept()
	return v
}

// bared takes the text as written, and is what of it is to be kept.
func (v *Value) bared(written string) string {
	if v.bare = v.Present && v.Number.Is(written); v.bare {
		return ""
	}
	return written
}

// inEuros is what most amounts have.
var inEuros = Around{Unit: quantity.Euro}

// kept is where a is kept.
func (a Around) kept() *Around {
	switch a {
	case Around{}:
		return nil
	case inEuros:
		return &inEuros
	}
	own := a
	return &own
}

// As is the value with another number, all else of it as it was.
func (v Value) As(number quantity.Decimal) Value {
	a := v.Around()
	v.Number = number
	return v.With(a)
}

// Around are the unit and the texts around the number.
func (v Value) Around() Around {
	return Around{v.Unit(), v.Written(), v.Other()}
}

// Unit is the unit that the cell states, see Around.
func (v Value) Unit() string {
	if v.around == nil {
		return ""
	}
	return v.around.Unit
}

// Other is the other bound of a range, see Around.
func (v Value) Other() *quantity.Decimal {
	if v.around == nil {
		return nil
	}
	return v.around.Other
}

// Written is the text as written in the input, see Around.
func (v Value) Written() string {
	switch {
	case v.bare:
		return v.Number.String()
	case v.around == nil:
		return ""
	}
	return v.around.Written
}

// TextOf is a cell's text, trimmed, inner spaces kept.
func TextOf(c source.Cell) Text {
	s := c.String()
	return NewText(strings.TrimSpace(s), s, c.Pos)
}

// TextOrNone is the text of a cell, without a value where it means that there is none (n.d., s.o.,
// –).
func TextOrNone(c source.Cell) Text {
	if BlankText(c) {
		return Text{Pos: c.Pos}
	}
	return TextOf(c)
}
