package sheet

import (
	"cmp"
	"encoding/xml"
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"

	"bilan/report/source"
)

// rows reads a worksheet whole before it yields its first row: a sheet that
// breaks off half way gives none.
func (w *workbook) rows(at source.Pos, part string) func(func(source.Row, error) bool) {
	return func(yield func(source.Row, error) bool) {
		v, err := w.readSheet(at, part)
		if err != nil {
			yield(source.Row{}, err)
			return
		}
		merges := newMerging(v.merges)
		for i := 0; i < len(v.cells); {
			j := i
			for j < len(v.cells) && v.cells[j].Pos.Row == v.cells[i].Pos.Row {
				j++
			}
			pos := v.cells[i].Pos
			pos.Col = 0
			cells := merges.apply(pos.Row, v.cells[i:j:j])
			if len(cells) > 0 && !yield(source.Row{Pos: pos, Cells: cells, Hidden: v.hidden[pos.Row]}, nil) {
				return
			}
			i = j
		}
	}
}

func (w *workbook) readSheet(at source.Pos, part string) (*cellVisitor, error) {
	data, err := w.parts.read(part)
	if err != nil {
		var p source.Problem
		if errors.As(err, &p) {
			p.Pos = at
			return nil, p
		}
		return nil, err
	}
	v := &cellVisitor{book: w, at: at, hidden: map[int]bool{}}
	if err := scan(data, &root{name: "worksheet", visitor: v}); err != nil {
		var p source.Problem
		if errors.As(err, &p) {
			return nil, p
		}
		return nil, source.New(source.UnreadableFile, at, "part", part)
	}
	byPlace := func(a, b source.Cell) int {
		return cmp.Or(cmp.Compare(a.Pos.Row, b.Pos.Row), cmp.Compare(a.Pos.Col, b.Pos.Col))
	}
	if !slices.IsSortedFunc(v.cells, byPlace) {
		slices.SortStableFunc(v.cells, byPlace)
	}
	for i := 1; i < len(v.cells); i++ {
		if v.cells[i].Pos == v.cells[i-1].Pos {
			return nil, source.New(source.UnreadableFile, v.cells[i].Pos, "part", part)
		}
	}
	return v, nil
}

// cellVisitor gathers the cells that have content.
type cellVisitor struct {
	book   *workbook
	at     source.Pos
	cells  []source.Cell
	hidden map[int]bool
	merges []merged

	row, col int // of the cell being read
	kind     string
	style    int
	inValue  bool
	formula  bool
	inF      bool
	value    strings.Builder
	ftext    strings.Builder
	hasValue bool
	rich     richText
	inInline bool
	inlined  bool // the cell has an inline string
}

func (v *cellVisitor) start(name string, attrs []xml.Attr) error {
	switch name {
	case "mergeCell":
		return v.merge(attr(attrs, "ref"))
	case "row":
		return v.startRow(attrs)
	case "c":
		return v.startCell(attrs)
	case "v":
		v.inValue, v.hasValue = true, true
	case "f":
		v.formula, v.inF = true, true
	case "is":
		v.inInline = true
	}
	if v.inInline {
		v.rich.start(name)
	}
	return nil
}

func (v *cellVisitor) startRow(attrs []xml.Attr) error {
	v.row++
	v.col = 0
	if r := attr(attrs, "r"); r != "" {
		n, err := strconv.Atoi(r)
		if err != nil || n < 1 || n > 1<<30 {
			return errXML
		}
		v.row = n
	}
	if h := attr(attrs, "hidden"); h == "1" || h == "true" {
		v.hidden[v.row] = true
	}
	return nil
}

func (v *cellVisitor) startCell(attrs []xml.Attr) error {
	v.col++
	if ref := attr(attrs, "r"); ref != "" {
		row, col, ok := address(ref)
		if !ok {
			return errXML
		}
		v.row, v.col = row, col
	}
	v.kind, v.formula, v.hasValue, v.inlined = attr(attrs, "t"), false, false, false
	v.value.Reset()
	v.ftext.Reset()
	v.rich = richText{}
	v.style = 0
	if s := attr(attrs, "s"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 {
			return errXML
		}
		v.style = n
	}
	return nil
}

// merge notes a merged range, which stands after the rows.
func (v *cellVisitor) merge(ref string) error {
	from, to, ok := strings.Cut(ref, ":")
	if !ok {
		to = from
	}
	r1, c1, ok1 := address(from)
	r2, c2, ok2 := address(to)
	if !ok1 || !ok2 {
		return errXML
	}
	m := merged{r1: min(r1, r2), c1: min(c1, c2), r2: max(r1, r2), c2: max(c1, c2)}
	if m.r1 != m.r2 || m.c1 != m.c2 {
		v.merges = append(v.merges, m)
	}
	return nil
}

func (v *cellVisitor) end(name string) error {
	if v.inInline {
		v.rich.end(name)
	}
	switch name {
	case "v":
		v.inValue = false
	case "f":
		v.inF = false
	case "is":
		v.inInline, v.hasValue, v.inlined = false, true, true
	case "c":
		return v.endCell()
	}
	return nil
}

