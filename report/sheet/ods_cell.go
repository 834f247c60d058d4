package sheet

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"

	"bilan/report/source"
)

// odsCell is the cell being read.
type odsCell struct {
	attrs   []xml.Attr
	col     int
	repeat  int
	covered bool
	text    odsText
}

// startCell notes a cell. One that is covered stands under a merge: nobody sees
// what it holds.
func (v *odsVisitor) startCell(attrs []xml.Attr, covered bool) error {
	t := v.table
	n, err := repeated(attrs, "number-columns-repeated")
	if err != nil {
		return v.broken(t.col)
	}
	v.cell = odsCell{attrs: attrs, col: t.col, repeat: n, covered: covered}
	t.col += n
	return nil
}

func (v *odsVisitor) cellPos() source.Pos {
	pos := v.table.sheet.at
	pos.Row, pos.Col = v.table.row.first, v.cell.col
	return pos
}

// endCell keeps the cell just read, where it has content.
func (v *odsVisitor) endCell() error {
	if v.cell.covered {
		return nil
	}
	c, err := v.content()
	if err != nil {
		return err
	}
	blank := c.Kind == source.Blank || c.Kind == source.Text && strings.TrimSpace(c.Raw) == ""
	if err := v.span(blank); err != nil || blank {
		return err
	}
	return v.keep(c, v.cell.repeat)
}

// span notes the merge of which the cell is the top-left. A repeated cell with
// content cannot be the top-left of a merge that the next one lies under.
func (v *odsVisitor) span(blank bool) error {
	cols, err1 := repeated(v.cell.attrs, "number-columns-spanned")
	rows, err2 := repeated(v.cell.attrs, "number-rows-spanned")
	if err1 != nil || err2 != nil {
		return v.broken(v.cell.col)
	}
	if cols == 1 && rows == 1 {
		return nil
	}
	t := v.table
	if v.cell.col > v.lim.Columns || t.row.first > v.lim.Rows {
		return nil // no cell with content can stand there
	}
	across, down := v.cell.repeat > 1, t.row.repeat > 1
	if across && !blank || down && rows > 1 && !blank {
		return v.broken(v.cell.col)
	}
	m := merged{r1: t.row.first, c1: v.cell.col, r2: t.row.first + rows - 1, c2: v.cell.col + cols - 1}
	if down && rows == 1 {
		m.r2, m.band = t.row.first+t.row.repeat-1, true
	}
	t.sheet.merges = append(t.sheet.merges, m)
	return nil
}

// content is what the cell holds; a Blank where it holds nothing.
func (v *odsVisitor) content() (source.Cell, error) {
	c := source.Cell{Pos: v.cellPos()}
	attrs, shown := v.cell.attrs, v.cell.text.String()
	c.Formula = bareFormula(attr(attrs, "formula"))
	kind, _ := odsAttr(attrs, "value-type")
	if calcextAttr(attrs, "value-type") == "error" || c.Formula != "" && kind != "" && shownError(shown) {
		c.Kind, c.Raw = source.Error, shown
		return c, nil
	}
	switch kind {
	case "float", "percentage", "currency":
		return v.number(c, kind, shown), nil
	case "date":
		return dateCell(c, attrs, shown), nil
	case "time":
		c.Kind, c.Raw = source.Text, shown
		if shown == "" {
			c.Raw = attr(attrs, "time-value")
		}
	case "boolean":
		c.Kind, c.Raw = source.Bool, attr(attrs, "boolean-value")
		if c.Raw != "true" && c.Raw != "false" {
			return c, v.broken(v.cell.col)
		}
	case "string":
		c.Kind, c.Raw = source.Text, shown
		if s, ok := odsAttr(attrs, "string-value"); ok {
			c.Raw = s
		}
	case "", "void":
		// An empty paragraph is how an empty result is written; without any,
		// nobody has calculated.
		c.Kind, c.Raw = source.Text, shown
		if c.Formula != "" && !v.cell.text.any {
			c.Kind = source.NotCalculated
		}
	default:
		return c, source.New(source.UnreadableFile, c.Pos, "part", kind)
	}
	return c, nil
}

func (v *odsVisitor) number(c source.Cell, kind, shown string) source.Cell {
	raw := strings.TrimSpace(attr(v.cell.attrs, "value"))
	if raw == "" {
		return valueless(c, shown)
	}
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) || strings.Trim(raw, "+-.0123456789eE") != "" {
		c.Kind, c.Raw = source.Error, raw
		return c
	}
	c.Kind, c.Raw = source.Number, plainNumber(raw, f)
	switch currency := attr(v.cell.attrs, "currency"); {
	case kind == "percentage":
		c.Format = source.Percent
	case kind == "currency" && (currency == "" || currency == "EUR" || currency == "€"),
		kind == "float" && v.styles.euro(v.styleName()):
		c.Format = source.Euro
	}
	return c
}

// valueless is a cell of a type that needs a value and has none: a formula that
// was not calculated, a blank, or a text that stands without its value.
func valueless(c source.Cell, shown string) source.Cell {
	switch {
	case c.Formula != "":
		c.Kind = source.NotCalculated
	case strings.TrimSpace(shown) != "":
		c.Kind, c.Raw = source.Error, shown
	}
	return c
}

// dateCell reads a date.
func dateCell(c source.Cell, attrs []xml.Attr, shown string) source.Cell {
	raw := strings.TrimSpace(attr(attrs, "date-value"))
	if raw == "" {
		return valueless(c, shown)
	}
	kind, text, ok := isoContent(raw)
	if !ok {
		c.Kind, c.Raw = source.Error, raw
		return c
	}
	c.Kind, c.Raw = kind, text
	return c
}

// styleName is the style of the cell: its own, its row's or its column's.
func (v *odsVisitor) styleName() string {
	t := v.table
	if s, ok := odsAttr(v.cell.attrs, "style-name"); ok {
		return s
	}
	if t.rowStyle != "" {
		return t.rowStyle
	}
	return columnStyle(t.columns, v.cell.col)
}

// bareFormula takes off the prefix that names the formula's language (of:=).
func bareFormula(s string) string {
	before, after, ok := strings.Cut(s, "=")
	if !ok || before != "" && (!strings.HasSuffix(before, ":") || strings.ContainsAny(before, " \"([")) {
		return s
	}
	return after
}

// shownError recognises the text of an error beside a formula: writers from
// before LibreOffice's extension give such a cell the value 0.
func shownError(shown string) bool {
	s := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "").Replace(shown)
	if n, ok := strings.CutPrefix(s, "Err:"); ok {
		return n != "" && strings.Trim(n, "0123456789") == ""
	}
	if len(s) < 3 || s[0] != '#' {
		return false
	}
	switch s {
	case "#N/A", "#N/D", "#NV":
		return true
	}
	name := strings.TrimRight(s[1:], "!?")
	return name != s[1:] && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ/0") == ""
}
