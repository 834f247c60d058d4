package heading

import (
	"slices"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// isShortHeading reports whether the columns of the first of rows are two headings, a title and
// prévu, réalisé or statut. They are enough where the sheet has no row with more headings, or
// where the row has no other text and both columns have a value below: a plan of two columns may
// be above results of five.
func (f *Finder) isShortHeading(s *worksheet.Sheet, rows []source.Row, cols []column.Column, above field.Table) bool {
	if s.IsList() {
		return false
	}
	known, title, outcome := 0, false, false
	for _, c := range cols {
		if c.Known() {
			known++
		}
		title, outcome = title || c.Canon == "intitulé", outcome || column.OutcomeHeadings[c.Canon] || c.Canon == "budget prévu" && f.ofProgramme(s)
	}
	all := known == len(cols)
	if !title || !outcome || above != "" && !all {
		return false
	}
	return all && (above != "" || f.filledBelow(s, rows, cols)) || !f.hasWholeHeading(s)
}

// ofProgramme reports a sheet that its name, or the title right above the row that is
// read, calls a programme: the only planned figure of its actions may be the money
// (DOMAIN, the first council decision).
func (f *Finder) ofProgramme(s *worksheet.Sheet) bool {
	if nature, _ := f.headings.Words.SheetNature(s.Name); nature == cell.Programme {
		return true
	}
	nature, _ := f.headings.Words.SheetNature(s.Title)
	return nature == cell.Programme
}

// untitledHeading reads the columns of the first of rows as headings of which that of the
// titles is missing: two of prévu, réalisé and statut and nothing that is not known, and in
// the rows below texts in one column more, before them. It is nil for any other, and
// for what may be a budget.
func (f *Finder) untitledHeading(s *worksheet.Sheet, rows []source.Row, cols []column.Column) []column.Column {
	if ofBudget(s) {
		return nil
	}
	outcome := 0
	for _, c := range cols {
		if !c.Known() || c.Canon == "intitulé" {
			return nil
		}
		if column.OutcomeHeadings[c.Canon] {
			outcome++
		}
	}
	titles, posts := 0, 0
	for _, row := range rows[1:] {
		first := row.Cells[0]
		if first.Kind != source.Text || cell.IsNumber(first.Raw) || titles != 0 && first.Pos.Col() != titles {
			return nil
		}
		titles = first.Pos.Col()
		if account.IsPost(first.Raw) {
			posts++
		}
	}
	if outcome < 2 || 2*posts >= len(rows)-1 || titles == 0 || titles >= cols[0].Col {
		return nil
	}
	return append([]column.Column{{Col: titles, Canon: "intitulé", Untitled: true}}, cols...)
}

// filledBelow reports whether the second of rows has something under each column
// and heads no table.
func (f *Finder) filledBelow(s *worksheet.Sheet, rows []source.Row, cols []column.Column) bool {
	if len(rows) < 2 {
		return false
	}
	next := rows[1]
	if kind, _ := f.wholeHeading(s, next, f.headings.CountHeadings(next)); kind != column.None {
		return false
	}
	return !slices.ContainsFunc(cols, func(c column.Column) bool { return next.At(c.Col).Kind == source.Blank })
}

// hasWholeHeading reports whether one of the rows in which headings are looked
// for has three of them.
func (f *Finder) hasWholeHeading(s *worksheet.Sheet) bool {
	for _, row := range s.First() {
		if kind, _ := f.wholeHeading(s, row, f.headings.CountHeadings(row)); kind != column.None {
			return true
		}
	}
	return false
}
