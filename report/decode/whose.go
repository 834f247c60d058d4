package decode

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/attribution"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// owner is the cluster and the year of a row.
type owner struct {
	cluster string
	origin  string // see Line.Origin
	year    int
	// stated is true where the year is the row's, the table's or the sheet's
	// own, and false where it is only the file's exercice.
	stated bool
}

// whose finds the cluster and year of a row: by its columns, else the rows
// above the table, else the sheet's name, else a sheet of keys, else another sheet of
// the file, else the names of the folder and of the file. Two that contradict each other are an error, and the row is set
// aside.
func (or *ownerReader) whose(t *table, g *column.Group, row source.Row) (owner, bool) {
	var o owner
	year := g.Year
	said := t.mergedYear(g, row)
	if year == 0 {
		year = or.d.cells.Year(said)
	}
	// A year in a heading is the column's own: history beside the sheet's year
	// contradicts nothing.
	if g.Year == 0 && (!or.agreeOnYear(t, row, said, year) || !or.agreeWithAbove(t, g, row, said, year) || !or.agreeWithKeys(t, g, row, said, year)) {
		return o, false
	}
	o.year, o.stated = cmp.Or(year, t.Ctx.AboveYear, t.Ctx.SheetYear), true
	if o.year == 0 && t.Kind == field.Grants {
		o.year = or.decisionYear(t, g, row)
	}
	above := o.year == 0 && said.Kind == source.Blank && cmp.Or(or.d.tables.Years.Keys, or.d.tables.Years.Others) == 0
	if above {
		o.year = t.yearAbove
	}
	if o.year == 0 {
		above = false
		o.year, o.stated = or.d.tables.YearAround(&t.Ctx), false
		or.ReportYear(&t.Ctx, or.d.keysYear())
	}
	if year != 0 && g.Year == 0 {
		t.yearAbove = year
	}
	id, name, ok := or.whoseCluster(t, g, row)
	if !ok {
		return o, false
	}
	o.cluster, o.origin = id, or.d.names.Origin(or.d.words.Fold(name))
	if o.year == 0 && id != "" {
		or.SeeRow(id)
	}
	switch {
	case o.cluster == "":
		or.d.reportOnce(t, source.New(source.ClusterMissing, row.Pos))
		or.d.setAside(row, source.ClusterMissing)
		return o, false
	case o.year == 0:
		or.d.reportOnce(t, source.New(source.YearMissing, row.Pos))
		or.d.setAside(row, source.YearMissing)
		return o, false
	}
	if above {
		p := source.New(source.YearInferred, row.Pos, "kind", "above", "year", strconv.Itoa(o.year))
		p.Year = o.year
		or.d.reportOnce(t, p)
	}
	return o, true
}

// mergedYear is the cell of a row's year: a cell merged over several rows gives the year of
// all, as merged texts do.
func (t *table) mergedYear(g *column.Group, row source.Row) source.Cell {
	c := t.Cell(g, row, "exercice")
	switch {
	case c.Kind != source.Blank && c.Rows > 1:
		t.yearOver = c
	case c.Kind == source.Blank && t.yearOver.Pos.Col() == c.Pos.Col() && row.Pos.Row() < t.yearOver.Pos.Row()+int(t.yearOver.Rows):
		return t.yearOver
	}
	return c
}

// agreeOnYear reports whether a row's year agrees with the one in the sheet's name.
func (or *ownerReader) agreeOnYear(t *table, row source.Row, said source.Cell, year int) bool {
	named := t.Ctx.SheetYear
	if t.Ctx.SheetNature == cell.NoNature || named == 0 {
		return true
	}
	stated := cmp.Or(year, t.Ctx.AboveYear)
	if stated == 0 && or.d.facts != nil && or.d.facts.Year > 0 {
		// The file's own exercice: results are for it, a plan for it or the next.
		y := or.d.facts.Year
		if named == y || t.Ctx.SheetNature == cell.Programme && named == y+1 || or.namesYear(y) {
			return true
		}
		stated = y
	}
	if stated == 0 || stated == named {
		return true
	}
	or.reportYearContradicts(t, row, said, stated, named, row.Pos.Whole())
	return false
}

// agreeWithAbove holds a line's own year against the rows above its table: a
// title such as « Programme 2024 », or the exercice, which the plan of the year
// after may have beside it.
func (or *ownerReader) agreeWithAbove(t *table, g *column.Group, row source.Row, said source.Cell, year int) bool {
	above := t.Ctx.AboveYear
	if t.Kind != field.Lines || year == 0 || above == 0 || year == above {
		return true
	}
	if t.Ctx.AboveNature == cell.NoNature && year == above+1 {
		nature, _ := cell.ParseNature(t.Cell(g, row, "nature").String())
		if cmp.Or(nature, t.nature(g)) == cell.Programme {
			return true
		}
	}
	or.reportYearContradicts(t, row, said, year, above, t.Ctx.AboveYearPos)
	return false
}

