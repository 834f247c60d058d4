package submission

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// context is what stands around a table: whose it is and for when.
type context struct {
	// sheetNature and sheetYear come from the sheet's name.
	sheetNature Nature
	sheetYear   int
	// above are what the rows above the table say.
	aboveCluster string
	aboveNature  Nature
	aboveYear    int
	abovePos     source.Pos
}

// table is one table of a sheet while it is read.
type table struct {
	kind    tableKind
	cols    []column
	ctx     context
	info    TableInfo
	groups  []yearGroup
	section Text
	doubts  []doubt
	signs   signsOf
	// said are the problems that are told once a table.
	said map[source.Slug]bool
	// fromLine is the index of the table's first line.
	fromLine int
}

// yearGroup are the columns of a table that speak of one year: all of them
// where no heading names a year.
type yearGroup struct {
	year int // 0: each row's own
	col  map[string]int
}

// decodeSheet finds the tables of a sheet and reads their rows.
func (d *decoder) decodeSheet(s *sheetRows) {
	if d.factsSheet(s.name) && !s.hidden {
		return
	}
	if d.proseSheet(s) || s.hidden {
		d.skipSheet(s)
		return
	}
	var ctx context
	ctx.sheetNature, ctx.sheetYear = d.sheetNature(s.name)
	var t *table
	var above []source.Row
	for i, row := range s.rows {
		if t != nil || i < headingRows {
			if kind, cols := d.headingRow(row); kind != kindNone {
				d.endTable(t)
				d.setAsideAll(above)
				above = nil
				t = d.newTable(kind, cols, row, ctx)
				continue
			}
		}
		if t == nil {
			d.lookAbove(&ctx, row)
			above = append(above, row)
			continue
		}
		d.decodeRow(t, row)
	}
	d.endTable(t)
	if t == nil {
		d.noTable(s)
		return
	}
}

func (d *decoder) setAsideAll(rows []source.Row) {
	for _, r := range rows {
		d.setAside(r, source.RowSetAside)
	}
}

// proseSheet reports sheets that are there to be read by people.
func (d *decoder) proseSheet(s *sheetRows) bool {
	switch d.fold(s.name) {
	case "mode d emploi", "a corriger", "listes", "lisez moi", "notice", "aide", "readme", "instructions":
		return true
	}
	if s.name == "" {
		return false
	}
	for _, r := range s.rows {
		if len(r.Cells) > 1 {
			return false
		}
	}
	return true
}

// skipSheet lists the rows of a sheet that is not read for lines: one of
// prose, or a hidden one, which is said.
func (d *decoder) skipSheet(s *sheetRows) {
	why := source.RowSetAside
	if s.hidden && d.fold(s.name) != "listes" {
		why = source.HiddenSheet
		at := source.Pos{File: d.file.Name, Sheet: s.name}
		d.file.Problems.Add(source.New(source.HiddenSheet, at, "n", strconv.Itoa(len(s.rows))))
	}
	for _, r := range s.rows {
		d.setAside(r, why)
	}
}

// noTable tells of a sheet in which no headings were found.
func (d *decoder) noTable(s *sheetRows) {
	for _, r := range s.rows {
		d.setAside(r, source.MissingHeading)
	}
	first := s.rows[0].Cells[0]
	found := strings.TrimSpace(first.String())
	for _, c := range s.rows[0].Cells[1:] {
		found += " | " + strings.TrimSpace(c.String())
	}
	d.file.Problems.Add(source.New(source.MissingHeading, first.Pos, "found", found))
	d.file.Tables = append(d.file.Tables, TableInfo{
		Pos: source.Pos{File: d.file.Name, Sheet: s.name}, Kind: string(kindNone), SetAside: len(s.rows),
	})
}

// headingRow reports whether a row heads a table: at least three known
// headings, one of those that its kind requires among them.
func (d *decoder) headingRow(row source.Row) (tableKind, []column) {
	if len(row.Cells) < 3 {
		return kindNone, nil
	}
	texts := 0
	for _, c := range row.Cells {
		if c.Kind == source.Text {
			texts++
		}
	}
	if texts < 3 {
		return kindNone, nil
	}
	for _, kind := range kindOrder {
		known, has := 0, false
		for _, c := range row.Cells {
			if c.Kind != source.Text || len(c.Raw) > 80 {
				continue
			}
			col := d.heading(kind, c.Raw)
			if col.canon == "" || col.canon == computed {
				continue
			}
			known++
			for _, r := range required[kind] {
				has = has || r == col.canon
			}
		}
		if has && known >= 3 {
			cols := make([]column, 0, len(row.Cells))
			for _, c := range row.Cells {
				col := d.heading(kind, c.String())
				col.col = c.Pos.Col
				cols = append(cols, col)
			}
			return kind, cols
		}
	}
	return kindNone, nil
}

type headingKey struct {
	kind    tableKind
	written string
}

// heading is headings.understand, each distinct text once.
func (d *decoder) heading(kind tableKind, written string) column {
	k := headingKey{kind, written}
	if c, ok := d.headingCache[k]; ok {
		return c
	}
	c := d.headings.understand(kind, strings.TrimSpace(written))
	if d.headingCache == nil {
		d.headingCache = map[headingKey]column{}
	}
	if len(d.headingCache) < 10_000 {
		d.headingCache[k] = c
	}
	return c
}

