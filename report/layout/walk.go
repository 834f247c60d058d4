package layout

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// Visitor is told what each row of a sheet is, in their order. Each row comes to one of Row,
// Facts and Aside, but rows of headings, which come to none.
type Visitor interface {
	// Next says that a table begins at the row of a number, or below it where title is true
	// and that row is its title. Begin follows once its headings were read, if it is one.
	Next(row int, title bool)
	// Begin begins a table. The one before it has ended.
	Begin(*Table)
	// Row takes a row of the table that was begun last.
	Row(source.Row)
	// Facts takes a row that states facts of the cluster, in the table that was begun last or
	// above the first.
	Facts(source.Row, []fact.Fact)
	// Aside takes a row that gives neither records nor facts: it is above the first table, is
	// the title of the next, or explains what to write under headings.
	Aside(source.Row)
	// Enough reports, after each row, whether the rest of the sheet is not to be read.
	Enough(source.Row) bool
}

// walk reads the rows of a sheet, or of a part of one, in their order. It is in a
// table, or above the first.
type walk struct {
	*Finder
	visitor Visitor
	s       *worksheet.Sheet
	ctx     Context
	// configured are the layouts that are still to come.
	configured []Configured
	t          *Table // nil above the first
	// budgetTitle is the title of the budget that is read.
	budgetTitle string
	// nameless is the index of the first row below a list above the first table.
	nameless int
	// listed is true in the rows of a list below a table.
	listed bool
}

// Walked is what is known of a sheet once its rows were read.
type Walked struct {
	// Ctx is the context that a table below its last row would have.
	Ctx Context
	// Tables is true where a table was found.
	Tables bool
	// Layouts are those whose heading rows are below the last row, nil for none.
	Layouts []Configured
	// Stopped is true where the visitor had enough: all else is then zero.
	Stopped bool
}

// Walk finds the tables of a sheet, or of a part of one, and gives its rows to a visitor.
// Where there are layouts, by ascending heading row, tables begin at their rows and nowhere else;
// without layouts, where headings are found (INTAKE, Headings). Afterwards the cells of rows from
// the HeadingRows-th on may be gone.
func (f *Finder) Walk(s *worksheet.Sheet, layouts []Configured, visitor Visitor) Walked {
	w := walk{Finder: f, visitor: visitor, s: s, ctx: f.Around.ContextOf(s), configured: layouts}
	for _, row := range s.Above {
		f.Around.LookAbove(&w.ctx, row)
		w.ctx.hearScale(row, false)
		s.Hear(row)
	}
	for i := 0; i < len(s.Rows); {
		n := w.read(i)
		if visitor.Enough(s.Rows[i]) {
			return Walked{Stopped: true}
		}
		i += n
	}
	return Walked{Ctx: w.ctx, Tables: w.t != nil, Layouts: w.configured}
}

// read reads the row of an index, and returns how many rows it was: two where they
// head a table together.
func (w *walk) read(i int) int {
	rows := w.s.From(i)
	row := rows[0]
	switch {
	case len(w.configured) > 0:
		if w.byLayout(i, rows) {
			return 1
		}
	case w.mayHead(i):
		if taken := w.byHeadings(i, rows); taken > 0 {
			return taken
		}
	}
	if w.t == nil {
		w.above(i, row)
		return 1
	}
	if w.inList(i, row) {
		w.visitor.Aside(row)
		return 1
	}
	facts := w.Facts.In(row)
	switch {
	case facts != nil:
		w.visitor.Facts(row, facts)
	case w.isTitle(rows):
		w.visitor.Next(row.Pos.Row(), true)
		w.ctx.hearScale(row, !w.Around.keys(rows[:1]))
		w.t.Ctx = w.ctx
		w.visitor.Aside(row)
		w.s.KeepTitle(row)
	case w.t.hintsRow(row):
		w.visitor.Aside(row)
	default:
		w.visitor.Row(w.uncut(row))
		if i >= worksheet.HeadingRows && !w.s.Kept {
			// Nobody looks back, and the lines made of a row take as much as its
			// cells: 173 MB are 135 MB in the check of BenchmarkCommand/distinct=40000.
			w.s.Rows[i].Cells = nil
		}
	}
	return 1
}

// begin begins a table whose first row below the headings is the one of an index.
func (w *walk) begin(next *Table, first int) {
	next.Hidden, next.Dress, next.Rows = w.s.Hidden, &w.s.Dress, max(0, len(w.s.Rows)-first)
	w.t, w.listed = next, false
	w.visitor.Begin(next)
}

// byLayout begins the table of the next layout where its row, that of an index, has come. It is true
// where that is the row of its headings.
func (w *walk) byLayout(i int, rows []source.Row) bool {
	p, at := w.configured[0], rows[0].Pos.Row()
	if at < p.HeadingRow {
		return false
	}
	w.configured = w.configured[1:]
	w.visitor.Next(at, false)
	laid := w.laidOut(p, rows, w.ctx)
	if laid == nil {
		return false
	}
	w.begin(laid, i)
	return p.HeadingRow > 0 && at == p.HeadingRow
}

// mayHead reports whether headings are looked for in the row of an index: in the
// first rows of a sheet, and anywhere below a table that no layout describes.
func (w *walk) mayHead(i int) bool {
	if w.t != nil {
		return w.t.Info.Layout == 0
	}
	return i < worksheet.HeadingRows || w.s.Rows[i].Pos.Row() == w.s.TitleRow
}

