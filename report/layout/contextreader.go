package layout

import (
	"bilan/report/cell"
	"bilan/report/names"
)

// contextReader reads the cluster and the year of tables from the texts around them.
type contextReader struct {
	file  string
	words *cell.Words
	cells *cell.Reader
	names *names.Book
}