// lookAbove takes cluster, year and nature from a row above the table:
// « Nom de la structure : … », « Exercice » beside 2024, « Programme 2024 ».
func (d *decoder) lookAbove(ctx *context, row source.Row) {
	first := row.Cells[0]
	if first.Kind != source.Text {
		return
	}
	key, val, _ := strings.Cut(first.Raw, ":")
	cell := first
	cell.Raw = strings.TrimSpace(val)
	if cell.Raw == "" && len(row.Cells) > 1 {
		cell = row.Cells[1]
	}
	switch factKeys[fold.Singular(key)] {
	case "nom":
		if s := strings.TrimSpace(cell.String()); s != "" {
			ctx.aboveCluster, ctx.abovePos = s, cell.Pos
		}
		return
	case "exercice":
		if y := d.year(cell); y > 0 {
			ctx.aboveYear = y
		}
		return
	}
	if n, y := d.sheetNature(first.Raw); n != "" && y > 0 && len(row.Cells) == 1 {
		ctx.aboveNature, ctx.aboveYear = n, y
	}
}

// newTable begins a table at its heading row.
func (d *decoder) newTable(kind tableKind, cols []column, row source.Row, ctx context) *table {
	t := &table{kind: kind, cols: cols, ctx: ctx, said: map[source.Slug]bool{}, signs: signsOf{}, fromLine: len(d.file.Lines)}
	t.info = TableInfo{Pos: row.Pos, Kind: string(kind)}
	seen := map[string]bool{}
	for i := range cols {
		c := &cols[i]
		pos := row.Pos
		pos.Col = c.col
		key := c.canon + "/" + strconv.Itoa(c.year)
		switch {
		case c.canon == "":
			d.file.Problems.Add(source.New(source.UnknownHeading, pos, "found", c.written))
		case c.canon != computed && seen[key]:
			d.file.Problems.Add(source.New(source.DuplicateHeading, pos, "found", c.written, "canon", c.canon))
			c.canon = ""
		}
		seen[key] = true
		t.info.Headings = append(t.info.Headings, Heading{Col: c.col, Written: c.written, Canon: c.canon})
	}
	t.groups = groupsOf(cols)
	return t
}

// groupsOf parts columns by the years in their headings.
func groupsOf(cols []column) []yearGroup {
	var years []int
	common := map[string]int{}
	for i, c := range cols {
		switch {
		case c.canon == "" || c.canon == computed:
		case c.year == 0:
			common[c.canon] = i
		default:
			years = appendOnce(years, c.year)
		}
	}
	if len(years) == 0 {
		return []yearGroup{{col: common}}
	}
	var groups []yearGroup
	if _, ok := common["prévu"]; ok {
		groups = append(groups, yearGroup{col: common})
	} else if _, ok := common["réalisé"]; ok {
		groups = append(groups, yearGroup{col: common})
	}
	for _, y := range years {
		g := yearGroup{year: y, col: map[string]int{}}
		for k, i := range common {
			if k != "prévu" && k != "réalisé" {
				g.col[k] = i
			}
		}
		for i, c := range cols {
			if c.year == y && c.canon != "" && c.canon != computed {
				g.col[c.canon] = i
			}
		}
		groups = append(groups, g)
	}
	return groups
}

func appendOnce(list []int, n int) []int {
	for _, m := range list {
		if m == n {
			return list
		}
	}
	return append(list, n)
}

// cell is the cell of a canonical heading in a row, blank where the group has
// no such column.
func (t *table) cell(g *yearGroup, row source.Row, canon string) source.Cell {
	i, ok := g.col[canon]
	if !ok {
		return source.Cell{}
	}
	return row.At(t.cols[i].col)
}

func (t *table) headingUnit(g *yearGroup, canon string) string {
	if i, ok := g.col[canon]; ok {
		return t.cols[i].unit
	}
	return ""
}

// decodeRow gives one row of a table to its kind.
func (d *decoder) decodeRow(t *table, row source.Row) {
	if len(row.Cells) == 0 {
		return
	}
	before := len(d.file.SetAside)
	switch t.kind {
	case kindLines:
		d.lineRow(t, row)
	case kindGrants:
		d.grantRow(t, row)
	case kindFollowUp:
		d.followUpRow(t, row)
	case kindBudget:
		d.budgetRow(t, row)
	}
	if len(d.file.SetAside) > before {
		t.info.SetAside++
	} else {
		t.info.Rows++
	}
}

// endTable settles what the whole of a table's columns decides.
func (d *decoder) endTable(t *table) {
	if t == nil {
		return
	}
	for _, q := range t.doubts {
		r, still := q.reading.Settle(t.signs[q.col])
		v := q.value()
		if still {
			d.file.Problems.Add(source.New(source.AmbiguousNumber, q.pos, "found", v.Written,
				"read", quantity.Format(r.Number, "fr"), "other", quantity.Format(*q.reading.Alternative, "fr")))
			continue
		}
		v.Number = r.Number.Shift(q.exp)
	}
	if t.kind == kindLines {
		d.sharedNature(t)
	}
	d.file.Tables = append(d.file.Tables, t.info)
}

// sharedNature fills the nature and year that all lines of a table share.
func (d *decoder) sharedNature(t *table) {
	for i, l := range d.file.Lines[t.fromLine:] {
		if i == 0 {
			t.info.Nature, t.info.Year = l.Nature, l.Year
			continue
		}
		if l.Nature != t.info.Nature {
			t.info.Nature = ""
		}
		if l.Year != t.info.Year {
			t.info.Year = 0
		}
	}
}

// once tells a problem the first time in a table.
func (d *decoder) once(t *table, p source.Problem) {
	if !t.said[p.Slug] {
		t.said[p.Slug] = true
		d.file.Problems.Add(p)
	}
}
