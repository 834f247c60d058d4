package worksheet

import (
	"cmp"
	"slices"

	"bilan/report/source"
)

// Spread copies a vertically merged text into every row that it spans and that is among rows,
// in place; a merged number is left in its first row (INTAKE, Rows).
func Spread(rows []source.Row) {
	var spanning []source.Cell // the merged texts that reach the row, by column
	for i := range rows {
		at := int32(rows[i].Pos.Row())
		spanning = slices.DeleteFunc(spanning, func(c source.Cell) bool { return int32(c.Pos.Row())+c.Rows <= at })
		own := rows[i].Cells
		if len(spanning) > 0 {
			rows[i].Cells = WithSpanning(own, spanning)
		}
		from := len(spanning)
		for _, c := range own {
			if c.Rows > 1 && c.Kind == source.Text {
				spanning = append(spanning, c)
			}
		}
		if from > 0 && from < len(spanning) { // of two in one column, the one further up comes first
			slices.SortStableFunc(spanning, func(a, b source.Cell) int { return cmp.Compare(a.Pos.Col(), b.Pos.Col()) })
		}
	}
}

// WithSpanning are the cells of a row and the merged texts from above that span it, by column;
// both lists are by column too, and may be empty. A cell of the row counts before a text that
// would be in its column. A text keeps the place that it has in the file.
func WithSpanning(cells, spanning []source.Cell) []source.Cell {
	out := make([]source.Cell, 0, len(cells)+len(spanning))
	for len(cells) > 0 || len(spanning) > 0 {
		switch {
		case len(spanning) == 0:
			return append(out, cells...)
		case len(cells) > 0 && cells[0].Pos.Col() <= spanning[0].Pos.Col():
			out, cells = append(out, cells[0]), cells[1:]
		default:
			c := spanning[0]
			c.Rows = 0
			out = append(out, c)
		}
		for last := out[len(out)-1].Pos.Col(); len(spanning) > 0 && spanning[0].Pos.Col() <= last; {
			spanning = spanning[1:]
		}
	}
	return out
}
