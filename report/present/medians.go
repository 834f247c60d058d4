package present

import (
	"slices"

	"bilan/report/quantity"
	"bilan/report/review"
)

// median is the middle of values, or the mean of the two middle ones; ok is false where there
// are no values.
func median(values []quantity.Decimal) (quantity.Decimal, bool) {
	sorted := review.Ascending(values)
	return middle(len(sorted), func(i int) quantity.Decimal { return sorted[i] })
}

// middle is the median of n values in ascending order.
func middle(n int, at func(int) quantity.Decimal) (quantity.Decimal, bool) {
	switch {
	case n == 0:
		return quantity.Decimal{}, false
	case n%2 == 1:
		return at(n / 2), true
	}
	return quantity.NewRate(at(n/2-1).Add(at(n/2)), quantity.FromInt(2)).Round(rateDecimals), true
}

// medianOfOthers is the median of sorted values without one of them.
func medianOfOthers(sorted []quantity.Decimal, own quantity.Decimal) (quantity.Decimal, bool) {
	p, _ := slices.BinarySearchFunc(sorted, own, quantity.Decimal.Cmp)
	return middle(len(sorted)-1, func(i int) quantity.Decimal {
		if i >= p {
			i++
		}
		return sorted[i]
	})
}
