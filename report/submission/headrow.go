package submission

import (
	"bilan/report/cell"
	"bilan/report/source"
)

// headingAt finds whether a table's headings begin at the first of rows of a
// sheet, and whether they take one row or two: a year, or Prévu and Réalisé, that
// span columns over sub-headings. above is the table that is being read there,
// nil for none.
func (d *decoder) headingAt(s *sheetRows, rows []source.Row, above *table) (kind tableKind, cols []column, taken int) {
	row := rows[0]
	if len(rows) > 1 && rows[1].Pos.Row() == row.Pos.Row()+1 {
		if cols = d.underSides(s, rows); cols != nil {
			return kindBudget, cols, 2
		}
		if kind, cols := d.twoRows(row, rows[1]); kind != kindNone {
			return kind, cols, 2
		}
	}
	if len(row.Cells) < 2 {
		return kindNone, nil, 1
	}
	texts := d.countHeadings(row)
	if cols = d.budgetHeading(s, rows, texts, above); cols != nil {
		return kindBudget, cols, 1
	}
	if kind, cols = d.wholeHeading(s, row, texts); kind != kindNone {
		return kind, cols, 1
	}
	if !texts.title && texts.outcome && above == nil {
		if cols = d.untitledHeading(s, rows); cols != nil {
			return kindLines, cols, 1
		}
	}
	if texts.title && (texts.outcome || above == nil && len(row.Cells) <= 4 && d.ofProgramme(s)) {
		if cols = d.shortHeading(s, rows, above); cols != nil {
			return kindLines, cols, 1
		}
	}
	if texts.title && above == nil {
		if cols = d.statusHeading(rows); cols != nil {
			return kindLines, cols, 1
		}
	}
	return kindNone, nil, 1
}

// wholeHeading reports whether a row alone heads a table by three headings or
// more.
func (d *decoder) wholeHeading(s *sheetRows, row source.Row, texts headingCount) (tableKind, []column) {
	if len(row.Cells) < 3 {
		return kindNone, nil
	}
	if kind, cols := d.headingRow(s, row, texts); kind != kindNone {
		return kind, cols
	}
	return kindNone, nil
}

// maxHeading is the length from which a text is prose and no heading.
const maxHeading = 80

// headingRow reports whether a row heads a table: at least three known
// headings, one of those that its kind requires among them.
func (d *decoder) headingRow(s *sheetRows, row source.Row, texts headingCount) (tableKind, []column) {
	for i, kind := range kindOrder {
		parts, years := 0, 0 // beside titles
		if kind == kindLines && texts.title {
			parts, years = texts.parts, texts.years
		}
		if texts.of[i]+parts+years < 3 || parts+years == 0 && !d.enough(i, row) {
			continue
		}
		if kind == kindGrants && d.ofActions(row) {
			continue
		}
		cols := d.columnsOf(kind, row)
		if kind == kindLines && !settleBareYears(cols, s.done) {
			years = 0
		}
		if texts.of[i]+parts+years >= 3 && heads(kind, cols) {
			return kind, cols
		}
	}
	return kindNone, nil
}

// ofActions reports a row of headings with a title and what was planned or done:
// what else stands in it (Montant, Demandé) is a column of these actions.
func (d *decoder) ofActions(row source.Row) bool {
	title, figures := false, false
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind == source.Text {
			canon := d.heading(kindLines, c.Raw)
			title = title || canon.canon == "intitulé"
			figures = figures || canon.canon == "prévu" || canon.canon == "réalisé"
		}
	}
	return title && figures
}

// enough reports whether three texts of a row are known headings of the kind at a
// place of kindOrder. Long ones are read one by one, until that cannot be.
func (d *decoder) enough(at int, row source.Row) bool {
	known, long := 0, 0
	for i := range row.Cells {
		switch c := &row.Cells[i]; {
		case c.Kind != source.Text || len(c.Raw) > maxHeading:
		case len(c.Raw) > cell.MaxShort:
			long++
		case d.headed(c.Raw).known[at]:
			known++
		}
	}
	for i := 0; known < 3 && known+long >= 3; i++ {
		if c := &row.Cells[i]; c.Kind == source.Text && len(c.Raw) > cell.MaxShort && len(c.Raw) <= maxHeading {
			long--
			if d.heading(kindOrder[at], c.Raw).known() {
				known++
			}
		}
	}
	return known >= 3
}

func (d *decoder) columnsOf(kind tableKind, row source.Row) []column {
	cols := make([]column, 0, len(row.Cells))
	for i := range row.Cells {
		c := &row.Cells[i]
		col := column{written: c.String()}
		if c.Kind == source.Text && len(c.Raw) <= maxHeading {
			col = d.heading(kind, c.Raw)
		}
		if kind == kindLines && !col.known() {
			if part, ok := d.periodHeading(col.written); ok {
				col = part
			} else if y := cell.BareYear(*c); y > 0 {
				col.year, col.bare = y, true
			} else if p, y := cell.MonthOf(*c); y > 0 {
				col.period, col.year = p, y
			}
		}
		col.col = c.Pos.Col()
		cols = append(cols, col)
	}
	return cols
}

// heads reports whether columns are enough for a table of a kind.
func heads(kind tableKind, cols []column) bool {
	known, has := 0, false
	for _, c := range cols {
		if c.period != (cell.Period{}) {
			known++
		}
		if !c.known() {
			continue
		}
		known++
		for _, r := range required[kind] {
			has = has || r == c.canon || r == "intitulé" && c.title
		}
	}
	return has && known >= 3
}
