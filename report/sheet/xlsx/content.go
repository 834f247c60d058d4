package xlsx

import (
	"bytes"

	"bilan/report/sheet"
	"bilan/report/sheet/grid"
	"bilan/report/sheet/stored"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// keep adds the cell just read to the grid, where it has content.
func (r *cellReader) keep() error {
	c := grid.Cell{Row: int32(r.row), Col: int32(r.col), Hidden: r.rowHidden}
	if !r.hasValue {
		return r.notCalculated(c)
	}
	switch r.typeName() {
	case "str", "inlineStr":
		c.Kind, c.Dress = source.Text, r.dress()
		if !r.isInline {
			r.value = unescape(r.value, 0)
		}
		return r.addText(c, r.value)
	}
	// What is not a text is written without white space around it.
	value := xmlscan.Trim(r.value)
	if len(value) == 0 {
		return r.valueless(c)
	}
	switch r.typeName() {
	case "s":
		return r.addShared(c, value)
	case "b":
		return r.addBool(c, value)
	case "e":
		c.Kind = source.Error
		return r.add(c, value)
	case "d":
		return r.addDate(c, value)
	case "", "n":
		return r.addNumber(c, value)
	}
	return r.broken(r.typeName())
}

// typeName is the type of the cell. Some writers leave the type out beside an
// inline string, or write it beside another.
func (r *cellReader) typeName() string {
	switch name := string(r.kind); {
	case r.isInline:
		return "inlineStr"
	case name == "inlineStr":
		return "str"
	default:
		return name
	}
}

// valueless is a cell with an empty value: a formula that was not calculated,
// or a blank.
func (r *cellReader) valueless(c grid.Cell) error {
	if !r.hasFormula {
		return nil
	}
	return r.notCalculated(c)
}

// notCalculated keeps the formula of a cell, and what its format says of the number that
// is missing.
func (r *cellReader) notCalculated(c grid.Cell) error {
	c.Kind = source.NotCalculated
	if r.style < len(r.book.formats) {
		switch r.book.formats[r.style] {
		case formatPercent:
			c.Format = source.Percent
		case formatEuro:
			c.Format = source.Euro
		}
	}
	return r.add(c, r.formula)
}

func (r *cellReader) addShared(c grid.Cell, value []byte) error {
	n, ok := stored.Count(value)
	if !ok || n >= r.book.strings.len() {
		return r.broken("sharedStrings")
	}
	text := r.book.strings.bytes(n)
	if len(bytes.TrimSpace(text)) == 0 {
		return nil
	}
	if err := r.within(len(text)); err != nil {
		return err
	}
	c.Kind, c.Dress = source.Text, r.dress()
	r.grid.AddShared(c, n)
	return nil
}

func (r *cellReader) addText(c grid.Cell, text []byte) error {
	if len(bytes.TrimSpace(text)) == 0 {
		return nil
	}
	return r.add(c, text)
}

// dress is how the cell looks.
func (r *cellReader) dress() source.Dress {
	if r.style < len(r.book.dresses) {
		return r.book.dresses[r.style]
	}
	return 0
}

func (r *cellReader) addBool(c grid.Cell, value []byte) error {
	c.Kind = source.Bool
	switch string(value) {
	case "0", "false":
		return r.add(c, []byte("false"))
	case "1", "true":
		return r.add(c, []byte("true"))
	}
	return r.broken("b")
}

// addDate keeps a date in ISO 8601. One that cannot be is the text that it is.
func (r *cellReader) addDate(c grid.Cell, value []byte) error {
	c.Kind = source.Text
	if kind, text, ok := stored.ParseISO(string(value)); ok {
		c.Kind, value = kind, []byte(text)
	}
	return r.add(c, value)
}

// addNumber keeps a number, as its format says a date or a percentage. One that
// is none, and one that is not finite, is an error in its cell.
func (r *cellReader) addNumber(c grid.Cell, value []byte) error {
	format := formatPlain
	switch {
	case r.style < len(r.book.formats):
		format = r.book.formats[r.style]
	case r.style > 0:
		r.formatLost.note(r)
	}
	switch format {
	case formatPercent:
		c.Format = source.Percent
	case formatEuro:
		c.Format = source.Euro
	case formatTwoDecimals:
		c.Format = source.TwoDecimals
	case formatTelephone, formatTenDigits:
		if shown := stored.Telephone(string(value), format == formatTelephone); shown != "" {
			c.Kind = source.Text
			return r.add(c, []byte(shown))
		}
	}
	c.Kind = source.Number
	plain := stored.IsPlain(value)
	if plain && format != formatDate && format != formatClock {
		return r.add(c, value)
	}
	f, ok := stored.Finite(value)
	if !ok {
		c.Kind, c.Format = source.Error, source.Plain
		return r.add(c, value)
	}
	if format == formatDate || format == formatClock && f >= stored.FirstDate {
		if d, ok := stored.Date(f, r.book.date1904); ok {
			c.Kind = source.Date
			r.value = stored.AppendISODate(r.value[:0], d)
			return r.add(c, r.value)
		}
	}
	if !plain {
		r.value = stored.AppendPlain(r.value[:0], f)
		value = r.value
	}
	return r.add(c, value)
}

// add keeps a cell, within the limits.
func (r *cellReader) add(c grid.Cell, raw []byte) error {
	if err := r.within(max(len(raw), len(r.formula))); err != nil {
		return err
	}
	r.grid.Add(c, raw)
	return nil
}

// within counts a cell with a text of a length against the limits.
func (r *cellReader) within(length int) error {
	lim := &r.book.parts.Limits
	switch {
	case r.row > lim.Rows:
		return sheet.LimitReached(r.pos(), "rows", int64(lim.Rows))
	case r.col > lim.Columns:
		return sheet.LimitReached(r.pos(), "columns", int64(lim.Columns))
	case r.book.cells >= lim.Cells:
		return sheet.LimitReached(r.pos(), "cells", int64(lim.Cells))
	case length > lim.TextBytes:
		return sheet.LimitReached(r.pos(), "text_bytes", int64(lim.TextBytes))
	case r.book.text+int64(length) > lim.TotalTextBytes:
		return sheet.LimitReached(r.pos(), "total_text_bytes", lim.TotalTextBytes)
	}
	r.book.cells++
	r.book.text += int64(length)
	return nil
}

func (r *cellReader) pos() source.Pos { return r.grid.At.At(r.row, r.col) }

func (r *cellReader) broken(part string) error {
	return source.New(source.UnreadableFile, r.pos(), "part", part)
}
