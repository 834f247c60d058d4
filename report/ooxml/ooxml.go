// Package ooxml writes the workbooks that excelize holds with the same bytes
// each time, as it gives entries and content types in the order of a map; puts
// rows and links into sheets, of which it writes few at ease and many slowly; and
// gives charts the figures that they draw, which it leaves out.
package ooxml

import (
	"io"

	"github.com/xuri/excelize/v2"
)

// Write writes a workbook: the same workbook gives the same bytes. The file
// stays the caller's to close.
func Write(w io.Writer, f *excelize.File) error { return new(Packer).Write(w, f, nil, nil) }

// Write writes a workbook with what goes into sheets beside, by the name of
// their part, and what goes into charts; nil for nothing.
func (p *Packer) Write(w io.Writer, f *excelize.File, sheets map[string]Sheet, charts *Charts) error {
	// excelize would hold the file whole once more before it hands it on.
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter {
		return &Zip{w: w, sheets: sheets, charts: charts, packing: p}
	})
	return f.Write(io.Discard)
}
