package mark

import "bilan/report/quantity"

// Tint is the class of a cell that shows a mean rate (0.933 for 93,3 %): darker
// the more is missing, h0 where there is no rate. Cells from q2 on fall in part
// short, those from q3 are below what counts as reached in part.
func Tint(rate *quantity.Decimal, partlyFrom quantity.Decimal) string {
	one := quantity.FromInt(1)
	half := quantity.New(5, -1)
	switch {
	case rate == nil:
		return "h0"
	case rate.GreaterThanOrEqual(one):
		return "q0"
	case rate.GreaterThanOrEqual(one.Add(partlyFrom).Mul(half)):
		return "q1"
	case rate.GreaterThanOrEqual(partlyFrom):
		return "q2"
	case rate.GreaterThanOrEqual(partlyFrom.Mul(half)):
		return "q3"
	}
	return "q4"
}
