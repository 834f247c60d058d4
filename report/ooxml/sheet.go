package ooxml

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"unicode/utf8"
)

// Sheet is what goes into a sheet beside what excelize puts there, which looks
// through all links of a sheet for each that is added, and leaves bars in cells
// the length that they have by default.
type Sheet struct {
	// Links are nil where there are none, and never without one.
	Links *Links
	// Rows are its rows, nil where excelize has them.
	Rows *Rows
}

// PartName is the part of the n-th sheet, from 1, of a workbook from which no
// sheet was deleted.
func PartName(n int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", n) }

// wholeBars makes the bars of shares begin at nothing and end at the cell's
// edge: left to themselves they take from a tenth to nine tenths of it.
var wholeBars = [2][]byte{[]byte("<dataBar "), []byte(`<dataBar minLength="0" maxLength="100" `)}

// finish writes what follows the rows, with the links where the schema has them:
// before what concerns print.
func (s Sheet) finish(to *packWriter, tail []byte) error {
	tail = bytes.ReplaceAll(tail, wholeBars[0], wholeBars[1])
	at := len("</sheetData>")
	for _, name := range []string{"<printOptions", "<pageMargins", "<pageSetup", "<headerFooter", "<drawing", "<legacyDrawing", "</worksheet>"} {
		if i := bytes.Index(tail, []byte(name)); i >= 0 {
			at = i
			break
		}
	}
	if _, err := to.Write(tail[:at]); err != nil {
		return err
	}
	if s.Links != nil {
		if err := to.join(&s.Links.packed); err != nil {
			return err
		}
	}
	_, err := to.Write(tail[at:])
	return err
}

func attribute(s string) string { return string(appendAttribute(nil, s)) }

// appendAttribute appends the value of an attribute, as encoding/xml escapes it.
func appendAttribute(to []byte, s string) []byte {
	if !allowed(s) {
		b := bytes.NewBuffer(to)
		_ = xml.EscapeText(b, []byte(s)) // a Buffer never fails
		return b.Bytes()
	}
	from := 0
	for i := range len(s) {
		escaped := ""
		switch s[i] {
		case '&':
			escaped = "&amp;"
		case '<':
			escaped = "&lt;"
		case '>':
			escaped = "&gt;"
		case '"':
			escaped = "&#34;"
		case '\'':
			escaped = "&#39;"
		default:
			continue
		}
		to, from = append(append(to, s[from:i]...), escaped...), i+1
	}
	return append(to, s[from:]...)
}

// allowed reports a text that surely has only characters that XML allows, and no
// control characters: 0xef begins those that it does not, among others.
func allowed(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0xef {
			return false
		}
	}
	return utf8.ValidString(s)
}

// tailWriter passes a sheet on, adds rows that are packed already, and holds back
// what follows the rows, to add to it at the end.
type tailWriter struct {
	to    *packWriter
	sheet Sheet
	held  []byte // what may be the beginning of the tail, or is the tail
	tail  bool
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
	if w.tail && w.sheet.Rows != nil {
		return len(data), w.to.join(&w.sheet.Rows.packed)
	}
	return len(data), nil
}

func (w *tailWriter) Close() error {
	var err error
	if w.tail {
		err = w.sheet.finish(w.to, w.held)
	} else {
		_, err = w.to.Write(w.held)
	}
	if err != nil {
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
