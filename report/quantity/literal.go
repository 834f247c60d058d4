package quantity

import "strconv"

// String is the number in digits with a point, as programs read it, without
// zeros at the end of its decimals: 12.50 is 12.5, 12 × 10^3 is 12000.
func (d Decimal) String() string {
	if d.scale == nil {
		return strconv.FormatInt(d.coef, 10)
	}
	var buf [maxLiteral]byte
	return string(d.Append(buf[:0]))
}

// Append appends to what is written what String gives.
func (d Decimal) Append(to []byte) []byte {
	if d.isBeyond() {
		return append(to, d.scale.beyond.String()...)
	}
	if d.scale == nil {
		return strconv.AppendInt(to, d.coef, 10)
	}
	coef, exp := d.coef, d.scale.exp
	for exp < 0 && coef%10 == 0 {
		coef, exp = coef/10, exp+1
	}
	return appendLiteral(to, coef, exp)
}

// Is reports whether a text is the number as String writes it.
func (d Decimal) Is(text string) bool {
	if d.scale != nil {
		return d.String() == text
	}
	var buf [20]byte
	return string(strconv.AppendInt(buf[:0], d.coef, 10)) == text // without memory of its own
}

// StringFixed is the number rounded to a number of decimals, with all of them:
// 12.5 is 12.50 to two. Fewer than none rounds to tens, as Round does.
func (d Decimal) StringFixed(places int32) string {
	if d = d.Round(places); d.isBeyond() {
		return d.scale.beyond.StringFixed(places)
	}
	var buf [maxLiteral]byte
	return string(appendLiteral(buf[:0], d.coef, d.Exponent()))
}

// maxLiteral is as many bytes as a literal has.
const maxLiteral = 2*maxScale + 4

// appendLiteral appends coef × 10^exp with as many decimals as exp says.
func appendLiteral(to []byte, coef int64, exp int32) []byte {
	const zeros = "000000000000000000" // maxScale of them
	var buf [maxLiteral]byte
	digits := strconv.AppendUint(buf[:0], magnitude(coef), 10)
	if coef < 0 {
		to = append(to, '-')
	}
	if exp >= 0 {
		to = append(to, digits...)
		if coef != 0 {
			to = append(to, zeros[:exp]...)
		}
		return to
	}
	whole := len(digits) + int(exp)
	if whole <= 0 {
		return append(append(append(to, "0."...), zeros[:-whole]...), digits...)
	}
	return append(append(append(to, digits[:whole]...), '.'), digits[whole:]...)
}

// MarshalJSON is String in quotes, as JSON's own numbers are binary to many who read them. The
// fingerprint of a run rests on it: see package review.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(`"` + d.String() + `"`), nil }
