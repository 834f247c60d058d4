package form

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/wording/locale"
)

// planCell is how a value of the plan is written so that it reads back to the
// very same value: a number where it is exact and has no unit of its own, an
// amount under a format of euros, a percentage under a format of percent, and
// else a text, as the plan wrote it where that still reads the same. A value
// that is no number is left blank, but for the words that say so (n.d.) or how often (1 par
// mois).
func planCell(v cell.Value, money, baisse bool) (value any, format string) {
	if !v.Present {
		if _, err := quantity.Parse(v.Written()); errors.Is(err, quantity.ErrBlankWord) || errors.Is(err, quantity.ErrFrequency) {
			return v.Written(), ""
		}
		return nil, ""
	}
	if v.Qualifier == quantity.Exact {
		switch {
		case money && (v.Unit() == "" || v.Unit() == quantity.Euro):
			if f, ok := exactFloat(v.Number); ok {
				return f, formEuro
			}
		case money:
		case v.Unit() == "":
			if f, ok := exactFloat(v.Number); ok {
				return f, ""
			}
		case v.Unit() == "%":
			part := v.Number.Shift(-2)
			if f, ok := exactFloat(part); ok {
				return f, percentFormat(part)
			}
		}
	}
	if readsAs(v.Written(), v, money, baisse) {
		return v.Written(), ""
	}
	return plainText(v), ""
}

// factCell is how a value of the sheet Grappe is written so that it reads back: a number where
// it is exact and has no unit, else a text; nil for none.
func factCell(v cell.Value) any {
	if !v.Present {
		return nil
	}
	if v.Qualifier == quantity.Exact && v.Unit() == "" {
		if f, ok := exactFloat(v.Number); ok {
			return f
		}
	}
	return plainText(v)
}

// exactFloat is a number as spreadsheets hold it, where its 15 digits hold all
// of it.
func exactFloat(d quantity.Decimal) (float64, bool) {
	text := d.String()
	if len(strings.Trim(strings.ReplaceAll(text, ".", ""), "-0")) > 15 || len(text) > 20 {
		return 0, false
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || strconv.FormatFloat(f, 'f', -1, 64) != text {
		return 0, false
	}
	return f, true
}

// percentFormat shows all decimals of a fraction as a percentage.
func percentFormat(part quantity.Decimal) string {
	_, frac, _ := strings.Cut(part.String(), ".")
	if len(frac) <= 2 {
		return "0%"
	}
	return "0." + strings.Repeat("0", len(frac)-2) + "%"
}

// readsAs reports whether a text reads as a value by itself, without the
// heading, the column and the layout of the file that it was in.
func readsAs(text string, v cell.Value, money, baisse bool) bool {
	r, err := quantity.Parse(text)
	if err != nil || r.Alternative != nil {
		return false
	}
	if r.High != nil && baisse {
		r.Number, r.Qualifier = *r.High, quantity.AtMost
	}
	unit := v.Unit()
	if money {
		base, exp := quantity.Scale(r.Unit)
		r.Number = r.Number.Shift(exp)
		if base == quantity.Euro || r.Unit == "" {
			r.Unit = quantity.Euro
		}
		if unit == "" {
			unit = quantity.Euro
		}
	}
	return r.Number.Equal(v.Number) && r.Qualifier == v.Qualifier && r.Unit == unit
}

var qualifierWords = map[quantity.Qualifier]string{quantity.About: "environ ", quantity.AtLeast: "au moins ", quantity.AtMost: "au plus "}

// plainText writes a value in words that read back: qualifier, number or both ends
// of a range, unit.
func plainText(v cell.Value) string {
	text := qualifierWords[v.Qualifier] + plainNumber(v.Number)
	if other := v.Other(); other != nil && other.LessThan(v.Number) {
		text = plainNumber(*other) + " à " + plainNumber(v.Number)
	} else if other != nil {
		text = plainNumber(v.Number) + " à " + plainNumber(*other)
	}
	if v.Unit() != "" {
		text += " " + v.Unit()
	}
	return text
}

// plainNumber writes a number that reads back: three decimals would read as
// thousands, so they get a fourth.
func plainNumber(d quantity.Decimal) string {
	text := quantity.Format(d, locale.Default)
	if _, frac, _ := strings.Cut(d.String(), "."); len(frac) == 3 {
		text += "0"
	}
	return text
}

// dateSerial is a day in ISO form as spreadsheets count it.
func dateSerial(iso string) (int, bool) {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil || t.Year() < 1901 {
		return 0, false
	}
	return int(t.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24), true
}
