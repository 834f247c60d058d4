package quantity

import (
	"math"
	"math/bits"
)

// Add is d + e, with the decimals of the one that has more.
func (d Decimal) Add(e Decimal) Decimal {
	if x, y, exp, ok := aligned(d, e); ok {
		if sum := x + y; (x^sum)&(y^sum) >= 0 { // no overflow
			if out, ok := held(sum, exp); ok {
				return out
			}
		}
	}
	return of(d.library().Add(e.library()))
}

// Sub is d - e, with the decimals of the one that has more.
func (d Decimal) Sub(e Decimal) Decimal { return d.Add(e.Neg()) }

// Neg is -d.
func (d Decimal) Neg() Decimal {
	if d.isBeyond() {
		return of(d.scale.beyond.Neg())
	}
	return Decimal{-d.coef, d.scale}
}

// Abs is d without its sign.
func (d Decimal) Abs() Decimal {
	if d.IsNegative() {
		return d.Neg()
	}
	return d
}

// Mul is d × e, with the decimals of both.
func (d Decimal) Mul(e Decimal) Decimal {
	if !d.isBeyond() && !e.isBeyond() {
		if product, ok := times(d.coef, magnitude(e.coef)); ok {
			if e.coef < 0 {
				product = -product
			}
			if out, ok := held(product, int64(d.Exponent())+int64(e.Exponent())); ok {
				return out
			}
		}
	}
	return of(d.library().Mul(e.library()))
}

// Shift is d × 10^by.
func (d Decimal) Shift(by int32) Decimal {
	if !d.isBeyond() {
		if out, ok := held(d.coef, int64(d.Exponent())+int64(by)); ok {
			return out
		}
	}
	return of(d.library().Shift(by))
}

// Round is d to a number of decimals, half away from zero. Decimals that d does
// not have are zeros at its end.
func (d Decimal) Round(places int32) Decimal {
	if !d.isBeyond() {
		if q, ok := quotient(d.coef, 1, int64(d.Exponent())+int64(places)); ok {
			if out, ok := held(q, -int64(places)); ok {
				return out
			}
		}
	}
	return of(d.library().Round(places))
}

// DivRound is d / e to a number of decimals, half away from zero. It panics
// where e is 0.
func (d Decimal) DivRound(e Decimal, places int32) Decimal {
	if !d.isBeyond() && !e.isBeyond() {
		if q, ok := quotient(d.coef, e.coef, int64(d.Exponent())-int64(e.Exponent())+int64(places)); ok {
			if out, ok := held(q, -int64(places)); ok {
				return out
			}
		}
	}
	return of(d.library().DivRound(e.library(), places))
}

// divided is how many decimals Div gives.
const divided = 16

// Div is d / e to sixteen decimals, half away from zero. It panics where e is
// 0.
func (d Decimal) Div(e Decimal) Decimal { return d.DivRound(e, divided) }

// aligned are the coefficients of two numbers at the lesser of their exponents,
// ok false where one of them does not fit.
func aligned(d, e Decimal) (x, y, exp int64, ok bool) {
	if d.isBeyond() || e.isBeyond() {
		return 0, 0, 0, false
	}
	x, y, exp, ok = d.coef, e.coef, int64(d.Exponent()), true
	switch by := int64(e.Exponent()) - exp; {
	case by > maxScale || by < -maxScale:
		return 0, 0, 0, false
	case by > 0:
		y, ok = times(y, pow10[by])
	case by < 0:
		exp += by
		x, ok = times(x, pow10[-by])
	}
	return x, y, exp, ok
}

// times is x × by, ok false where it does not fit.
func times(x int64, by uint64) (int64, bool) {
	over, product := bits.Mul64(magnitude(x), by)
	if over > 0 || product > math.MaxInt64 {
		return 0, false
	}
	if x < 0 {
		return -int64(product), true
	}
	return int64(product), true
}

// quotient is x × 10^shift / y rounded half away from zero, ok false where it,
// or what it takes to reckon it, does not fit, and where y is 0.
func quotient(x, y, shift int64) (int64, bool) {
	if shift < -maxScale || shift > maxScale {
		return 0, false
	}
	// The dividend has two words, over and under.
	over, under, den := uint64(0), magnitude(x), magnitude(y)
	if shift >= 0 {
		over, under = bits.Mul64(under, pow10[shift])
	} else {
		var lost uint64
		if lost, den = bits.Mul64(den, pow10[-shift]); lost > 0 {
			return 0, false
		}
	}
	if over >= den { // y is 0, or the quotient has two words itself
		return 0, false
	}
	q, rest := bits.Div64(over, under, den)
	if q >= math.MaxInt64 {
		return 0, false
	}
	if rest >= den-rest {
		q++
	}
	if (x < 0) != (y < 0) {
		return -int64(q), true
	}
	return int64(q), true
}

// magnitude is x without its sign, which every int64 has as a uint64.
func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}
