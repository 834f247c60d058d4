package sheet

import (
	"bufio"
	"cmp"
	"io"

	"bilan/report/opc"
	"bilan/report/source"
)

// Opener opens files one after the other, each with the memory of the one
// before: a Book that it gave is done with when the next is opened. The zero
// Opener is ready. It is not for several goroutines at once.
type Opener struct{ memory memory }

// memory is what reading one part after the other takes over.
type memory struct {
	packed   *bufio.Reader // what the inflater reads
	inflater io.ReadCloser
	buf      []byte // the part read last
	scanner  scanner
	strings  sharedStrings
	grid     *grid // the sheet read last, nil while its rows are yielded
}

// maxKept is how large a part may be for its memory to be kept.
const maxKept = 4 << 20

// forget drops what a large file took.
func (m *memory) forget() {
	if cap(m.buf) > maxKept {
		*m = memory{}
	}
}

// Open is the work of an Opener for one file, whose content stands in memory.
func Open(name string, content []byte, lim Limits) (*Book, error) {
	var data Data
	data.Hold(content)
	return new(Opener).Open(name, &data, lim)
}

// Open recognises a file by its content, never by its name, and opens it. Its
// error is a source.Problem at the file: unreadable-file, unsupported-format,
// password-protected, empty-file or limit-reached. The Book is done with when the
// data is of another file.
func (o *Opener) Open(name string, data *Data, lim Limits) (*Book, error) {
	o.memory.forget()
	lim = lim.orDefault()
	at := source.In(name, "")
	if int64(data.len()) > lim.FileBytes {
		return nil, limit(at, "file_bytes", lim.FileBytes)
	}
	if data.archive != nil {
		return openZip(at, data.archive, lim, &o.memory)
	}
	text := data.text.String()
	switch what, other := sniff(text); what {
	case isEmpty:
		return nil, source.New(source.EmptyFile, at)
	case isText:
		return openCSV(at, text, lim)
	case isLocked:
		return nil, source.New(source.PasswordProtected, at)
	case isForeign:
		return nil, other.problem(at)
	}
	return nil, source.New(source.UnreadableFile, at)
}

// maxUnzipped is where places in a text stop to be counted.
const maxUnzipped = 1 << 31

func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	l.FileBytes = cmp.Or(l.FileBytes, d.FileBytes)
	l.UnzippedBytes = min(cmp.Or(l.UnzippedBytes, d.UnzippedBytes), maxUnzipped)
	l.DecodedBytes = cmp.Or(l.DecodedBytes, d.DecodedBytes)
	l.Cells = cmp.Or(l.Cells, d.Cells)
	l.RepeatedCells = cmp.Or(l.RepeatedCells, d.RepeatedCells)
	l.Rows = cmp.Or(l.Rows, d.Rows)
	l.Columns = cmp.Or(l.Columns, d.Columns)
	l.TextBytes = cmp.Or(l.TextBytes, d.TextBytes)
	l.TotalTextBytes = min(cmp.Or(l.TotalTextBytes, d.TotalTextBytes), maxUnzipped)
	l.Sheets = cmp.Or(l.Sheets, d.Sheets)
	l.Namespaces = cmp.Or(l.Namespaces, d.Namespaces)
	l.Problems = cmp.Or(l.Problems, d.Problems)
	return l
}

// openZip tells workbooks from the other formats that are zip archives.
func openZip(at source.Pos, data []byte, lim Limits, m *memory) (*Book, error) {
	p, err := openParts(at, data, lim, m)
	if err != nil {
		return nil, err
	}
	if p.has(opc.ContentTypes) {
		return openOffice(p)
	}
	doc, err := p.documentType()
	switch {
	case err != nil:
		return nil, err
	case doc.spreadsheet() && doc.locked:
		return nil, source.New(source.PasswordProtected, at)
	case doc.spreadsheet():
		return openODS(p)
	}
	return nil, foreignZip(p, doc.mime).problem(at)
}

// openOffice tells the packages of Microsoft's programs apart.
func openOffice(p *parts) (*Book, error) {
	switch {
	case p.has("word/document.xml"):
		return nil, foreign{"Word (.docx)", kindDocument}.problem(p.at)
	case p.has("ppt/presentation.xml"):
		return nil, foreign{"PowerPoint (.pptx)", kindDocument}.problem(p.at)
	}
	return openWorkbook(p)
}

func limit(at source.Pos, name string, n int64) source.Problem {
	return source.New(source.LimitReached, at, "limit", name, "value", itoa(n))
}
