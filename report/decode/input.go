package decode

import (
	"iter"

	"bilan/report/source"
)

// Sheet is a worksheet of an input, or the whole of a CSV file (Name is then "").
type Sheet struct {
	Name   string
	Hidden bool
	// TitleRow is the row of headings that the workbook itself declares, 0 for none: it is read
	// as such however far down it is.
	TitleRow int
	// Rows yields the rows in order. An error ends them: the sheet could not be read to its
	// end, and nothing of it may be used.
	Rows iter.Seq2[source.Row, error]
}

// Input is one file, opened.
type Input struct {
	// File is the name by which places in it are called.
	File string
	// Folders are the names of the folders that the file is in, the nearest first, as far as
	// they may name its cluster and year; nil where none may.
	Folders []string
	Sheets  []Sheet
	// MostProblems is how many problems of the file may be reported, 0 for any number. Of a
	// file with more, nothing is read and the problem limit-reached replaces them.
	MostProblems int
}
