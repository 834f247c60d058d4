package ooxml

import "github.com/xuri/excelize/v2"

// Epoch is the day on which each file says that it was made and changed: a clock would make
// two runs differ.
const Epoch = "2000-01-01T00:00:00Z"

// Solid is the fill of a colour, RRGGBB.
func Solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}
