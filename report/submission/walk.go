package submission

import (
	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// walk reads the rows of a sheet, or of a part of one, in their order. It is in a
// table, or above the first.
type walk struct {
	*decoder
	s   *sheetRows
	ctx context
	// plans are the layouts that are still to come.
	plans []layout
	t     *table // nil above the first
	said  []saidRow
	// nameless is the index of the first row below a list above the first table.
	nameless int
}

// readTables finds the tables of a sheet, or of a part of one, by layouts and by
// headings, and reads their rows.
func (d *decoder) readTables(s *sheetRows, plans []layout) {
	w := walk{decoder: d, s: s, ctx: d.contextOf(s), plans: plans}
	for _, row := range s.above {
		d.lookAbove(&w.ctx, row)
		w.ctx.hearScale(row, false)
		s.hear(row)
	}
	from, first := len(d.file.SetAside), s.rows[0].Cells[0].Pos
	for i := 0; i < len(s.rows); {
		n := w.read(i)
		if d.tooMany(s.rows[i]) {
			return
		}
		i += n
	}
	d.endTable(w.t)
	d.factsOfSheet(s, w.ctx, w.said)
	d.missedLayouts(s, w.plans)
	if w.t != nil || d.decodeSideways(s, w.ctx) {
		return
	}
	if c, ok := w.ctx.clusterAround(d, s); ok {
		d.outside.loose.see(c.id, c)
	}
	d.noTable(s, from, first)
}

// read reads the row of an index, and returns how many rows it was: two where they
// head a table together.
func (w *walk) read(i int) int {
	rows := w.s.from(i)
	row := rows[0]
	switch {
	case len(w.plans) > 0:
		if w.byLayout(rows) {
			return 1
		}
	case w.mayHead(i):
		if taken := w.byHeadings(i, rows); taken > 0 {
			return taken
		}
	}
	switch {
	case w.t == nil:
		w.above(i, row)
	case w.says(w.t, nil, row):
		w.t.info.Rows++
	case w.isTitle(rows):
		w.endLone(w.t, row.Pos.Row(), true)
		w.ctx.hearScale(row, !w.keys(rows[:1]))
		w.t.ctx = w.ctx
		w.t.aside(w.decoder, row, source.RowSetAside)
		w.s.titled(row)
	case w.t.hintsRow(row):
		w.t.aside(w.decoder, row, source.RowSetAside)
	default:
		w.decodeRow(w.t, row)
		if i >= headingRows {
			// Nobody looks back, and the lines made of a row take as much as its
			// cells: 173 MB are 135 MB in the check of BenchmarkCommand/distinct=40000.
			w.s.rows[i].Cells = nil
		}
	}
	return 1
}

// begin ends the table that was read, and begins another.
func (w *walk) begin(next *table) {
	w.endTable(w.t)
	w.t = next
	next.hidden, next.dressed = w.s.hidden, &w.s.dressed
	next.facts, w.said = w.said, nil
}

// byLayout begins the table of the next layout where its row has come. It is true
// where that is the row of its headings.
func (w *walk) byLayout(rows []source.Row) bool {
	p, at := w.plans[0], rows[0].Pos.Row()
	if at < p.HeadingRow {
		return false
	}
	w.plans = w.plans[1:]
	w.endLone(w.t, at, false)
	laid := w.laidOut(p, rows, w.ctx)
	if laid == nil {
		return false
	}
	w.begin(laid)
	return p.HeadingRow > 0 && at == p.HeadingRow
}

// MayHead reports whether headings are looked for in the row of an index: in the
// first rows of a sheet, and anywhere below a table that no layout describes.
func (w *walk) mayHead(i int) bool {
	if w.t != nil {
		return w.t.info.Layout == 0
	}
	return i < headingRows || w.s.rows[i].Pos.Row() == w.s.titleRow
}

// byHeadings begins a table where the row of an index heads one, and returns how
// many rows its headings take, 0 for none.
func (w *walk) byHeadings(i int, rows []source.Row) int {
	s, row := w.s, rows[0]
	kind, cols, taken := w.headingAt(s, rows, w.t)
	if kind == column.None {
		return 0
	}
	below := rows[min(taken, len(rows)):]
	w.endLone(w.t, row.Pos.Row(), false)
	if kind == field.Lines {
		column.OfPeriod(cols, w.period())
	}
	w.settleParts(kind, cols, below, w.ctx)
	w.begin(w.newTable(kind, cols, row, w.themed(w.ctx, s.rows[:i], row).ofBudget(kind, s.title, row.Pos), below))
	w.ctx.named, w.ctx.untitled = true, true
	w.t.ledger.side = account.SideTitle(s.title)
	s.title = ""
	w.t.info.HeadingRows = taken
	if kind == field.Lines {
		w.t.pivot = w.pivotGroups(w.t, s.rows[min(i+taken, len(s.rows)):])
	}
	return taken
}

// above takes what a row above the first table says, and sets it aside.
func (w *walk) above(i int, row source.Row) {
	if i < headingRows && i >= w.nameless {
		if n := w.namelessRows(w.s, i); n > 0 {
			w.nameless = i + n
		} else {
			w.lookAbove(&w.ctx, row)
			w.ctx.hearScale(row, false)
		}
	}
	if w.says(nil, &w.said, row) {
		return
	}
	w.s.hear(row)
	w.setAside(row, source.RowSetAside)
	w.s.titled(row)
}

// isTitle takes what a row says of the table below it, or of the rows below it in
// the same table. It is false for any other row.
func (w *walk) isTitle(rows []source.Row) bool {
	return w.t.info.Layout == 0 && (w.titleOfNext(&w.ctx, w.s, rows, w.t) || w.titleBelow(&w.ctx, w.t, rows[0]))
}

// Period is the part of the year of which the title of a table or its sheet says that
// it is: its figures are never the year's (R6). It is the zero period for others. A
// sheet called T1 may be the first of several tables: where no year stands beside
// it, another sheet must be of another part.
func (w *walk) period() cell.Period {
	if p, _ := column.PartNamed(w.words, w.s.title); p != (cell.Period{}) {
		return p
	}
	p, year := column.PartNamed(w.words, w.s.name)
	if p == (cell.Period{}) || year {
		return p
	}
	for i := range w.sheets {
		if o, _ := column.PartNamed(w.words, w.sheets[i].name); o.Per == p.Per && o.N != p.N {
			return p
		}
	}
	return cell.Period{}
}
