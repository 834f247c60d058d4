package layout

import (
	"bilan/report/cell"
	"bilan/report/names"
)

// contextReader reads what stands around tables: whose they are and for when.
type contextReader struct {
	file  string
	words *cell.Words
	cells *cell.Reader
	names *names.Book
	// expects is true where clusters are configured.
	expects bool
}
