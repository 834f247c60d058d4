package cell

import (
	"cmp"
	"errors"
	"strings"

	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// BlankText reports a cell whose text means that there is no value (n.d., s.o., ?).
func BlankText(c source.Cell) bool {
	if c.Kind != source.Text || len(c.Raw) > 32 {
		return false
	}
	return quantity.BlankWord(c.Raw)
}

// Role says how a number is to be read.
type Role struct {
	// Heading is the unit in the column's heading.
	Heading string
	// Money makes the number an amount in euros: 3 k€ and 0.003 M€ are 3000.
	Money bool
	// Euros is true where the row or the heading says that its numbers are amounts, so
	// that k and M alone are k€ and M€.
	Euros bool
	// Actual is true of a column of results, where a range is a warning.
	Actual bool
	// PlanFirst is true where a result stands behind its plan (5/4 for 4 of 5).
	PlanFirst bool
	// Falls is true of a line of which less is better: of a range the upper bound is then the
	// number, else the lower one.
	Falls bool
	// Counts is the unit of the line, or of its plan, by which one of several things that a
	// result counts is known; "" where none is known.
	Counts string
	// Score is true where 15/20 is a mark of so many points.
	Score bool
	// Instead takes words written in place of the number; nil where these are an
	// error.
	Instead Instead
}

// Instead takes the words that are in place of a number.
type Instead interface {
	// Beside takes what a text says beside a number: a sum, what was planned beside it, a
	// remark; actual is true under Réalisé.
	Beside(text source.Cell, reading quantity.TextReading, actual bool)
	// Kept takes words that give no number; actual is true under Réalisé.
	Kept(words source.Cell, actual bool)
}

// Ambiguous warns of a number in doubt that nothing around it decides.
func (rd *Reader) Ambiguous(written string, at source.Pos, r quantity.Reading) {
	if r.Alternative != nil {
		rd.Report(source.New(source.AmbiguousNumber, at, "found", written, "read", r.Number.String(), "alternative", r.Alternative.String()))
	}
}

// Value reads one cell as a number. What is no number is a problem at the
// cell; the text is kept and the row stays. The reading is of a text that says
// more than a number.
func (rd *Reader) Value(c source.Cell, role Role) (Value, quantity.Reading) {
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
			rd.badNumber(c)
			break
		}
		v.Present, v.Number = true, n
		switch c.Format {
		case source.Percent:
			v.Number, a.Unit = n.Shift(2), "%"
		case source.Euro:
			a.Unit = quantity.Euro
		}
		if rd.price(c, role, a.Unit) {
			v.Present, v.Number = false, quantity.Decimal{}
			break
		}
		role.scale(&v, &a)
	case source.Error:
		rd.Report(source.New(source.CellError, c.Pos, "found", c.Raw))
	case source.NotCalculated:
		rd.Report(source.New(source.NotCalculatedCell, c.Pos, "found", "="+c.Raw))
	case source.Text:
		r = rd.textValue(c, role, &v, &a)
	case source.Bool:
		if role.Instead == nil {
			rd.badNumber(c)
			break
		}
		role.Instead.Kept(c, role.Actual)
	default:
		rd.badNumber(c)
	}
	if role.Money && v.Present && a.Unit != "" && !MoneyUnit(a.Unit) {
		// 12 heures, or 50 %, is no amount.
		rd.badNumber(c)
		v, a, r = Value{Pos: c.Pos}, Around{Written: a.Written}, quantity.Reading{}
	}
	a.Written = v.bared(a.Written)
	v.around = a.kept()
	return v, r
}

// plain is the value of a cell of digits alone under a heading without a unit, as
// most are: all that is there is the number.
func (r Role) plain(c source.Cell) (Value, bool) {
	if r.Heading != "" || c.Format != source.Plain && c.Format != source.TwoDecimals || c.Kind != source.Text && c.Kind != source.Number {
		return Value{}, false
	}
	n, ok := quantity.ParseWhole(c.Raw)
	if !ok {
		return Value{}, false
	}
	v := Value{Pos: c.Pos, Number: n, Present: true, bare: true}
	if r.Money {
		v.around = &inEuros
	}
	return v, true
}

func (rd *Reader) badNumber(c source.Cell) {
	found := strings.TrimSpace(c.String())
	args := []string{"found", found}
	if c.Kind == source.Text && timeText.MatchString(found) {
		args = append(args, "kind", "time")
	}
	rd.Report(source.New(source.BadNumber, c.Pos, args...))
}

// timeText is a duration or a time of day, between which its text does not decide: it is no
// number of hours (LEXICON, times).
var timeText = pattern.Of(`^\d{1,3} ?(?:[hH:] ?[0-5]\d(?: ?(?:min|mn))?|[hH] ?[0-5]?\d ?(?:min|mn))$`)

// unfinished reports whether the unit of a number is a status of things not done: « 2
// reportées » says how many were not held, and not how many were.
func unfinished(unit string) bool {
	if unit == "" {
		return false
	}
	s, rest, ok := ParseStatus(unit)
	return ok && rest == "" && s != StatusDone
}

