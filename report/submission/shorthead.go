package submission

import (
	"slices"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/source"
)

// outcomes are the headings of which one is enough beside a title.
var outcomes = map[string]bool{"prévu": true, "réalisé": true, "statut": true}

// shortHeading reads the first of rows as two headings, a title and prévu,
// réalisé or statut: nil where it is none. They are enough where no better row
// stands in the sheet, and where nothing else stands in their row while both have
// something below them: a plan of two columns may stand above results of five.
func (d *decoder) shortHeading(s *sheetRows, rows []source.Row, above *table) []column {
	if listSheet(d.words.Fold(s.name)) {
		return nil
	}
	cols := d.columnsOf(kindLines, rows[0])
	known, title, outcome := 0, false, false
	for _, c := range cols {
		if c.known() {
			known++
		}
		title, outcome = title || c.canon == "intitulé", outcome || outcomes[c.canon] || c.canon == "budget prévu" && d.ofProgramme(s)
	}
	all := known == len(cols)
	switch {
	case !title || !outcome || above != nil && !all:
		return nil
	case all && (above != nil || d.filledBelow(s, rows, cols)), !d.hasWholeHeading(s):
		return cols
	}
	return nil
}

// ofProgramme reports a sheet that its name, or the title right above the row that is
// read, calls a programme: the only planned figure of its actions may be the money
// (DOMAIN, the first council decision).
func (d *decoder) ofProgramme(s *sheetRows) bool {
	if nature, _ := d.words.SheetNature(s.name); nature == cell.Programme {
		return true
	}
	nature, _ := d.words.SheetNature(s.title)
	return nature == cell.Programme
}

// untitledHeading reads the first of rows as headings of which that of the titles is
// missing: two of prévu, réalisé and statut and nothing that is not known, and in
// the rows below texts in one column more, before them. It is nil for any other, and
// for what may be a budget.
func (d *decoder) untitledHeading(s *sheetRows, rows []source.Row) []column {
	if budgetTitle().MatchString(fold.Key(s.title)) || budgetTitle().MatchString(fold.Key(s.name)) {
		return nil
	}
	cols := d.columnsOf(kindLines, rows[0])
	outcome := 0
	for _, c := range cols {
		if !c.known() || c.canon == "intitulé" {
			return nil
		}
		if outcomes[c.canon] {
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
		if isPost(first.Raw) {
			posts++
		}
	}
	if outcome < 2 || 2*posts >= len(rows)-1 || titles == 0 || titles >= cols[0].col {
		return nil
	}
	return append([]column{{col: titles, canon: "intitulé", untitled: true}}, cols...)
}

// isPost reports a text that may be a post of a budget: it begins with the number of
// an account, names one, or is the title of a side.
func isPost(text string) bool {
	if n, _ := leadingAccount(text); n != "" || sideTitle(text) != account.Neither {
		return true
	}
	return account.Named(account.Charges, text).Account != "" || account.Named(account.Income, text).Account != ""
}

// filledBelow reports whether the second of rows has something under each column
// and heads no table.
func (d *decoder) filledBelow(s *sheetRows, rows []source.Row, cols []column) bool {
	if len(rows) < 2 {
		return false
	}
	next := rows[1]
	if kind, _ := d.wholeHeading(s, next, d.countHeadings(next)); kind != kindNone {
		return false
	}
	return !slices.ContainsFunc(cols, func(c column) bool { return next.At(c.col).Kind == source.Blank })
}

// hasWholeHeading reports whether one of the rows in which headings are looked
// for has three of them.
func (d *decoder) hasWholeHeading(s *sheetRows) bool {
	for _, row := range s.rows[:min(len(s.rows), headingRows)] {
		if kind, _ := d.wholeHeading(s, row, d.countHeadings(row)); kind != kindNone {
			return true
		}
	}
	return false
}
