package layout

import "bilan/report/column"

// headFinder finds the rows that head a table.
type headFinder struct {
	headings *column.Reader
	around   *contextReader
}
