package decode

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/section"
	"bilan/report/source"
)

// loneRow is a row with one text alone in a table of lines. The row below decides what it is: a
// section where lines follow, the title of the next table where headings do, else a line
// without a number.
type loneRow struct {
	row source.Row
	// mark is what makes it a section; without one it is a line.
	mark sectionMark
	// titled is true where the text is under the heading of titles: no other can be a line.
	titled bool
	// code and title are those of a row that has nothing else, "" of one text alone.
	code, title string
	// note is true of a note among such rows, which is neither a section nor a line.
	note bool
}

// waits keeps a row of one text until the next row is known. It is false for a text that can be
// neither section nor line.
func (rr *rowReader) waits(t *table, row source.Row) bool {
	r := loneRow{row: row, mark: rr.sectionMark(t, row)}
	if len(row.Cells) > 1 && r.mark.kind == "" {
		if r.code = t.CodedTitle(row); r.code == "" {
			return false
		}
	}
	title, ok := t.Groups[0].Col["intitulé"]
	r.titled = ok && row.At(t.Cols[title].Col).Kind != source.Blank
	if r.code != "" {
		r.title = row.At(t.Cols[title].Col).Raw
	}
	if !r.titled && r.mark.kind == "" {
		return false
	}
	t.lone = append(t.lone, r)
	if len(t.lone) > maxLone { // more than this are a plan written in sentences
		markByCodes(t.lone, "")
		open, bare := t.sections.Kinds(len(rr.d.file.Lines))
		_, heads := rankRows(t.lone, open, bare, true)
		rr.settle(t, t.lone[:1], heads[0], source.Row{})
		t.lone = slices.Delete(t.lone, 0, 1)
	}
	return true
}

// note sets a note aside, in its order among the rows that wait.
func (rr *rowReader) note(t *table, row source.Row) {
	if len(t.lone) == 0 {
		t.aside(rr.d, row, source.RowSetAside)
		return
	}
	t.lone = append(t.lone, loneRow{row: row, note: true})
}

// maxLone is how many rows of one text may wait: more than there are titles above a table, or
// sections within sections.
const maxLone = 12

// settle decides what consecutive rows of one text are. below is true where a line follows the
// last of them; under is that line's row, blank where none follows.
func (rr *rowReader) settle(t *table, rows []loneRow, below bool, under source.Row) {
	if len(rows) == 0 {
		return // as mostly
	}
	markByCodes(rows, t.codeOf(under))
	open, bare := t.sections.Kinds(len(rr.d.file.Lines))
	ranks, heads := rankRows(rows, open, bare, below)
	for i, r := range rows {
		if r.note {
			t.aside(rr.d, r.row, source.RowSetAside)
			continue
		}
		if r.mark.kind == "" {
			rr.d.lines.readLine(t, r.row)
			t.above = r.row
			continue
		}
		owner := rr.clusterBeside(t, r.row)
		t.sections.Leave(owner)
		t.sections.Cut(ranks[i])
		if !heads[i] && r.titled && (!t.hasColumn("grappe") || len(r.row.Cells) > 1) {
			rr.d.lines.readLine(t, r.row)
			t.above = source.Row{}
			continue
		}
		t.aside(rr.d, r.row, source.SectionRow)
		t.above = source.Row{}
		c := t.Cell(&t.Groups[0], r.row, "intitulé")
		if c.Kind == source.Blank {
			c = r.row.Cells[0]
		}
		written := c.String()
		if r.mark.looks {
			t.looking = append(t.looking, c)
		}
		c.Raw = r.mark.theme
		theme := rr.d.lines.theme(c)
		at := len(rr.d.file.Lines)
		t.sections.Enter(section.Section{Kind: r.mark.kind, Theme: cell.NewText(theme.Value, written, c.Pos), Owner: owner, From: at, First: at})
	}
	if n := len(rows); rows[n-1].mark.kind == "" && !rows[n-1].note && rows[n-1].code == "" && len(under.Cells) > 0 && t.hasFigures(under) {
		t.unmarked = append(t.unmarked, rows[n-1].row.Cells[0])
	}
}

// settleLone settles the rows of one text above a row of the table.
func (rr *rowReader) settleLone(t *table, below bool, under source.Row) {
	rows := t.lone
	t.lone = nil
	rr.settle(t, rows, below, under)
}

// endLone settles the rows of one text at the end of a table. Those right above the next one,
// with no blank row between them, are its title: all of them behind a blank row, else the last.
// row is the first row of the next table, or one known to be its title.
func (rr *rowReader) endLone(t *table, above int, title bool) {
	if len(t.lone) == 0 {
		return
	}
	rows, next := t.lone, above
	t.lone = nil
	from := len(rows)
	for from > 0 && rows[from-1].row.Pos.Row() == next-1 && rows[from-1].code == "" {
		from--
		next--
	}
	if from == 0 && t.lastRow == next-1 { // no blank row parts them from the table
		if from = len(rows); !title {
			from--
		}
	}
	rr.settle(t, rows[:from], false, source.Row{})
	for _, r := range rows[from:] {
		t.aside(rr.d, r.row, source.RowSetAside)
	}
}

// hasColumn reports whether a table has a column of a canonical heading.
func (t *table) hasColumn(heading string) bool {
	_, ok := t.Groups[0].Col[heading]
	return ok
}

// aside sets a row of the table aside.
func (t *table) aside(d *decoder, row source.Row, why source.Slug) {
	d.setAside(row, why)
	t.Info.SetAside++
}
