package submission

import (
	"strconv"
	"strings"

	"bilan/report/source"
)

// owner says whose a row is, and for when.
type owner struct {
	cluster string
	origin  string // see Line.Origin
	year    int
	// stated is true where the year is the row's, the table's or the sheet's
	// own, and false where it is only the file's exercice.
	stated bool
}

// whose finds the cluster and year of a row: by its columns, else the rows
// above the table, else the sheet's name, else the sheet Grappe, else the
// file's name. Two that contradict each other are an error, and the row is set
// aside.
func (d *decoder) whose(t *table, g *yearGroup, row source.Row) (owner, bool) {
	var o owner
	year := g.year
	cell := t.cell(g, row, "exercice")
	if year == 0 {
		year = d.year(cell)
	}
	// A year in a heading is the column's own: history beside the sheet's year
	// contradicts nothing.
	if g.year == 0 && !d.agreeOnYear(t, row, cell, year) {
		return o, false
	}
	o.year, o.stated = firstYear(year, t.ctx.aboveYear, t.ctx.sheetYear), true
	if o.year == 0 {
		o.stated = false
		if d.facts != nil {
			o.year = d.facts.Year
		}
		o.year = firstYear(o.year, d.nameYear, d.voc.Year)
	}
	id, name, ok := d.whoseCluster(t, g, row)
	if !ok {
		return o, false
	}
	o.cluster, o.origin = id, d.names.origins[d.fold(name)]
	switch {
	case o.cluster == "":
		d.once(t, source.New(source.ClusterMissing, row.Pos))
		d.setAside(row, source.ClusterMissing)
		return o, false
	case o.year == 0:
		d.once(t, source.New(source.YearMissing, row.Pos))
		d.setAside(row, source.YearMissing)
		return o, false
	}
	return o, true
}

// agreeOnYear holds a row's year against the sheet's name.
func (d *decoder) agreeOnYear(t *table, row source.Row, cell source.Cell, year int) bool {
	named := t.ctx.sheetYear
	if t.ctx.sheetNature == "" || named == 0 {
		return true
	}
	stated := firstYear(year, t.ctx.aboveYear)
	if stated == 0 && d.facts != nil && d.facts.Year > 0 {
		// The file's own exercice: results are for it, a plan for it or the next.
		y := d.facts.Year
		if named == y || t.ctx.sheetNature == Programme && named == y+1 || d.namesYear(y) {
			return true
		}
		stated = y
	}
	if stated == 0 || stated == named {
		return true
	}
	at := cell.Pos
	if at.IsZero() || cell.Kind == source.Blank {
		at = row.Pos
	}
	p := source.New(source.YearContradicts, at, "found", strconv.Itoa(stated), "expected", strconv.Itoa(named), "sheet", row.Pos.Sheet)
	p.Year = named
	if at.Col > 0 {
		d.file.Problems.Add(p)
	} else {
		d.once(t, p)
	}
	d.setAside(row, source.YearContradicts)
	return false
}

// namesYear reports whether another sheet holds the results of a year, so that
// a sheet of an earlier year is history and no contradiction.
func (d *decoder) namesYear(y int) bool {
	for _, s := range d.sheets {
		if n, sy := d.sheetNature(s.name); n == Results && sy == y {
			return true
		}
	}
	return false
}

// whoseCluster finds the cluster of a row, and the name under which it stands
// there.
func (d *decoder) whoseCluster(t *table, g *yearGroup, row source.Row) (id, name string, ok bool) {
	cell := t.cell(g, row, "grappe")
	if name = strings.TrimSpace(cell.String()); name != "" && !blankText(cell) {
		id = d.cluster(name, cell.Pos)
		if d.facts != nil && d.facts.ClusterID != "" && d.facts.ClusterID != id {
			p := source.New(source.ClusterContradicts, cell.Pos, "found", name, "expected", d.facts.Name.Value)
			p.Related = []source.Pos{d.facts.Name.Pos}
			d.file.Problems.Add(p)
			d.setAside(row, source.ClusterContradicts)
			return "", "", false
		}
		return id, name, true
	}
	switch {
	case t.ctx.aboveCluster != "":
		return d.cluster(t.ctx.aboveCluster, t.ctx.abovePos), t.ctx.aboveCluster, true
	case d.facts != nil && d.facts.ClusterID != "":
		return d.facts.ClusterID, d.facts.Name.Value, true
	case d.nameCluster != "":
		return d.cluster(d.nameCluster, source.Pos{File: d.file.Name}), d.nameCluster, true
	}
	return "", "", true
}

func firstYear(years ...int) int {
	for _, y := range years {
		if y != 0 {
			return y
		}
	}
	return 0
}
