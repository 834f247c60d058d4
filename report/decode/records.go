package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// euros reads an amount under a heading of a table of records.
func (d *decoder) euros(t *table, g *column.Group, row source.Row, heading string, to *cell.Value) (doubtful bool) {
	return d.lines.number(t, t.Cell(g, row, heading), cell.Role{Money: true, Heading: t.HeadingUnit(g, heading)}, to)
}

// followUpRow reads a row of `suivi`.
func (gr *grantReader) followUpRow(t *table, row source.Row) {
	g := &t.Groups[0]
	if gr.d.bareRow(row) {
		return
	}
	o, ok := gr.d.owners.whose(t, g, row)
	if !ok {
		return
	}
	f := submission.FollowUp{ClusterID: o.cluster, Year: o.year, Pos: row.Pos, Hidden: t.hides(row)}
	for _, of := range submission.FollowUpFields() {
		switch c := t.Cell(g, row, of.Heading); {
		case of.Heading == field.FollowUpCode:
			*of.Text(&f) = cell.TextOf(cell.AsShown(c)) // 02 as it is shown
		case of.Kind == field.Date:
			*of.Text(&f) = gr.d.lines.dateIn(c, 0)
		default:
			*of.Text(&f) = cell.TextOf(c)
		}
	}
	if f.Field.Value != "" {
		f.Field = f.Field.Understood(gr.corrects(f))
	}
	gr.d.file.FollowUps = append(gr.d.file.FollowUps, f)
}

// hides reports whether a row, its sheet or a column that fills it is hidden.
func (t *table) hides(row source.Row) bool {
	if row.Hidden || t.Hidden {
		return true
	}
	for i := range t.Cols {
		if c := row.At(t.Cols[i].Col); t.Cols[i].Known() && c.Hidden && c.Kind != source.Blank {
			return true
		}
	}
	return false
}

// addBudget keeps a line of a budget with the amounts of its row.
func (br *budgetReader) addBudget(t *table, g *column.Group, row source.Row, b submission.BudgetLine) {
	at := len(br.d.file.Budget)
	br.d.file.Budget = append(br.d.file.Budget, b)
	for _, f := range submission.BudgetAmounts() {
		if br.d.euros(t, g, row, f.Heading, f.Number(&br.d.file.Budget[at])) {
			t.isAbout(func() *cell.Value { return f.Number(&br.d.file.Budget[at]) })
		}
	}
}

// bareRow sets aside notes and totals in a table of records: a row with a single cell names
// neither a cluster nor a year.
func (d *decoder) bareRow(row source.Row) bool {
	first := d.words.Fold(strings.TrimSpace(row.Cells[0].String()))
	switch {
	case cell.TotalTitle(first):
		d.setAside(row, source.TotalSetAside)
	case len(row.Cells) == 1:
		d.setAside(row, source.RowSetAside)
	default:
		return false
	}
	return true
}