// agreeWithKeys holds a line's own year, or the one above its table, against the
// exercice of the file. A plan may be of the year after, and an earlier year is history
// where another title or sheet is of the exercice; results of a later year are none.
func (or *ownerReader) agreeWithKeys(t *table, g *column.Group, row source.Row, said source.Cell, year int) bool {
	if or.d.facts == nil || or.d.facts.Year == 0 || t.Kind != field.Lines {
		return true
	}
	own, at, exercice := year, said, or.d.facts.Year
	if own == 0 {
		own, at = t.Ctx.AboveYear, source.Cell{}
	}
	if own == 0 || own == exercice || year != 0 && own < exercice {
		return true
	}
	nature, _ := cell.ParseNature(t.Cell(g, row, "nature").String())
	if own > exercice && cmp.Or(nature, t.nature(g)) == cell.Programme || own < exercice && or.titled(exercice) {
		return true
	}
	or.reportYearContradicts(t, row, at, own, exercice, or.d.factsYearAt)
	return false
}

// titled reports whether a sheet, a title above a table or between two, or a table that
// was read, is of a year.
func (or *ownerReader) titled(year int) bool {
	if is, known := or.titledYears[year]; known {
		return is
	}
	is := slices.ContainsFunc(or.d.file.Lines, func(l submission.Line) bool { return l.Year == year })
	for i := range or.d.tables.Sheets {
		s := &or.d.tables.Sheets[i]
		if s.Keys || s.IsOwn() {
			continue
		}
		if is = is || cell.YearIn(s.Name) == year; is {
			break
		}
		for _, row := range s.Rows {
			if cells := row.Cells; len(cells) == 1 && cells[0].Kind == source.Text && len(cells[0].Raw) <= cell.LongestTitle {
				_, y := or.d.words.TitleYear(cells[0].Raw)
				is = is || y == year
			}
		}
	}
	if or.titledYears == nil {
		or.titledYears = map[int]bool{}
	}
	or.titledYears[year] = is
	return is
}

// reportYearContradicts reports a row whose year is not the one announced elsewhere.
func (or *ownerReader) reportYearContradicts(t *table, row source.Row, said source.Cell, found, expected int, announced source.Pos) {
	at := said.Pos
	if at.IsZero() || said.Kind == source.Blank {
		at = row.Pos
	}
	p := source.New(source.YearContradicts, at, "found", strconv.Itoa(found), "expected", strconv.Itoa(expected), "place", announced.String())
	p.Year, p.Related = expected, []source.Pos{announced}
	if at.Col() > 0 {
		or.d.file.Problems.Add(p)
	} else {
		or.d.reportOnce(t, p)
	}
	or.d.setAside(row, source.YearContradicts)
}

// namesYear reports whether another sheet holds the results of a year, so that
// a sheet of an earlier year is history and no contradiction.
func (or *ownerReader) namesYear(y int) bool {
	for _, s := range or.d.tables.Sheets {
		if n, sy := or.d.words.SheetNature(s.Name); n == cell.Results && sy == y {
			return true
		}
	}
	return false
}

// whoseCluster finds the cluster of a row and the name by which the row gives it: the nearest
// of the places that name one, where the others do not contradict it.
func (or *ownerReader) whoseCluster(t *table, g *column.Group, row source.Row) (id, name string, ok bool) {
	if g.Cluster != "" {
		return or.Cluster(g.Cluster, row.Pos), g.Cluster, true
	}
	said := t.Cell(g, row, "grappe")
	if last := t.named; last.name != "" && last.said == said.Raw && last.kind == said.Kind && t.Kind != field.Grants {
		return last.id, last.name, true
	}
	claims := or.claims(t, said)
	if t.Kind == field.Grants {
		claims = or.withBeneficiary(claims, t, g, row)
	}
	if len(claims) == 0 {
		return "", "", true
	}
	first := claims[0]
	for _, c := range claims[1:] {
		if c.ID == first.ID || attribution.SameBody(c, first) {
			continue
		}
		p := source.New(source.ClusterContradicts, first.Pos, "found", first.Name, "expected", cmp.Or(or.d.names.ConfiguredName(c.ID), c.Name), "place", c.Pos.String())
		p.Related = []source.Pos{c.Pos}
		if first.Pos.Row() == row.Pos.Row() {
			or.d.file.Problems.Add(p)
		} else {
			or.d.reportOnce(t, p)
		}
		or.d.setAside(row, source.ClusterContradicts)
		return "", "", false
	}
	id = or.Cluster(first.Name, first.Pos)
	t.named = named{said.Raw, said.Kind, id, first.Name}
	return id, first.Name, true
}

// named is the cluster of a row, and what its own cell says of it: the rows below mostly say the same.
// Only a row of grants may name another with a number.
type named struct {
	said     string
	kind     source.Kind
	id, name string
}

// claims are the places that name a row's cluster, the nearest first: its own cell, then those around
// its table. A configured layout is the officer's word.
func (or *ownerReader) claims(t *table, said source.Cell) []attribution.Claim {
	var own []attribution.Claim
	if name := strings.TrimSpace(said.String()); name != "" && !cell.BlankText(said) && !or.d.names.NamesSeveral(name) {
		own = append(own, attribution.Claim{ID: or.d.names.ClusterID(name), Name: name, Pos: said.Pos})
		or.inferredIn(t, said)
	}
	return or.Claims(own, &t.Ctx, t.Info.Pos.Sheet(), or.d.facts)
}

// inferredIn reports once a table that its column of clusters holds other words beside the
// names.
func (or *ownerReader) inferredIn(t *table, said source.Cell) {
	if t.reported[source.ClusterInferred] || !or.d.names.Configured() || or.d.names.IsName(said.String()) || !or.d.names.Known(said.String()) {
		return
	}
	t.noteReported(source.ClusterInferred)
	or.Inferred(said.Pos, said.String(), or.d.names.ClusterID(said.String()), "column")
}
