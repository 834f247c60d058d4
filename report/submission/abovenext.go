package submission

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/source"
)

// titleOfNext takes what the first of rows says of a table that begins below it:
// a text right above a row of headings is that table's title, neither a section
// nor a line, and so are the keys above it of a form that was pasted there. It is
// false for any other row.
func (d *decoder) titleOfNext(ctx *context, s *sheetRows, rows []source.Row, t *table) bool {
	row := rows[0]
	if !mayBeTitle(row) || len(row.Cells) == 2 && !d.keys(rows[:1]) {
		return false
	}
	before := s.title
	s.titled(row) // a budget is one by its title too
	defer func() { s.title = before }()
	next := 1
	for ; next < len(rows); next++ {
		if kind, _, _ := d.headingAt(s, rows[next:], t); kind != column.None {
			break
		}
		if !mayBeTitle(rows[next]) {
			return false
		}
	}
	if next == len(rows) {
		return false
	}
	if s.hear(row); d.keyAbove(ctx, row) {
		return true
	}
	if !d.keys(rows[1:next]) || rows[1].Pos.Row()-row.Pos.Row() > 2 {
		return false
	}
	d.titleAbove(ctx, row.Cells[0], len(row.Cells) == 1)
	return true
}

// mayBeTitle reports a row that may be the title of a table or a key above it.
func mayBeTitle(row source.Row) bool {
	return len(row.Cells) > 0 && len(row.Cells) <= 2 && row.Cells[0].Kind == source.Text && len(row.Cells[0].Raw) <= column.MaxHeading
}

// keys reports whether each of rows says whose a table is, or of which year.
func (d *decoder) keys(rows []source.Row) bool {
	for _, row := range rows {
		var none context
		if !d.keyAbove(&none, row) {
			return false
		}
	}
	return true
}

// themed is the context of a table whose headings stand in a row, with the theme
// that the title right above them names: « Axe 2 – Transition écologique », or one
// that is configured. Where that is no theme, the sheet's own stays.
func (d *decoder) themed(ctx context, above []source.Row, headings source.Row) context {
	if len(above) == 0 {
		return ctx
	}
	row := above[len(above)-1]
	if len(row.Cells) != 1 || row.Cells[0].Kind != source.Text || headings.Pos.Row()-row.Pos.Row() > 2 {
		return ctx
	}
	c := row.Cells[0]
	text := strings.TrimSpace(c.Raw)
	if _, name, ok := fold.Section(text); ok {
		ctx.sheetTheme = cell.NewText(name, "", c.Pos)
	} else if theme := d.names.Theme(d.words.Singular(text)); theme != "" {
		ctx.sheetTheme = cell.NewText(theme, "", c.Pos)
	}
	return ctx
}
