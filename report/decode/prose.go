package decode

import (
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/source"
)

// tellProse replaces the problems of a file that is a text without any table by one: its commas
// are no columns, and a draft can be made of it.
func (d *decoder) tellProse() {
	f := &d.file
	if len(d.tables.Sheets) != 1 || d.tables.Sheets[0].Name != "" || len(f.Lines)+len(f.Grants)+len(f.Budget)+len(f.FollowUps) > 0 || !layout.IsProse(d.tables.Sheets[0].Rows) {
		return
	}
	for _, t := range f.Tables {
		if t.Rows > 0 && t.Kind != string(field.Facts) {
			return
		}
	}
	f.Problems, f.SetAside, f.Tables, f.Facts = nil, nil, nil, nil
	f.Problems.Add(source.New(source.UnsupportedFormat, source.In(f.Name, ""), "found", "texte", "kind", "text"))
}