// textValue reads a text as a number, where it is one.
func (rd *Reader) textValue(c source.Cell, role Role, v *Value, a *Around) quantity.Reading {
	if role.Score {
		if r, ok := quantity.Score(c.Raw); ok {
			v.Present, v.Number, a.Unit = true, r.Number, r.Unit
			return r
		}
	}
	r, err := quantity.Parse(c.Raw)
	rd.doubtText(c, err, a.Written)
	switch {
	case errors.Is(err, quantity.ErrBlank), errors.Is(err, quantity.ErrBlankWord), errors.Is(err, quantity.ErrFrequency):
		return r
	case err != nil && role.Instead != nil && rd.inWords(c, role, v, a):
		return r
	case err != nil && role.Money && rd.amountInWords(c, role, v, a):
		return r
	case err != nil:
		rd.badNumber(c)
		return r
	}
	if rd.price(c, role, r.Unit) {
		return quantity.Reading{}
	}
	if role.Actual && unfinished(r.Unit) {
		rd.badNumber(c)
		return quantity.Reading{}
	}
	v.Present, v.Number, v.Qualifier, a.Unit = true, r.Number, r.Qualifier, r.Unit
	if r.Remark != "" {
		rd.remark(c, role, r, a.Written)
	}
	switch {
	case a.Unit != "" && quantity.UnitOf(a.Unit).Family == quantity.Percentage:
		a.Unit = "%" // 72 % des classes, 72 pct
	case role.Money || role.Euros:
		a.Unit = amountUnit(a.Unit, a.Written)
	}
	if r.High != nil {
		rd.bounds(c, role, r, v, a)
	}
	role.scale(v, a)
	return r
}

// remark reports what follows a number and was left aside.
func (rd *Reader) remark(c source.Cell, role Role, r quantity.Reading, written string) {
	if role.Instead != nil {
		reading := quantity.TextReading{Reading: r}
		if beside, ok := quantity.ReadText(c.Raw, role.Actual); ok && beside.Number.Equal(r.Number) {
			reading.Planned = beside.Planned
		}
		role.Instead.Beside(c, reading, role.Actual)
		return
	}
	p := source.New(source.RemarkRead, c.Pos, "found", written, "read", frenchNumber(r.Number), "remark", r.Remark)
	if quantity.MayBeMeant(r.Remark) {
		p.Severity = source.Warning
	}
	rd.Report(p)
}

// bounds takes both ends of a range, of which the lower is the number, or the upper where
// less is better. A result should be one number, and two to choose from may be something
// else: both are warned of.
func (rd *Reader) bounds(c source.Cell, role Role, r quantity.Reading, v *Value, a *Around) {
	a.Other = r.High
	if role.Falls {
		low := r.Number
		v.Number, v.Qualifier, a.Other = *r.High, quantity.AtMost, &low
	}
	p := source.New(source.RangeRead, c.Pos, "found", a.Written, "bound", frenchNumber(v.Number))
	if role.Actual || r.Choice {
		p.Severity = source.Warning
	}
	rd.Report(p)
}

// frenchNumber is a number with a decimal comma, as a message quotes what was read.
func frenchNumber(d quantity.Decimal) string { return strings.ReplaceAll(d.String(), ".", ",") }

// price keeps as words what is the price of one thing under an amount, by the
// cell's unit or else the heading's: « 100 €/réunion » is no budget. It is false for
// anything else.
func (rd *Reader) price(c source.Cell, role Role, unit string) bool {
	if !role.Money || !quantity.Price(cmp.Or(unit, role.Heading)) {
		return false
	}
	rd.Report(source.New(source.WordsKept, c.Pos, "found", strings.TrimSpace(c.String())))
	return true
}

// amountUnit is the unit of an amount under money: k, M and E alone are
// k€, M€ and €. A number followed by k has its thousands already.
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
func (r Role) scale(v *Value, a *Around) {
	if a.Unit == "" && (!r.Money || MoneyUnit(r.Heading)) {
		a.Unit = r.Heading
	}
	if !r.Money {
		return
	}
	if exp := quantity.UnitOf(a.Unit).Exp; exp != 0 {
		v.Number = v.Number.Shift(exp)
		if a.Other != nil {
			other := a.Other.Shift(exp)
			a.Other = &other
		}
	}
	if a.Unit == "" || MoneyUnit(a.Unit) {
		a.Unit = quantity.Euro // amounts without a unit are euros
	}
}

// Exp is the power of ten by which an amount in a unit is scaled to euros; 0 for a unit of no
// amount.
func (r Role) Exp(unit string) int32 {
	if !r.Money {
		return 0
	}
	if unit == "" {
		unit = r.Heading
	}
	return quantity.UnitOf(unit).Exp
}

// MoneyUnit reports a unit of money, at any scale and of anything (€ par an).
func MoneyUnit(u string) bool {
	return u == quantity.Euro || quantity.UnitOf(u).Family == quantity.Money
}

// PercentUnit reports a unit that says percent, alone or of something (« % des
// adhérents »).
func PercentUnit(u string) bool { return quantity.UnitOf(u).Family == quantity.Percentage }

// IsNumber reports a text that is a number.
func IsNumber(s string) bool {
	_, err := quantity.Parse(s)
	return err == nil
}

// Exact reports a value that sums: a number without a qualifier, or nothing.
func (v Value) Exact() bool { return v.Qualifier == quantity.Exact && v.Other() == nil }

// InEuros is an amount in euros (3 k€ is 3000), and any other number as it is. unit is the row's,
// which counts where the cell states none.
func (v Value) InEuros(unit string) quantity.Decimal {
	_, exp := quantity.Scale(cmp.Or(v.Unit(), unit))
	return v.Number.Shift(exp)
}

// QuietValue reads a cell without reporting problems; ok is false of a percentage, a range,
// a number in doubt and a text that is no number.
func QuietValue(c source.Cell, role Role) (_ Value, ok bool) {
	var rd Reader
	v, r := rd.Value(c, role)
	return v, v.Present && v.Unit() != "%" && r.High == nil && r.Alternative == nil
}

// Counted is a count of members, nil where it is absent or a share.
func (v *Value) Counted() *quantity.Decimal {
	if !v.Present || v.Unit() == "%" {
		return nil
	}
	return &v.Number
}
