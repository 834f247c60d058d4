package submission

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/names"
	"bilan/report/source"
)

// Decoder gives the rows of files their meaning, one file after the other. It
// remembers how headings and words were read, as the files of many clusters
// repeat them. It is not for several goroutines at once.
type Decoder struct {
	voc      *Vocabulary
	index    *names.Index
	words    *cell.Words
	headings *column.Reader
	finder   headFinder
}

// NewDecoder is a Decoder that knows the names of a vocabulary; nil is none.
func NewDecoder(voc *Vocabulary) *Decoder {
	if voc == nil {
		voc = &Vocabulary{}
	}
	words, index := cell.NewWords(), names.NewIndex(voc.Clusters, voc.Themes, voc.Types, voc.Units)
	headings := column.NewReader(column.NewLexicon(voc.Columns), index, words)
	return &Decoder{voc: voc, index: index, words: words, headings: headings, finder: headFinder{headings}}
}

// Decode is the work of a Decoder for one file.
func Decode(in Input, voc *Vocabulary) File { return NewDecoder(voc).Decode(in) }

// Decode gives the rows of one file their meaning. Nothing that is read goes
// unlisted: each row gives a record, a heading, or an entry in SetAside.
func (dec *Decoder) Decode(in Input) File {
	d := &decoder{Decoder: dec, most: in.MostProblems, file: File{Name: in.File, Names: map[string]string{}}}
	d.names = names.NewNameBook(dec.index, dec.words)
	d.cells = cell.NewReader(dec.words, &d.file.Problems)
	d.open(in)
	d.findFacts()
	d.sheetSurroundings()
	d.attributeFacts()
	for i := range d.sheets {
		if d.decodeSheet(&d.sheets[i]); d.beyond != nil {
			return File{Name: in.File, Names: map[string]string{}, Problems: source.Problems{*d.beyond}}
		}
	}
	d.finish()
	return d.file
}
