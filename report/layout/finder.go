package layout

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/heading"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// Finder finds the tables in the sheets of one file. Around, Heads and Facts are the parts of
// it that read what is around tables, their headings, and facts of the cluster; Layouts,
// HiddenSheets, Years and Sheets are set by whoever has read the file, before the first Walk.
type Finder struct {
	file     string
	words    *cell.Words
	cells    *cell.Reader
	names    *names.Book
	headings *column.Reader
	Around   contextReader
	Heads    *heading.Finder
	Facts    fact.Reader
	// Layouts are the configured readings, nil for none, and HiddenSheets the names of the hidden
	// sheets that are taken.
	Layouts      []column.Layout
	HiddenSheets []string
	Years        Years
	Sheets       []worksheet.Sheet
	// Dossiers are the sheets that give the clusters of dossiers, once they were searched for.
	Dossiers dossierList
}

// Years are the years that are stated for a file outside its tables, each 0 where none is: in
// its sheet of keys, in its other sheets, in its name, in its folder's name, and in the
// configuration. The first that is stated counts (INTAKE, Which year).
type Years struct {
	Keys, Others, File, Folder, Assumed int
}

// NewFinder is a Finder for the file of a name, in which places are reported. cells reads its
// cells and takes its problems; headings and names know the words of headings and what the
// configuration names: where that names clusters, no other name is taken for one.
func NewFinder(file string, headings *column.Reader, cells *cell.Reader, names *names.Book) *Finder {
	words := headings.Words
	f := &Finder{file: file, words: words, cells: cells, names: names, headings: headings}
	f.Around = contextReader{file: file, words: words, cells: cells, names: names}
	f.Heads = heading.NewFinder(headings, names, func(row source.Row) bool { return f.Around.keys([]source.Row{row}) })
	f.Facts = fact.Reader{Words: words, Names: names}
	return f
}

// YearAround is the year stated around a table: above it, else in its sheet's name, else
// outside the tables of its file, as Years orders them; 0 where nothing states one.
func (f *Finder) YearAround(ctx *Context) int {
	y := f.Years
	return cmp.Or(ctx.AboveYear, ctx.SheetYear, y.Keys, y.Others, y.File, y.Folder, y.Assumed)
}
