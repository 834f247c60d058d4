package decode

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/names"
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
func (att *attribution) whose(t *table, g *column.Group, row source.Row) (owner, bool) {
	var o owner
	year := g.Year
	said := t.mergedYear(g, row)
	if year == 0 {
		year = att.d.cells.Year(said)
	}
	// A year in a heading is the column's own: history beside the sheet's year
	// contradicts nothing.
	if g.Year == 0 && (!att.agreeOnYear(t, row, said, year) || !att.agreeWithAbove(t, g, row, said, year) || !att.agreeWithKeys(t, g, row, said, year)) {
		return o, false
	}
	o.year, o.stated = cmp.Or(year, t.Ctx.AboveYear, t.Ctx.SheetYear), true
	if o.year == 0 && t.Kind == field.Grants {
		o.year = att.decisionYear(t, g, row)
	}
	above := o.year == 0 && said.Kind == source.Blank && cmp.Or(att.d.tables.Years.Keys, att.d.tables.Years.Others) == 0
	if above {
		o.year = t.yearAbove
	}
	if o.year == 0 {
		above = false
		o.year, o.stated = att.d.tables.YearAround(&t.Ctx), false
		att.yearInName(t)
	}
	if year != 0 && g.Year == 0 {
		t.yearAbove = year
	}
	id, name, ok := att.whoseCluster(t, g, row)
	if !ok {
		return o, false
	}
	o.cluster, o.origin = id, att.d.names.Origin(att.d.words.Fold(name))
	if o.year == 0 && id != "" {
		att.rowsOwner.see(id, claim{id: id})
	}
	switch {
	case o.cluster == "":
		att.d.reportOnce(t, source.New(source.ClusterMissing, row.Pos))
		att.d.setAside(row, source.ClusterMissing)
		return o, false
	case o.year == 0:
		att.d.reportOnce(t, source.New(source.YearMissing, row.Pos))
		att.d.setAside(row, source.YearMissing)
		return o, false
	}
	if above {
		p := source.New(source.YearInferred, row.Pos, "kind", "above", "year", strconv.Itoa(o.year))
		p.Year = o.year
		att.d.reportOnce(t, p)
	}
	return o, true
}

