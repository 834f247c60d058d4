package column

import (
	"bilan/report/cell"
	"bilan/report/source"
)

// TableInfo is how one table was read.
type TableInfo struct {
	Pos source.Pos // the heading row; Col 0
	// HeadingRows is how many rows the headings take: 1, or 2 where the upper
	// spans columns; 0 for a table without any.
	HeadingRows int
	// Kind is lines, facts, grants, follow-up, budget, or none for a sheet in
	// which no table was found.
	Kind string
	// Nature and Year are the table's own where all its rows share one.
	Nature cell.Nature
	Year   int
	// Headings are the columns as written and the canonical heading each was
	// read as, "" where unknown.
	Headings []Heading
	// Rows is how many rows gave a record; SetAside how many did not.
	Rows, SetAside int
	// Missed is true of a sheet of kind none that should have held a table. Pos is then the row
	// that is most like headings, or the sheet where none is; Headings are what its columns may
	// be; and Likely is the most likely kind of table.
	Missed bool
	Likely string
	// Sideways is true of a table whose headings are in a column: Pos is then that
	// column's cell in the row of the titles, and each heading has its row.
	Sideways bool
	// Layout is the number (from 1) of the configured layout by which the table
	// was read, 0 where its headings were found.
	Layout int
}
