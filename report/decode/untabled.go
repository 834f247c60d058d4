package decode

import (
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/heading"
	"bilan/report/source"
	"bilan/report/worksheet"
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
	// listAt is the place of the headings of a list, of the kind that list says, see
	// layout's ListHeading.
	listAt source.Pos
	list   string
	seen   heading.SeenHeadings
}

// noTable keeps a sheet in which no headings were found: whether that is an error
// the rest of the file says.
func (d *decoder) noTable(s *worksheet.Sheet, from int, first source.Pos) {
	u := untabled{first: first, from: from, to: len(d.file.SetAside), table: len(d.file.Tables), quiet: d.tables.Heads.QuietSheet(s), seen: d.tables.Heads.SeenIn(s)}
	u.listAt, u.list = d.tables.Heads.ListHeading(s)
	d.untabled = append(d.untabled, u)
	d.file.Tables = append(d.file.Tables, u.seen.Info(len(s.Rows)))
}

// reportUntabled reports the sheets in which no headings were found, and why their
// rows were set aside. One of lists or of a summary beside a table that was read is
// no error; what it lists is told where its headings say so.
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
		p := u.seen.Problem(u.first, rows[0].Text)
		if u.list != "" && read {
			*info = column.TableInfo{Pos: info.Pos.Whole(), Kind: info.Kind, SetAside: info.SetAside}
			p = source.New(source.ListSetAside, u.listAt, "kind", u.list)
		}
		info.Missed = p.Slug == source.MissingHeading
		for i := range rows {
			rows[i].Why = p.Slug
		}
		d.file.Problems.Add(p)
	}
}
