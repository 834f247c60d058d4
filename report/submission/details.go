package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/column"
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

// details reads those of a row, of a year.
func (d *decoder) details(t *table, g *column.Group, year int) (ds Details) {
	for _, f := range detailFields {
		if g.Fields[f] == 0 {
			continue
		}
		text := cell.TextOrNone(t.at(g, f))
		if field.Line(f).Kind == field.Date {
			text = d.dateIn(t.at(g, f), year)
		}
		if text.Value != "" || text.Written() != "" {
			ds = append(ds, Detail{f, text})
		}
	}
	return ds
}
