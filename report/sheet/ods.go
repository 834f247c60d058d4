package sheet

import (
	"time"

	"bilan/report/source"
)

// The types that OpenDocument packages state for a spreadsheet, its own or a
// template's, in the part mimetype.
const (
	typeODS = "application/vnd.oasis.opendocument.spreadsheet"
	typeOTS = typeODS + "-template"
)

const odsContentPart = "content.xml"

// openODS reads an OpenDocument spreadsheet. All its sheets stand in one part,
// which is read once and whole: a workbook that breaks off gives no sheet.
func openODS(p *parts) (*Book, error) {
	r := &odsReader{at: p.at, lim: p.lim, styles: newODSStyles(), nullDate: time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)}
	if p.has("styles.xml") {
		if err := p.scanMixed("styles.xml", "document-styles", r.styles.readPart); err != nil {
			return nil, err
		}
	}
	if err := p.scanMixed(odsContentPart, "document-content", r.document); err != nil {
		return nil, err
	}
	if !r.spreadsheet {
		return nil, p.broken(odsContentPart)
	}
	b := &Book{Format: "ods", Sheets: r.sheets}
	p.readProperties(b, "meta.xml")
	p.readCopyOf(b, "meta.xml")
	return b, nil
}

// odsReader reads content.xml. What it does not know it leaves out, with all
// that it holds: tracked changes, named ranges, shapes, forms, links to other
// documents and their copied cells.
type odsReader struct {
	at          source.Pos
	lim         Limits
	styles      *odsStyles
	spreadsheet bool
	sheets      []*Sheet
	count       int64     // cells with content
	copies      int64     // those of them that stand only as repeats
	textBytes   int64     // of their texts
	nullDate    time.Time // from which days are counted

	table *odsTable
	cell  odsCell
	text  []byte // of the grid before
}

func (r *odsReader) document(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "automatic-styles":
			r.styles.read(s)
		case "body":
			r.body(s)
		}
	}
}

func (r *odsReader) body(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) == "spreadsheet" {
			r.spreadsheet = true
			r.tables(s)
		}
	}
}

func (r *odsReader) tables(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "calculation-settings":
			r.readSettings(s)
		case "table":
			r.readTable(s)
		}
	}
}

// readSettings reads from which day days are counted, where that is not the usual one.
func (r *odsReader) readSettings(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) != "null-date" {
			continue
		}
		if day, err := time.Parse(time.DateOnly, s.local("date-value")); err == nil {
			r.nullDate = day
		}
	}
}
