package ooxml

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// Sheet is what goes into a sheet beside what excelize puts there, which looks
// through all links of a sheet for each that is added, and leaves bars in cells
// the length that they have by default.
type Sheet struct {
	// Links are in the order of their cells.
	Links []Link
	// Rows are its rows, nil where excelize has them.
	Rows *Rows
}

// Link leads from a cell to a place of the workbook.
type Link struct {
	// Ref is the cell; Location a reference, quoted as in a formula.
	Ref, Location string
	// Tip is shown on hovering, "" for none.
	Tip string
}

// MaxLinks and MaxTip are Excel's limits: links of a sheet, and UTF-16 units of
// what is shown on hovering.
const (
	MaxLinks = 65_530
	MaxTip   = 255
)

// PartName is the part of the n-th sheet, from 1, of a workbook from which no
// sheet was deleted.
func PartName(n int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", n) }

// wholeBars makes the bars of shares begin at nothing and end at the cell's
// edge: left to themselves they take from a tenth to nine tenths of it.
var wholeBars = [2][]byte{[]byte("<dataBar "), []byte(`<dataBar minLength="0" maxLength="100" `)}

// insert puts the links where the schema has them: before what concerns print.
func (s Sheet) insert(tail []byte) []byte {
	tail = bytes.ReplaceAll(tail, wholeBars[0], wholeBars[1])
	if len(s.Links) > 0 {
		at := len("</sheetData>")
		for _, name := range []string{"<printOptions", "<pageMargins", "<pageSetup", "<headerFooter", "<drawing", "<legacyDrawing", "</worksheet>"} {
			if i := bytes.Index(tail, []byte(name)); i >= 0 {
				at = i
				break
			}
		}
		tail = splice(tail, at, s.links())
	}
	return tail
}

func splice(data []byte, at int, insert string) []byte {
	out := make([]byte, 0, len(data)+len(insert))
	out = append(out, data[:at]...)
	out = append(out, insert...)
	return append(out, data[at:]...)
}

func (s Sheet) links() string {
	var b strings.Builder
	b.WriteString("<hyperlinks>")
	for _, l := range s.Links {
		b.WriteString(`<hyperlink ref="` + l.Ref + `" location="` + attribute(l.Location) + `"`)
		if l.Tip != "" {
			b.WriteString(` tooltip="` + attribute(l.Tip) + `"`)
		}
		b.WriteString("/>")
	}
	b.WriteString("</hyperlinks>")
	return b.String()
}

func attribute(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder never fails
	return b.String()
}

// tailWriter passes a sheet on, adds rows that are packed already, and holds back
// what follows the rows, to edit it at the end.
type tailWriter struct {
	to   *packWriter
	edit func([]byte) []byte
	rows *Rows
	held []byte // what may be the beginning of the tail, or is the tail
	tail bool
}

var endOfRows = []byte("</sheetData>")

func (w *tailWriter) Write(data []byte) (int, error) {
	w.held = append(w.held, data...)
	if w.tail {
		return len(data), nil
	}
	pass := len(w.held) - len(endOfRows) + 1
	if i := bytes.Index(w.held, endOfRows); i >= 0 {
		w.tail, pass = true, i
	}
	if pass <= 0 {
		return len(data), nil
	}
	if _, err := w.to.Write(w.held[:pass]); err != nil {
		return 0, err
	}
	w.held = append(w.held[:0], w.held[pass:]...)
	if w.tail && w.rows != nil {
		return len(data), w.to.join(w.rows)
	}
	return len(data), nil
}

func (w *tailWriter) Close() error {
	rest := w.held
	if w.tail {
		rest = w.edit(rest)
	}
	if _, err := w.to.Write(rest); err != nil {
		return err
	}
	return w.to.Close()
}

// wholeWriter holds a part back, to edit it at the end.
type wholeWriter struct {
	to   io.WriteCloser
	edit func([]byte) []byte
	held []byte
}

func (w *wholeWriter) Write(data []byte) (int, error) {
	w.held = append(w.held, data...)
	return len(data), nil
}

func (w *wholeWriter) Close() error {
	if _, err := w.to.Write(w.edit(w.held)); err != nil {
		return err
	}
	return w.to.Close()
}