// yearInName reports once a file whose rows have their year only from its name or its
// folder's.
func (att *attribution) yearInName(t *table) {
	a := &att.outside
	exercice := 0
	if att.d.facts != nil {
		exercice = att.d.facts.Year
	}
	if a.yearSaid || a.patternYear || cmp.Or(t.Ctx.AboveYear, t.Ctx.SheetYear, exercice, a.otherYear) != 0 {
		return
	}
	text := a.fileText
	if a.fileYear == 0 {
		text = a.folderYearText
	}
	if year := cmp.Or(a.fileYear, a.folderYear); year != 0 {
		a.yearSaid = true
		p := source.New(source.YearInferred, source.In(att.d.file.Name, ""), "found", text, "year", strconv.Itoa(year))
		p.Year = year
		att.d.file.Problems.Add(p)
	}
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
func (att *attribution) agreeOnYear(t *table, row source.Row, said source.Cell, year int) bool {
	named := t.Ctx.SheetYear
	if t.Ctx.SheetNature == cell.NoNature || named == 0 {
		return true
	}
	stated := cmp.Or(year, t.Ctx.AboveYear)
	if stated == 0 && att.d.facts != nil && att.d.facts.Year > 0 {
		// The file's own exercice: results are for it, a plan for it or the next.
		y := att.d.facts.Year
		if named == y || t.Ctx.SheetNature == cell.Programme && named == y+1 || att.namesYear(y) {
			return true
		}
		stated = y
	}
	if stated == 0 || stated == named {
		return true
	}
	att.reportYearContradicts(t, row, said, stated, named, row.Pos.Whole())
	return false
}

// agreeWithAbove holds a line's own year against the rows above its table: a
// title such as « Programme 2024 », or the exercice, which the plan of the year
// after may have beside it.
func (att *attribution) agreeWithAbove(t *table, g *column.Group, row source.Row, said source.Cell, year int) bool {
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
	att.reportYearContradicts(t, row, said, year, above, t.Ctx.AboveYearPos)
	return false
}

// agreeWithKeys holds a line's own year, or the one above its table, against the
// exercice of the file. A plan may be of the year after, and an earlier year is history
// where another title or sheet is of the exercice; results of a later year are none.
func (att *attribution) agreeWithKeys(t *table, g *column.Group, row source.Row, said source.Cell, year int) bool {
	if att.d.facts == nil || att.d.facts.Year == 0 || t.Kind != field.Lines {
		return true
	}
	own, at, exercice := year, said, att.d.facts.Year
	if own == 0 {
		own, at = t.Ctx.AboveYear, source.Cell{}
	}
	if own == 0 || own == exercice || year != 0 && own < exercice {
		return true
	}
	nature, _ := cell.ParseNature(t.Cell(g, row, "nature").String())
	if own > exercice && cmp.Or(nature, t.nature(g)) == cell.Programme || own < exercice && att.titled(exercice) {
		return true
	}
	att.reportYearContradicts(t, row, at, own, exercice, att.d.factsYearAt)
	return false
}

// titled reports whether a sheet, a title above a table or between two, or a table that
// was read, is of a year.
func (att *attribution) titled(year int) bool {
	if is, known := att.titledYears[year]; known {
		return is
	}
	is := slices.ContainsFunc(att.d.file.Lines, func(l submission.Line) bool { return l.Year == year })
	for i := range att.d.tables.Sheets {
		s := &att.d.tables.Sheets[i]
		if s.Keys || att.d.tables.OwnSheet(s.Name) || layout.DraftSheet(s) {
			continue
		}
		if is = is || cell.YearIn(s.Name) == year; is {
			break
		}
		for _, row := range s.Rows {
			if cells := row.Cells; len(cells) == 1 && cells[0].Kind == source.Text && len(cells[0].Raw) <= cell.LongestTitle {
				_, y := att.d.words.TitleYear(cells[0].Raw)
				is = is || y == year
			}
		}
	}
	if att.titledYears == nil {
		att.titledYears = map[int]bool{}
	}
	att.titledYears[year] = is
	return is
}

// reportYearContradicts reports a row whose year is not the one announced elsewhere.
func (att *attribution) reportYearContradicts(t *table, row source.Row, said source.Cell, found, expected int, announced source.Pos) {
	at := said.Pos
	if at.IsZero() || said.Kind == source.Blank {
		at = row.Pos
	}
	p := source.New(source.YearContradicts, at, "found", strconv.Itoa(found), "expected", strconv.Itoa(expected), "place", announced.String())
	p.Year, p.Related = expected, []source.Pos{announced}
	if at.Col() > 0 {
		att.d.file.Problems.Add(p)
	} else {
		att.d.reportOnce(t, p)
	}
	att.d.setAside(row, source.YearContradicts)
}

// namesYear reports whether another sheet holds the results of a year, so that
// a sheet of an earlier year is history and no contradiction.
func (att *attribution) namesYear(y int) bool {
	for _, s := range att.d.tables.Sheets {
		if n, sy := att.d.words.SheetNature(s.Name); n == cell.Results && sy == y {
			return true
		}
	}
	return false
}

// claim is a place that names the cluster of a row.
type claim struct {
	id, name string
	pos      source.Pos
	// text is what holds the name among other words, and kind where: see inferred;
	// "" where the name is all of it.
	text, kind string
}

// whoseCluster finds the cluster of a row and the name by which the row gives it: the nearest
// of the places that name one, where the others do not contradict it.
func (att *attribution) whoseCluster(t *table, g *column.Group, row source.Row) (id, name string, ok bool) {
	if g.Cluster != "" {
		return att.cluster(g.Cluster, row.Pos), g.Cluster, true
	}
	claims := att.claims(t, t.Cell(g, row, "grappe"))
	if t.Kind == field.Grants {
		claims = att.withBeneficiary(claims, t, g, row)
	}
	if len(claims) == 0 {
		return "", "", true
	}
	first := claims[0]
	for _, c := range claims[1:] {
		if c.id == first.id || sameBody(c, first) {
			continue
		}
		p := source.New(source.ClusterContradicts, first.pos, "found", first.name, "expected", c.name, "place", c.pos.String())
		p.Related = []source.Pos{c.pos}
		if first.pos.Row() == row.Pos.Row() {
			att.d.file.Problems.Add(p)
		} else {
			att.d.reportOnce(t, p)
		}
		att.d.setAside(row, source.ClusterContradicts)
		return "", "", false
	}
	return att.cluster(first.name, first.pos), first.name, true
}

// sameBody reports whether two names differ only by Association, Grappe or Cluster
// before them, so that in one file they contradict nothing.
func sameBody(a, b claim) bool { return names.BareName(a.name) == names.BareName(b.name) }

// claims are the places that name a row's cluster, the nearest first. A configured layout is
// the officer's word. The names of the folder and of the file count only where nothing nearer
// names one; see nameContradicts.
func (att *attribution) claims(t *table, said source.Cell) []claim {
	var all []claim
	take := func(c claim) {
		if all = append(all, c); c.text != "" {
			att.inferred(c.pos, c.text, c.id, c.kind)
		}
	}
	add := func(name string, pos source.Pos) { take(claim{id: att.d.names.ClusterID(name), name: name, pos: pos}) }
	if name := strings.TrimSpace(said.String()); name != "" && !cell.BlankText(said) && !att.d.names.NamesSeveral(name) {
		add(name, said.Pos)
		att.inferredIn(t, said)
	}
	if t.Ctx.AboveCluster != "" && (len(all) == 0 || t.Ctx.AbovePos.Row() > 0) {
		take(att.claimAbove(&t.Ctx))
	}
	if t.Ctx.SheetCluster != "" {
		take(att.claimOfSheet(&t.Ctx, t.Info.Pos.Sheet()))
	}
	if att.d.facts != nil && att.d.facts.ClusterID != "" && (len(all) == 0 || att.d.facts.Name.Value != "") {
		take(claim{id: att.d.facts.ClusterID, name: att.d.facts.Name.Value, pos: att.d.facts.Name.Pos})
	}
	a := &att.outside
	if len(all) == 0 && t.Ctx.Announced != "" {
		if c := (claim{name: t.Ctx.Announced, pos: t.Ctx.AnnouncedAt, text: t.Ctx.AnnouncedIn, kind: "above"}); c.text != "" {
			c.id = att.cluster(c.name, c.pos)
			take(c)
		} else {
			add(t.Ctx.Announced, t.Ctx.AnnouncedAt)
		}
	}
	if len(all) == 0 && a.other.id != "" {
		take(a.other)
	}
	if len(all) == 0 && a.folder.id != "" {
		a.folderSpoke = true
		att.inferred(a.folder.pos, a.folderText, a.folder.id, "folder")
		return append(all, a.folder)
	}
	switch at := source.In(att.d.file.Name, ""); {
	case len(all) > 0:
	case a.file.id != "":
		take(a.file)
	case a.pattern != "":
		add(a.pattern, at)
	}
	return all
}

// claimAbove is the cluster named above a table.
func (att *attribution) claimAbove(ctx *layout.Context) claim {
	return claim{att.d.names.ClusterID(ctx.AboveCluster), ctx.AboveCluster, ctx.AbovePos, ctx.AboveText, "above"}
}

// claimOfSheet is the cluster named by a sheet's name.
func (att *attribution) claimOfSheet(ctx *layout.Context, sheet string) claim {
	return claim{att.d.names.ClusterID(ctx.SheetCluster), ctx.SheetCluster, source.In(att.d.file.Name, sheet), ctx.SheetText, "sheet"}
}

// inferredIn reports once a table that its column of clusters holds other words beside the
// names.
func (att *attribution) inferredIn(t *table, said source.Cell) {
	if t.reported[source.ClusterInferred] || !att.d.names.Configured() || att.d.names.IsName(said.String()) || !att.d.names.Known(said.String()) {
		return
	}
	t.noteReported(source.ClusterInferred)
	att.inferred(said.Pos, said.String(), att.d.names.ClusterID(said.String()), "column")
}

// inferred reports once a place that a text there was read as the name of a cluster. kind is
// the place: column, above, sheet, folder or file.
func (att *attribution) inferred(at source.Pos, text, cluster, kind string) {
	if att.inferences[at] {
		return
	}
	if att.inferences == nil {
		att.inferences = map[source.Pos]bool{}
	}
	att.inferences[at] = true
	p := source.New(source.ClusterInferred, at, "found", strings.TrimSpace(text), "cluster", att.d.names.NameOf(cluster), "kind", kind)
	p.Cluster = cluster
	att.d.file.Problems.Add(p)
}
