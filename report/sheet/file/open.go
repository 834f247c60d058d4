// Package file recognises the format of a file by its content and opens it.
package file

import (
	"bilan/report/opc"
	"bilan/report/sheet"
	"bilan/report/sheet/archive"
	"bilan/report/sheet/csv"
	"bilan/report/sheet/ods"
	"bilan/report/sheet/xlsx"
	"bilan/report/source"
)

// Opener opens files one after the other, each with the memory of the one
// before: a Book that it gave is done with when the next is opened. The zero
// Opener is ready. It is not for several goroutines at once.
type Opener struct {
	memory archive.Memory
	sheets xlsx.Memory
}

// Open is the work of an Opener for one file, whose content is in memory.
func Open(name string, content []byte, lim sheet.Limits) (*sheet.Book, error) {
	var data Data
	data.Hold(content)
	return new(Opener).Open(name, &data, lim)
}

// Open recognises a file by its content, never by its name, and opens it. Its
// error is a source.Problem at the file: unreadable-file, unsupported-format,
// password-protected, empty-file or limit-reached. The Book is done with when the
// data is of another file.
func (o *Opener) Open(name string, data *Data, lim sheet.Limits) (*sheet.Book, error) {
	if o.memory.IsLarge() {
		*o = Opener{}
	}
	lim = lim.OrDefault()
	at := source.In(name, "")
	if int64(data.len()) > lim.FileBytes {
		return nil, sheet.LimitReached(at, "file_bytes", lim.FileBytes)
	}
	if data.archive != nil {
		return o.openZip(at, data.archive, lim)
	}
	text := data.text.String()
	switch what, other := sniff(text); what {
	case isEmpty:
		return nil, source.New(source.EmptyFile, at)
	case isText:
		return csv.Open(at, text, lim)
	case isLocked:
		return nil, source.New(source.PasswordProtected, at)
	case isForeign:
		return nil, other.problem(at)
	}
	return nil, source.New(source.UnreadableFile, at)
}

// openZip distinguishes workbooks from the other formats that are zip archives.
func (o *Opener) openZip(at source.Pos, data []byte, lim sheet.Limits) (*sheet.Book, error) {
	p, err := archive.Open(at, data, lim, &o.memory)
	if err != nil {
		return nil, err
	}
	if p.Has(opc.ContentTypes) {
		return o.openOffice(p)
	}
	doc, err := ods.TypeOf(p)
	switch {
	case err != nil:
		return nil, err
	case doc.IsSpreadsheet() && doc.Locked:
		return nil, source.New(source.PasswordProtected, at)
	case doc.IsSpreadsheet():
		return ods.Open(p)
	}
	if b := ownText(p, "odt", "meta.xml"); b != nil {
		return b, nil
	}
	return nil, foreignZip(p, doc.MIME).problem(at)
}

// openOffice distinguishes the packages of Microsoft's programs.
func (o *Opener) openOffice(p *archive.Archive) (*sheet.Book, error) {
	switch {
	case p.Has("word/document.xml"):
		if b := ownText(p, "docx", "docProps/core.xml"); b != nil {
			return b, nil
		}
		return nil, foreign{"Word (.docx)", kindText}.problem(p.At)
	case p.Has("ppt/presentation.xml"):
		return nil, foreign{"PowerPoint (.pptx)", kindDocument}.problem(p.At)
	}
	b, err := xlsx.Open(p, &o.sheets)
	switch err {
	case xlsx.ErrBinary:
		return nil, foreignXLSB.problem(p.At)
	case xlsx.ErrNoWorkbook:
		return nil, foreign{"Office", kindOther}.problem(p.At)
	}
	return b, err
}

// ownText is a text that is an output of ours, by the part that has its properties: a
// Book of no sheets with a Mark; nil for any other text.
func ownText(p *archive.Archive, format, properties string) *sheet.Book {
	b := &sheet.Book{Format: format}
	archive.ReadProperties(p, b, properties)
	if b.Mark == "" {
		return nil
	}
	return b
}
