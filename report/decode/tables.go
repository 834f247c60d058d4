package decode

import (
	"slices"
	"strconv"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/layout"
	"bilan/report/section"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// table is one table of a sheet while it is read.
type table struct {
	*layout.Table
	// marks say what was kept before the table, where dossiers are joined.
	marks    marks
	merged   []*column.Group // of a year's columns and those without a year
	sections section.Stack
	// named is the cluster of the last row, whatever of the row and around the table names it.
	named named
	// yearOver is the last year that is merged over rows.
	yearOver source.Cell
	// yearAbove is the year of the last row that says its own, 0 for none: below it the
	// cell is left blank where it is the same.
	yearAbove int
	// themeAbove is the last theme written, where themes stand in the first row of their
	// actions alone.
	themeAbove cell.Text
	// lone are the rows of one text right above the one being read; lastRow is the
	// row read before them, and signed is true where that had a text to sign under.
	lone    []loneRow
	lastRow int
	signed  bool
	// above is the last row with a title: a row below it without one may be about the same.
	above source.Row
	// unmarked are titles alone above rows with figures.
	unmarked []source.Cell
	// looking are those of sections that only their look shows.
	looking []source.Cell
	ledger  ledger    // of a budget
	facts   []saidRow // of its cluster
	// otherGrants are set aside, by why.
	otherGrants map[string]*otherGrants
	doubts      []doubt
	scales      cell.Scales
	signs       signsOf
	// statusRead are the columns in which a status was written in place of a number.
	statusRead map[int]bool
	// instead takes the words of the line that is being read.
	instead lineWords
	// wordsKept are the words written in place of a number that were reported.
	wordsKept map[keptWords]bool
	// reported are the kinds of problems that are reported once a table and were.
	reported map[source.Slug]bool
	// fromLine is the index of the table's first line.
	fromLine int
	totals   []totalRow
	// across are the cells of the row being read, by their columns, and laid is its
	// place.
	across []*source.Cell
	laid   source.Pos
}

// decodeSheet finds the tables of a sheet and reads their rows.
func (d *decoder) decodeSheet(s *worksheet.Sheet) {
	if s.Keys || d.tables.DossierSheet(s.Name) {
		return
	}
	if hidden := s.Hidden && !d.tables.TakesHidden(s.Name); hidden || s.HasNoTable() {
		d.skipSheet(s, hidden)
		return
	}
	if s.Hidden {
		d.file.Problems.Add(source.New(source.HiddenSheetTaken, source.In(d.file.Name, s.Name)))
	}
	layouts := d.tables.LayoutsOf(s)
	if len(layouts) == 0 {
		if parts := d.tables.SideBySide(s); parts != nil {
			for i := range parts {
				d.readTables(&parts[i], nil)
			}
			return
		}
	}
	d.readTables(s, layouts)
}

// skipSheet lists the rows of a sheet that is not read for lines: one of
// prose, or a hidden one, which is said. A sheet of the form's own is listed
// as a whole.
func (d *decoder) skipSheet(s *worksheet.Sheet, hidden bool) {
	at := source.In(d.file.Name, s.Name)
	if s.IsOwn() {
		n := len(d.file.SetAside)
		for _, r := range s.Rows {
			d.setAside(r, source.RowSetAside)
		}
		d.prose = append(d.prose, d.file.SetAside[n:]...)
		first := d.file.SetAside[n].Text
		d.file.SetAside = append(d.file.SetAside[:n], submission.SetAside{Pos: at, Text: first + " […]", Why: source.RowSetAside})
		return
	}
	why := source.RowSetAside
	if hidden {
		why = source.HiddenSheet
		d.file.Problems.Add(source.New(source.HiddenSheet, at, "n", strconv.Itoa(len(s.Rows))))
		d.reportHiddenTable(s)
	}
	var said []saidRow
	for _, r := range s.Rows {
		facts := []fact.Fact(nil)
		if !hidden && !s.IsHelp() {
			facts = d.tables.Facts.Above(r)
		}
		if facts == nil {
			d.setAside(r, why)
			continue
		}
		said = append(said, saidIn(r, facts))
	}
	if len(said) > 0 {
		d.keys.factsOfSheet(s, d.tables.Around.ContextOf(s), said)
	}
}

// reportHiddenTable reports a table of follow-up or of grants in a hidden sheet that is
// not read.
func (d *decoder) reportHiddenTable(s *worksheet.Sheet) {
	for i, row := range s.First() {
		kind, _, _ := d.tables.Heads.HeadingAt(s, s.From(i), "")
		if name := authorityTables[kind]; name != "" {
			d.file.Problems.Add(source.New(source.AuthorityHidden, row.Pos, "change", name, "of", s.Name))
			return
		}
	}
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

// newTable begins the reading of a table that was found.
func (d *decoder) newTable(found *layout.Table) *table {
	t := &table{Table: found, fromLine: len(d.file.Lines), ledger: ledger{side: account.SideTitle(found.Title), from: len(d.file.Budget), totals: len(d.file.BudgetTotals)}}
	t.across = make([]*source.Cell, t.Last+1)
	t.sections = section.Stack{Sheet: found.Ctx.SheetTheme, From: t.fromLine}
	switch found.Kind { // nearly each row is one line at least
	case field.Lines:
		d.file.Lines = slices.Grow(d.file.Lines, found.Rows)
	case field.Budget:
		d.file.Budget = slices.Grow(d.file.Budget, found.Rows)
	}
	return t
}

// decodeRow gives one row of a table to its kind.
func (d *decoder) decodeRow(t *table, row source.Row) {
	if len(row.Cells) == 0 {
		return
	}
	before := len(d.file.SetAside)
	switch t.Kind {
	case field.Lines:
		d.rows.lineRow(t, d.joined(t, row))
		return
	case field.Grants:
		d.grants.grantRow(t, row)
	case field.FollowUp:
		d.grants.followUpRow(t, row)
	case field.Budget:
		d.budget.budgetRow(t, row)
	}
	if len(d.file.SetAside) > before {
		t.Info.SetAside++
	} else {
		t.Info.Rows++
	}
}

// endTable settles what the whole of a table's columns decides.
func (d *decoder) endTable(t *table) {
	if t == nil {
		return
	}
	d.rows.settleLone(t, false, source.Row{})
	for _, q := range t.doubts {
		r, doubtful := q.reading.Settle(t.signs[q.col])
		v := q.value()
		if doubtful {
			d.cells.Ambiguous(v.Written(), q.pos, q.reading)
			continue
		}
		*v = v.As(r.Number.Shift(q.exp))
	}
	d.file.Problems.Add(t.scales.Doubts(t.Kind == field.Lines)...)
	d.keys.keepFacts(t)
	d.grants.reportOthersGrants(t)
	if t.Kind == field.Budget {
		d.budget.endLedger(t)
	}
	if t.Kind == field.Lines {
		d.lines.inferTypes(t)
		d.rows.checkTotals(t)
		d.rows.reportSections(t)
		d.lines.donePlan(t)
		t.Info.Nature, t.Info.Year = submission.SharedNature(d.file.Lines[t.fromLine:])
		d.lines.mayPlan(t)
	}
	d.file.Tables = append(d.file.Tables, t.Info)
	if t.Join != nil {
		t.marks.each(&d.file, t.Join.Back)
	}
}

// reportOnce reports a problem the first time that its kind is met in a table.
func (d *decoder) reportOnce(t *table, p source.Problem) {
	if !t.reported[p.Slug] {
		t.noteReported(p.Slug)
		d.file.Problems.Add(p)
	}
}

// noteReported notes that a kind of problem was reported for the table.
func (t *table) noteReported(slug source.Slug) {
	if t.reported == nil {
		t.reported = map[source.Slug]bool{}
	}
	t.reported[slug] = true
}
