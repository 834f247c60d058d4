package layout

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/source"
)

// Sheet is a sheet with all its rows, of which there is at least one, and each of which has a
// cell.
type Sheet struct {
	// Name is "" for the whole of a CSV file.
	Name   string
	Hidden bool
	// Keys is true of a sheet of keys and values that was read as such.
	Keys bool
	// TitleRow is the number of the row of headings that the workbook itself declares, 0 for
	// none: it is read as such however far down it is.
	TitleRow int
	// Done is true where its name, its file's or a title says that its figures were done, see
	// SaysDone.
	Done bool
	// title is the text that is alone in the row right above the one that is read.
	title string
	// sides are the rows with the title of a side of a budget, once they were searched for: see
	// sideTitles.
	sides       []sideTitleAt
	sidesSought bool
	// Dressed records the bold and fill of its rows.
	Dressed dressed
	// Rows are in ascending order; blank rows are not among them.
	Rows []source.Row
	// kept is true where its rows are needed after they were read, as those of dossiers are.
	kept bool
	// above are the rows above these that belong to several tables of the sheet: they may state
	// the cluster and the year.
	above []source.Row
}

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

// HeadingRows is in how many of a sheet's first rows, blank ones not counted, the headings of a
// first table are looked for (INTAKE, Headings).
const HeadingRows = 30

// BaseName is the last part of a file's name, behind its last slash; the whole name where there
// is none.
func BaseName(file string) string { return file[strings.LastIndex(file, "/")+1:] }

// WithoutEnding is a file's name without its last point and what follows it; a point at its
// start is left.
func WithoutEnding(name string) string {
	if i := strings.LastIndex(name, "."); i > 0 {
		return name[:i]
	}
	return name
}
