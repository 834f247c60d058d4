package submission

import (
	"strings"

	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Decoder gives the rows of files their meaning, one file after the other. It
// remembers how headings and words were read, as the files of many clusters
// repeat them. It is not for several goroutines at once.
type Decoder struct {
	voc     *Vocabulary
	names   *nameIndex
	lexicon *field.Lexicon
	// openings are the first letters of all that headings may begin with.
	openings field.Openings

	keys, singulars memo[string]
	read            map[tableKind]memo[column] // headings
	statuses        memo[statusText]
	named           memo[string]          // the cluster that a text names, "" for none
	families        memo[quantity.Family] // of units
	dates           memo[dateText]
	writtens        memo[*string] // what stood where another was understood
	mayHead         memo[mayHead]
	shapes          shapes // of tables
}

// NewDecoder is a Decoder that knows the names of a vocabulary; nil is none.
func NewDecoder(voc *Vocabulary) *Decoder {
	if voc == nil {
		voc = &Vocabulary{}
	}
	lexicon := newLexicon(voc.Columns)
	return &Decoder{
		voc: voc, names: newNameIndex(voc), lexicon: lexicon, openings: newOpenings(lexicon), keys: memo[string]{}, singulars: memo[string]{},
		read: map[tableKind]memo[column]{}, statuses: memo[statusText]{}, named: memo[string]{}, families: memo[quantity.Family]{}, dates: memo[dateText]{}, writtens: memo[*string]{}, mayHead: memo[mayHead]{},
	}
}

// Decode is the work of a Decoder for one file.
func Decode(in Input, voc *Vocabulary) File { return NewDecoder(voc).Decode(in) }

// Decode gives the rows of one file their meaning. Nothing that is read goes
// unlisted: each row gives a record, a heading, or an entry in SetAside.
func (dec *Decoder) Decode(in Input) File {
	d := &decoder{Decoder: dec, most: in.MostProblems, file: File{Name: in.File, Names: map[string]string{}}}
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

// fold is fold.Key, and singular fold.Singular, of texts that repeat.
func (dec *Decoder) fold(s string) string     { return dec.keys.of(s, fold.Key) }
func (dec *Decoder) singular(s string) string { return dec.singulars.of(s, fold.Singular) }

// heading reads one heading for a kind of table.
func (dec *Decoder) heading(kind tableKind, written string) column {
	if dec.read[kind] == nil {
		dec.read[kind] = memo[column]{}
	}
	return dec.read[kind].of(written, func(s string) column {
		c := dec.understand(kind, strings.TrimSpace(s))
		c.unit = dec.names.unitIn(c.unit)
		return c
	})
}

// memo remembers what short texts were found to be: a few stand in most rows.
type memo[T any] map[string]T

// maxRemembered and maxShort bound what a memo holds: longer texts are seldom
// alike.
const (
	maxRemembered = 20_000
	maxShort      = 48
)

func (m memo[T]) of(text string, find func(string) T) T {
	if len(text) > maxShort {
		return find(text)
	}
	if v, ok := m[text]; ok {
		return v
	}
	text = strings.Clone(text) // a part of a sheet would keep the whole of it
	v := find(text)
	if len(m) < maxRemembered {
		m[text] = v
	}
	return v
}
