package layout

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// HeadingAt finds whether a table's headings begin at the first of rows of a sheet, what
// they mean, and how many rows they take (INTAKE, Headings): one, or two where a year, or
// Prévu and Réalisé, span columns over sub-headings. Where none begin there, kind is
// column.None. above is the kind of the table that is read there, "" above the first.
func (hf *headFinder) HeadingAt(s *Sheet, rows []source.Row, above field.Table) (kind field.Table, cols []column.Column, taken int) {
	row := rows[0]
	texts := hf.headings.CountHeadings(row)
	if len(rows) > 1 && rows[1].Pos.Row() == row.Pos.Row()+1 {
		if cols = hf.underSides(s, rows, texts); cols != nil {
			return field.Budget, cols, 2
		}
		if kind, cols := hf.twoRows(row, rows[1]); kind != column.None {
			return kind, cols, 2
		}
		if kind, cols := hf.wrapped(s, row, rows[1], texts); kind != column.None {
			return kind, cols, 2
		}
	}
	if len(row.Cells) < 2 {
		return column.None, nil, 1
	}
	if cols = hf.budgetHeading(s, rows, texts, above); cols != nil {
		return field.Budget, cols, 1
	}
	if kind, cols = hf.wholeHeading(s, row, texts); kind != column.None {
		if kind == field.Lines {
			cols, _ = hf.loneNumber(s, rows, cols)
		}
		return kind, cols, 1
	}
	if cols = hf.lesserHeading(s, rows, texts, above); cols != nil {
		return field.Lines, cols, 1
	}
	return column.None, nil, 1
}

// lesserHeading reads the first of rows as the headings of a table of lines of which fewer than
// three are known: nil where it is none.
func (hf *headFinder) lesserHeading(s *Sheet, rows []source.Row, texts column.HeadingCount, above field.Table) []column.Column {
	if !texts.Title && (!texts.Outcome || above != "") {
		return nil // as most rows
	}
	row := rows[0]
	cols := hf.headings.ColumnsOf(field.Lines, row)
	if !texts.Title {
		return hf.untitledHeading(s, rows, cols)
	}
	short := texts.Outcome || texts.Either > 0 && numberBelow(rows, texts.Either) || above == "" && len(row.Cells) <= 4 && hf.ofProgramme(s)
	switch {
	case short && hf.isShortHeading(s, rows, cols, above):
		return cols
	case above != "":
		return nil
	case hf.isStatusHeading(rows, cols):
		return cols
	}
	if settled := hf.loneNumberHeading(s, rows, cols); settled != nil {
		return settled
	}
	if hf.isSettledHeading(s, rows, cols) {
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
func (hf *headFinder) wholeHeading(s *Sheet, row source.Row, texts column.HeadingCount) (field.Table, []column.Column) {
	if len(row.Cells) < 3 {
		return column.None, nil
	}
	if kind, cols := hf.headingRow(s, row, texts); kind != column.None {
		return kind, cols
	}
	return column.None, nil
}

// headingRow reports whether a row heads a table: at least three known
// headings, one of those that its kind requires among them.
func (hf *headFinder) headingRow(s *Sheet, row source.Row, texts column.HeadingCount) (field.Table, []column.Column) {
	for i, kind := range column.Kinds {
		parts, years := 0, 0 // beside titles
		if kind == field.Lines && texts.Title {
			parts, years = texts.Parts, texts.Years
		}
		if texts.Of[i]+parts+years < 3 {
			continue
		}
		if kind == field.Grants && hf.headings.OfActions(row) {
			continue
		}
		cols := hf.headings.ColumnsOf(kind, row)
		if kind == field.Lines && !column.SettleBareYears(cols, s.Done) {
			years = 0
		}
		if texts.Of[i]+parts+years >= 3 && heads(kind, cols) {
			return kind, cols
		}
	}
	return column.None, nil
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
