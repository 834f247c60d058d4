package submission

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/source"
)

// dayOfMonth is a code such as 1-1 or 2-12 as a spreadsheet shows the date that it
// made of it, and saves it in a CSV.
var dayOfMonth = pattern.Of(`(?i)^(?:[0-3]?\d-(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.?|(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.?-\d\d)$`)

// code is the code of a line. One that a spreadsheet turned into a date is told,
// and left out where the line has a title to be known by.
func (d *decoder) code(c source.Cell, title Text) Text {
	code := d.text(seen(c))
	if code.Value == "" || c.Kind != source.Date && !(c.Kind == source.Text && strings.Contains(c.Raw, "-") && dayOfMonth().MatchString(strings.TrimSpace(c.Raw))) {
		return code
	}
	d.file.Problems.Add(source.New(source.CodeTurnedDate, c.Pos, "found", code.Value))
	if title.Value == "" {
		return code
	}
	return Text{Pos: c.Pos}
}
