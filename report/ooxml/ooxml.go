// Package ooxml writes the workbooks that excelize holds with the same bytes
// each time, as it gives entries and content types in the order of a map; puts
// rows, links and shared texts into sheets, of which it writes few at ease and many
// slowly; and makes charts with the figures that they draw, which it leaves out.
package ooxml

import (
	"io"

	"github.com/xuri/excelize/v2"
)

// Beside is what goes into a workbook beside what excelize puts there. The zero
// Beside is nothing.
type Beside struct {
	// Sheets are what goes into sheets, by the name of their part.
	Sheets map[string]Sheet
	// Strings are the texts that the cells of Sheets share, in the place of
	// those that excelize holds, which no cell may use then; nil for these.
	Strings *Strings
}

// editor is what is done to a part that is held whole, nil for nothing.
func (b Beside) editor(part string) func([]byte) []byte {
	if part == StringsPart && b.Strings != nil {
		return func([]byte) []byte { return b.Strings.part() }
	}
	return nil
}

// Write writes a workbook: the same workbook gives the same bytes. The file
// stays the caller's to close.
func Write(w io.Writer, f *excelize.File) error { return new(Packer).Write(w, f, Beside{}) }

// Write writes a workbook with what goes into it beside.
func (p *Packer) Write(w io.Writer, f *excelize.File, beside Beside) error {
	// excelize would hold the file whole once more before it hands it on.
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter {
		return &Zip{w: w, beside: beside, packing: p}
	})
	return f.Write(io.Discard)
}
