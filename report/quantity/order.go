package quantity

import "cmp"

// Cmp is -1, 0 or 1 as d is less than e, equal or greater. 1.50 equals 1.5.
func (d Decimal) Cmp(e Decimal) int {
	if x, y, _, ok := aligned(d, e); ok {
		return cmp.Compare(x, y)
	}
	return d.library().Cmp(e.library())
}

// Sign is -1, 0 or 1 as d is less than 0, 0 or greater.
func (d Decimal) Sign() int {
	if d.isBeyond() {
		return d.scale.beyond.Sign()
	}
	return cmp.Compare(d.coef, 0)
}

// IsZero reports 0, with decimals or without.
func (d Decimal) IsZero() bool { return d.Sign() == 0 }

// IsPositive reports what is greater than 0.
func (d Decimal) IsPositive() bool { return d.Sign() > 0 }

// IsNegative reports what is less than 0.
func (d Decimal) IsNegative() bool { return d.Sign() < 0 }

// Equal reports the same number: 1.50 is 1.5. == distinguishes these two.
func (d Decimal) Equal(e Decimal) bool { return d.Cmp(e) == 0 }

// LessThan reports d < e.
func (d Decimal) LessThan(e Decimal) bool { return d.Cmp(e) < 0 }

// LessThanOrEqual reports d ≤ e.
func (d Decimal) LessThanOrEqual(e Decimal) bool { return d.Cmp(e) <= 0 }

// GreaterThan reports d > e.
func (d Decimal) GreaterThan(e Decimal) bool { return d.Cmp(e) > 0 }

// GreaterThanOrEqual reports d ≥ e.
func (d Decimal) GreaterThanOrEqual(e Decimal) bool { return d.Cmp(e) >= 0 }
