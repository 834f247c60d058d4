package decode

import (
	"iter"

	"bilan/report/source"
)

// Sheet is a worksheet of an input, or the whole of a CSV file (Name is then "").
type Sheet struct {
	Name string
	// Hidden is true of a sheet that the workbook does not show.
	Hidden bool
	// TitleRow is the row of headings that the workbook itself declares, 0 for none: it is read
	// as such however far down it is.
	TitleRow int
	// Rows yields the rows that have a cell, in ascending order, once. An error ends them: the
	// sheet could not be read to its end, and nothing of it may be used. One that is a
	// source.Problem is reported as it is, any other as unreadable-file.
	Rows iter.Seq2[source.Row, error]
}

// Input is one file, opened.
type Input struct {
	// File is the name, with slashes between its folders, that places in the file have.
	File string
	// Folders are the names of the folders that the file is in, the nearest first, as far as
	// they may name its cluster and year; nil where none may.
	Folders []string
	// Sheets are those of the file in its order; nil for a file without any.
	Sheets []Sheet
	// MostProblems is how many problems of the file may be reported, 0 for any number. A file
	// with more gives nothing but the problem limit-reached.
	MostProblems int
}
