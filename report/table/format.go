package table

import (
	"bytes"

	"bilan/report/locale"
	"bilan/report/quantity"
)

// Spaces that do not break stand before a unit and, narrow, behind a qualifier. A
// number less than 0 has a true minus.
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
	var buf [64]byte // of nearly all
	return string(c.AppendDisplay(buf[:0], k, lang))
}

// AppendDisplay appends what Display gives.
func (c *Cell) AppendDisplay(to []byte, k Kind, lang string) []byte {
	if c.Num == nil {
		return append(to, c.Text...)
	}
	in := locale.Of(lang)
	if c.Kind != 0 {
		k = c.Kind
	}
	switch {
	case c.To != nil:
		low, high := *c.Num, *c.To
		if high.LessThan(low) {
			low, high = high, low
		}
		to = append(appendGrouped(to, low.Append(make([]byte, 0, 32)), in), in.Between...)
		to = appendNumber(to, high, k, in)
	case c.Qualifier != quantity.Exact:
		to = append(append(to, c.Qualifier.String()...), narrow...)
		fallthrough
	default:
		to = appendNumber(to, *c.Num, k, in)
	}
	if c.Unit != "" {
		to = append(append(to, nbsp...), c.Unit...)
	}
	return to
}

func appendNumber(to []byte, d quantity.Decimal, k Kind, in *locale.Locale) []byte {
	var buf [64]byte
	switch k {
	case Year:
		return d.Append(to)
	case Rate:
		return append(appendGrouped(to, d.Shift(2).Round(1).Append(buf[:0]), in), in.Percent...)
	case Points:
		return append(appendGrouped(to, d.Append(buf[:0]), in), in.Percent...)
	case Money:
		return appendMoney(to, d, in)
	}
	return appendGrouped(to, d.Append(buf[:0]), in)
}

// appendMoney appends euros, with cents where there are any, and more decimals
// where these are not all.
func appendMoney(to []byte, d quantity.Decimal, in *locale.Locale) []byte {
	var buf [64]byte
	literal := d.Append(buf[:0])
	if !d.IsInteger() && d.Equal(d.Round(cents)) {
		literal = append(buf[:0], d.StringFixed(cents)...)
	}
	if literal[0] == '-' {
		to, literal = append(to, minus...), literal[1:]
	}
	return append(appendGrouped(append(to, in.BeforeEuros...), literal, in), in.BehindEuros...)
}

// cents is how many decimals an amount has that has any.
const cents = 2

// appendGrouped appends a plain decimal literal in the language's form.
func appendGrouped(to, literal []byte, in *locale.Locale) []byte {
	if literal[0] == '-' {
		to, literal = append(to, minus...), literal[1:]
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
