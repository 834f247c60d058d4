package table

import (
	"strings"

	"bilan/report/quantity"
)

// Spaces of French typography: before % and € a space that does not break,
// narrow between groups of digits.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// Display is the cell as people read it in a language: 1 234,5, 20 000 €, 72 %.
// k is the column's kind, which the cell's own overrides. It goes from the
// exact decimal to text, never through binary floating point.
func (c Cell) Display(k Kind, lang string) string {
	if c.Num == nil {
		return c.Text
	}
	if c.Kind != 0 {
		k = c.Kind
	}
	s := displayNumber(*c.Num, k, lang)
	if c.Qualifier != quantity.Exact {
		s = c.Qualifier.String() + narrow + s
	}
	if c.Unit != "" {
		s += nbsp + c.Unit
	}
	return s
}

func displayNumber(d quantity.Decimal, k Kind, lang string) string {
	switch k {
	case Year:
		return d.String()
	case Rate:
		return group(d.Shift(2).Round(1).String(), lang) + percentSign(lang)
	case Points:
		return group(d.String(), lang) + percentSign(lang)
	case Money:
		s := d.String()
		if !d.IsInteger() {
			s = d.StringFixed(2)
			if !d.Equal(d.Round(2)) {
				s = d.String()
			}
		}
		if lang == "en" {
			sign := ""
			if strings.HasPrefix(s, "-") {
				sign, s = "\u2212", s[1:]
			}
			return sign + "€" + group(s, lang)
		}
		return group(s, lang) + nbsp + "€"
	}
	return group(d.String(), lang)
}

func percentSign(lang string) string {
	if lang == "en" {
		return "%"
	}
	return narrow + "%"
}

// group puts a plain decimal literal into the language's form.
func group(s, lang string) string {
	if len(s) <= 3 && !strings.ContainsAny(s, "-.") {
		return s
	}
	sep, point := narrow, ","
	if lang == "en" {
		sep, point = ",", "."
	}
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "\u2212", s[1:]
	}
	whole, frac, _ := strings.Cut(s, ".")
	var room [64]byte
	b := append(room[:0], sign...)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b = append(b, sep...)
		}
		b = append(b, whole[i])
	}
	if frac != "" {
		b = append(append(b, point...), frac...)
	}
	return string(b)
}
