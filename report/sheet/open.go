package sheet

import (
	"archive/zip"
	"bytes"
	"strings"

	"bilan/report/source"
)

// Open recognises a file by its content, never by its name, and opens it. Its
// error is a source.Problem at the file: unreadable-file, unsupported-format,
// password-protected, empty-file or limit-reached.
func Open(name string, data []byte, lim Limits) (*Book, error) {
	lim = lim.orDefault()
	at := source.Pos{File: name}
	if int64(len(data)) > lim.FileBytes {
		return nil, limit(at, "file_bytes", lim.FileBytes)
	}
	switch kind := sniff(data); kind {
	case kindEmpty:
		return nil, source.New(source.EmptyFile, at)
	case kindZip:
		return openZip(at, data, lim)
	case kindText:
		return openCSV(at, data, lim)
	case kindLocked:
		return nil, source.New(source.PasswordProtected, at)
	case kindBinary:
		return nil, source.New(source.UnreadableFile, at)
	default:
		return nil, unsupported(at, string(kind), kind.hint())
	}
}

func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	l.FileBytes = orInt64(l.FileBytes, d.FileBytes)
	l.UnzippedBytes = orInt64(l.UnzippedBytes, d.UnzippedBytes)
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

// kind is what a file is: one of ours to read, or the name of what it is, for
// the user.
type kind string

const (
	kindEmpty  kind = "empty"
	kindZip    kind = "zip"
	kindText   kind = "text"
	kindLocked kind = "locked"
	kindBinary kind = "binary"
)

// hint is the kind of thing that an unsupported format is, on which what to do
// depends.
func (k kind) hint() string {
	switch k {
	case "PDF", "RTF", kindOldWord:
		return "document"
	case "PNG", "JPEG", "GIF":
		return "image"
	case "RAR", "7-Zip", "gzip", "zip":
		return "archive"
	case "HTML", "XML":
		return "web"
	case kindOldExcel, kindFlat, "SYLK", "DIF":
		return "old-excel"
	}
	return "other"
}

const (
	kindOldExcel kind = "Excel 97-2003 (.xls)"
	kindFlat     kind = "OpenDocument (.fods)"
	kindOldWord  kind = "Word 97-2003 (.doc)"
)

var magics = []struct {
	magic string
	kind  kind
}{
	{"PK\x03\x04", kindZip}, {"PK\x05\x06", kindZip}, {"%PDF", "PDF"}, {"{\\rtf", "RTF"}, {"\x89PNG", "PNG"}, {"\xff\xd8\xff", "JPEG"},
	{"GIF8", "GIF"}, {"Rar!", "RAR"}, {"ID;P", "SYLK"}, {"TABLE\r\n0,1", "DIF"}, {"TABLE\n0,1", "DIF"}, {"7z\xbc\xaf", "7-Zip"}, {"\x1f\x8b", "gzip"},
}

// ole is the signature of Microsoft's compound files: old Office, or a new one
// under a password.
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

func sniff(data []byte) kind {
	if len(bytes.Trim(data, "\x00 \t\r\n\ufeff")) == 0 {
		return kindEmpty
	}
	if bytes.HasPrefix(data, []byte(ole)) {
		return sniffOLE(data)
	}
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.magic)) {
			return m.kind
		}
	}
	head := strings.ToLower(strings.TrimLeft(string(data[:min(len(data), 512)]), "\ufeff \t\r\n"))
	switch {
	case strings.HasPrefix(head, "<!doctype html"), strings.HasPrefix(head, "<html"):
		return "HTML"
	case strings.Contains(head, "urn:oasis:names:tc:opendocument") && strings.Contains(head, "office:document"):
		return kindFlat
	case strings.HasPrefix(head, "<?xml"):
		return "XML"
	case utf16BOM(data):
		return kindText
	case bytes.IndexByte(data, 0) >= 0:
		if _, ok := bareUTF16(data); ok {
			return kindText
		}
		return kindBinary
	}
	return kindText
}

// sniffOLE tells a workbook under a password, whose directory names the stream
// EncryptedPackage, from the formats of before 2007.
func sniffOLE(data []byte) kind {
	if bytes.Contains(data, utf16le("EncryptedPackage")) {
		return kindLocked
	}
	switch {
	case bytes.Contains(data, utf16le("Workbook")), bytes.Contains(data, utf16le("Book")):
		return kindOldExcel
	case bytes.Contains(data, utf16le("WordDocument")):
		return kindOldWord
	}
	return "OLE2"
}

func utf16le(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}

// openZip tells workbooks from the other formats that are zip archives.
func openZip(at source.Pos, data []byte, lim Limits) (*Book, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, source.New(source.UnreadableFile, at)
	}
	p := &parts{at: at, lim: lim, left: lim.UnzippedBytes, files: map[string]*zip.File{}}
	for _, f := range z.File {
		// Two parts of one name would let two readers see two workbooks.
		if _, twice := p.files[partKey(f.Name)]; twice {
			return nil, source.New(source.UnreadableFile, at)
		}
		p.files[partKey(f.Name)] = f
	}
	switch {
	case p.has("[Content_Types].xml") && p.has("word/document.xml"):
		return nil, unsupported(at, "Word (.docx)", "document")
	case p.has("[Content_Types].xml") && p.has("ppt/presentation.xml"):
		return nil, unsupported(at, "PowerPoint (.pptx)", "document")
	case p.has("[Content_Types].xml"):
		return openWorkbook(p)
	case p.has("mimetype") && p.has("content.xml"):
		return openDocument(p)
	}
	if p.has("Index/Document.iwa") {
		return nil, unsupported(at, "Apple iWork", "old-excel")
	}
	return nil, unsupported(at, "zip", "archive")
}

func limit(at source.Pos, name string, n int64) source.Problem {
	return source.New(source.LimitReached, at, "limit", name, "value", itoa(n))
}
