package workbook

import (
	"bilan/report/ooxml"
	"bilan/report/table"
)

// cache keeps what the ranges of a series hold, for a reader that shows charts
// without the sheets that they draw. col and names are the columns of the
// values and of what they are called, n the rows from the first on.
func (p *placed) cache(series *ooxml.Series, col, names, n int) {
	categories, values := make([]string, n), make([]string, n)
	format := ""
	for i := range n {
		cells := p.table.Rows[i].Cells
		categories[i] = ooxml.Legal(cells[names].Text)
		if c := cells[names]; c.Num != nil {
			categories[i] = c.Num.String()
		}
		kind := kindOf(&cells[col], &p.table.Columns[col])
		if c := &cells[col]; c.Num != nil && exact(c, kind) {
			values[i] = c.Num.String()
			format = numberFormat(likeOf(c, kind, p.sheet.doc.Lang), p.sheet.doc.Lang)
		}
	}
	series.Categories.Cells, series.Values.Cells, series.Values.Format = categories, values, format
}

// kindOf is what a cell of a column holds.
func kindOf(c *table.Cell, col *table.Column) table.Kind {
	if c.Kind != 0 {
		return c.Kind
	}
	return col.Kind
}
