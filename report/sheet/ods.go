package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"math"
	"strconv"
	"strings"

	"bilan/report/source"
)

// odsType is the media type of spreadsheets of the OpenDocument format, and of
// their templates with a suffix.
const odsType = "application/vnd.oasis.opendocument.spreadsheet"

// openDocument reads an OpenDocument archive: a spreadsheet, or a document of
// another kind that is told apart.
func openDocument(p *parts) (*Book, error) {
	kind, err := p.read("mimetype")
	if err != nil {
		return nil, err
	}
	if p.has("META-INF/manifest.xml") {
		manifest, err := p.read("META-INF/manifest.xml")
		if err != nil {
			return nil, err
		}
		if bytes.Contains(manifest, []byte("encryption-data")) {
			return nil, source.New(source.PasswordProtected, p.at)
		}
	}
	media := strings.TrimSpace(string(kind))
	switch {
	case strings.HasPrefix(media, odsType):
		return openODS(p)
	case strings.Contains(media, "opendocument.text"):
		return nil, unsupported(p.at, "OpenDocument (.odt)", "document")
	case strings.Contains(media, "opendocument.presentation"):
		return nil, unsupported(p.at, "OpenDocument (.odp)", "document")
	}
	return nil, unsupported(p.at, "OpenDocument", "other")
}

func unsupported(at source.Pos, found, kind string) error {
	return source.New(source.UnsupportedFormat, at, "found", found, "kind", kind)
}

// openODS reads the sheets of a spreadsheet, all of them, as they stand in one
// part.
func openODS(p *parts) (*Book, error) {
	v := &odsVisitor{parts: p, book: &Book{Format: "ods"}, euro: map[string]bool{}, styles: map[string]string{}, hidden: map[string]bool{}}
	// Number formats of cell styles stand in either part.
	for _, name := range []string{"styles.xml", "content.xml"} {
		if name == "styles.xml" && !p.has(name) {
			continue
		}
		data, err := p.read(name)
		if err != nil {
			return nil, err
		}
		if err := scan(data, v); err != nil {
			var problem source.Problem
			if errors.As(err, &problem) {
				return nil, problem
			}
			return nil, source.New(source.UnreadableFile, p.at, "part", name)
		}
	}
	if !v.spreadsheet {
		return nil, source.New(source.UnreadableFile, p.at, "part", "content.xml")
	}
	p.readProperties(v.book, "meta.xml")
	return v.book, nil
}

// maxCopies bounds the cells that a file holds only as repeats of another: a
// few bytes would otherwise fill the memory. Rows and cells that are the same
// are rare in what people write.
const maxCopies = 200_000

// The namespaces of attributes that share their local names with others.
const (
	nsOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	nsTable  = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
	nsStyle  = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
)

func attrIn(attrs []xml.Attr, space, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name && a.Name.Space == space {
			return a.Value
		}
	}
	return ""
}

// odsVisitor gathers the cells that have content. What repeats without content
// takes no room: LibreOffice ends each sheet with a million empty rows.
type odsVisitor struct {
	parts       *parts
	book        *Book
	spreadsheet bool

	// euro holds the number formats that show €, styles the number format of
	// each cell style, hidden the table styles that are not shown.
	euro   map[string]bool
	styles map[string]string
	hidden map[string]bool
	format string // the number format being read
	style  string // the style being read

	sheet     *odsSheet
	cells     int // in the file
	copies    int // of them, those that stand only as repeats
	row       odsRow
	col       int
	cell      odsCell
	inCell    bool
	covered   bool
	skip      int // depth inside what is not the cell's own text: a note, a drawing
	inText    int // depth inside paragraphs
	tables    int // depth of tables: one in a cell is no sheet
	untracked int // depth inside tracked changes
}

type odsSheet struct {
	at     source.Pos
	rows   int
	cells  []source.Cell
	hidden map[int]bool
}

type odsRow struct {
	repeat int
	hidden bool
	cells  []source.Cell
}

// odsCell is the cell being read.
type odsCell struct {
	attrs      []xml.Attr
	repeat     int
	rows, cols int
	text       strings.Builder
	paragraphs int
}

func (v *odsVisitor) start(name string, attrs []xml.Attr) error {
	switch {
	case v.untracked > 0 || name == "tracked-changes":
		v.untracked++
		return nil
	case v.skip > 0:
		v.skip++
		return nil
	case v.inCell:
		v.startInCell(name, attrs)
		return nil
	}
	switch name {
	case "spreadsheet":
		v.spreadsheet = true
	case "table":
		return v.startTable(attrs)
	case "shapes", "forms":
		if v.sheet != nil {
			v.skip++
		}
	case "table-row":
		if v.sheet != nil {
			see := attrIn(attrs, nsTable, "visibility")
			v.row = odsRow{repeat: repeats(attrs, "number-rows-repeated"), hidden: see == "collapse" || see == "filter", cells: v.row.cells[:0]}
			v.col = 0
		}
	case "table-cell", "covered-table-cell":
		if v.sheet != nil {
			v.startCell(name, attrs)
		}
	default:
		v.startStyle(name, attrs)
	}
	return nil
}

