package sheet

import (
	"bytes"
	"cmp"
	"strings"
	"time"

	"bilan/report/source"
)

// odsCell is the cell being read.
type odsCell struct {
	attrs   []attribute
	isError bool // as LibreOffice's extension calcext says
	col     int
	repeat  int
	text    odsText
}

// odsValue is what a cell holds. Its texts may be those of the cell being read, and
// are valid until the next is.
type odsValue struct {
	kind         source.Kind
	format       source.Format
	raw, formula string
}

// readCell reads a cell. One that is covered stands under a merge: nobody sees
// what it holds.
func (r *odsReader) readCell(s *scanner, covered bool) {
	t := r.table
	n, ok := count(s.attrs, "number-columns-repeated")
	if !ok {
		s.fail(r.broken(t.col))
		return
	}
	c := &r.cell
	c.col, c.repeat = t.col, n
	t.col += n
	if covered {
		return
	}
	c.readAttrs(s)
	c.text = odsText{buf: c.text.buf[:0], most: r.lim.TextBytes}
	c.text.read(s)
	if s.err == nil {
		s.fail(r.endCell())
	}
}

// readAttrs keeps the attributes of the tag, which the cell's text would push
// out. The extension repeats the name of one of them.
func (c *odsCell) readAttrs(s *scanner) {
	c.attrs, c.isError = c.attrs[:0], false
	for _, a := range s.attrs {
		if string(a.name) == "value-type" && bytes.Contains(s.spaces.uri(a.prefix), []byte("calcext")) {
			c.isError = string(a.value) == "error"
			continue
		}
		c.attrs = append(c.attrs, a)
	}
}

func (r *odsReader) cellPos() source.Pos {
	return r.table.grid.at.At(r.table.row, r.cell.col)
}

// endCell keeps the cell just read, where it has content.
func (r *odsReader) endCell() error {
	if r.cell.text.tooLong {
		return limit(r.cellPos(), "text_bytes", int64(r.lim.TextBytes))
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
func (r *odsReader) span(blank bool) error {
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
		return nil // no cell with content can stand there
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
	m := mergedBetween(t.row, r.cell.col, min(t.row+rows-1, maxNumber), min(r.cell.col+cols-1, maxNumber))
	m.band = band
	t.grid.merges = append(t.grid.merges, m)
	return nil
}

// attr is the value of an attribute of the cell, "" without one.
func (c *odsCell) attr(name string) string {
	value, _ := localAttr(c.attrs, name)
	return string(value)
}

// content is what the cell holds; a Blank where it holds nothing.
func (r *odsReader) content() (odsValue, error) {
	cell, shown := &r.cell, inPlace(r.cell.text.buf)
	c := odsValue{formula: bareFormula(cell.attr("formula"))}
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
		if s, ok := localAttr(cell.attrs, "string-value"); ok {
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

func (r *odsReader) number(c odsValue, kind, shown string) odsValue {
	cell := &r.cell
	raw := strings.TrimSpace(cell.attr("value"))
	if raw == "" {
		return c.valueless(shown)
	}
	f, ok := finite([]byte(raw))
	if !ok {
		c.kind, c.raw = source.Error, raw
		return c
	}
	c.kind, c.raw = source.Number, plainNumber(raw, f)
	if shownAsTelephone(shown, c.raw) {
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
// was not calculated, a blank, or a text that stands without its value.
func (c odsValue) valueless(shown string) odsValue {
	switch {
	case c.formula != "":
		c.kind = source.NotCalculated
	case strings.TrimSpace(shown) != "":
		c.kind, c.raw = source.Error, shown
	}
	return c
}

func (c *odsCell) date(out odsValue, shown string) odsValue {
	raw := strings.TrimSpace(c.attr("date-value"))
	if raw == "" {
		return out.valueless(shown)
	}
	kind, text, ok := isoContent(raw)
	if !ok {
		kind, text = source.Error, raw
	}
	out.kind, out.raw = kind, text
	return out
}

// time is a time of day, as it is shown. A whole date under a format that shows its
// time alone is written as the time since the day from which days are counted, and
// is that date; a shorter time may be a sum of hours.
func (c *odsCell) time(out odsValue, shown string, nullDate time.Time) odsValue {
	raw := c.attr("time-value")
	if days, rest, ok := isoDuration(raw); ok && days >= firstDay {
		if at := nullDate.AddDate(0, 0, days).Add(rest); at.Year() <= 9999 {
			out.kind, out.raw = source.Date, isoText(at)
			return out
		}
	}
	out.kind, out.raw = source.Text, cmp.Or(shown, raw)
	return out
}

// styleName is the style of the cell: its own, its row's or its column's.
func (r *odsReader) styleName() string {
	t := r.table
	if s, ok := localAttr(r.cell.attrs, "style-name"); ok {
		return string(s)
	}
	if t.rowStyle != "" {
		return t.rowStyle
	}
	return columnStyle(t.columns, r.cell.col)
}

// dress is how the cell looks.
func (r *odsReader) dress() source.Dress {
	if s, ok := localAttr(r.cell.attrs, "style-name"); ok {
		return r.styles.dress(s)
	}
	return r.styles.dress([]byte(r.styleName()))
}
