// Package formula computes the formulas of a workbook that were saved without their
// values, where they are simple: numbers, cells of the workbook, the four operations, and
// SUM, PRODUCT, AVERAGE, MIN, MAX and ROUND of them. It computes in exact decimals. A formula
// that refers to a text, a date or an error, or that uses anything else, gets no value: none is
// better than another than the spreadsheet would show. A cell without a value is
// not-calculated then (INTAKE, Formulas).
package formula

import (
	"slices"
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// What a workbook may ask for at most: cells that are read, formulas within formulas, and
// digits of a number.
const (
	mostCells  = 200_000
	mostDepth  = 40
	mostDigits = 30
	mostLength = 500 // of a formula
)

// Workbook computes the formulas of one workbook. It remembers what it has computed, and reads
// mostCells cells at most: formulas asked for later have no value.
type Workbook struct {
	sheets map[string][]source.Row // by their names in small letters
	left   int                     // cells that may still be read
	// known are the cells that were computed before, nil for those that could not be.
	known map[source.Pos]*quantity.Decimal
}

// NewWorkbook is a workbook without sheets.
func NewWorkbook() *Workbook {
	return &Workbook{sheets: map[string][]source.Row{}, left: mostCells, known: map[source.Pos]*quantity.Decimal{}}
}

// Add adds the sheet of a name, with its rows in ascending order; nil for none. They stay the
// caller's, and are not to change before the last Value. Case is no difference between names,
// and a second sheet of one name replaces the first.
func (w *Workbook) Add(name string, rows []source.Row) { w.sheets[strings.ToLower(name)] = rows }

// Value is the value of a cell whose formula, in Raw, was saved without one; ok is false where
// it cannot be computed: it is "", refers to itself, or is none of those that the package
// knows.
func (w *Workbook) Value(c source.Cell) (_ quantity.Decimal, ok bool) {
	v := w.reckon(c, 0)
	if v == nil {
		return quantity.Decimal{}, false
	}
	return *v, true
}

// reckon is the value of a cell with a formula, nil for none. depth is how many formulas
// refer to it, one through the other.
func (w *Workbook) reckon(c source.Cell, depth int) *quantity.Decimal {
	if v, ok := w.known[c.Pos]; ok {
		return v // nil while it is reckoned: it asks for itself
	}
	w.known[c.Pos] = nil
	if depth > mostDepth || len(c.Raw) > mostLength || c.Raw == "" {
		return nil
	}
	p := parser{w: w, sheet: c.Pos.Sheet(), text: c.Raw, depth: depth}
	v, ok := p.sum()
	if p.space(); !ok || p.at < len(p.text) {
		return nil
	}
	v = trimmed(v)
	w.known[c.Pos] = &v
	return &v
}

// trimmed is a number without the noughts at its end.
func trimmed(d quantity.Decimal) quantity.Decimal {
	for places := int32(0); places < 16; places++ {
		if r := d.Round(places); r.Equal(d) {
			return r
		}
	}
	return d
}

// cell is a cell of the workbook, blank where it is empty; ok is false where there is no
// such sheet, or too much was read.
func (w *Workbook) cell(sheet string, row, col int) (c source.Cell, ok bool) {
	rows, ok := w.sheets[strings.ToLower(sheet)]
	if w.left--; !ok || w.left < 0 {
		return c, false
	}
	i, found := slices.BinarySearchFunc(rows, row, func(r source.Row, row int) int { return r.Pos.Row() - row })
	if !found {
		return source.Cell{}, true
	}
	return rows[i].At(col), true
}

// number is the number in a cell; blank is true where there is nothing, or a text, which
// sums pass over. ok is false for what has no number and should have one.
func (w *Workbook) number(c source.Cell, depth int) (v quantity.Decimal, blank, ok bool) {
	switch c.Kind {
	case source.Blank:
		return v, true, true
	case source.Text:
		_, err := quantity.Parse(c.Raw)
		return v, true, err != nil // « 12 » as a text: the spreadsheet passes over it, and nobody means that
	case source.Number:
		n, err := quantity.ParseRaw(c.Raw)
		return n, false, err == nil
	case source.NotCalculated:
		if n := w.reckon(c, depth+1); n != nil {
			return *n, false, true
		}
	}
	return v, false, false
}
