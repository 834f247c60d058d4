package column

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
)

// Reader reads headings, and remembers those that it read, for several files. It is not for
// several goroutines at once.
type Reader struct {
	lexicon *field.Lexicon
	// openings are the first letters of all that headings may begin with.
	openings field.Openings
	index    *names.Index
	Words    *cell.Words
	read     map[field.Table]cell.Memo[Column] // headings
	mayHead  cell.Memo[MayHead]
	statuses cell.Memo[cell.Status] // see HeadingStatus
	budget   cell.Memo[BudgetCell]  // see BudgetPartOf
	shapes   shapes                 // of tables
}

// NewReader is a reader of the headings that a lexicon knows, and of the units that an index
// does.
func NewReader(lexicon *field.Lexicon, index *names.Index, words *cell.Words) *Reader {
	return &Reader{lexicon: lexicon, openings: newOpenings(lexicon), index: index, Words: words,
		read: map[field.Table]cell.Memo[Column]{}, mayHead: cell.Memo[MayHead]{}, statuses: cell.Memo[cell.Status]{}, budget: cell.Memo[BudgetCell]{}}
}

// Heading reads one heading for a kind of table.
func (hr *Reader) Heading(kind field.Table, written string) Column {
	if hr.read[kind] == nil {
		hr.read[kind] = cell.Memo[Column]{}
	}
	return hr.read[kind].Of(written, func(s string) Column {
		c := hr.understand(kind, hr.reading(strings.TrimSpace(s)))
		c.Unit = hr.index.UnitIn(c.Unit)
		return c
	})
}

// ShapeOf is the shape of columns, which stay the caller's, in a sheet of a year.
func (hr *Reader) ShapeOf(cols []Column, sheetYear int) *Shape {
	return hr.shapes.of(cols, sheetYear)
}
