package submission

import (
	"cmp"
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
	if g.year == 0 && (!d.agreeOnYear(t, row, cell, year) || !d.agreeWithAbove(t, g, row, cell, year)) {
		return o, false
	}
	o.year, o.stated = firstYear(year, t.ctx.aboveYear, t.ctx.sheetYear), true
	if o.year == 0 && t.kind == kindGrants {
		o.year = d.decisionYear(t, g, row)
	}
	if o.year == 0 {
		o.year, o.stated = d.yearAround(t), false
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

// yearAround is the year that stands around a table's rows: above it, in its
// sheet's name, in the sheet Grappe, in the file's name; 0 where nothing says.
func (d *decoder) yearAround(t *table) int {
	exercice := 0
	if d.facts != nil {
		exercice = d.facts.Year
	}
	return firstYear(t.ctx.aboveYear, t.ctx.sheetYear, exercice, d.nameYear, d.voc.Year)
}

// agreeOnYear holds a row's year against the sheet's name.
func (d *decoder) agreeOnYear(t *table, row source.Row, cell source.Cell, year int) bool {
	named := t.ctx.sheetYear
	if t.ctx.sheetNature == NoNature || named == 0 {
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
	d.yearContradicts(t, row, cell, stated, named, row.Pos.Whole())
	return false
}

// agreeWithAbove holds a line's own year against the rows above its table: a
// title such as « Programme 2024 », or the exercice, which the plan of the year
// after may stand beside.
func (d *decoder) agreeWithAbove(t *table, g *yearGroup, row source.Row, cell source.Cell, year int) bool {
	above := t.ctx.aboveYear
	if t.kind != kindLines || year == 0 || above == 0 || year == above {
		return true
	}
	if t.ctx.aboveNature == NoNature && year == above+1 {
		nature, _ := ParseNature(t.cell(g, row, "nature").String())
		if cmp.Or(nature, t.nature(g)) == Programme {
			return true
		}
	}
	d.yearContradicts(t, row, cell, year, above, t.ctx.aboveYearPos)
	return false
}

// yearContradicts tells of a row whose year is not the one announced elsewhere.
func (d *decoder) yearContradicts(t *table, row source.Row, cell source.Cell, found, expected int, announced source.Pos) {
	at := cell.Pos
	if at.IsZero() || cell.Kind == source.Blank {
		at = row.Pos
	}
	p := source.New(source.YearContradicts, at, "found", strconv.Itoa(found), "expected", strconv.Itoa(expected), "place", announced.String())
	p.Year, p.Related = expected, []source.Pos{announced}
	if at.Col() > 0 {
		d.file.Problems.Add(p)
	} else {
		d.once(t, p)
	}
	d.setAside(row, source.YearContradicts)
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

// claim is a cluster's name where it is announced.
type claim struct {
	id, name string
	pos      source.Pos
}

// whoseCluster finds the cluster of a row, and the name under which it stands
// there: the first of those that announce one, which the others must not
// contradict.
func (d *decoder) whoseCluster(t *table, g *yearGroup, row source.Row) (id, name string, ok bool) {
	claims := d.claims(t, t.cell(g, row, "grappe"))
	if t.kind == kindGrants {
		claims = d.withBeneficiary(claims, t, g, row)
	}
	if len(claims) == 0 {
		return "", "", true
	}
	first := claims[0]
	for _, c := range claims[1:] {
		if c.id == first.id {
			continue
		}
		p := source.New(source.ClusterContradicts, first.pos, "found", first.name, "expected", c.name, "place", c.pos.String())
		p.Related = []source.Pos{c.pos}
		if first.pos.Row() == row.Pos.Row() {
			d.file.Problems.Add(p)
		} else {
			d.once(t, p)
		}
		d.setAside(row, source.ClusterContradicts)
		return "", "", false
	}
	return d.cluster(first.name, first.pos), first.name, true
}

// claims are what announces a row's cluster, the nearest first, until the next
// row's are asked for. A configured
// layout is the officer's word, and a file's name counts against others only
// where it names a cluster that is known.
func (d *decoder) claims(t *table, cell source.Cell) []claim {
	all := d.claimed[:0]
	add := func(name string, pos source.Pos) { all = append(all, claim{d.clusterID(name), name, pos}) }
	if name := strings.TrimSpace(cell.String()); name != "" && !blankText(cell) {
		add(name, cell.Pos)
	}
	if t.ctx.aboveCluster != "" && (len(all) == 0 || t.ctx.abovePos.Row() > 0) {
		add(t.ctx.aboveCluster, t.ctx.abovePos)
	}
	if name := t.ctx.sheetCluster; name != "" {
		add(name, source.In(d.file.Name, t.info.Pos.Sheet()))
	}
	if d.facts != nil && d.facts.ClusterID != "" && (len(all) == 0 || d.facts.Name.Value != "") {
		all = append(all, claim{d.facts.ClusterID, d.facts.Name.Value, d.facts.Name.Pos})
	}
	if d.nameCluster != "" && (len(all) == 0 || d.knownCluster(d.nameCluster)) {
		add(d.nameCluster, source.In(d.file.Name, ""))
	}
	d.claimed = all
	return all
}

func firstYear(years ...int) int {
	for _, y := range years {
		if y != 0 {
			return y
		}
	}
	return 0
}
