package submission

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// joinedFrom is the first column under which cells of a dossier stand in the rows
// that belong to it: beyond those of any sheet.
const joinedFrom = 20_000

// dossiers are the rows of a sheet that other rows belong to by an id.
type dossiers struct {
	n    int // the layout's number
	id   int // the column of the id in the table
	cols []int
	// rows are those of the dossiers by folded id; of two with one id, none.
	rows map[string]source.Row
	// Of is the dossier of each row of the table, by row.
	of    map[int]source.Row
	used  map[int]bool // rows of dossiers to which one belongs
	marks marks
}

// dossierSheet reports a sheet that a layout of the file names as one of dossiers.
func (d *decoder) dossierSheet(name string) bool {
	return slices.ContainsFunc(d.voc.Layouts, func(l Layout) bool {
		return l.ID != "" && d.words.Fold(l.Dossiers.Sheet) == d.words.Fold(name) && d.fitsFile(l)
	})
}

// joinDossiers gives a table of lines the columns of the dossiers to which its rows
// belong. What is not there is told, and nothing is joined.
func (d *decoder) joinDossiers(t *table, l layout, row source.Row) {
	ds := l.Dossiers
	id, ok := findColumn(t.Cols, l.ID)
	if !ok {
		d.layoutMissed(l, row.Pos, l.ID)
		return
	}
	i := slices.IndexFunc(d.sheets, func(s sheetRows) bool { return d.words.Fold(s.name) == d.words.Fold(ds.Sheet) })
	if i < 0 {
		d.layoutMissed(l, row.Pos, ds.Sheet)
		return
	}
	rows := d.sheets[i].rows
	at := slices.IndexFunc(rows, func(r source.Row) bool { return r.Pos.Row() == ds.HeadingRow })
	if at < 0 {
		d.layoutMissed(l, source.In(d.file.Name, ds.Sheet), strconv.Itoa(ds.HeadingRow))
		return
	}
	heads := d.headings.ColumnsOf(field.Lines, rows[at])
	key, ok := findColumn(heads, ds.ID)
	if !ok {
		d.layoutMissed(l, rows[at].Pos, ds.ID)
		return
	}
	join := &dossiers{n: l.n, id: t.Cols[id].Col, rows: map[string]source.Row{}, of: map[int]source.Row{}, used: map[int]bool{}}
	cols := slices.Clone(t.Cols)
	for i := range heads {
		heads[i].Canon = ""
	}
	heads[key].Canon = "code"
	for _, lc := range ds.Columns {
		i, ok := findColumn(heads, lc.Column)
		if !ok {
			d.layoutMissed(l, rows[at].Pos, lc.Column)
			continue
		}
		h := &heads[i]
		h.Canon, h.Figure = d.headings.Lookup(field.Lines, lc.Is)
		h.Year, h.Unit = lc.Year, lc.Unit
		if slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == h.Canon && c.Year == h.Year }) {
			continue // the row's own counts
		}
		c := *h
		c.Col = joinedFrom + len(join.cols)
		join.cols = append(join.cols, h.Col)
		cols = append(cols, c)
	}
	join.index(d, rows[at+1:], heads[key].Col)
	info := t.info
	t.Shape = column.NewShape(cols, t.SheetYear)
	t.across = make([]*source.Cell, t.Last+1)
	t.info, t.join = info, join
	d.file.Tables = append(d.file.Tables, dossierInfo(rows[at].Pos, heads))
	join.marks = newMarks(&d.file)
	d.joins = append(d.joins, dossierRows{join: join, table: len(d.file.Tables) - 1, rows: rows[at+1:]})
}

// dossierInfo tells how a sheet of dossiers was read.
func dossierInfo(at source.Pos, cols []column.Column) TableInfo {
	s := column.NewShape(cols, 0)
	return TableInfo{Pos: at, HeadingRows: 1, Kind: string(column.Dossiers), Headings: s.Headings}
}

// index finds the rows of dossiers by their ids.
func (j *dossiers) index(d *decoder, rows []source.Row, col int) {
	twice := map[string]bool{}
	for _, row := range rows {
		key := d.words.Fold(strings.TrimSpace(row.At(col).Shown()))
		if key == "" {
			continue
		}
		if _, known := j.rows[key]; known {
			twice[key] = true
		}
		j.rows[key] = row
	}
	for key := range twice {
		delete(j.rows, key)
	}
}

// joined is a row with the cells of its dossier behind its own. A dossier that is
// not there, or there twice, is told once a table.
func (d *decoder) joined(t *table, row source.Row) source.Row {
	j := t.join
	if j == nil {
		return row
	}
	id := strings.TrimSpace(row.At(j.id).Shown())
	if id == "" {
		return row
	}
	dossier, ok := j.rows[d.words.Fold(id)]
	if !ok {
		at := row.At(j.id).Pos
		d.once(t, source.New(source.LayoutUnmatched, at, "found", id, "n", strconv.Itoa(j.n)))
		return row
	}
	j.of[row.Pos.Row()], j.used[dossier.Pos.Row()] = dossier, true
	row.Cells = slices.Clone(row.Cells)
	for i, col := range j.cols {
		if c := dossier.At(col); c.Kind != source.Blank {
			c.Pos, c.Rows, c.Cols = row.Pos.At(row.Pos.Row(), joinedFrom+i), 0, 0
			row.Cells = append(row.Cells, c)
		}
	}
	return row
}

// back gives a place under the columns of the dossiers its real one; any other
// stays.
func (j *dossiers) back(p *source.Pos) {
	i := p.Col() - joinedFrom
	if i < 0 || i >= len(j.cols) {
		return
	}
	if dossier, ok := j.of[p.Row()]; ok {
		*p = dossier.Pos.At(dossier.Pos.Row(), j.cols[i])
	}
}

// dossierRows are the rows of a sheet of dossiers, and which of them were used.
type dossierRows struct {
	join  *dossiers
	table int // the sheet's entry in the list of tables, by index
	rows  []source.Row
}

// tellDossiers lists the dossiers to which no row belongs.
func (d *decoder) tellDossiers() {
	for _, s := range d.joins {
		info := &d.file.Tables[s.table]
		for _, row := range s.rows {
			if s.join.used[row.Pos.Row()] {
				info.Rows++
				continue
			}
			info.SetAside++
			d.setAside(row, source.RowSetAside)
		}
	}
}
