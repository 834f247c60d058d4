package submission

import (
	"cmp"
	"strconv"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

// table is one table of a sheet while it is read.
type table struct {
	kind field.Table
	*column.Shape
	// pivot are the rows of a pivot table that sum those below them, by row.
	pivot map[int]bool
	// join are the dossiers to which its rows belong, nil for none.
	join     *dossiers
	ctx      context
	hidden   bool // its sheet is
	info     TableInfo
	merged   []*column.Group // of a year's columns and those without a year
	sections sections
	// yearOver is the last year that is merged over rows.
	yearOver source.Cell
	// lone are the rows of one text right above the one being read; lastRow is the
	// row read before them, and signed is true where that had a text to sign under.
	lone    []loneRow
	lastRow int
	signed  bool
	// dressed tells how the texts of its sheet look.
	dressed *dressed
	// above are the cells that say what the last row with a title is about: a row
	// below it without one may be about the same.
	above []source.Cell
	// unmarked are titles alone above rows with figures.
	unmarked []source.Cell
	// looking are those of sections that their look alone tells.
	looking []source.Cell
	ledger  ledger    // of a budget
	facts   []saidRow // of its cluster
	// otherGrants are set aside, by why.
	otherGrants map[string]*otherGrants
	doubts      []doubt
	signs       signsOf
	// statusRead are the columns in which a status stood in place of a number.
	statusRead map[int]bool
	// Instead takes the words of the line that is being read.
	instead lineWords
	// wordsKept are the words that stood in place of a number and were told.
	wordsKept map[keptWords]bool
	// said are the problems that are told once a table.
	said map[source.Slug]bool
	// fromLine is the index of the table's first line.
	fromLine int
	totals   []totalRow
	// across are the cells of the row being read, by their columns, and laid is its
	// place.
	across []*source.Cell
	laid   source.Pos
}

// decodeSheet finds the tables of a sheet and reads their rows.
func (d *decoder) decodeSheet(s *sheetRows) {
	if s.keys || d.dossierSheet(s.name) {
		return
	}
	if hidden := s.hidden && !d.takesHidden(s.name); hidden || d.proseSheet(s) {
		d.skipSheet(s, hidden)
		return
	}
	if s.hidden {
		d.file.Problems.Add(source.New(source.HiddenSheetTaken, source.In(d.file.Name, s.name)))
	}
	plans := d.layoutsOf(s)
	if len(plans) == 0 {
		if parts := d.sideBySide(s); parts != nil {
			for i := range parts {
				d.readTables(&parts[i], nil)
			}
			return
		}
	}
	d.readTables(s, plans)
}

// ownSheet is OwnSheet.
func (d *decoder) ownSheet(name string) bool { return ownSheets[d.words.Fold(name)] }

// OwnSheet reports the sheets of the form and of an annotated copy that hold no data:
// guidance, lists, what there was to mend.
func OwnSheet(name string) bool { return ownSheets[fold.Key(name)] }

var ownSheets = map[string]bool{"mode d emploi": true, "a corriger": true, "to mend": true, "listes": true}

// helpSheet reports a sheet that explains the file.
func (d *decoder) helpSheet(name string) bool {
	switch d.words.Fold(name) {
	case "lisez moi", "notice", "aide", "readme", "instructions":
		return true
	}
	return false
}

// proseSheet reports sheets that are there to be read by people.
func (d *decoder) proseSheet(s *sheetRows) bool {
	switch {
	case s.name == "":
		return false
	case d.helpSheet(s.name), d.ownSheet(s.name):
		return true
	}
	for _, r := range s.rows {
		if len(r.Cells) > 1 {
			return false
		}
	}
	return true
}

// skipSheet lists the rows of a sheet that is not read for lines: one of
// prose, or a hidden one, which is said. A sheet of the form's own is listed
// as a whole.
func (d *decoder) skipSheet(s *sheetRows, hidden bool) {
	at := source.In(d.file.Name, s.name)
	if d.ownSheet(s.name) {
		n := len(d.file.SetAside)
		for _, r := range s.rows {
			d.setAside(r, source.RowSetAside)
		}
		d.prose = append(d.prose, d.file.SetAside[n:]...)
		first := d.file.SetAside[n].Text
		d.file.SetAside = append(d.file.SetAside[:n], SetAside{Pos: at, Text: first + " […]", Why: source.RowSetAside})
		return
	}
	why := source.RowSetAside
	if hidden {
		why = source.HiddenSheet
		d.file.Problems.Add(source.New(source.HiddenSheet, at, "n", strconv.Itoa(len(s.rows))))
		d.hiddenWord(s)
	}
	var said []saidRow
	for _, r := range s.rows {
		if hidden || d.helpSheet(s.name) || !d.says(nil, &said, r) {
			d.setAside(r, why)
		}
	}
	if len(said) > 0 {
		d.factsOfSheet(s, d.contextOf(s), said)
	}
}

// authorityTables are the tables that are the authority's alone, by what they are
// called in French.
var authorityTables = map[field.Table]string{field.FollowUp: "suivi", field.Grants: "subventions"}

// hiddenWord tells of a table of follow-up or of grants in a hidden sheet that is
// not read.
func (d *decoder) hiddenWord(s *sheetRows) {
	for i, row := range s.rows[:min(len(s.rows), headingRows)] {
		kind, _, _ := d.headingAt(s, s.from(i), nil)
		if name := authorityTables[kind]; name != "" {
			d.file.Problems.Add(source.New(source.AuthorityHidden, row.Pos, "change", name, "of", s.name))
			return
		}
	}
}

// newTable begins a table at its heading row, over the rows that follow. The
// columns are settled in place, and stay the caller's.
func (d *decoder) newTable(kind field.Table, cols []column.Column, row source.Row, ctx context, below []source.Row) *table {
	if kind == field.Lines {
		in := d.headings.SampleOf(below)
		cols = column.BlankHeadings(cols, in)
		d.headings.SettleWords(cols, in, column.NewKindReader(d.words, &d.names))
	}
	ctx = ctx.over(cols)
	t := &table{kind: kind, ctx: ctx, fromLine: len(d.file.Lines), ledger: ledger{from: len(d.file.Budget), totals: len(d.file.BudgetTotals)}}
	t.info = TableInfo{Pos: row.Pos, Kind: string(kind)}
	column.SettleYears(cols, d.yearAround(t))
	if kind == field.Lines {
		column.ShareYear(cols, d.yearAround(t))
	}
	column.ReadPercent(cols)
	column.AmountsIn(ctx.scale, kind, cols)
	d.doubtHeadings(kind, cols, row.Pos, below)
	t.Shape = d.headings.ShapeOf(cols, ctx.sheetYear)
	t.info.Headings = t.Headings
	t.across = make([]*source.Cell, t.Last+1)
	t.sections = sections{sheet: ctx.sheetTheme, from: t.fromLine}
	return t
}

// doubtHeadings tells of headings that are not known, but for those of remarks, and of
// those that say what another does, which are not read.
func (d *decoder) doubtHeadings(kind field.Table, cols []column.Column, row source.Pos, below []source.Row) {
	type meaning struct {
		canon      string
		year, side int
		period     cell.Period
		cluster    string
	}
	seen := make(map[meaning]bool, len(cols))
	for i := range cols {
		c := &cols[i]
		pos := row.At(row.Row(), c.Col)
		key := meaning{c.Canon, c.Year, c.Side, c.Period, c.Cluster}
		switch {
		case c.Reason.Twin != "":
			d.file.Problems.Add(source.New(source.DuplicateHeading, pos, "found", c.Written, "canon", c.Reason.Twin))
			continue
		case c.Untitled:
			d.file.Problems.Add(source.New(source.TitleAssumed, pos, "found", source.ColumnName(c.Col)))
		case c.Canon == "" && (c.Kept || d.holdsRemarks(c, below)):
		case c.Canon == "":
			d.file.Problems.Add(cell.Unknown(source.UnknownHeading, pos, cmp.Or(c.Written, source.ColumnName(c.Col)), field.Headings(kind)))
		case c.Known() && seen[key]:
			d.file.Problems.Add(source.New(source.DuplicateHeading, pos, "found", c.Written, "canon", c.Canon))
			c.Canon = ""
		}
		seen[key] = true
	}
}

// holdsRemarks reports a column whose heading is plainly that of remarks, and under
// which no figure stands alone in a cell. It is kept as it is, and no problem.
func (d *decoder) holdsRemarks(c *column.Column, below []source.Row) bool {
	return field.IsRemark(c.Written) && !column.NewKindReader(d.words, &d.names).Figures(d.headings.SampleOf(below), c.Col)
}

// cell is the cell of a canonical heading in a row, blank where the group has
// no such column.
func (t *table) cell(g *column.Group, row source.Row, canon string) source.Cell {
	i, ok := g.Col[canon]
	if !ok {
		return source.Cell{}
	}
	return row.At(t.Cols[i].Col)
}

// lay spreads a row over its columns.
func (t *table) lay(row source.Row) {
	t.laid = row.Pos
	for i := range row.Cells {
		c := &row.Cells[i]
		if col := c.Pos.Col(); col < len(t.across) && t.across[col] == nil {
			t.across[col] = c
		}
	}
}

// lift takes it off them again.
func (t *table) lift(row source.Row) {
	for i := range row.Cells {
		if col := row.Cells[i].Pos.Col(); col < len(t.across) {
			t.across[col] = nil
		}
	}
}

// at is cell for a field of lines, of the row that is laid.
func (t *table) at(g *column.Group, f field.LineField) source.Cell {
	i := g.Fields[f]
	if i == 0 {
		return source.Cell{}
	}
	col := t.Cols[i-1].Col
	if c := t.across[col]; c != nil {
		return *c
	}
	return source.Cell{Pos: t.laid.At(t.laid.Row(), col)}
}

func (t *table) headingUnit(g *column.Group, canon string) string {
	if i, ok := g.Col[canon]; ok {
		return t.Cols[i].Unit
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
	case field.Lines:
		d.lineRow(t, d.joined(t, row))
		return
	case field.Grants:
		d.grantRow(t, row)
	case field.FollowUp:
		d.followUpRow(t, row)
	case field.Budget:
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
	d.settleLone(t, false, source.Row{})
	for _, q := range t.doubts {
		r, still := q.reading.Settle(t.signs[q.col])
		v := q.value()
		if still {
			d.cells.Ambiguous(v.Written(), q.pos, q.reading)
			continue
		}
		*v = v.As(r.Number.Shift(q.exp))
	}
	d.keepFacts(t)
	d.tellOthers(t)
	if t.kind == field.Budget {
		d.endLedger(t)
	}
	if t.kind == field.Lines {
		d.checkTotals(t)
		d.tellSections(t)
		d.donePlan(t)
		t.info.Nature, t.info.Year = sharedNature(d.file.Lines[t.fromLine:])
		d.mayPlan(t)
	}
	d.file.Tables = append(d.file.Tables, t.info)
	if t.join != nil {
		t.join.marks.each(&d.file, t.join.back)
	}
}

// sharedNature is the nature and the year that all lines of a table share.
func sharedNature(lines []Line) (nature cell.Nature, year int) {
	for i, l := range lines {
		if i == 0 {
			nature, year = l.Nature, l.Year
			continue
		}
		if l.Nature != nature {
			nature = cell.NoNature
		}
		if l.Year != year {
			year = 0
		}
	}
	return nature, year
}

// once tells a problem the first time in a table.
func (d *decoder) once(t *table, p source.Problem) {
	if !t.said[p.Slug] {
		t.say(p.Slug)
		d.file.Problems.Add(p)
	}
}

// say notes that a kind of problem was told of the table.
func (t *table) say(slug source.Slug) {
	if t.said == nil {
		t.said = map[source.Slug]bool{}
	}
	t.said[slug] = true
}
