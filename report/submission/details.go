package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// Detail is what a line says of a field that only describes it (field.Field.Detail).
type Detail struct {
	Field field.LineField
	Text  cell.Text
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

// setDetail leaves the list as it was, which other lines may share.
func (l *Line) setDetail(f field.LineField, t cell.Text) {
	kept := slices.DeleteFunc(slices.Clone(l.Details), func(d Detail) bool { return d.Field == f })
	if t != (cell.Text{}) {
		kept = append(kept, Detail{f, t})
	}
	l.Details = kept
}

// detailFields are the fields of details.
var detailFields = field.LineFields(func(f *field.Field) bool { return f.Detail })

// DetailFields are the fields that only describe a line. They are only to be read.
func DetailFields() []field.LineField { return detailFields }
