package sheet

import (
	"encoding/xml"
	"errors"
	"strings"

	"bilan/report/source"
)

// The types that OpenDocument packages state for a spreadsheet, its own or a
// template's, in the part mimetype.
const (
	typeODS = "application/vnd.oasis.opendocument.spreadsheet"
	typeOTS = typeODS + "-template"
)

// openODS reads an OpenDocument spreadsheet. All its sheets stand in one part,
// which is read once and whole: a workbook that breaks off gives no sheet.
func openODS(p *parts) (*Book, error) {
	const content = "content.xml"
	styles := newODSStyles()
	if p.has("styles.xml") {
		if err := p.visitPart("styles.xml", styles); err != nil {
			return nil, err
		}
	}
	v := &odsVisitor{at: p.at, lim: p.lim, styles: styles}
	if err := p.visitPart(content, v); err != nil {
		return nil, err
	}
	if !v.spreadsheet {
		return nil, source.New(source.UnreadableFile, p.at, "part", content)
	}
	b := &Book{Format: "ods"}
	for _, s := range v.sheets {
		b.Sheets = append(b.Sheets, &Sheet{Name: s.name, Hidden: s.hidden, rows: s.rows})
	}
	p.readProperties(b, "meta.xml")
	return b, nil
}

// visitPart reads a part that must be well formed.
func (p *parts) visitPart(name string, v visitor) error {
	data, err := p.read(name)
	if err != nil {
		return err
	}
	err = scan(data, v)
	var problem source.Problem
	if err == nil || errors.As(err, &problem) {
		return err
	}
	return source.New(source.UnreadableFile, p.at, "part", name)
}

// zone is where in content.xml the reader stands. Elements that a zone does
// not know are left out with all that they hold: tracked changes, named
// ranges, shapes, forms, links to other documents and their copied cells.
type zone uint8

const (
	zoneOutside zone = iota
	zoneRoot
	zoneStyles
	zoneBody
	zoneSpreadsheet
	zoneTable
	zoneRow
	zoneCell
)

// odsVisitor reads content.xml.
type odsVisitor struct {
	at          source.Pos
	lim         Limits
	styles      *odsStyles
	spreadsheet bool
	sheets      []*odsSheet

	zone  zone
	skip  int // how deep inside an element that is left out
	inner int // how many elements are open inside the zone that do not change it
	count int64
	// copies are those of them that stand only as repeats.
	copies int64

	table *odsTable
	cell  odsCell
}

func (v *odsVisitor) start(name string, attrs []xml.Attr) error {
	if v.skip > 0 {
		v.skip++
		return nil
	}
	switch v.zone {
	case zoneOutside:
		if name != "document-content" {
			return errXML
		}
		v.zone = zoneRoot
	case zoneRoot:
		if name == "automatic-styles" {
			v.enter(true, zoneStyles)
		} else {
			v.enter(name == "body", zoneBody)
		}
	case zoneStyles:
		v.inner++
		return v.styles.start(name, attrs)
	case zoneBody:
		v.enter(name == "spreadsheet", zoneSpreadsheet)
		v.spreadsheet = v.spreadsheet || name == "spreadsheet"
	case zoneSpreadsheet:
		v.enter(name == "table", zoneTable)
		if name == "table" {
			return v.startTable(attrs)
		}
	case zoneTable:
		return v.inTable(name, attrs)
	case zoneRow:
		isCell := name == "table-cell" || name == "covered-table-cell"
		v.enter(isCell, zoneCell)
		if isCell {
			return v.startCell(attrs, name != "table-cell")
		}
	case zoneCell:
		return v.inCell(name, attrs)
	}
	return nil
}

// enter goes into a zone, or leaves the element out.
func (v *odsVisitor) enter(known bool, z zone) {
	if !known {
		v.skip = 1
		return
	}
	v.zone, v.inner = z, 0
}

func (v *odsVisitor) inTable(name string, attrs []xml.Attr) error {
	switch name {
	case "table-row":
		// The groups that are open stay counted while the row is read.
		v.table.groups = v.inner
		v.enter(true, zoneRow)
		return v.startRow(attrs)
	case "table-header-rows", "table-rows", "table-row-group", "table-columns", "table-header-columns", "table-column-group":
		v.inner++
	case "table-column":
		v.inner++
		return v.startColumn(attrs)
	default:
		v.skip = 1
	}
	return nil
}

func (v *odsVisitor) inCell(name string, attrs []xml.Attr) error {
	if !cellText(name) {
		v.skip = 1
		return nil
	}
	v.inner++
	if v.cell.covered {
		return nil
	}
	if !v.cell.text.start(name, attrs, v.lim.TextBytes) {
		return limit(v.cellPos(), "text_bytes", int64(v.lim.TextBytes))
	}
	return nil
}

func (v *odsVisitor) end(name string) error {
	switch {
	case v.skip > 0:
		v.skip--
		return nil
	case v.inner > 0:
		v.inner--
		if v.zone == zoneStyles {
			return v.styles.end(name)
		}
		if v.zone == zoneCell && !v.cell.covered {
			v.cell.text.end(name)
		}
		return nil
	}
	switch v.zone {
	case zoneStyles, zoneBody:
		v.zone = zoneRoot
	case zoneSpreadsheet:
		v.zone = zoneBody
	case zoneTable:
		v.zone = zoneSpreadsheet
		v.endTable()
	case zoneRow:
		v.zone, v.inner = zoneTable, v.table.groups
		v.endRow()
	case zoneCell:
		v.zone = zoneRow
		return v.endCell()
	}
	return nil
}

func (v *odsVisitor) text(b []byte) {
	switch {
	case v.skip > 0:
	case v.zone == zoneStyles:
		v.styles.text(b)
	case v.zone == zoneCell && !v.cell.covered:
		v.cell.text.text(b)
	}
}

// odsAttr is an attribute by its local name; those of LibreOffice's extension
// calcext, which repeat the names of the standard's, do not count.
func odsAttr(attrs []xml.Attr, name string) (string, bool) {
	for _, a := range attrs {
		if a.Name.Local == name && !strings.Contains(a.Name.Space, "calcext") {
			return a.Value, true
		}
	}
	return "", false
}

// calcextAttr is an attribute of LibreOffice's extension.
func calcextAttr(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name && strings.Contains(a.Name.Space, "calcext") {
			return a.Value
		}
	}
	return ""
}
