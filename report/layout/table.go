package layout

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/heading"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// Table is a table that was found: what its columns are, and what is said around it.
type Table struct {
	// Kind is what its rows are records of.
	Kind field.Table
	*column.Shape
	// Title is the text right above its headings, "" for none.
	Title string
	// ThemesOnce is true where the themes stand in the first row of their actions alone.
	ThemesOnce bool
	// Rows is how many rows of its sheet are below its headings, some of which may be of other
	// tables; 0 for a table read sideways.
	Rows int
	// Summed are the numbers of the rows that sum those below them, see summedRows.
	Summed map[int]bool
	// Join are the dossiers to which its rows belong, nil for none.
	Join *Dossiers
	// Ctx is what the sheet's name and the rows above say of it.
	Ctx Context
	// Hidden is true of a table in a hidden sheet.
	Hidden bool
	// Info says how it was read, for the list of tables; its counts grow with the rows.
	Info column.TableInfo
	// Dress records the bold and fill of the rows of its sheet; nil for a table read
	// sideways.
	Dress *worksheet.Dress
}

// newTable begins a table at its heading row, over the rows that follow. N in its headings
// is the year own, 0 where nothing says which. The columns are settled in place, and stay
// the caller's.
func (f *Finder) newTable(kind field.Table, cols []column.Column, row source.Row, ctx Context, own int, below []source.Row) *Table {
	if kind == field.Lines {
		in := f.headings.SampleOf(below)
		cols = column.BlankHeadings(cols, in)
		heading.TakeUnits(cols, row.Pos, below)
		kinds := column.NewKindReader(f.words, f.names)
		f.headings.SettleWords(cols, in, kinds)
		if ctx.OfProgramme() {
			column.PlanPeople(cols, in, kinds)
		}
	}
	ctx = ctx.over(cols)
	t := &Table{Kind: kind, Ctx: ctx, Info: column.TableInfo{Pos: row.Pos, Kind: string(kind)}}
	column.SettleYears(cols, own)
	if kind == field.Lines {
		column.ShareYear(cols, f.YearAround(&ctx))
	}
	column.ReadPercent(cols)
	column.AmountsIn(ctx.scale, kind, cols)
	f.doubtHeadings(kind, cols, row.Pos, below)
	if kind == field.Lines {
		f.doubtLines(headed{cols, row.Pos, below})
		t.ThemesOnce = column.ThemesOnce(cols, f.headings.SampleOf(below))
	}
	t.Shape = f.headings.ShapeOf(cols, ctx.SheetYear)
	t.Info.Headings = t.Headings
	return t
}

// doubtHeadings reports headings that are not known, except those of remarks, and headings that
// repeat the meaning of another column, whose column is not read.
func (f *Finder) doubtHeadings(kind field.Table, cols []column.Column, row source.Pos, below []source.Row) {
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
			f.cells.Report(source.New(source.DuplicateHeading, pos, "found", c.Written, "canon", c.Reason.Twin))
			continue
		case c.Canon == "" && (c.Kept || f.holdsRemarks(c, below)):
		case c.Canon == "" && kind == field.Budget && f.headings.HeadsAmounts(c.Written):
			f.cells.Report(source.New(source.UnknownHeading, pos, "found", c.Written, "kind", "amount"))
		case c.Canon == "":
			f.cells.Report(cell.Unknown(source.UnknownHeading, pos, cmp.Or(c.Written, source.ColumnName(c.Col)), field.Headings(kind)))
		case c.Known() && seen[key]:
			f.cells.Report(source.New(source.DuplicateHeading, pos, "found", c.Written, "canon", c.Canon))
			c.Canon = ""
		}
		seen[key] = true
	}
}

// holdsRemarks reports a column whose heading is one of remarks and in which no cell is a
// figure alone. It is kept, and no problem is reported.
func (f *Finder) holdsRemarks(c *column.Column, below []source.Row) bool {
	return field.IsRemark(c.Written) && !column.NewKindReader(f.words, f.names).Figures(f.headings.SampleOf(below), c.Col)
}

// Cell is the cell of a row under a canonical heading of a group, blank where the group has no
// such column.
func (t *Table) Cell(g *column.Group, row source.Row, canon string) source.Cell {
	i, ok := g.Col[canon]
	if !ok {
		return source.Cell{}
	}
	return row.At(t.Cols[i].Col)
}

// RowSides reports whether a column of a group says whether the figures of a row were planned or
// done: they stand under one heading then.
func (t *Table) RowSides(g *column.Group) bool {
	i := g.Fields[field.LineNature]
	return i > 0 && t.Cols[i-1].RowSides
}

// HeadingUnit is the unit that a canonical heading of a group names (« Prévu (k€) »), "" where
// it names none or the group has no such column.
func (t *Table) HeadingUnit(g *column.Group, canon string) string {
	if i, ok := g.Col[canon]; ok {
		return t.Cols[i].Unit
	}
	return ""
}
