package layout

import (
	"bilan/report/column"
	"bilan/report/source"
)

// lookAhead is how many rows after a row are read together with it: the title and the keys
// above a table, or its two rows of headings and the rows from which its columns are settled.
const lookAhead = column.MostSampled + 1

// From are the row of an index, which is there, and up to lookAhead rows after it.
func (s *Sheet) From(i int) []source.Row {
	return s.Rows[i:min(i+1+lookAhead, len(s.Rows))]
}
