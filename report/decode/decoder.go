package decode

import (
	"bilan/report/attribution"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// Decoder makes records of files, one file after the other, as INTAKE says. It remembers how
// headings and words were read, as the files of many clusters repeat them; what it gives for a
// file does not depend on the files before. One goroutine at a time may use it.
type Decoder struct {
	voc      *submission.Vocabulary
	index    *names.Index
	words    *cell.Words
	headings *column.Reader
}

// NewDecoder is a Decoder with the names, layouts and options of a vocabulary, which is not
// changed; nil is an empty one, of which no name is known.
func NewDecoder(voc *submission.Vocabulary) *Decoder {
	if voc == nil {
		voc = &submission.Vocabulary{}
	}
	words, index := cell.NewWords(), names.NewIndex(voc.Clusters, voc.Themes, voc.Types, voc.Units)
	headings := column.NewReader(column.NewLexicon(voc.Columns), index, words)
	return &Decoder{voc: voc, index: index, words: words, headings: headings}
}

// Decode makes records of one file. Each of its rows gives a record or a fact, or is one of
// headings, or is listed in SetAside; what could not be read, or how a value was read, is in
// Problems. A file without sheets, or with blank ones alone, has the problem empty-file, and one
// of which nothing can be used gives problems alone.
func (dec *Decoder) Decode(in Input) submission.File {
	d := newDecoder(dec, in.File)
	d.most = in.MostProblems
	d.cells = cell.NewReader(dec.words, &d.file.Problems)
	d.tables = layout.NewFinder(in.File, dec.headings, &d.cells, &d.names)
	d.tables.Layouts, d.tables.HiddenSheets = dec.voc.Layouts, dec.voc.HiddenSheets
	d.owners.Attribution = attribution.New(&d.names, dec.voc, d.tables, &d.file)
	d.open(in)
	d.keys.findFacts()
	d.owners.ReadSheets()
	d.tables.Years = d.owners.years()
	d.keys.attributeFacts()
	for i := range d.tables.Sheets {
		if d.decodeSheet(&d.tables.Sheets[i]); d.beyond != nil {
			return submission.File{Name: in.File, Names: map[string]string{}, Problems: source.Problems{*d.beyond}}
		}
	}
	d.finish()
	return d.file
}

// OwnerByName is the id of the configured cluster that the names of a file and of its folders,
// nil for none, hold: the nearest folder counts first; "" where they name none, or two.
func (dec *Decoder) OwnerByName(file string, folders []string) string {
	book := names.NewNameBook(dec.index, dec.words)
	a := attribution.New(&book, dec.voc, nil, &submission.File{Name: file, Names: map[string]string{}})
	a.ReadNames(file, folders)
	return a.Owner()
}
