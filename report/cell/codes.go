package cell

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/source"
)

// dayOfMonth is a code such as 1-1 or 2-12 as a spreadsheet shows the date that it
// made of it, and saves it in a CSV.
var dayOfMonth = pattern.Of(`(?i)^(?:[0-3]?\d-(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.?|(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.?-\d\d)$`)

// Code is the code of a line. One that a spreadsheet turned into a date is reported,
// and left out where the line has a title to be known by.
func (rd *Reader) Code(c source.Cell, title Text) Text {
	code := TextOrNone(AsShown(c))
	if code.Value == "" || c.Kind != source.Date && !(c.Kind == source.Text && strings.Contains(c.Raw, "-") && dayOfMonth.MatchString(strings.TrimSpace(c.Raw))) {
		return code
	}
	rd.Report(source.New(source.CodeTurnedDate, c.Pos, "found", code.Value))
	if title.Value == "" {
		return code
	}
	return Text{Pos: c.Pos}
}

// AsShown is a cell of codes as its two decimals show it: 1.1 under the format 0.00 is the code
// 1.10. Any other cell is as it was.
func AsShown(c source.Cell) source.Cell {
	if c.Format == source.TwoDecimals {
		c.Raw, c.Format = c.Shown(), source.Plain
	}
	return c
}
