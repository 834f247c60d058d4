package cell

import "bilan/report/quantity"

// StatedFigure is what the input says that such a figure is.
type StatedFigure struct {
	Figure  Stated
	Heading string // as written
	Value   Value
}

// Agrees reports whether the figure may be ours, a rate in points: equal to less
// than one unit of its last digit, as people round and cut. Some count what is
// missing as positive, so that the sign does not matter. A rate may be written in
// points or as a fraction, in a column that shows no per cent: 1 is 100 %, 0.8 is
// 80 %, and 1 is also 125 % rounded or cut. Of a plan that was exceeded nothing is
// left to do: ours is then more than 0.
func (s StatedFigure) Agrees(ours quantity.Decimal) bool {
	stated := s.Value.Number.Abs()
	if s.Figure == StatedRemaining && stated.IsZero() && ours.Sign() > 0 {
		return true
	}
	ours = ours.Abs()
	digits := min(max(-stated.Exponent(), 0), 6)
	near := func(x, y quantity.Decimal) bool {
		return x.Sub(y).Abs().LessThan(quantity.FromInt(1).Shift(-digits))
	}
	switch s.Figure {
	case StatedVariance, StatedRemaining:
		if digits == 0 {
			return stated.Equal(ours) || !ours.IsInteger() && near(stated, ours)
		}
		return near(stated, ours)
	}
	if near(stated, ours) {
		return true
	}
	fraction := ours.Shift(-2)
	switch {
	case s.Value.Unit() == "%":
		return false
	case digits > 0:
		return near(stated, fraction)
	case stated.IsZero():
		return fraction.LessThan(half) // 80 % cut to 0 says nothing
	}
	return stated.Sub(half).LessThanOrEqual(fraction) && fraction.LessThan(stated.Add(quantity.FromInt(1)))
}

var half = quantity.New(5, -1)

// Field is a text under a heading or key that has no meaning for us: kept and
// listed, never dropped.
type Field struct {
	Heading string
	Text    Text
}
