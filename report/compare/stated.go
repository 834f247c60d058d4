package compare

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/source"
)

// scaleOf is the power of ten of an amount's unit, 0 for any other.
func scaleOf(unit string) int32 {
	_, exp := quantity.Scale(unit)
	return exp
}

// figureOf is a field of an entry as a figure in a unit, converted where both
// are amounts at different scales; the figure keeps its own unit where they
// are not one. A nil entry gives nothing; a disputed field gives its places
// alone.
func (st *settler) figureOf(e *entry, f field.LineField, unit string) Figure {
	if e == nil {
		return Figure{}
	}
	return st.figureIn(e, f, e.line.Unit.Value, unit)
}

// figureIn is figureOf for an entry whose row's unit is given, which the row itself may not
// state. A value without a unit stays without.
func (st *settler) figureIn(e *entry, f field.LineField, row, unit string) Figure {
	v, sources := e.line.Value(f), e.sources(f)
	if !v.Present && v.Written() == "" && len(sources) == 0 {
		return Figure{}
	}
	if !v.Present {
		return st.figure(v, "", sources)
	}
	if e.disputes(f) {
		blank := cell.Value{Pos: v.Pos}.With(cell.Around{Written: v.Written()})
		return st.figure(&blank, "", sources)
	}
	own := match.ValueUnit(v, row)
	switch {
	case own == unit || own == "" || unit == "":
		return st.figure(v, own, sources)
	case st.names.Unit(own) == quantity.Euro && st.names.Unit(unit) == quantity.Euro:
		return st.figure(shifted(v, scaleOf(own)-scaleOf(unit), unit), unit, sources)
	case st.names.SameUnit(own, unit):
		return st.figure(v, unit, sources)
	}
	return st.figure(v, own, sources)
}

// figure is a value in a unit, which has the sources given, or the place of the
// value where none are.
func (st *settler) figure(v *cell.Value, unit string, sources []source.Pos) Figure {
	switch {
	case sources != nil:
		return Figure{v, &terms{unit, sources}}
	case unit == v.Unit():
		return Figure{v, nil}
	}
	in := st.units[unit]
	if in == nil {
		in = &terms{unit: unit}
		st.units[unit] = in
	}
	return Figure{v, in}
}

// sources are the places of a field in the rows of an entry: all where it is
// disputed, else the first; and before all that of the officer's correction.
// They are nil where there are none but that of the entry's value.
func (e *entry) sources(f field.LineField) []source.Pos {
	if len(e.rows) == 1 && e.rows[0] == e.line && e.decided == nil {
		return nil
	}
	var all []source.Pos
	for _, l := range e.rows {
		if v := l.Value(f); !v.Pos.IsZero() && (v.Present || v.Written() != "") {
			all = append(all, v.Pos)
		}
	}
	if i := slices.IndexFunc(e.decided, func(d Decision) bool { return d.Field == f.String() }); i >= 0 {
		all = slices.Insert(all, 0, e.decided[i].By.Value.Pos)
	} else if !e.disputes(f) && len(all) > 1 {
		all = all[:1]
	}
	if len(all) == 1 && all[0] == e.line.Value(f).Pos {
		return nil
	}
	return all
}

// shifted is a copy of an amount in another unit, by so many powers of ten.
func shifted(v *cell.Value, exp int32, unit string) *cell.Value {
	to, around := *v, v.Around()
	to.Number, around.Unit = v.Number.Shift(exp), unit
	if around.Other != nil {
		other := around.Other.Shift(exp)
		around.Other = &other
	}
	to = to.With(around)
	return &to
}
