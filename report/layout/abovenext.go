package layout

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// titleOfNext reads the first of rows as something said of a table that begins below it: a text
// right above a row of headings is that table's title, neither a section nor a line, and so are
// keys and values right above it, as in a form that was pasted there. It is false for any other
// row.
func (f *Finder) titleOfNext(ctx *Context, s *worksheet.Sheet, rows []source.Row, above field.Table) bool {
	row := rows[0]
	if !mayBeTitle(row) || len(row.Cells) == 2 && !f.Around.keys(rows[:1]) {
		return false
	}
	before := s.Title
	s.KeepTitle(row) // the title may say that the table below is a budget
	defer func() { s.Title = before }()
	next := 1
	for ; next < len(rows); next++ {
		if kind, _, _ := f.Heads.HeadingAt(s, rows[next:], above); kind != column.None {
			break
		}
		if !mayBeTitle(rows[next]) {
			return false
		}
	}
	if next == len(rows) {
		return false
	}
	if s.Hear(row); f.Around.keyAbove(ctx, row) {
		return true
	}
	if !f.Around.keys(rows[1:next]) || rows[1].Pos.Row()-row.Pos.Row() > 2 {
		return false
	}
	f.Around.titleAbove(ctx, row.Cells[0], len(row.Cells) == 1)
	return true
}

// mayBeTitle reports a row that may be the title of a table, or a key and its value above it.
func mayBeTitle(row source.Row) bool {
	return len(row.Cells) > 0 && len(row.Cells) <= 2 && row.Cells[0].Kind == source.Text && len(row.Cells[0].Raw) <= column.MaxHeading
}

// keys reports whether each of the rows states the cluster or the year of a table.
func (cr *contextReader) keys(rows []source.Row) bool {
	for _, row := range rows {
		var none Context
		if !cr.keyAbove(&none, row) {
			return false
		}
	}
	return true
}

// themed is the context of a table with the theme that the title right above its headings
// names: « Axe 2 – Transition écologique », or a configured one. Where the title names none,
// the theme in the sheet's name remains.
func (cr *contextReader) themed(ctx Context, above []source.Row, headings source.Row) Context {
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
		ctx.SheetTheme = cell.NewText(name, "", c.Pos)
	} else if theme := cr.names.Theme(cr.words.Singular(text)); theme != "" {
		ctx.SheetTheme = cell.NewText(theme, "", c.Pos)
	}
	return ctx
}
