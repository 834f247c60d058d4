package quantity

import "strings"

// Format shows a number with all its decimals: 1 234,5 in French (U+202F
// between groups), 1,234.5 in English, U+2212 for the minus sign.
func Format(d Decimal, lang string) string {
	group, point := "\u202f", ","
	if lang == "en" {
		group, point = ",", "."
	}
	whole, frac, _ := strings.Cut(d.Abs().String(), ".")
	var b strings.Builder
	if d.IsNegative() {
		b.WriteString("\u2212")
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(whole[i])
	}
	if frac != "" {
		b.WriteString(point + frac)
	}
	return b.String()
}
