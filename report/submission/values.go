package submission

import (
	"cmp"
	"errors"
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// blankText reports a cell whose text stands for nothing (n.d., s.o., ?).
func blankText(c source.Cell) bool {
	if c.Kind != source.Text || len(c.Raw) > 24 {
		return false
	}
	return quantity.BlankWord(c.Raw)
}

// signsOf are the signs that each column of numbers shows, by column.
type signsOf map[int]quantity.Signs

// doubt is a value whose point or comma the rest of its column decides.
type doubt struct {
	reading quantity.Reading
	col     int
	pos     source.Pos
	value   func() *Value
	exp     int32 // the power of ten by which an amount was scaled to euros
}

// valueRole says how a number is to be read.
type valueRole struct {
	// heading is the unit in the column's heading.
	heading string
	// money makes the number euros: k€ and M€ are scaled in.
	money bool
	// euros is true where the row or the heading says that amounts stand there, so
	// that k and M alone are k€ and M€.
	euros bool
	// actual makes a range a warning.
	actual bool
	// baisse takes the upper bound of a range.
	baisse bool
	// line is the line that the number is of, in which words may stand in its place;
	// nil where words are an error.
	line  *Line
	table *table
}

// number reads one cell of a table as a number. It is true where a point or
// comma is in doubt, which is settled when the whole column has been read: the
// last of the table's doubts is then to be told which value that is.
func (d *decoder) number(t *table, c source.Cell, role valueRole, to *Value) (doubtful bool) {
	v, r := d.value(c, role)
	*to = v
	if r.Signs != 0 {
		if t.signs == nil {
			t.signs = signsOf{}
		}
		t.signs[c.Pos.Col()] |= r.Signs
	}
	if r.Alternative != nil {
		t.doubts = append(t.doubts, doubt{reading: r, col: c.Pos.Col(), pos: c.Pos, exp: role.exp(r.Unit)})
	}
	return r.Alternative != nil
}

// isAbout tells which value the last doubt is about, by a way that holds while
// the list of records grows.
func (t *table) isAbout(value func() *Value) { t.doubts[len(t.doubts)-1].value = value }

// ambiguous warns of a number in doubt that nothing around it decides.
func (d *decoder) ambiguous(written string, at source.Pos, r quantity.Reading) {
	if r.Alternative != nil {
		d.file.Problems.Add(source.New(source.AmbiguousNumber, at, "found", written, "read", r.Number.String(), "alternative", r.Alternative.String()))
	}
}

// value reads one cell as a number. What is no number is a problem at the
// cell; the text is kept and the row stays. The reading is of a text that says
// more than a number.
func (d *decoder) value(c source.Cell, role valueRole) (Value, quantity.Reading) {
	if v, ok := role.plain(c); ok {
		return v, quantity.Reading{}
	}
	v, a := Value{Pos: c.Pos}, Around{Written: strings.TrimSpace(c.String())}
	var r quantity.Reading
	switch c.Kind {
	case source.Blank:
	case source.Number:
		n, err := quantity.ParseRaw(c.Raw)
		if err != nil {
			d.badNumber(c)
			break
		}
		v.Present, v.Number = true, n
		switch c.Format {
		case source.Percent:
			v.Number, a.Unit = n.Shift(2), "%"
		case source.Euro:
			a.Unit = quantity.Euro
		}
		if d.price(c, role, a.Unit) {
			v.Present, v.Number = false, quantity.Decimal{}
			break
		}
		role.scale(&v, &a)
	case source.Error:
		d.file.Problems.Add(source.New(source.CellError, c.Pos, "found", c.Raw))
	case source.NotCalculated:
		d.file.Problems.Add(source.New(source.NotCalculatedCell, c.Pos, "found", "="+c.Raw))
	case source.Text:
		r = d.textValue(c, role, &v, &a)
	case source.Bool:
		if role.line == nil {
			d.badNumber(c)
			break
		}
		d.keepWords(c, role)
	default:
		d.badNumber(c)
	}
	if role.money && v.Present && a.Unit != "" && !moneyUnit(a.Unit) {
		// 12 heures, or 50 %, is no amount.
		d.badNumber(c)
		v, a, r = Value{Pos: c.Pos}, Around{Written: a.Written}, quantity.Reading{}
	}
	a.Written = v.bared(a.Written)
	v.around = a.kept()
	return v, r
}

// plain is the value of a cell of digits alone under a heading without a unit, as
// most are: all that is there is the number.
func (r valueRole) plain(c source.Cell) (Value, bool) {
	if r.heading != "" || c.Format != source.Plain && c.Format != source.TwoDecimals || c.Kind != source.Text && c.Kind != source.Number {
		return Value{}, false
	}
	n, ok := quantity.ParseWhole(c.Raw)
	if !ok {
		return Value{}, false
	}
	v := Value{Pos: c.Pos, Number: n, Present: true, bare: true}
	if r.money {
		v.around = &inEuros
	}
	return v, true
}

func (d *decoder) badNumber(c source.Cell) {
	d.file.Problems.Add(source.New(source.BadNumber, c.Pos, "found", strings.TrimSpace(c.String())))
}

// textValue reads a text as a number, where it is one.
func (d *decoder) textValue(c source.Cell, role valueRole, v *Value, a *Around) quantity.Reading {
	r, err := quantity.Parse(c.Raw)
	switch {
	case errors.Is(err, quantity.ErrBlank):
		return r
	case errors.Is(err, quantity.ErrBlankWord):
		d.file.Problems.Add(source.New(source.BlankWord, c.Pos, "found", a.Written))
		return r
	case errors.Is(err, quantity.ErrFrequency):
		d.file.Problems.Add(source.New(source.FrequencyKept, c.Pos, "found", a.Written))
		return r
	case err != nil && role.line != nil && d.inWords(c, role, v, a):
		return r
	case err != nil && role.money && d.amountInWords(c, role, v, a):
		return r
	case err != nil:
		d.badNumber(c)
		return r
	}
	if d.price(c, role, r.Unit) {
		return quantity.Reading{}
	}
	v.Present, v.Number, v.Qualifier, a.Unit = true, r.Number, r.Qualifier, r.Unit
	if r.Remark != "" {
		p := source.New(source.RemarkRead, c.Pos, "found", a.Written, "read", strings.ReplaceAll(v.Number.String(), ".", ","), "remark", r.Remark)
		if strings.ContainsAny(r.Remark, "0123456789") {
			p.Severity = source.Warning // it may be the number that was meant
		}
		d.file.Problems.Add(p)
	}
	switch {
	case a.Unit != "" && quantity.UnitOf(a.Unit).Family == quantity.Percentage:
		a.Unit = "%" // 72 % des classes, 72 pct
	case role.money || role.euros:
		a.Unit = amountUnit(a.Unit, a.Written)
	}
	if r.High != nil {
		a.Other = r.High
		if role.baisse {
			low := r.Number
			v.Number, v.Qualifier, a.Other = *r.High, quantity.AtMost, &low
		}
		p := source.New(source.RangeRead, c.Pos, "found", a.Written, "bound", strings.ReplaceAll(v.Number.String(), ".", ","))
		if role.actual {
			p.Severity = source.Warning
		}
		d.file.Problems.Add(p)
	}
	role.scale(v, a)
	return r
}

// price keeps as words what is the price of one thing where an amount stands, by the
// cell's unit or else the heading's: « 100 €/réunion » is no budget. It is false for
// anything else.
func (d *decoder) price(c source.Cell, role valueRole, unit string) bool {
	if !role.money || !quantity.Price(cmp.Or(unit, role.heading)) {
		return false
	}
	d.file.Problems.Add(source.New(source.WordsKept, c.Pos, "found", strings.TrimSpace(c.String())))
	return true
}

// amountUnit is the unit of an amount where money stands: k, M and E alone are
// k€, M€ and €. A number behind which k stands has its thousands already.
func amountUnit(unit, written string) string {
	switch {
	case unit == "M":
		return "M€"
	case unit == "E":
		return quantity.Euro
	case unit == "" && strings.HasSuffix(strings.ToLower(written), "k"):
		return quantity.Euro
	}
	return unit
}

// scale gives an amount its value in euros; to other numbers it gives the unit
// of the heading where the cell states none.
func (r valueRole) scale(v *Value, a *Around) {
	if a.Unit == "" && (!r.money || moneyUnit(r.heading)) {
		a.Unit = r.heading
	}
	if !r.money {
		return
	}
	if exp := quantity.UnitOf(a.Unit).Exp; exp != 0 {
		v.Number = v.Number.Shift(exp)
		if a.Other != nil {
			other := a.Other.Shift(exp)
			a.Other = &other
		}
	}
	if a.Unit == "" || moneyUnit(a.Unit) {
		a.Unit = quantity.Euro // amounts without a unit are euros
	}
}

// exp is the power of ten by which an amount in a unit is scaled to euros; 0
// for what is no amount.
func (r valueRole) exp(unit string) int32 {
	if !r.money {
		return 0
	}
	if unit == "" {
		unit = r.heading
	}
	return quantity.UnitOf(unit).Exp
}

// moneyUnit reports a unit of money, at any scale and of anything (€ par an).
func moneyUnit(u string) bool {
	return u == quantity.Euro || quantity.UnitOf(u).Family == quantity.Money
}

// percentUnit reports a unit that says percent, alone or of something (« % des
// adhérents »).
func percentUnit(u string) bool { return quantity.UnitOf(u).Family == quantity.Percentage }

// checkCount warns of a value that a count of things cannot have.
func (d *decoder) checkCount(v Value, unit string) {
	if !v.Present {
		return
	}
	if own := v.Unit(); own != "" {
		unit = own
	}
	if !v.Number.IsNegative() && v.Number.IsInteger() || unit == "" || !quantity.UnitOf(unit).Family.Whole() {
		return
	}
	slug := source.FractionOfEvent
	if v.Number.IsNegative() {
		slug = source.NegativeCount
	}
	d.file.Problems.Add(source.New(slug, v.Pos, "found", v.Written(), "unit", unit))
}
