package decode

import (
	"bilan/report/formula"
	"bilan/report/source"
)

// reckon computes the simple formulas that were saved without a value, and reports it: programs
// that write workbooks compute nothing, and a spreadsheet would show these values.
func (d *decoder) reckon() {
	var waiting []*source.Cell
	for i := range d.tables.Sheets {
		for _, row := range d.tables.Sheets[i].Rows {
			for j := range row.Cells {
				if c := &row.Cells[j]; c.Kind == source.NotCalculated {
					waiting = append(waiting, c)
				}
			}
		}
	}
	if waiting == nil {
		return
	}
	book := formula.NewWorkbook()
	for i := range d.tables.Sheets {
		book.Add(d.tables.Sheets[i].Name, d.tables.Sheets[i].Rows)
	}
	for _, c := range waiting {
		v, ok := book.Value(*c)
		if !ok {
			continue
		}
		p := source.New(source.NotCalculatedCell, c.Pos, "kind", "reckoned")
		p.Severity = source.Info
		d.file.Problems.Add(p)
		c.Kind, c.Raw = source.Number, v.String()
	}
}
