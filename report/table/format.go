package table

import (
	"bytes"

	"bilan/report/quantity"
)

// Spaces of French typography: before % and € a space that does not break,
// narrow between groups of digits. A number less than 0 has a true minus.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
	minus  = "\u2212"
)

// Display is the cell as people read it in a language: 1 234,5, 20 000 €, 72 %.
// k is the column's kind, which the cell's own overrides. It goes from the
// exact decimal to text, never through binary floating point.
func (c Cell) Display(k Kind, lang string) string {
	if c.Num == nil {
		return c.Text
	}
	var room [64]byte // of nearly all
	return string(c.AppendDisplay(room[:0], k, lang))
}

// AppendDisplay appends what Display gives.
func (c *Cell) AppendDisplay(to []byte, k Kind, lang string) []byte {
	if c.Num == nil {
		return append(to, c.Text...)
	}
	if c.Kind != 0 {
		k = c.Kind
	}
	switch {
	case c.To != nil:
		low, high := *c.Num, *c.To
		if high.LessThan(low) {
			low, high = high, low
		}
		to = append(appendGrouped(to, low.Append(make([]byte, 0, 32)), lang), Between(lang)...)
		to = appendNumber(to, high, k, lang)
	case c.Qualifier != quantity.Exact:
		to = append(append(to, c.Qualifier.String()...), narrow...)
		fallthrough
	default:
		to = appendNumber(to, *c.Num, k, lang)
	}
	if c.Unit != "" {
		to = append(append(to, nbsp...), c.Unit...)
	}
	return to
}

// Between stands between the two ends of a range.
func Between(lang string) string {
	if lang == "en" {
		return nbsp + "to" + nbsp
	}
	return nbsp + "à" + nbsp
}

func appendNumber(to []byte, d quantity.Decimal, k Kind, lang string) []byte {
	var room [64]byte
	switch k {
	case Year:
		return d.Append(to)
	case Rate:
		return append(appendGrouped(to, d.Shift(2).Round(1).Append(room[:0]), lang), percentSign(lang)...)
	case Points:
		return append(appendGrouped(to, d.Append(room[:0]), lang), percentSign(lang)...)
	case Money:
		return appendMoney(to, d, lang)
	}
	return appendGrouped(to, d.Append(room[:0]), lang)
}

// appendMoney appends euros, with cents where there are any, and more decimals
// where these are not all.
func appendMoney(to []byte, d quantity.Decimal, lang string) []byte {
	var room [64]byte
	literal := d.Append(room[:0])
	if !d.IsInteger() && d.Equal(d.Round(cents)) {
		literal = append(room[:0], d.StringFixed(cents)...)
	}
	if lang != "en" {
		return append(appendGrouped(to, literal, lang), nbsp+"€"...)
	}
	if literal[0] == '-' {
		to, literal = append(to, minus...), literal[1:]
	}
	return appendGrouped(append(to, "€"...), literal, lang)
}

// cents is how many decimals an amount has that has any.
const cents = 2

func percentSign(lang string) string {
	if lang == "en" {
		return "%"
	}
	return narrow + "%"
}

// appendGrouped appends a plain decimal literal in the language's form.
func appendGrouped(to, literal []byte, lang string) []byte {
	sep, point := narrow, ","
	if lang == "en" {
		sep, point = ",", "."
	}
	if literal[0] == '-' {
		to, literal = append(to, minus...), literal[1:]
	}
	whole, fraction, _ := bytes.Cut(literal, []byte{'.'})
	for len(whole) > 3 {
		n := (len(whole)-1)%3 + 1
		to = append(append(to, whole[:n]...), sep...)
		whole = whole[n:]
	}
	to = append(to, whole...)
	if len(fraction) > 0 {
		to = append(append(to, point...), fraction...)
	}
	return to
}
