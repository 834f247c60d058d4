package cell

import (
	"errors"

	"bilan/report/quantity"
	"bilan/report/source"
)

// textRule finds what is to be said of a text in a cell where a number is expected. A further one is
// an entry of textRules here, and its words in package wording. Digits alone are not asked.
type textRule struct {
	source.Anomaly
	// find reports whether it is to be said; err is that of quantity.Parse, nil for a number.
	find func(c source.Cell, err error) bool
}

// FrequencyKept is how often something is done, and no number.
var FrequencyKept = source.Anomaly{Slug: "frequency-kept", Severity: source.Info}

// textRules are asked in their order, which is that of the catalogue.
var textRules = [...]textRule{
	{source.Anomaly{Slug: "blank-word", Severity: source.Info}, func(_ source.Cell, err error) bool { return errors.Is(err, quantity.ErrBlankWord) }},
	{FrequencyKept, func(_ source.Cell, err error) bool { return errors.Is(err, quantity.ErrFrequency) }},
}

// Anomalies are the kinds of problems of textRules, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(textRules[:]) }

// doubtText reports what the rules find in a text, which stands as written.
func (rd *Reader) doubtText(c source.Cell, err error, written string) {
	for i := range textRules {
		if textRules[i].find(c, err) {
			rd.Report(textRules[i].At(c.Pos, "found", written))
		}
	}
}
