package worksheet

import (
	"bilan/report/column"
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
	// Title is the text that is alone in the row right above the one that is read, see
	// KeepTitle.
	Title string
	// sides are the rows with the title of a side of a budget, once they were searched for: see
	// SideTitles.
	sides       []SideTitle
	sidesSought bool
	// Dress records the bold and fill of its rows.
	Dress Dress
	// Rows are in ascending order; blank rows are not among them.
	Rows []source.Row
	// Kept is true where its rows are needed after they were read, as those of dossiers are.
	Kept bool
	// Above are the rows above these that belong to several tables of the sheet: they may state
	// the cluster and the year.
	Above []source.Row
}

// HeadingRows is in how many of a sheet's first rows, blank ones not counted, the headings of a
// first table are looked for (INTAKE, Headings).
const HeadingRows = 30

// First are the rows in which the headings of a first table are looked for: the first
// HeadingRows, or all where there are fewer.
func (s *Sheet) First() []source.Row { return s.Rows[:min(len(s.Rows), HeadingRows)] }

// lookAhead is how many rows after a row are read together with it: the title and the keys
// above a table, or its two rows of headings and the rows from which its columns are settled.
const lookAhead = column.MostSampled + 1

// From are the row of an index, which is there, and up to lookAhead rows after it.
func (s *Sheet) From(i int) []source.Row {
	return s.Rows[i:min(i+1+lookAhead, len(s.Rows))]
}

// KeepTitle keeps a text that is alone in a row as the title of what may follow.
func (s *Sheet) KeepTitle(row source.Row) {
	switch {
	case len(row.Cells) == 1 && row.Cells[0].Kind == source.Text && len(row.Cells[0].Raw) <= column.MaxHeading:
		s.Title = row.Cells[0].Raw
	case len(row.Cells) != 2: // a key and its value leave the title as it is
		s.Title = ""
	}
}
