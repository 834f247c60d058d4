// Package ods reads spreadsheets of the format OpenDocument.
package ods

import (
	"time"

	"bilan/report/sheet"
	"bilan/report/sheet/archive"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// The types that OpenDocument packages state for a spreadsheet, its own or a
// template's, in the part mimetype.
const (
	MIMESpreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
	MIMETemplate    = MIMESpreadsheet + "-template"
)

const contentPart = "content.xml"

// Open reads an OpenDocument spreadsheet. The one part that holds all
// its sheets is read once and whole: a workbook that breaks off gives no sheet.
func Open(p *archive.Archive) (*sheet.Book, error) {
	r := &contentReader{at: p.At, lim: p.Limits, styles: newStyles(), nullDate: time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)}
	if p.Has("styles.xml") {
		if err := p.ScanMixed("styles.xml", "document-styles", r.styles.readPart); err != nil {
			return nil, err
		}
	}
	if err := p.ScanMixed(contentPart, "document-content", r.document); err != nil {
		return nil, err
	}
	if !r.spreadsheet {
		return nil, p.Broken(contentPart)
	}
	b := &sheet.Book{Format: "ods", Sheets: r.sheets}
	archive.ReadProperties(p, b, "meta.xml")
	archive.ReadCopyOf(p, b, "meta.xml")
	return b, nil
}

// contentReader reads content.xml. What it does not know it leaves out, with all
// that it holds: tracked changes, named ranges, shapes, forms, links to other
// documents and their copied cells.
type contentReader struct {
	at          source.Pos
	lim         sheet.Limits
	styles      *styles
	spreadsheet bool
	sheets      []*sheet.Sheet
	count       int64     // cells with content
	copies      int64     // those of them that are only repeats
	textBytes   int64     // of their texts
	nullDate    time.Time // from which days are counted

	table *table
	cell  cell
	text  []byte // of the grid before
}

func (r *contentReader) document(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "automatic-styles":
			r.styles.read(s)
		case "body":
			r.body(s)
		}
	}
}

func (r *contentReader) body(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) == "spreadsheet" {
			r.spreadsheet = true
			r.tables(s)
		}
	}
}

func (r *contentReader) tables(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "calculation-settings":
			r.readSettings(s)
		case "table":
			r.readTable(s)
		}
	}
}

// readSettings reads from which day days are counted, where that is not the usual one.
func (r *contentReader) readSettings(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "null-date" {
			continue
		}
		if day, err := time.Parse(time.DateOnly, s.Local("date-value")); err == nil {
			r.nullDate = day
		}
	}
}
