package decode

import (
	"bilan/report/cell"
	"bilan/report/source"
)

// declared finds what the file declares of itself, in the rows that are not
// data and in the sheet Grappe: never in the titles or comments of lines.
func (d *decoder) declared() {
	at := map[string]source.Pos{}
	hear := func(text string, pos source.Pos) {
		if kind := cell.Declaration(text); kind != "" && at[kind].IsZero() {
			at[kind] = pos
		}
	}
	for _, s := range append(d.prose, d.file.SetAside...) {
		if s.Why == source.RowSetAside || s.Why == source.SectionRow {
			hear(s.Text, s.Pos)
		}
	}
	for i := range d.file.Facts {
		for _, f := range d.file.Facts[i].Others {
			hear(f.Heading+": "+f.Text.Value, f.Text.Pos)
		}
	}
	for _, kind := range [...]string{string(source.Illustrative), string(source.Provisional)} {
		if pos, ok := at[kind]; ok {
			d.file.Declared = append(d.file.Declared, kind)
			d.file.Problems.Add(source.New(source.Slug(kind), pos))
		}
	}
}
