package quantity

import "strconv"

// String is the number in digits with a point, as programs read it, without
// zeros at the end of its decimals: 12.50 is 12.5, 12 × 10^3 is 12000.
func (d Decimal) String() string {
	if d.isBeyond() {
		return d.scale.beyond.String()
	}
	if d.scale == nil {
		return strconv.FormatInt(d.coef, 10)
	}
	coef, exp := d.coef, d.scale.exp
	for exp < 0 && coef%10 == 0 {
		coef, exp = coef/10, exp+1
	}
	return literal(coef, exp)
}

// StringFixed is the number rounded to a number of decimals, with all of them:
// 12.5 is 12.50 to two. Fewer than none rounds to tens, as Round does.
func (d Decimal) StringFixed(places int32) string {
	if d = d.Round(places); d.isBeyond() {
		return d.scale.beyond.StringFixed(places)
	}
	return literal(d.coef, d.Exponent())
}

// literal writes coef × 10^exp with as many decimals as exp says.
func literal(coef int64, exp int32) string {
	const zeros = "000000000000000000" // maxScale of them
	var digitsRoom, room [2*maxScale + 4]byte
	digits, out := strconv.AppendUint(digitsRoom[:0], magnitude(coef), 10), room[:0]
	if coef < 0 {
		out = append(out, '-')
	}
	if exp >= 0 {
		out = append(out, digits...)
		if coef != 0 {
			out = append(out, zeros[:exp]...)
		}
		return string(out)
	}
	whole := len(digits) + int(exp)
	if whole <= 0 {
		out = append(append(out, "0."...), zeros[:-whole]...)
		return string(append(out, digits...))
	}
	out = append(append(out, digits[:whole]...), '.')
	return string(append(out, digits[whole:]...))
}

// MarshalText is String, for keys and attributes.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// MarshalJSON is String in quotes, as JSON's own numbers are binary to many who
// read them.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(`"` + d.String() + `"`), nil }
