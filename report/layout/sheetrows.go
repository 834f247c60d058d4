package layout

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/source"
)

// Sheet is a sheet with all its rows, of which there is at least one.
type Sheet struct {
	Name   string
	Hidden bool
	// Keys is true of a sheet of keys and values that was read as such.
	Keys bool
	// TitleRow is Sheet.TitleRow.
	TitleRow int
	// Done is true where its name, its file's or a title says that its figures were done.
	Done bool
	// title is the text that is alone in the row right above the one that is read.
	title string
	// sides are the rows with the title of a side of a budget, once they were searched for: see
	// sideTitles.
	sides       []sideTitleAt
	sidesSought bool
	// Dressed records the bold and fill of its rows.
	Dressed dressed
	Rows    []source.Row
	// kept is true where its rows are needed after they were read, as those of dossiers are.
	kept bool
	// above are the rows above these that belong to several tables of the sheet: they may state
	// the cluster and the year.
	above []source.Row
}

// Spread copies a vertically merged text into every row that it spans. A merged number is left
// in its first row.
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

// WithSpanning are the cells of a row with the merged texts that span it where it
// has none of its own, each with the place that it has in the file.
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

// HeadingRows is how far down a sheet a first heading row is looked for.
const HeadingRows = 30

// BaseName is the last part of a file's name.
func BaseName(file string) string { return file[strings.LastIndex(file, "/")+1:] }

// WithoutEnding is a file's name without its ending.
func WithoutEnding(name string) string {
	if i := strings.LastIndex(name, "."); i > 0 {
		return name[:i]
	}
	return name
}
