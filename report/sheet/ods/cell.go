package ods

import (
	"bytes"
	"cmp"
	"strings"
	"time"

	"bilan/report/sheet"
	"bilan/report/sheet/grid"
	"bilan/report/sheet/stored"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// cell is the cell being read.
type cell struct {
	attrs   []xmlscan.Attribute
	isError bool // as LibreOffice's extension calcext says
	col     int
	repeat  int
	text    paragraphs
}

// content is what a cell holds.
type content struct {
	kind         source.Kind
	format       source.Format
	raw, formula string
}

// readCell reads a cell. One that is covered is under a merge: nobody sees
// what it holds.
func (r *contentReader) readCell(s *xmlscan.Scanner, covered bool) {
	t := r.table
	n, ok := count(s.Attrs, "number-columns-repeated")
	if !ok {
		s.Fail(r.broken(t.col))
		return
	}
	c := &r.cell
	c.col, c.repeat = t.col, n
	t.col += n
	if covered {
		return
	}
	c.readAttrs(s)
	c.text = paragraphs{buf: c.text.buf[:0], most: r.lim.TextBytes}
	c.text.read(s)
	if s.Err() == nil {
		s.Fail(r.endCell())
	}
}

// readAttrs keeps the attributes of the tag, which the cell's text would push
// out. The extension repeats the name of one of them.
func (c *cell) readAttrs(s *xmlscan.Scanner) {
	c.attrs, c.isError = c.attrs[:0], false
	for _, a := range s.Attrs {
		if string(a.Name) == "value-type" && bytes.Contains(s.Namespace(a.Prefix), []byte("calcext")) {
			c.isError = string(a.Value) == "error"
			continue
		}
		c.attrs = append(c.attrs, a)
	}
}

func (r *contentReader) cellPos() source.Pos {
	return r.table.grid.At.At(r.table.row, r.cell.col)
}

// endCell keeps the cell just read, where it has content.
func (r *contentReader) endCell() error {
	if r.cell.text.tooLong {
		return sheet.LimitReached(r.cellPos(), "text_bytes", int64(r.lim.TextBytes))
	}
	c, err := r.content()
	if err != nil {
		return err
	}
	blank := c.kind == source.Blank || c.kind == source.Text && strings.TrimSpace(c.raw) == ""
	if err := r.span(blank); err != nil || blank {
		return err
	}
	return r.keep(c)
}

// span notes the merge of which the cell is the top-left. A repeated cell with
// content cannot be the top-left of a merge that the next one lies under.
func (r *contentReader) span(blank bool) error {
	cols, ok1 := count(r.cell.attrs, "number-columns-spanned")
	rows, ok2 := count(r.cell.attrs, "number-rows-spanned")
	if !ok1 || !ok2 {
		return r.broken(r.cell.col)
	}
	if cols == 1 && rows == 1 {
		return nil
	}
	t := r.table
	if r.cell.col > r.lim.Columns || t.row > r.lim.Rows {
		return nil // no cell with content is allowed there
	}
	across, down := r.cell.repeat > 1, t.repeat > 1
	if across && !blank || down && rows > 1 && !blank {
		return r.broken(r.cell.col)
	}
	band := down && rows == 1
	if band {
		rows = t.repeat
	}
	// maxNumber bounds each count, and the last row and column as well.
	m := grid.MergeBetween(t.row, r.cell.col, min(t.row+rows-1, stored.MaxCount), min(r.cell.col+cols-1, stored.MaxCount))
	m.Band = band
	t.grid.Merges = append(t.grid.Merges, m)
	return nil
}

// attr is the value of an attribute of the cell, "" without one.
func (c *cell) attr(name string) string {
	value, _ := xmlscan.LocalAttr(c.attrs, name)
	return string(value)
}

// content is what the cell holds; a Blank where it holds nothing.
func (r *contentReader) content() (content, error) {
	cell, shown := &r.cell, string(r.cell.text.buf)
	c := content{formula: bareFormula(cell.attr("formula"))}
	kind := cell.attr("value-type")
	if cell.isError || c.formula != "" && kind != "" && shownError(shown) {
		c.kind, c.raw = source.Error, shown
		return c, nil
	}
	switch kind {
	case "float", "percentage", "currency":
		return r.number(c, kind, shown), nil
	case "date":
		return cell.date(c, shown), nil
	case "time":
		return cell.time(c, shown, r.nullDate), nil
	case "boolean":
		c.kind, c.raw = source.Bool, cell.attr("boolean-value")
		if c.raw != "true" && c.raw != "false" {
			return c, r.broken(cell.col)
		}
	case "string":
		c.kind, c.raw = source.Text, shown
		if s, ok := xmlscan.LocalAttr(cell.attrs, "string-value"); ok {
			c.raw = string(s)
		}
	case "", "void":
		// An empty paragraph is how an empty result is written; without any,
		// nobody has calculated.
		c.kind, c.raw = source.Text, shown
		if c.formula != "" && !cell.text.any {
			c.kind = source.NotCalculated
		}
	default:
		return c, source.New(source.UnreadableFile, r.cellPos(), "part", kind)
	}
	return c, nil
}

func (r *contentReader) number(c content, kind, shown string) content {
	cell := &r.cell
	raw := strings.TrimSpace(cell.attr("value"))
	if raw == "" {
		return c.valueless(shown)
	}
	f, ok := stored.Finite([]byte(raw))
	if !ok {
		c.kind, c.raw = source.Error, raw
		return c
	}
	c.kind, c.raw = source.Number, stored.Plain(raw, f)
	if stored.ShownAsTelephone(shown, c.raw) {
		c.kind, c.raw = source.Text, shown
		return c
	}
	switch currency := cell.attr("currency"); {
	case kind == "percentage":
		c.format = source.Percent
	case kind == "currency" && (currency == "" || currency == "EUR" || currency == "€"),
		kind == "float" && r.styles.euro(r.styleName()):
		c.format = source.Euro
	case kind == "float" && strings.ReplaceAll(shown, ",", ".") == c.raw+"0" && strings.IndexByte(c.raw, '.') == len(c.raw)-2:
		c.format = source.TwoDecimals
	}
	return c
}

// valueless is a cell of a type that needs a value and has none: a formula that
// was not calculated, a blank, or a text without its value.
func (c content) valueless(shown string) content {
	switch {
	case c.formula != "":
		c.kind = source.NotCalculated
	case strings.TrimSpace(shown) != "":
		c.kind, c.raw = source.Error, shown
	}
	return c
}

func (c *cell) date(out content, shown string) content {
	raw := strings.TrimSpace(c.attr("date-value"))
	if raw == "" {
		return out.valueless(shown)
	}
	kind, text, ok := stored.ParseISO(raw)
	if !ok {
		kind, text = source.Error, raw
	}
	out.kind, out.raw = kind, text
	return out
}

// time is a time of day, as it is shown. A whole date under a format that shows its
// time alone is written as the time since the day from which days are counted, and
// is that date; a shorter time may be a sum of hours.
func (c *cell) time(out content, shown string, nullDate time.Time) content {
	raw := c.attr("time-value")
	if days, rest, ok := stored.ParseISODuration(raw); ok && days >= stored.FirstDate {
		if at := nullDate.AddDate(0, 0, days).Add(rest); at.Year() <= 9999 {
			out.kind, out.raw = source.Date, stored.ISODate(at)
			return out
		}
	}
	out.kind, out.raw = source.Text, cmp.Or(shown, raw)
	return out
}

// styleName is the style of the cell: its own, its row's or its column's.
func (r *contentReader) styleName() string {
	t := r.table
	if s, ok := xmlscan.LocalAttr(r.cell.attrs, "style-name"); ok {
		return string(s)
	}
	if t.rowStyle != "" {
		return t.rowStyle
	}
	return columnStyle(t.columns, r.cell.col)
}

// dress is how the cell looks.
func (r *contentReader) dress() source.Dress {
	if s, ok := xmlscan.LocalAttr(r.cell.attrs, "style-name"); ok {
		return r.styles.dress(s)
	}
	return r.styles.dress([]byte(r.styleName()))
}