// startStyle hears which cell styles show € and which tables are hidden.
func (v *odsVisitor) startStyle(name string, attrs []xml.Attr) {
	switch name {
	case "style":
		v.style = attrIn(attrs, nsStyle, "name")
		if f := attrIn(attrs, nsStyle, "data-style-name"); f != "" {
			v.styles[v.style] = f
		}
	case "table-properties":
		if attrIn(attrs, nsTable, "display") == "false" {
			v.hidden[v.style] = true
		}
	case "number-style", "currency-style":
		v.format = attrIn(attrs, nsStyle, "name")
	}
}

func (v *odsVisitor) startTable(attrs []xml.Attr) error {
	if v.tables++; v.tables > 1 {
		return nil
	}
	if len(v.book.Sheets) >= v.parts.lim.Sheets {
		return limit(v.parts.at, "sheets", int64(v.parts.lim.Sheets))
	}
	at := v.parts.at
	at.Sheet = attrIn(attrs, nsTable, "name")
	s := &odsSheet{at: at, hidden: map[int]bool{}}
	v.sheet = s
	v.book.Sheets = append(v.book.Sheets, &Sheet{Name: at.Sheet, Hidden: v.hidden[attrIn(attrs, nsTable, "style-name")],
		rows: func(yield func(source.Row, error) bool) { yieldRows(s.cells, s.hidden, yield) }})
	return nil
}

// repeats is how many times a row or a cell stands; a number that is none is
// 1.
func repeats(attrs []xml.Attr, name string) int {
	n, err := strconv.Atoi(attrIn(attrs, nsTable, name))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, 1<<30)
}

func (v *odsVisitor) startCell(name string, attrs []xml.Attr) {
	v.inCell, v.covered, v.inText = true, name == "covered-table-cell", 0
	v.cell = odsCell{attrs: append([]xml.Attr(nil), attrs...), repeat: repeats(attrs, "number-columns-repeated")}
	if c, r := repeats(attrs, "number-columns-spanned"), repeats(attrs, "number-rows-spanned"); c > 1 || r > 1 {
		v.cell.cols, v.cell.rows = c, r
	}
}

// startInCell gathers the cell's own paragraphs; a note beside it, a drawing
// or a table inside it are none of its text.
func (v *odsVisitor) startInCell(name string, attrs []xml.Attr) {
	switch {
	case v.inText > 0:
		v.inText++
		v.inline(name, attrs)
	case name == "p" || name == "h":
		v.inText++
		if v.cell.paragraphs++; v.cell.paragraphs > 1 {
			v.cell.text.WriteByte('\n')
		}
	default:
		v.skip++
	}
}

// inline writes the elements that stand for white space.
func (v *odsVisitor) inline(name string, attrs []xml.Attr) {
	switch name {
	case "s":
		n, err := strconv.Atoi(attr(attrs, "c"))
		if err != nil || n < 1 {
			n = 1
		}
		v.cell.text.WriteString(strings.Repeat(" ", min(n, 1_000)))
	case "tab":
		v.cell.text.WriteByte('\t')
	case "line-break":
		v.cell.text.WriteByte('\n')
	case "annotation", "ruby-text", "note", "frame":
		v.inText--
		v.skip++
	}
}

func (v *odsVisitor) end(name string) error {
	switch {
	case v.untracked > 0:
		v.untracked--
		return nil
	case v.skip > 0:
		v.skip--
		return nil
	case v.inText > 0:
		v.inText--
		return nil
	}
	switch name {
	case "table-cell", "covered-table-cell":
		if v.inCell {
			v.inCell = false
			return v.endCell()
		}
	case "table-row":
		if v.sheet != nil {
			return v.endRow()
		}
	case "table":
		if v.tables--; v.tables == 0 {
			v.sheet = nil
		}
	case "number-style", "currency-style":
		v.format = ""
	}
	return nil
}

func (v *odsVisitor) text(b []byte) {
	switch {
	case v.untracked > 0 || v.skip > 0:
	case v.inText > 0:
		v.cell.text.Write(b)
	case v.format != "" && bytes.ContainsRune(b, '€'):
		v.euro[v.format] = true
	}
}

