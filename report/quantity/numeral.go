package quantity

import "strings"

// maxDigits bounds a numeral: longer ones are no quantities of anything.
const maxDigits = 30

// numeral reads the digits at the beginning of s, with separators of thousands
// and a decimal sign, and returns what follows them.
func numeral(s string) (Reading, string, bool) {
	sign := ""
	body := s
	if strings.HasPrefix(body, "-") || strings.HasPrefix(body, "–") {
		sign = "-"
		body = strings.TrimPrefix(strings.TrimPrefix(body, "-"), "–")
	} else {
		body = strings.TrimPrefix(strings.TrimPrefix(body, "+"), " ") // « + 15 % »
	}
	end := numeralEnd(body)
	if end == 0 {
		return Reading{}, s, false
	}
	r, ok := readNumeral(sign, body[:end])
	return r, body[end:], ok
}

// numeralEnd is where the digits and the separators between them end. A space
// or an apostrophe belongs to the numeral only before a group of exactly three
// digits.
func numeralEnd(s string) int {
	i := 0
	for i < len(s) {
		switch c := s[i]; {
		case isDigit(c):
			i++
		case i > 0 && (c == ',' || c == '.') && i+1 < len(s) && isDigit(s[i+1]):
			i++
		case i > 0 && (c == ' ' || c == '\'') && group(s[i+1:]) && isDigit(s[i-1]):
			i += 4
		default:
			return i
		}
	}
	return i
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// group reports whether s begins with exactly three digits.
func group(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]))
}

// readNumeral gives digits with separators their value. Point and comma: the
// last of two kinds is the decimal sign; one kind given twice parts thousands;
// one sign before exactly three digits is in doubt.
func readNumeral(sign, s string) (Reading, bool) {
	spaced := strings.ContainsAny(s, " '")
	if spaced && !firstGroup(s) {
		return Reading{}, false
	}
	if spaced {
		s = strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "'", "")
	}
	points, commas := strings.Count(s, "."), strings.Count(s, ",")
	switch {
	case points == 0 && commas == 0:
		d, ok := digits(sign+s, "")
		return Reading{Number: d}, ok
	case points > 0 && commas > 0:
		return bothSigns(sign, s)
	case points+commas > 1:
		return grouped(sign, s, points > 0)
	}
	return oneSign(sign, s, points > 0, spaced)
}

// firstGroup reports whether the digits before the first separator are at most
// three: "12345 678" is two numbers.
func firstGroup(s string) bool {
	i := strings.IndexAny(s, " '")
	j := strings.IndexAny(s, ".,")
	return i <= 3 && (j < 0 || j > i)
}

func bothSigns(sign, s string) (Reading, bool) {
	cut := strings.LastIndexAny(s, ".,")
	other := ","
	signs := PointDecimal | CommaGroups
	if s[cut] == ',' {
		other, signs = ".", PointGroups|CommaDecimal
	}
	whole, ok := ungroup(s[:cut], other)
	if !ok || strings.ContainsAny(s[cut+1:], ".,") {
		return Reading{}, false
	}
	d, ok := digits(sign+whole, s[cut+1:])
	return Reading{Number: d, Signs: signs}, ok
}

func grouped(sign, s string, points bool) (Reading, bool) {
	sep, signs := ",", CommaGroups
	if points {
		sep, signs = ".", PointGroups
	}
	whole, ok := ungroup(s, sep)
	if !ok {
		return Reading{}, false
	}
	d, ok := digits(sign+whole, "")
	return Reading{Number: d, Signs: signs}, ok
}

// ungroup takes separators out of a whole number, where they are between
// groups of three.
func ungroup(s, sep string) (string, bool) {
	parts := strings.Split(s, sep)
	if len(parts[0]) == 0 || len(parts[0]) > 3 {
		return "", false
	}
	for _, p := range parts[1:] {
		if len(p) != 3 || strings.ContainsAny(p, ".,") {
			return "", false
		}
	}
	return strings.Join(parts, ""), true
}

func oneSign(sign, s string, point, spaced bool) (Reading, bool) {
	cut := strings.IndexAny(s, ".,")
	whole, frac := s[:cut], s[cut+1:]
	asDecimal, ok := digits(sign+whole, frac)
	if !ok {
		return Reading{}, false
	}
	doubt := len(frac) == 3 && len(whole) <= 3 && whole[0] != '0' && !spaced
	if !doubt {
		signs := CommaDecimal
		if point {
			signs = PointDecimal
		}
		return Reading{Number: asDecimal, Signs: signs}, true
	}
	asWhole, _ := digits(sign+whole+frac, "")
	if point {
		return Reading{Number: asWhole, Alternative: &asDecimal, Signs: PointDoubt}, true
	}
	return Reading{Number: asDecimal, Alternative: &asWhole, Signs: CommaDoubt}, true
}

// tooLong reports a number that has more digits before its point than a numeral
// may.
func tooLong(d Decimal) bool { return d.NumDigits()+int(d.Exponent()) > maxDigits }

// digits is the decimal of plain digits, with an optional sign before whole.
func digits(whole, frac string) (Decimal, bool) {
	n := len(whole) + len(frac)
	if n > maxDigits || whole == "" || whole == "-" {
		return Decimal{}, false
	}
	if n <= 17 {
		var v int64
		neg := whole[0] == '-'
		for _, part := range [2]string{strings.TrimPrefix(whole, "-"), frac} {
			for i := range len(part) {
				if !isDigit(part[i]) {
					return Decimal{}, false
				}
				v = v*10 + int64(part[i]-'0')
			}
		}
		if neg {
			v = -v
		}
		return New(v, -int32(len(frac))), true
	}
	d, err := FromString(whole + "." + frac + "0")
	return d, err == nil
}

// ParseRaw reads a number as a workbook stores it, in decimal digits with a
// point; the reader of workbooks has already written out exponents. NaN,
// infinities and anything else are ErrNotNumber.
func ParseRaw(raw string) (Decimal, error) {
	whole, frac, _ := strings.Cut(raw, ".")
	d, ok := digits(whole, frac)
	if !ok {
		return Decimal{}, ErrNotNumber
	}
	return d, nil
}