// byHeadings begins a table where the row of an index heads one, and returns how
// many rows its headings take, 0 for none.
func (w *walk) byHeadings(i int, rows []source.Row) int {
	s, row := w.s, rows[0]
	kind, cols, taken := w.Heads.HeadingAt(s, rows, w.kind())
	if kind == column.None {
		return 0
	}
	below := rows[min(taken, len(rows)):]
	w.visitor.Next(row.Pos.Row(), false)
	if kind == field.Lines {
		column.OfPeriod(cols, w.period())
	}
	w.settleParts(kind, cols, below, w.ctx)
	dossiers, id, theirs := w.dossiersIn(kind, cols, below)
	ctx := w.Around.themed(w.ctx, s.Rows[:i], row).ofBudget(kind, w.titleOf(kind), row.Pos)
	own, ok := column.YearUnder(cols, s.Rows[min(i+taken, len(s.Rows)):])
	if !ok {
		own = w.YearAround(&ctx)
	}
	t := w.newTable(kind, cols, row, ctx, own, below)
	t.Title, t.Info.HeadingRows = s.Title, taken
	if kind == field.Lines {
		t.Summed = w.summedRows(t, s.Rows[min(i+taken, len(s.Rows)):])
	}
	if dossiers != nil {
		dossiers.join(w.Finder, t, id, theirs, row.Pos)
	}
	s.Title = ""
	w.begin(t, i+taken)
	w.ctx.named, w.ctx.untitled = true, true
	return taken
}

// titleOf is the title right above a table. That of a budget holds for the other side of it below,
// where no title of its own stands between.
func (w *walk) titleOf(kind field.Table) string {
	if kind != field.Budget || w.s.Title != "" || w.kind() != field.Budget {
		w.budgetTitle = w.s.Title
	}
	return w.budgetTitle
}

// dossiersIn are those to which the rows of a table belong where nothing nearer says whose
// they are. The column of their id is then no unknown one.
func (w *walk) dossiersIn(kind field.Table, cols []column.Column, below []source.Row) (d *dossierSheet, id, theirs column.Column) {
	if kind != field.Lines || w.ctx.AboveCluster != "" || w.ctx.SheetCluster != "" {
		return nil, id, theirs
	}
	if d, id, theirs = w.Dossiers.of(w.Finder, w.s, cols, below); d != nil {
		for i := range cols {
			cols[i].Kept = cols[i].Kept || cols[i].Col == id.Col && cols[i].Canon == ""
		}
	}
	return d, id, theirs
}

// kind is that of the table that is read, "" above the first.
func (w *walk) kind() field.Table {
	if w.t == nil {
		return ""
	}
	return w.t.Kind
}

// above takes what a row above the first table says.
func (w *walk) above(i int, row source.Row) {
	if i < worksheet.HeadingRows && i >= w.nameless {
		if n := w.NamelessRows(w.s, i); n > 0 {
			w.nameless = i + n
		} else {
			w.Around.LookAbove(&w.ctx, row)
			w.ctx.hearScale(row, false)
		}
	}
	if facts := w.Facts.Above(row); facts != nil {
		w.visitor.Facts(row, facts)
		return
	}
	w.s.Hear(row)
	w.visitor.Aside(row)
	w.s.KeepTitle(row)
}

// isTitle takes what a row says of the table below it, or of the rows below it in
// the same table. It is false for any other row.
func (w *walk) isTitle(rows []source.Row) bool {
	return w.t.Info.Layout == 0 && (w.titleOfNext(&w.ctx, w.s, rows, w.t.Kind) || w.Around.titleBelow(&w.ctx, w.t.Shape, rows[0]))
}

// period is the part of the year of which the title of a table or its sheet says that
// it is: its figures are never the year's (R6). It is the zero period for others. A
// sheet called T1 may be the first of several tables: where no year is beside
// it, another sheet must be of another part.
func (w *walk) period() cell.Period {
	if p, _ := column.PartNamed(w.words, w.s.Title); p != (cell.Period{}) {
		return p
	}
	p, year := column.PartNamed(w.words, w.s.Name)
	if p == (cell.Period{}) || year {
		return p
	}
	for i := range w.Sheets {
		if o, _ := column.PartNamed(w.words, w.Sheets[i].Name); o.Per == p.Per && o.N != p.N {
			return p
		}
	}
	return cell.Period{}
}

// settleParts settles the columns of lines that are of years or parts of one.
func (f *Finder) settleParts(kind field.Table, cols []column.Column, below []source.Row, ctx Context) {
	if kind != field.Lines {
		return
	}
	results := cmp.Or(f.Years.File, f.Years.Assumed)
	if ctx.SheetNature != cell.Programme {
		results = cmp.Or(ctx.SheetYear, results)
	}
	results = cmp.Or(f.Years.Keys, results)
	column.DropLaterYears(cols, results)
	f.headings.SettlePeriods(cols, below, ctx.OfProgramme())
}

// inList reports a row of a list of people, of firms or of accounts that stands below a table,
// behind a blank row, up to the next blank row. Its headings are told.
func (w *walk) inList(i int, row source.Row) bool {
	if i > 0 && w.s.Rows[i-1].Pos.Row() == row.Pos.Row()-1 {
		return w.listed
	}
	w.listed = false
	if w.t.Info.Layout != 0 || w.t.Kind != field.Lines {
		return false
	}
	if kind := w.Heads.ListKind(row); kind != "" {
		w.listed = true
		w.cells.Report(source.New(source.ListSetAside, row.Cells[0].Pos, "kind", kind))
	}
	return w.listed
}
