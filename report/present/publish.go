package present

import (
	"bilan/report/source"
	"bilan/report/table"
)

// placesCell is the cell of places, in the names that this output shows.
func (w *edition) placesCell(lists ...[]source.Pos) table.Cell {
	return table.PlacesCell(w.publisher, lists...)
}

// rowCell is the cell of a place that leads to the row read there, where there is
// one.
func (w *edition) rowCell(at source.Pos) table.Cell {
	c := w.placeCell(at)
	c.Sources = []source.Pos{at}
	return c
}

// placeCell is the cell of one place.
func (w *edition) placeCell(at source.Pos) table.Cell { return w.placesCell([]source.Pos{at}) }