// endCell keeps the cell just read, as often as it stands, where it has
// content.
func (v *odsVisitor) endCell() error {
	first := v.col + 1
	v.col += v.cell.repeat
	if v.covered {
		return nil
	}
	c, ok := v.read()
	if !ok {
		return nil
	}
	lim := v.parts.lim
	c.Pos = v.sheet.at
	c.Pos.Row, c.Pos.Col = v.sheet.rows+1, first
	c.Rows, c.Cols = v.cell.rows, v.cell.cols
	switch {
	case v.col > lim.Columns:
		return limit(c.Pos, "columns", int64(lim.Columns))
	case len(c.Raw) > lim.TextBytes:
		return limit(c.Pos, "text_bytes", int64(lim.TextBytes))
	}
	if v.cell.repeat-1 > maxCopies-v.copies {
		return limit(c.Pos, "cells", maxCopies)
	}
	v.copies += v.cell.repeat - 1
	for range v.cell.repeat {
		v.row.cells = append(v.row.cells, c)
		c.Pos.Col++
	}
	return nil
}

func (v *odsVisitor) endRow() error {
	s, lim := v.sheet, v.parts.lim
	last := s.rows + v.row.repeat
	if len(v.row.cells) == 0 {
		s.rows = last
		return nil
	}
	at := v.row.cells[0].Pos
	at.Col = 0
	if last > lim.Rows {
		return limit(at, "rows", int64(lim.Rows))
	}
	most := min(lim.Cells-v.cells, len(v.row.cells)+maxCopies-v.copies)
	if len(v.row.cells) > most/v.row.repeat {
		return limit(at, "cells", int64(most))
	}
	v.cells += len(v.row.cells) * v.row.repeat
	v.copies += len(v.row.cells) * (v.row.repeat - 1)
	for range v.row.repeat {
		s.rows++
		s.hidden[s.rows] = v.row.hidden
		for _, c := range v.row.cells {
			c.Pos.Row = s.rows
			s.cells = append(s.cells, c)
		}
	}
	return nil
}

// read gives the cell its kind; ok is false for a cell without content. A
// formula of which nothing was saved was not calculated; one whose result is
// an empty text has an empty paragraph.
func (v *odsVisitor) read() (source.Cell, bool) {
	attrs := v.cell.attrs
	text := v.cell.text.String()
	c := source.Cell{Formula: formulaText(attrIn(attrs, nsTable, "formula"))}
	kind := attrIn(attrs, nsOffice, "value-type")
	if attrError(attrs) {
		c.Kind, c.Raw = source.Error, text
		return c, true
	}
	switch kind {
	case "float", "percentage", "currency":
		return v.number(c, strings.TrimSpace(attrIn(attrs, nsOffice, "value")), kind)
	case "date":
		c.Kind, c.Raw = source.Date, strings.TrimSuffix(attrIn(attrs, nsOffice, "date-value"), "T00:00:00")
	case "boolean":
		c.Kind, c.Raw = source.Bool, strconv.FormatBool(attrIn(attrs, nsOffice, "boolean-value") == "true")
	case "":
		if c.Formula != "" && v.cell.paragraphs == 0 {
			c.Kind = source.NotCalculated
			return c, true
		}
		c.Kind, c.Raw = source.Text, text
	default: // string, and time, which is kept as it is shown
		if s := attrIn(attrs, nsOffice, "string-value"); kind == "string" && s != "" {
			text = s
		}
		c.Kind, c.Raw = source.Text, text
	}
	return c, strings.TrimSpace(c.Raw) != ""
}

// attrError reports a cell that LibreOffice says holds an error.
func attrError(attrs []xml.Attr) bool {
	for _, a := range attrs {
		if a.Name.Local == "value-type" && a.Name.Space != nsOffice && a.Value == "error" {
			return true
		}
	}
	return false
}

func (v *odsVisitor) number(c source.Cell, raw, kind string) (source.Cell, bool) {
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) || strings.Trim(raw, "+-.0123456789eE") != "" {
		c.Kind, c.Raw = source.Error, raw
		return c, true
	}
	c.Kind, c.Raw = source.Number, plainNumber(raw, f)
	currency := attrIn(v.cell.attrs, nsOffice, "currency")
	switch {
	case kind == "percentage":
		c.Format = source.Percent
	case kind == "currency" && (currency == "EUR" || currency == ""), v.euro[v.styles[attrIn(v.cell.attrs, nsTable, "style-name")]]:
		c.Format = source.Euro
	}
	return c, true
}

// formulaText is a formula without the mark of its dialect (of:=) and its
// equals sign.
func formulaText(s string) string {
	if i := strings.IndexByte(s, '='); i >= 0 && i < 8 {
		return s[i+1:]
	}
	return s
}
