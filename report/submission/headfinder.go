package submission

import "bilan/report/column"

// headFinder finds the rows that head a table.
type headFinder struct {
	headings *column.Reader
}
