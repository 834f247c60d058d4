package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// Detail is what a line says of a field that only describes it (field.Field.Detail): a
// text, or a number where Value is not nil.
type Detail struct {
	Field field.LineField
	Text  cell.Text
	Value *cell.Value
}

// Details are those that a line states, each of a field of its own.
type Details []Detail

// Detail is the text of a field, an empty one where it is not stated.
func (ds Details) Detail(f field.LineField) cell.Text {
	for i := range ds {
		if ds[i].Field == f {
			return ds[i].Text
		}
	}
	return cell.Text{}
}

// Number is the number of a field, only to be read; an absent one where it is not stated.
func (ds Details) Number(f field.LineField) *cell.Value {
	for i := range ds {
		if ds[i].Field == f && ds[i].Value != nil {
			return ds[i].Value
		}
	}
	return &cell.Value{}
}

// setDetail puts what is stated of a field in place of what the line has, a zero Detail
// for nothing. The list stays as it was for other lines that share it.
func (l *Line) setDetail(f field.LineField, d Detail) {
	kept := slices.DeleteFunc(slices.Clone(l.Details), func(d Detail) bool { return d.Field == f })
	if d != (Detail{}) {
		d.Field = f
		kept = append(kept, d)
	}
	l.Details = kept
}

// detailFields are the fields of details.
var detailFields = field.LineFields(func(f *field.Field) bool { return f.Detail })

// DetailFields are the fields that only describe a line. They are only to be read.
func DetailFields() []field.LineField { return detailFields }
