package layout

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// joinedFrom is the number of the first column under which the cells of a dossier are put into
// the rows that belong to it: beyond the columns of any sheet.
const joinedFrom = 20_000

// Dossiers are the rows of a sheet to which the rows of a table belong by an id: several actions
// of one request, whose cluster and year its dossier alone gives.
type Dossiers struct {
	// N is the number of the layout that names them, 0 for dossiers that were found without
	// one.
	N int
	// Apart is true where the sheet of the dossiers is also read as a table of its own, and for
	// the second and later tables that are joined to it.
	Apart bool
	id    int // the column of the id in the table
	cols  []int
	// rows are those of the dossiers by folded id; of two with one id, none.
	rows map[string]source.Row
	// of is the dossier of each row of the table, by row.
	of map[int]source.Row
	// Used are the numbers of the rows of dossiers to which at least one row belongs, as far
	// as rows were joined.
	Used map[int]bool
	// Info is how their sheet was read; Above are its rows above the headings, and Below those
	// of the dossiers.
	Info         column.TableInfo
	Above, Below []source.Row
}

// DossierSheet reports whether the sheet of a name holds dossiers and no table: a layout of the
// file names it as such, or it was found to hold dossiers alone.
func (f *Finder) DossierSheet(name string) bool {
	f.Dossiers.find(f)
	if slices.ContainsFunc(f.Dossiers.sheets, func(d dossierSheet) bool { return d.alone && d.sheet.Name == name }) {
		return true
	}
	return slices.ContainsFunc(f.Layouts, func(l column.Layout) bool {
		return l.ID != "" && f.words.Fold(l.Dossiers.Sheet) == f.words.Fold(name) && f.fitsFile(l)
	})
}

// joinDossiers adds to the rows of a table of lines the columns of the dossiers to which they
// belong. A sheet or column that is not found is reported, and nothing is joined.
func (f *Finder) joinDossiers(t *Table, l Configured, row source.Row) {
	ds := l.Dossiers
	id, ok := findColumn(t.Cols, l.ID)
	if !ok {
		f.layoutMissed(l, row.Pos, l.ID)
		return
	}
	i := slices.IndexFunc(f.Sheets, func(s worksheet.Sheet) bool { return f.words.Fold(s.Name) == f.words.Fold(ds.Sheet) })
	if i < 0 {
		f.layoutMissed(l, row.Pos, ds.Sheet)
		return
	}
	rows := f.Sheets[i].Rows
	at := slices.IndexFunc(rows, func(r source.Row) bool { return r.Pos.Row() == ds.HeadingRow })
	if at < 0 {
		f.layoutMissed(l, source.In(f.file, ds.Sheet), strconv.Itoa(ds.HeadingRow))
		return
	}
	heads := f.headings.ColumnsOf(field.Lines, rows[at])
	key, ok := findColumn(heads, ds.ID)
	if !ok {
		f.layoutMissed(l, rows[at].Pos, ds.ID)
		return
	}
	join := &Dossiers{N: l.n, id: t.Cols[id].Col, rows: map[string]source.Row{}, of: map[int]source.Row{}, Used: map[int]bool{}}
	cols := slices.Clone(t.Cols)
	for i := range heads {
		heads[i].Canon = ""
	}
	heads[key].Canon = "code"
	for _, lc := range ds.Columns {
		i, ok := findColumn(heads, lc.Column)
		if !ok {
			f.layoutMissed(l, rows[at].Pos, lc.Column)
			continue
		}
		h := &heads[i]
		h.Canon, h.Figure = f.headings.Lookup(field.Lines, lc.Is)
		h.Year, h.Unit = lc.Year, lc.Unit
		if slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == h.Canon && c.Year == h.Year }) {
			continue // the row's own counts
		}
		c := *h
		c.Col = joinedFrom + len(join.cols)
		join.cols = append(join.cols, h.Col)
		cols = append(cols, c)
	}
	join.index(f.words, rows[at+1:], heads[key].Col)
	t.Shape = column.NewShape(cols, t.SheetYear)
	join.Info, join.Below = dossierInfo(rows[at].Pos, heads), rows[at+1:]
	t.Join = join
}

// dossierInfo is how a sheet of dossiers was read.
func dossierInfo(at source.Pos, cols []column.Column) column.TableInfo {
	s := column.NewShape(cols, 0)
	return column.TableInfo{Pos: at, HeadingRows: 1, Kind: string(column.Dossiers), Headings: s.Headings}
}

// index finds the rows of dossiers by their ids.
func (j *Dossiers) index(words *cell.Words, rows []source.Row, col int) {
	twice := map[string]bool{}
	for _, row := range rows {
		key := words.Fold(strings.TrimSpace(row.At(col).Shown()))
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

// JoinTo is a row with the cells of its dossier behind its own, under columns that no sheet
// has; a row without an id is returned as it is. Where no dossier has its id, or two have, ok is
// false and missing is the cell of the id. The row that is given is not changed.
func (j *Dossiers) JoinTo(row source.Row, words *cell.Words) (_ source.Row, missing source.Cell, ok bool) {
	id := strings.TrimSpace(row.At(j.id).Shown())
	if id == "" {
		return row, missing, true
	}
	dossier, ok := j.rows[words.Fold(id)]
	if !ok {
		return row, row.At(j.id), false
	}
	j.of[row.Pos.Row()], j.Used[dossier.Pos.Row()] = dossier, true
	row.Cells = slices.Clone(row.Cells)
	for i, col := range j.cols {
		if c := dossier.At(col); c.Kind != source.Blank {
			c.Pos, c.Rows, c.Cols = row.Pos.At(row.Pos.Row(), joinedFrom+i), 0, 0
			row.Cells = append(row.Cells, c)
		}
	}
	return row, missing, true
}

// Back sets the place of a cell that JoinTo joined to the one that it has in the sheet of the
// dossiers; any other place is left as it is.
func (j *Dossiers) Back(p *source.Pos) {
	i := p.Col() - joinedFrom
	if i < 0 || i >= len(j.cols) {
		return
	}
	if dossier, ok := j.of[p.Row()]; ok {
		*p = dossier.Pos.At(dossier.Pos.Row(), j.cols[i])
	}
}
