package heading

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// HeadingAt finds whether a table's headings begin at the first of rows of a sheet, what
// they mean, and how many rows they take (INTAKE, Headings): one, or two where a year, or
// Prévu and Réalisé, span columns over sub-headings. Where none begin there, kind is
// column.None. above is the kind of the table that is read there, "" above the first.
func (f *Finder) HeadingAt(s *worksheet.Sheet, rows []source.Row, above field.Table) (kind field.Table, cols []column.Column, taken int) {
	row := rows[0]
	texts := f.headings.CountHeadings(row)
	if len(rows) > 1 && rows[1].Pos.Row() == row.Pos.Row()+1 {
		if cols = f.underSides(s, rows, texts); cols != nil {
			return field.Budget, cols, 2
		}
		if kind, cols := f.twoRows(row, rows[1]); kind != column.None {
			return kind, cols, 2
		}
		if kind, cols := f.wrapped(s, row, rows[1], texts); kind != column.None {
			return kind, cols, 2
		}
	}
	if len(row.Cells) < 2 {
		return column.None, nil, 1
	}
	if cols = f.budgetHeading(s, rows, texts, above); cols != nil {
		return field.Budget, cols, 1
	}
	if kind, cols = f.wholeHeading(s, row, texts); kind != column.None {
		if kind == field.Lines {
			cols, _ = f.loneNumber(s, rows, cols)
		}
		return kind, cols, 1
	}
	if cols = f.lesserHeading(s, rows, texts, above); cols != nil {
		return field.Lines, cols, 1
	}
	return column.None, nil, 1
}

// lesserHeading reads the first of rows as the headings of a table of lines of which fewer than
// three are known: nil where it is none.
func (f *Finder) lesserHeading(s *worksheet.Sheet, rows []source.Row, texts column.HeadingCount, above field.Table) []column.Column {
	if !texts.Title && (!texts.Outcome || above != "") {
		return nil // as most rows
	}
	row := rows[0]
	cols := f.headings.ColumnsOf(field.Lines, row)
	if !texts.Title {
		return f.untitledHeading(s, rows, cols)
	}
	short := texts.Outcome || texts.Either > 0 && numberBelow(rows, texts.Either) || above == "" && len(row.Cells) <= 4 && f.ofProgramme(s)
	switch {
	case short && f.isShortHeading(s, rows, cols, above):
		return cols
	case above != "":
		return nil
	case f.isStatusHeading(rows, cols):
		return cols
	}
	if settled := f.loneNumberHeading(s, rows, cols); settled != nil {
		return settled
	}
	if f.isSettledHeading(s, rows, cols) {
		return cols
	}
	return nil
}

// numberBelow reports whether the row right below the first of rows has a number in a
// column, and a title before it.
func numberBelow(rows []source.Row, col int) bool {
	if len(rows) < 2 || rows[1].Pos.Row() != rows[0].Pos.Row()+1 || rows[1].Cells[0].Kind != source.Text {
		return false
	}
	c := rows[1].At(col)
	return c.Kind == source.Number || c.Kind == source.Text && cell.IsNumber(c.Raw)
}

// wholeHeading reports whether a row alone heads a table by three headings or
// more.
func (f *Finder) wholeHeading(s *worksheet.Sheet, row source.Row, texts column.HeadingCount) (field.Table, []column.Column) {
	if len(row.Cells) < 3 {
		return column.None, nil
	}
	if kind, cols := f.headingRow(s, row, texts); kind != column.None {
		return kind, cols
	}
	return column.None, nil
}

// headingRow reports whether a row heads a table: at least three known
// headings, one of those that its kind requires among them.
func (f *Finder) headingRow(s *worksheet.Sheet, row source.Row, texts column.HeadingCount) (field.Table, []column.Column) {
	for i, kind := range column.Kinds {
		parts, years := 0, 0 // beside titles
		if kind == field.Lines && texts.Title {
			parts, years = texts.Parts, texts.Years
		}
		if texts.Of[i]+parts+years < 3 {
			continue
		}
		if kind != field.Lines && !f.hasRequired(kind, row) || kind == field.Grants && f.headings.OfActions(row) {
			continue
		}
		cols := f.headings.ColumnsOf(kind, row)
		if kind == field.Lines && !column.SettleBareYears(cols, s.Done) {
			years = 0
		}
		if texts.Of[i]+parts+years >= 3 && heads(kind, cols) {
			return kind, cols
		}
	}
	return column.None, nil
}

// hasRequired reports whether a row has a heading that a table of a kind needs.
func (f *Finder) hasRequired(kind field.Table, row source.Row) bool {
	return slices.ContainsFunc(row.Cells, func(c source.Cell) bool {
		return c.Kind == source.Text && len(c.Raw) <= column.MaxHeading && slices.Contains(column.Required[kind], f.headings.Heading(kind, c.Raw).Canon)
	})
}

// heads reports whether columns are enough for a table of a kind.
func heads(kind field.Table, cols []column.Column) bool {
	known, has := 0, false
	for _, c := range cols {
		if c.Period != (cell.Period{}) {
			known++
		}
		if !c.Known() {
			continue
		}
		known++
		for _, r := range column.Required[kind] {
			has = has || r == c.Canon || r == "intitulé" && c.Title
		}
	}
	return has && known >= 3
}
