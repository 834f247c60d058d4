package decode

import (
	"strconv"
	"strings"

	"bilan/report/layout"
	"bilan/report/source"
)

// join records how the sheet of a table's dossiers was read.
func (d *decoder) join(t *table) {
	if t.Table.Join == nil {
		return
	}
	if t.Table.Join.Apart {
		t.marks = newMarks(&d.file)
		return
	}
	d.file.Tables = append(d.file.Tables, t.Table.Join.Info)
	t.marks = newMarks(&d.file)
	d.joins = append(d.joins, dossierRows{join: t.Table.Join, table: len(d.file.Tables) - 1})
}

// joined is a row followed by the cells of its dossier. A dossier that is not found, or found
// twice, is reported once a table.
func (d *decoder) joined(t *table, row source.Row) source.Row {
	j := t.Table.Join
	if j == nil {
		return row
	}
	row, missing, ok := j.JoinTo(row, d.words)
	if !ok && j.N > 0 {
		d.reportOnce(t, source.New(source.LayoutUnmatched, missing.Pos, "found", strings.TrimSpace(missing.Shown()), "n", strconv.Itoa(j.N)))
	}
	return row
}

// dossierRows are the rows of a sheet of dossiers, and which of them were used.
type dossierRows struct {
	join  *layout.Dossiers
	table int // the sheet's entry in the list of tables, by index
}

// reportDossiers lists the dossiers that no row belongs to, and the other rows of their
// sheets.
func (d *decoder) reportDossiers() {
	for _, s := range d.joins {
		info := &d.file.Tables[s.table]
		for _, row := range s.join.Above {
			d.setAside(row, source.RowSetAside)
		}
		for _, row := range s.join.Below {
			if s.join.Used[row.Pos.Row()] {
				info.Rows++
				continue
			}
			info.SetAside++
			d.setAside(row, source.RowSetAside)
		}
	}
	for _, row := range d.tables.Dossiers.Left() {
		d.setAside(row, source.RowSetAside)
	}
}
