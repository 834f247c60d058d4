package ooxml

import (
	"strconv"

	"bilan/report/opc"
)

// Drawing is the charts of a sheet, each over a cell.
type Drawing []Placed

// Placed is the place of a chart: a size that no width of a column changes.
type Placed struct {
	// Chart is the number of its part in the workbook, from 1.
	Chart int
	// Name and Description are what is read aloud.
	Name, Description string
	// Col and Row are the cell, from 1; X and Y are the pixels from its corner.
	Col, Row, X, Y int
	// Width and Height are in pixels.
	Width, Height int
}

// emu are the units of the format in a pixel.
const emu = 9525

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	main    = "http://schemas.openxmlformats.org/drawingml/2006/main"
	chartNS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
	sheetNS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
)

// Part is the drawing as the package holds it.
func (d Drawing) Part() []byte {
	b := []byte(xmlHead + `<xdr:wsDr xmlns="` + sheetNS + `" xmlns:a="` + main + `" xmlns:xdr="` + sheetNS + `">`)
	element := func(name string, n int) {
		b = append(strconv.AppendInt(append(b, "<xdr:"+name+">"...), int64(n), 10), "</xdr:"+name+">"...)
	}
	for i := range d {
		p := &d[i]
		b = append(b, `<xdr:oneCellAnchor><xdr:from>`...)
		element("col", p.Col-1)
		element("colOff", p.X*emu)
		element("row", p.Row-1)
		element("rowOff", p.Y*emu)
		b = append(b, `</xdr:from><xdr:ext cx="`+strconv.Itoa(p.Width*emu)+`" cy="`+strconv.Itoa(p.Height*emu)+`"></xdr:ext>`...)
		b = append(b, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="`+strconv.Itoa(i+2)+`" name="`+Escape(p.Name)+`" descr="`+Escape(p.Description)+`"`...)
		b = append(b, `></xdr:cNvPr><xdr:cNvGraphicFramePr></xdr:cNvGraphicFramePr></xdr:nvGraphicFramePr>`+
			`<xdr:xfrm><a:off x="0" y="0"></a:off><a:ext cx="0" cy="0"></a:ext></xdr:xfrm><a:graphic><a:graphicData uri="`+chartNS+`">`+
			`<c:chart xmlns:c="`+chartNS+`" r:id="rId`+strconv.Itoa(i+1)+`" xmlns:r="`+opc.OfficeRelation+`"></c:chart></a:graphicData></a:graphic></xdr:graphicFrame>`+
			`<xdr:clientData fLocksWithSheet="true" fPrintsWithSheet="true"></xdr:clientData></xdr:oneCellAnchor>`...)
	}
	return append(b, `</xdr:wsDr>`...)
}

// Relations are those to its charts.
func (d Drawing) Relations() []byte {
	text := xmlHead + `<Relationships xmlns="` + opc.Relationships + `">`
	for i, p := range d {
		text += `<Relationship Id="rId` + strconv.Itoa(i+1) + `" Target="../charts/chart` + strconv.Itoa(p.Chart) + `.xml" Type="` + opc.OfficeRelation + `/chart"></Relationship>`
	}
	return []byte(text + `</Relationships>`)
}
