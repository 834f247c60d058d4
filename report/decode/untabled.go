package decode

import (
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/source"
)

// untabled is a sheet in which no table was found.
type untabled struct {
	first source.Pos // with content
	// from and to bound its rows that were set aside, by index.
	from, to int
	// table is its entry in the list of tables, by index.
	table int
	// quiet is true of a sheet that may hold lists or sum up others.
	quiet bool
	seen  layout.SeenHeadings
}

// noTable keeps a sheet in which no headings were found: whether that is an error
// the rest of the file says.
func (d *decoder) noTable(s *layout.Sheet, from int, first source.Pos) {
	u := untabled{first: first, from: from, to: len(d.file.SetAside), table: len(d.file.Tables), quiet: d.tables.Heads.QuietSheet(s), seen: d.tables.SeenIn(s)}
	d.untabled = append(d.untabled, u)
	d.file.Tables = append(d.file.Tables, u.seen.Info(len(s.Rows)))
}

// reportUntabled reports the sheets in which no headings were found, and why their
// rows were set aside. One of lists or of a summary beside a table that was read is
// no error.
func (d *decoder) reportUntabled() {
	read := false
	for _, t := range d.file.Tables {
		read = read || t.Kind != string(column.None) && t.Kind != string(field.Facts)
	}
	for _, u := range d.untabled {
		info := &d.file.Tables[u.table]
		if u.quiet && read {
			*info = column.TableInfo{Pos: info.Pos.Whole(), Kind: info.Kind, SetAside: info.SetAside}
			continue
		}
		rows := d.file.SetAside[u.from:u.to]
		if len(rows) == 0 {
			continue // all of it says facts of the cluster
		}
		info.Missed = true
		for i := range rows {
			rows[i].Why = source.MissingHeading
		}
		d.file.Problems.Add(u.seen.Problem(u.first, rows[0].Text))
	}
}
