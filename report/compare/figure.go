package compare

import (
	"slices"

	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// statedUnit is a value's unit: the cell's own, which wins, else the row's.
func statedUnit(v submission.Value, row string) string {
	if v.Unit != "" {
		return v.Unit
	}
	return row
}

// scaleOf is the power of ten of an amount's unit, 0 for any other.
func scaleOf(unit string) int32 {
	_, exp := quantity.Scale(unit)
	return exp
}

// figureOf is a field of an entry as a figure in a unit, converted where both
// are amounts at different scales; the figure keeps its own unit where they
// are not one. A nil entry gives nothing; a disputed field gives its places
// alone.
func (b *Book) figureOf(e *entry, f field, unit string) Figure {
	if e == nil {
		return Figure{}
	}
	v := *valueOf(e.line, f)
	fig := Figure{Written: v.Written}
	for _, l := range e.rows {
		if rv := valueOf(l, f); !rv.Pos.IsZero() && (rv.Present || rv.Written != "") {
			fig.Sources = append(fig.Sources, rv.Pos)
		}
	}
	if i := slices.IndexFunc(e.decided, func(d Decision) bool { return d.Field == string(f) }); i >= 0 {
		fig.Sources = append([]source.Pos{e.decided[i].By.Value.Pos}, fig.Sources...)
	} else if !e.disputes(f) && len(fig.Sources) > 1 {
		fig.Sources = fig.Sources[:1]
	}
	if !v.Present || e.disputes(f) {
		return fig
	}
	own := statedUnit(v, e.line.Unit.Value)
	fig.Present, fig.Number, fig.Qualifier, fig.Unit, fig.other = true, v.Number, v.Qualifier, own, v.Other
	switch {
	case own == unit:
	case unit == "" || own == "":
		if own == "" {
			fig.Unit = unit
		}
	case b.names.unit(own) == quantity.Euro && b.names.unit(unit) == quantity.Euro:
		exp := scaleOf(own) - scaleOf(unit)
		fig.Number, fig.Unit = v.Number.Shift(exp), unit
		if v.Other != nil {
			other := v.Other.Shift(exp)
			fig.other = &other
		}
	case b.names.sameUnit(own, unit):
		fig.Unit = unit
	}
	return fig
}

// turned is a range read by its other bound where the line's direction asks for
// it: the lower one, or the upper one where a fall is sought. The row alone
// may not have said which way is better. ok is false where nothing turns.
func (f Figure) turned(dir submission.Direction) (turned Figure, ok bool) {
	want := quantity.AtLeast
	if dir == submission.Baisse {
		want = quantity.AtMost
	}
	if !f.Present || f.other == nil || f.Qualifier == want {
		return f, false
	}
	number := f.Number
	f.Number, f.Qualifier, f.other = *f.other, want, &number
	return f, true
}

// minus is x − y where both are there, with the places of both.
func minus(x, y Figure) Figure {
	if !x.Present || !y.Present {
		return Figure{}
	}
	return Figure{Present: true, Number: x.Number.Sub(y.Number), Unit: y.Unit, Sources: append(append([]source.Pos(nil), x.Sources...), y.Sources...)}
}

// attainment is actual / planned: absent where either is missing, the plan is
// 0 or less, the actual less than 0, or a fall is sought.
func attainment(planned, actual Figure, dir submission.Direction) quantity.Rate {
	if !planned.Present || !actual.Present || dir == submission.Baisse || planned.Number.Sign() <= 0 || actual.Number.IsNegative() {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number, planned.Number)
}

// progress is (VA − VI) / (VC − VI) held between 0 and 1, as the French
// State's PILOTE bounds it; where the baseline is at or past the plan already,
// 1 if the actual holds the plan and 0 otherwise.
func progress(baseline, planned, actual Figure, dir submission.Direction) quantity.Rate {
	if !baseline.Present || !planned.Present || !actual.Present {
		return quantity.Rate{}
	}
	vi, vc, va := baseline.Number, planned.Number, actual.Number
	one := quantity.FromInt(1)
	past, holds := vi.GreaterThanOrEqual(vc), va.GreaterThanOrEqual(vc)
	if dir == submission.Baisse {
		past, holds = vi.LessThanOrEqual(vc), va.LessThanOrEqual(vc)
	}
	switch {
	case past && holds:
		return quantity.NewRate(one, one)
	case past:
		return quantity.NewRate(quantity.Decimal{}, one)
	}
	return quantity.NewRate(va.Sub(vi), vc.Sub(vi)).Clamp()
}

// change is (N − N−1) / N−1: absent where N−1 is missing, 0 or less.
func change(actual, previous Figure) quantity.Rate {
	if !actual.Present || !previous.Present || previous.Number.Sign() <= 0 {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number.Sub(previous.Number), previous.Number)
}
