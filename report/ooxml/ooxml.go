// Package ooxml writes the workbooks that excelize holds with the same bytes
// each time, as it gives entries and content types in the order of a map; puts
// rows, links and shared texts into sheets, of which it writes few at ease and many
// slowly; and makes charts with the figures that they draw, which it leaves out.
package ooxml

import (
	"io"

	"github.com/xuri/excelize/v2"
)

// Write writes a workbook: the same workbook gives the same bytes. The file
// stays the caller's to close.
func Write(w io.Writer, f *excelize.File) error {
	// excelize would hold the file whole once more before it hands it on.
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter { return NewZip(w) })
	return f.Write(io.Discard)
}

// Workbook writes a workbook sheet by sheet, each row when it comes, and then all
// else that excelize holds. No sheet is held: one of a hundred megabytes packs into
// ten.
type Workbook struct {
	// Strings are the texts that the cells share, in the place of those that
	// excelize holds, which no cell may use.
	Strings Strings

	file *excelize.File
	zip  *Zip
	raw  []byte // of the sheet before, for the next
	// tables are the parts of the tables, charts and drawings how many there are.
	tables           [][]byte
	charts, drawings int
}

// NewWorkbook begins the workbook that a file holds. The properties of the file
// must be set, and the file stays the caller's to close.
func NewWorkbook(w io.Writer, f *excelize.File) (*Workbook, error) {
	b := &Workbook{file: f, zip: NewZip(w)}
	for _, name := range head {
		data, held := takePart(f, name)
		if !held {
			continue
		}
		part, err := b.zip.Direct(name)
		if err != nil {
			return nil, err
		}
		if _, err := part.Write(data); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// head is what comes before the sheets: programs that see no more than the
// beginning of a file know a workbook by it (file(1)).
var head = [...]string{"docProps/app.xml", "docProps/core.xml"}

// Close writes all but the sheets.
func (b *Workbook) Close() error {
	part, err := b.zip.Direct(stringsPart)
	if err != nil {
		return err
	}
	if err := b.Strings.write(part); err != nil {
		return err
	}
	b.putTables()
	b.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return otherParts{b.zip} })
	return b.file.Write(io.Discard)
}

// otherParts are the parts of a package but the shared texts.
type otherParts struct{ *Zip }

func (o otherParts) Create(name string) (io.Writer, error) {
	if name == stringsPart {
		return io.Discard, nil
	}
	return o.Zip.Create(name)
}
