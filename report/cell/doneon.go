package cell

import "bilan/report/source"

// DoneOn is a cell in which a date says when an action was done, made the status that says so:
// 18/03/2024 is « réalisé le 18/03/2024 ». Any other cell is as it was.
func DoneOn(c source.Cell) source.Cell {
	text := TextOf(c).Value
	if _, known, valid := ParseDate(text); known && valid {
		c.Kind, c.Raw = source.Text, "réalisé le "+text
	}
	return c
}
