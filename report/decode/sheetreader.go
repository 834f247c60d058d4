package decode

import (
	"bilan/report/fact"
	"bilan/report/layout"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// sheetReader makes records of the rows of a sheet.
type sheetReader struct {
	*decoder
	t *table // nil above the first
	// said are the facts stated above the first table.
	said []saidRow
}

// readTables makes records of the tables of a sheet, or of a part of one.
func (d *decoder) readTables(s *worksheet.Sheet, layouts []layout.Configured) {
	r := sheetReader{decoder: d}
	from, first := len(d.file.SetAside), s.Rows[0].Cells[0].Pos
	left := d.tables.Walk(s, layouts, &r)
	if left.Stopped {
		return
	}
	d.endTable(r.t)
	d.keys.factsOfSheet(s, left.Ctx, r.said)
	d.tables.MissedLayouts(s, left.Layouts)
	if left.Tables || d.decodeSideways(s, left.Ctx) {
		return
	}
	if c, ok := d.owners.ClusterAround(&left.Ctx, s); ok {
		d.owners.SeeUntabled(c)
	}
	d.noTable(s, from, first)
}

// Next settles the rows of one text that wait for the next row. A title may name another cluster.
func (r *sheetReader) Next(row int, title bool) {
	if r.t != nil {
		r.rows.endLone(r.t, row, title)
		r.t.named = named{}
	}
}

// Begin ends the current table before it begins the next: the end of a table changes the lists
// of records, and so the index of the next one's first.
func (r *sheetReader) Begin(next *layout.Table) {
	r.endTable(r.t)
	t := r.newTable(next)
	r.join(t)
	t.facts, r.said = r.said, nil
	r.t = t
}

// Row makes records of a row.
func (r *sheetReader) Row(row source.Row) { r.decodeRow(r.t, row) }

// Facts keeps the facts of a row until the cluster of its table is known.
func (r *sheetReader) Facts(row source.Row, facts []fact.Fact) {
	said := saidIn(row, facts)
	if r.t == nil {
		r.said = append(r.said, said)
		return
	}
	r.rows.headsFacts(r.t, row.Pos.Row())
	r.t.facts = append(r.t.facts, said)
	r.t.Info.Rows++
}

// Aside sets a row aside.
func (r *sheetReader) Aside(row source.Row) {
	if r.t == nil {
		r.setAside(row, source.RowSetAside)
		return
	}
	r.t.aside(r.decoder, row, source.RowSetAside)
}

// Enough reports whether too many problems were found.
func (r *sheetReader) Enough(row source.Row) bool { return r.tooMany(row) }
