package cell

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// inWords reads a text of a line that is no number: one that gives a number, or
// words. It is false where a figure in it could not be read.
func (rd *Reader) inWords(c source.Cell, role Role, v *Value, a *Around) bool {
	if reading, ok := quantity.ReadText(c.Raw, role.Actual); ok {
		if role.PlanFirst && reading.Planned != nil {
			done := *reading.Planned
			*reading.Planned, reading.Number = reading.Number, done
		}
		v.Present, v.Number, v.Qualifier, a.Unit = true, reading.Number, reading.Qualifier, reading.Unit
		if reading.High != nil {
			rd.bounds(c, role, reading.Reading, v, a)
		} else {
			role.Instead.Beside(c, reading, role.Actual)
		}
		role.scale(v, a)
		return true
	}
	if r, ok := quantity.Listed(c.Raw, role.Counts); ok {
		v.Present, v.Number, v.Qualifier, a.Unit = true, r.Number, r.Qualifier, r.Unit
		role.scale(v, a)
		role.Instead.Beside(c, quantity.TextReading{Reading: r}, role.Actual)
		return true
	}
	if role.Actual && quantity.None(c.Raw) {
		v.Present = true
		rd.Report(source.New(source.RemarkRead, c.Pos, "found", a.Written, "read", "0", "remark", a.Written))
		return true
	}
	if strings.ContainsAny(c.Raw, "0123456789") && !quantity.Prose(c.Raw) || noFiniteNumber.MatchString(a.Written) {
		return false
	}
	role.Instead.Kept(c, role.Actual)
	return true
}

// noFiniteNumber is what programs write where a calculation failed.
var noFiniteNumber = pattern.Of(`^(?i:[-+]?(?:nan|inf|infinity|∞))$`)

// amountInWords reads a text under an amount that is no number: a sum of amounts, or
// words (gratuit, inclus), which are kept as written and said. It is false where a
// figure in it could not be read; several times an amount (2 x 2 500 €) is words too,
// as what is meant is not sure.
func (rd *Reader) amountInWords(c source.Cell, role Role, v *Value, a *Around) bool {
	if sum, ok := quantity.Sum(c.Raw); ok && (sum.Unit == "" || MoneyUnit(sum.Unit)) {
		v.Present, v.Number, a.Unit = true, sum.Number, sum.Unit
		rd.Report(source.New(source.SumRead, c.Pos, "found", a.Written, "read", frenchNumber(sum.Number)))
		role.scale(v, a)
		return true
	}
	if strings.ContainsAny(c.Raw, "0123456789") && !quantity.Times(c.Raw) || !hasLetters(c.Raw) {
		return false
	}
	p := source.New(source.WordsKept, c.Pos, "found", a.Written)
	p.Severity = source.Warning
	rd.Report(p)
	return true
}

// hasLetters reports a text that has a word of two letters, or the sign of an amount.
func hasLetters(s string) bool {
	return amountOrWord.MatchString(s)
}

var amountOrWord = pattern.Of(`\p{L}{2}|[0-9]`)
