package cell

import (
	"errors"

	"bilan/report/quantity"
	"bilan/report/source"
)

// numberText is a text in a cell where a number is expected, with what was read of it.
type numberText struct {
	cell    source.Cell
	role    Role
	reading quantity.Reading
	err     error // of quantity.Parse, where the text is no number
}

// textRule finds what is to be said of such a text. A further one is an entry of textRules here,
// and its words in package wording. Digits alone are not asked.
type textRule struct {
	source.Anomaly
	// find reports whether it is to be said.
	find func(numberText) bool
}

// FrequencyKept is how often something is done, and no number.
var FrequencyKept = source.Anomaly{Slug: "frequency-kept", Severity: source.Info}

// textRules are asked in their order, which is that of the catalogue.
var textRules = [...]textRule{
	{source.Anomaly{Slug: "blank-word", Severity: source.Info}, func(t numberText) bool { return errors.Is(t.err, quantity.ErrBlankWord) }},
	{FrequencyKept, func(t numberText) bool { return errors.Is(t.err, quantity.ErrFrequency) }},
}

// Anomalies are the kinds of problems of textRules, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(textRules[:]) }

// doubtText reports what the rules find in a text, which stands as written.
func (rd *Reader) doubtText(t numberText, written string) {
	for i := range textRules {
		if textRules[i].find(t) {
			rd.Report(textRules[i].At(t.cell.Pos, "found", written))
		}
	}
}
