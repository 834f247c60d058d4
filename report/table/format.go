package table

import (
	"bilan/report/quantity"
	"bilan/report/wording/locale"
)

// Spaces that do not break: before a unit and, narrow, behind a qualifier.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// Display is the cell as people read it in a language: 1 234,5, 20 000 €, 72 %;
// Text, "" too, where there is no number. k is the column's kind; the cell's own counts
// before it. An unknown language gives French. A rate is rounded to a tenth of a percent;
// any other number is shown with all its decimals, and never goes through binary floating
// point.
func (c Cell) Display(k Kind, lang string) string {
	if c.Num == nil {
		return c.Text
	}
	var buf [64]byte // of nearly all
	return string(c.AppendDisplay(buf[:0], k, lang))
}

// AppendDisplay appends what Display gives, and returns the extended slice.
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
		to = append(quantity.AppendGrouped(to, low.Append(make([]byte, 0, 32)), in), in.Between...)
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
		return append(quantity.AppendGrouped(to, d.Shift(2).Round(1).Append(buf[:0]), in), in.Percent...)
	case Points:
		return append(quantity.AppendGrouped(to, d.Append(buf[:0]), in), in.Percent...)
	case Money:
		return appendMoney(to, d, in)
	}
	return quantity.AppendGrouped(to, d.Append(buf[:0]), in)
}

// appendMoney appends euros, with cents where there are any, and more decimals
// where these are not all.
func appendMoney(to []byte, d quantity.Decimal, in *locale.Locale) []byte {
	var buf [64]byte
	literal := d.Append(buf[:0])
	if !d.IsInteger() && d.Equal(d.Round(MoneyDecimals)) {
		literal = append(buf[:0], d.StringFixed(MoneyDecimals)...)
	}
	if literal[0] == '-' {
		to, literal = append(to, quantity.Minus...), literal[1:]
	}
	return append(quantity.AppendGrouped(append(to, in.BeforeEuros...), literal, in), in.BehindEuros...)
}
