// Package heading finds the rows of a sheet that head a table, and what their columns mean: of
// lines, of a budget, over two rows, down one column. What one heading means is package
// column's; where tables begin and end, package layout's.
package heading

import (
	"bilan/report/column"
	"bilan/report/names"
	"bilan/report/source"
)

// Finder finds the rows that head a table.
type Finder struct {
	headings *column.Reader
	names    *names.Book
	isKey    func(source.Row) bool
}

// NewFinder is a Finder that knows the words of headings, and what the configuration names.
// isKey reports a row that is a key and its value (« Exercice | 2024 »): it heads nothing.
func NewFinder(headings *column.Reader, names *names.Book, isKey func(source.Row) bool) *Finder {
	return &Finder{headings, names, isKey}
}
