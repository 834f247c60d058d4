package quantity

import (
	"strings"

	"bilan/report/locale"
)

// Format shows a number with all its decimals as a language writes it: 1 234,5 in
// French, 1,234.5 in English; U+2212 is the minus sign.
func Format(d Decimal, lang string) string {
	in := locale.Of(lang)
	whole, frac, _ := strings.Cut(d.Abs().String(), ".")
	var b strings.Builder
	if d.IsNegative() {
		b.WriteString("\u2212")
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(in.Group)
		}
		b.WriteByte(whole[i])
	}
	if frac != "" {
		b.WriteString(in.Point + frac)
	}
	return b.String()
}
