package decode

import (
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
)

// signsOf are the signs that each column of numbers shows, by column.
type signsOf map[int]quantity.Signs

// doubt is a value whose point or comma may mean thousands or decimals: the rest of its column
// decides.
type doubt struct {
	reading quantity.Reading
	col     int
	pos     source.Pos
	value   func() *cell.Value
	exp     int32 // the power of ten by which an amount was scaled to euros
}

// number reads one cell of a table as a number. It is true where it is doubtful whether a point
// or comma parts thousands or decimals, which is settled when the whole column has been read:
// the caller then has to pass the value to isAbout.
func (lr *lineReader) number(t *table, c source.Cell, role cell.Role, to *cell.Value) (doubtful bool) {
	v, r := lr.d.cells.Value(c, role)
	*to = v
	if v.Present && r.Unit == "" && c.Format != source.Euro {
		if exp := role.Exp(""); exp > 0 {
			t.scales.See(c, v.Number.Shift(-exp), role.Heading)
		}
	}
	if r.Signs != 0 {
		if t.signs == nil {
			t.signs = signsOf{}
		}
		t.signs[c.Pos.Col()] |= r.Signs
	}
	if r.Alternative != nil {
		t.doubts = append(t.doubts, doubt{reading: r, col: c.Pos.Col(), pos: c.Pos, exp: role.Exp(r.Unit)})
	}
	return r.Alternative != nil
}

// isAbout attaches the last doubt to its value, by a function that finds the value again when
// the list of records has grown.
func (t *table) isAbout(value func() *cell.Value) { t.doubts[len(t.doubts)-1].value = value }
