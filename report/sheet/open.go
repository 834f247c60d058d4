package sheet

import "bilan/report/source"

// Open recognises a file by its content, never by its name, and opens it. Its
// error is a source.Problem at the file: unreadable-file, unsupported-format,
// password-protected, empty-file or limit-reached.
func Open(name string, data []byte, lim Limits) (*Book, error) {
	lim = lim.orDefault()
	at := source.In(name, "")
	if int64(len(data)) > lim.FileBytes {
		return nil, limit(at, "file_bytes", lim.FileBytes)
	}
	switch what, other := sniff(data); what {
	case isEmpty:
		return nil, source.New(source.EmptyFile, at)
	case isZip:
		return openZip(at, data, lim)
	case isText:
		return openCSV(at, data, lim)
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
	l.FileBytes = orInt64(l.FileBytes, d.FileBytes)
	l.UnzippedBytes = min(orInt64(l.UnzippedBytes, d.UnzippedBytes), maxUnzipped)
	l.Cells = orInt(l.Cells, d.Cells)
	l.Rows = orInt(l.Rows, d.Rows)
	l.Columns = orInt(l.Columns, d.Columns)
	l.TextBytes = orInt(l.TextBytes, d.TextBytes)
	l.Sheets = orInt(l.Sheets, d.Sheets)
	return l
}

func orInt(n, d int) int {
	if n == 0 {
		return d
	}
	return n
}

func orInt64(n, d int64) int64 {
	if n == 0 {
		return d
	}
	return n
}

// openZip tells workbooks from the other formats that are zip archives.
func openZip(at source.Pos, data []byte, lim Limits) (*Book, error) {
	p, err := openParts(at, data, lim)
	if err != nil {
		return nil, err
	}
	if p.has("[Content_Types].xml") {
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
