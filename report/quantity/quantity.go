// Package quantity reads numbers and money as people write them in French,
// exactly: what is written in decimals is held in decimals and never passes
// through binary floating point, so that 0,1 + 0,2 is 0,3.
//
// It knows words by package fold alone, and is the only importer of the decimal
// library.
package quantity

// Qualifier is what the text says about a number beyond the number itself.
type Qualifier uint8

// The qualifiers of DOMAIN. Exact is the absence of one.
const (
	Exact Qualifier = iota
	About
	AtLeast
	AtMost
)

// String is the sign before a number: ≈, ≥, ≤, "" for Exact.
func (q Qualifier) String() string { return [...]string{"", "≈", "≥", "≤"}[q] }

// And is what is said of a sum of two numbers: the weaker of their qualifiers. ≈
// is weaker than exact, bounds one way keep ≥ or ≤, and what else is mixed is ≈.
func (q Qualifier) And(other Qualifier) Qualifier {
	switch {
	case q == other, other == Exact:
		return q
	case q == Exact:
		return other
	}
	return About
}

// Opposed is what is said of a number that is taken off, or divided by: a bound
// from below becomes one from above.
func (q Qualifier) Opposed() Qualifier {
	switch q {
	case AtLeast:
		return AtMost
	case AtMost:
		return AtLeast
	}
	return q
}

// Rate is an exact fraction, such as actual / planned. The zero Rate is
// absent: a rate that means nothing is never 0 and never infinite.
type Rate struct{ num, den Decimal }

// NewRate is num / den, or the absent Rate where den is 0.
func NewRate(num, den Decimal) Rate {
	if den.IsZero() {
		return Rate{}
	}
	return Rate{num, den}
}

// Present reports whether the rate means something.
func (r Rate) Present() bool { return !r.den.IsZero() }

// Of reports whether r is num / den as they are, and not another fraction of one value.
func (r Rate) Of(num, den Decimal) bool { return r.num.Equal(num) && r.den.Equal(den) }

// Plus is the rate of a total: num and den added to the sums that r divides.
// An absent rate begins at 0.
func (r Rate) Plus(num, den Decimal) Rate { return NewRate(r.num.Add(num), r.den.Add(den)) }

// Round is the rate rounded to a number of decimals, half away from zero. An
// absent rate gives 0: ask Present first.
func (r Rate) Round(places int32) Decimal {
	if !r.Present() {
		return Decimal{}
	}
	return r.num.DivRound(r.den, places)
}

// Cmp compares two present rates exactly, without dividing.
func (r Rate) Cmp(s Rate) int {
	left, right := r.num.Mul(s.den), s.num.Mul(r.den)
	if r.den.Sign()*s.den.Sign() < 0 {
		left, right = right, left
	}
	return left.Cmp(right)
}

// Clamp holds a present rate between 0 and 1, as PILOTE bounds a taux
// d'avancement. An absent rate stays absent.
func (r Rate) Clamp() Rate {
	if !r.Present() {
		return r
	}
	one := FromInt(1)
	switch {
	case r.num.Sign()*r.den.Sign() < 0:
		return Rate{Decimal{}, one}
	case r.Cmp(Rate{one, one}) > 0:
		return Rate{one, one}
	}
	return r
}