func (v *cellVisitor) text(b []byte) {
	switch {
	case v.inInline:
		v.rich.text(b)
	case v.inValue:
		v.value.Write(b)
	case v.inF:
		v.ftext.Write(b)
	}
}

// endCell keeps the cell just read, where it has content.
func (v *cellVisitor) endCell() error {
	pos := v.at
	pos.Row, pos.Col = v.row, v.col
	c := source.Cell{Pos: pos, Formula: v.ftext.String()}
	raw := v.value.String()
	if v.formula && !v.hasValue {
		c.Kind = source.NotCalculated
		return v.keep(c)
	}
	if !v.hasValue {
		return nil
	}
	if v.style > 0 && v.style >= len(v.book.formats) {
		return source.New(source.UnreadableFile, pos, "part", "styles")
	}
	if v.inlined {
		// Some writers leave the type out beside an inline string.
		v.kind = "inlineStr"
	} else if v.kind == "inlineStr" {
		v.kind = "str"
	}
	switch v.kind {
	case "s":
		n, err := strconv.Atoi(strings.TrimSpace(raw))
		if err != nil || n < 0 || n >= len(v.book.strings) {
			return source.New(source.UnreadableFile, pos, "part", "sharedStrings")
		}
		c.Kind, c.Raw = source.Text, v.book.strings[n]
	case "str":
		c.Kind, c.Raw = source.Text, unescape(raw)
	case "inlineStr":
		c.Kind, c.Raw = source.Text, v.rich.String()
	case "b":
		return v.boolean(c, strings.TrimSpace(raw))
	case "e":
		c.Kind, c.Raw = source.Error, raw
	case "d":
		c.Kind, c.Raw = source.Date, strings.TrimSuffix(raw, "T00:00:00")
	case "", "n":
		return v.number(c, strings.TrimSpace(raw))
	default:
		return source.New(source.UnreadableFile, pos, "part", v.kind)
	}
	if strings.TrimSpace(c.Raw) == "" {
		return nil
	}
	return v.keep(c)
}

func (v *cellVisitor) boolean(c source.Cell, raw string) error {
	switch raw {
	case "":
		return v.valueless(c)
	case "0", "false":
		c.Kind, c.Raw = source.Bool, "false"
	case "1", "true":
		c.Kind, c.Raw = source.Bool, "true"
	default:
		return source.New(source.UnreadableFile, c.Pos, "part", "b")
	}
	return v.keep(c)
}

// valueless is a cell with an empty value: a formula that was not calculated,
// or a blank.
func (v *cellVisitor) valueless(c source.Cell) error {
	if !v.formula {
		return nil
	}
	c.Kind = source.NotCalculated
	return v.keep(c)
}

func (v *cellVisitor) number(c source.Cell, raw string) error {
	if raw == "" {
		return v.valueless(c)
	}
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) || strings.Trim(raw, "+-.0123456789eE") != "" {
		c.Kind, c.Raw = source.Error, raw
		return v.keep(c)
	}
	c.Kind, c.Raw = source.Number, plainNumber(raw, f)
	format := formatPlain
	if v.style < len(v.book.formats) {
		format = v.book.formats[v.style]
	}
	switch format {
	case formatPercent:
		c.Format = source.Percent
	case formatEuro:
		c.Format = source.Euro
	case formatDate:
		if d, ok := dateOf(f, v.book.date1904); ok {
			c.Kind, c.Raw = source.Date, d
		}
	}
	return v.keep(c)
}

func (v *cellVisitor) keep(c source.Cell) error {
	lim := v.book.parts.lim
	switch {
	case c.Pos.Row > lim.Rows:
		return limit(c.Pos, "rows", int64(lim.Rows))
	case c.Pos.Col > lim.Columns:
		return limit(c.Pos, "columns", int64(lim.Columns))
	case len(v.cells) >= lim.Cells:
		return limit(c.Pos, "cells", int64(lim.Cells))
	case len(c.Raw) > lim.TextBytes:
		return limit(c.Pos, "text_bytes", int64(lim.TextBytes))
	}
	v.cells = append(v.cells, c)
	return nil
}

// plainNumber is a stored number in plain decimal digits: as it stands where
// it is plain and short, else rounded to the 15 digits that a spreadsheet
// shows, which takes binary noise off.
func plainNumber(raw string, f float64) string {
	if len(raw) <= 16 && strings.Trim(raw, "-.0123456789") == "" && strings.Count(raw, ".") <= 1 && raw[0] != '.' {
		return raw
	}
	short := strconv.FormatFloat(f, 'e', 14, 64)
	g, err := strconv.ParseFloat(short, 64)
	if err != nil {
		return raw
	}
	return strconv.FormatFloat(g, 'f', -1, 64)
}

// address reads a reference such as BC12.
func address(ref string) (row, col int, ok bool) {
	i := 0
	for i < len(ref) && ref[i] >= 'A' && ref[i] <= 'Z' {
		col = col*26 + int(ref[i]-'A') + 1
		i++
	}
	if i == 0 || i > 3 {
		return 0, 0, false
	}
	row, err := strconv.Atoi(ref[i:])
	return row, col, err == nil && row > 0 && ref[i] != '+'
}
