package quantity

import (
	"bytes"

	"bilan/report/wording/locale"
)

// Minus is the sign of numbers below 0 that people read: U+2212.
const Minus = "\u2212"

// Format shows a number with all its decimals as a language writes it: 1 234,5 in
// French, 1,234.5 in English; Minus is the minus sign.
func Format(d Decimal, lang string) string {
	var literal, buf [64]byte
	return string(AppendGrouped(buf[:0], d.Append(literal[:0]), locale.Of(lang)))
}

// AppendGrouped appends what Format gives of a plain decimal literal, which keeps its decimals:
// 1234.50 is 1 234,50.
func AppendGrouped(to, literal []byte, in *locale.Locale) []byte {
	if literal[0] == '-' {
		to, literal = append(to, Minus...), literal[1:]
	}
	whole, fraction, _ := bytes.Cut(literal, []byte{'.'})
	for len(whole) > 3 {
		n := (len(whole)-1)%3 + 1
		to = append(append(to, whole[:n]...), in.Group...)
		whole = whole[n:]
	}
	to = append(to, whole...)
	if len(fraction) > 0 {
		to = append(append(to, in.Point...), fraction...)
	}
	return to
}
