package ooxml

import "strconv"

// Table is a table of Excel's own.
type Table struct {
	// ID is its number in the workbook, from 1.
	ID   int
	Name string
	// Ref is its cells with those of its headings.
	Ref      string
	Headings []string
	Style    string
}

// Part is the table as the package holds it.
func (t *Table) Part() []byte {
	name := Escape(t.Name)
	b := []byte(xmlHead + `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="` + strconv.Itoa(t.ID) + `" name="` + name + `" displayName="` + name +
		`" ref="` + t.Ref + `"><autoFilter ref="` + t.Ref + `"></autoFilter><tableColumns count="` + strconv.Itoa(len(t.Headings)) + `">`)
	for i, h := range t.Headings {
		b = append(strconv.AppendInt(append(b, `<tableColumn id="`...), int64(i+1), 10), `" name="`...)
		b = append(appendAttribute(b, h), `"></tableColumn>`...)
	}
	return append(b, `</tableColumns><tableStyleInfo name="`+t.Style+
		`" showFirstColumn="false" showLastColumn="false" showRowStripes="false" showColumnStripes="false"></tableStyleInfo></table>`...)
}
