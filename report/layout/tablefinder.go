package layout

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/names"
)

// Finder finds the tables in the sheets of one file.
type Finder struct {
	file     string
	words    *cell.Words
	cells    *cell.Reader
	names    *names.Book
	headings *column.Reader
	Around   contextReader
	Heads    headFinder
	Facts    fact.Reader
	// layouts are the configured readings, and hiddenSheets the names of the hidden sheets that
	// are taken.
	layouts      []column.Layout
	hiddenSheets []string
	Years        Years
	Sheets       []Sheet
	// Dossiers are the sheets that give the clusters of dossiers, once they were searched for.
	Dossiers dossierList
}

// Years are those that a file states outside its tables, 0 for none: in its sheet of keys, its
// other sheets, its name, its folder's name, and the configuration.
type Years struct {
	Keys, Others, File, Folder, Assumed int
}

// NewFinder is a finder in the sheets of one file. expects is true where clusters are
// configured.
func NewFinder(file string, headings *column.Reader, cells *cell.Reader, names *names.Book, expects bool, layouts []column.Layout, hiddenSheets []string) *Finder {
	words := headings.Words
	f := &Finder{file: file, words: words, cells: cells, names: names, headings: headings, layouts: layouts, hiddenSheets: hiddenSheets}
	f.Around = contextReader{file: file, words: words, cells: cells, names: names, expects: expects}
	f.Heads = headFinder{headings, &f.Around}
	f.Facts = fact.Reader{Words: words, Names: names}
	return f
}

// YearAround is the year stated around a table: above it, in its sheet's name, or outside the
// tables of its file; 0 where nothing states one.
func (f *Finder) YearAround(ctx *Context) int {
	y := f.Years
	return cmp.Or(ctx.AboveYear, ctx.SheetYear, y.Keys, y.Others, y.File, y.Folder, y.Assumed)
}
