package submission

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
	"bilan/report/source"
)

// Decoder gives the rows of files their meaning, one file after the other. It
// remembers how headings and words were read, as the files of many clusters
// repeat them. It is not for several goroutines at once.
type Decoder struct {
	voc     *Vocabulary
	index   *names.Index
	lexicon *field.Lexicon
	// openings are the first letters of all that headings may begin with.
	openings field.Openings

	words   *cell.Words
	read    map[tableKind]cell.Memo[column] // headings
	mayHead cell.Memo[mayHead]
	shapes  shapes // of tables
}

// NewDecoder is a Decoder that knows the names of a vocabulary; nil is none.
func NewDecoder(voc *Vocabulary) *Decoder {
	if voc == nil {
		voc = &Vocabulary{}
	}
	lexicon := newLexicon(voc.Columns)
	return &Decoder{
		voc: voc, index: names.NewIndex(voc.Clusters, voc.Themes, voc.Types, voc.Units), lexicon: lexicon, openings: newOpenings(lexicon), words: cell.NewWords(),
		read: map[tableKind]cell.Memo[column]{}, mayHead: cell.Memo[mayHead]{},
	}
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

// heading reads one heading for a kind of table.
func (dec *Decoder) heading(kind tableKind, written string) column {
	if dec.read[kind] == nil {
		dec.read[kind] = cell.Memo[column]{}
	}
	return dec.read[kind].Of(written, func(s string) column {
		c := dec.understand(kind, strings.TrimSpace(s))
		c.unit = dec.index.UnitIn(c.unit)
		return c
	})
}
