package heading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// wrapped reads two rows as one row of headings that are written over both: « Quantité » above
// « prévue ». Each text of the lower row begins with a small letter below a text, together more
// of them are known headings than the upper row's alone, and they head a table.
func (f *Finder) wrapped(s *worksheet.Sheet, top, sub source.Row, texts column.HeadingCount) (field.Table, []column.Column) {
	if len(sub.Cells) < 2 || len(top.Cells) < 3 {
		return column.None, nil
	}
	for _, c := range sub.Cells {
		first, _ := utf8.DecodeRuneInString(strings.TrimSpace(c.Raw))
		if c.Kind != source.Text || !unicode.IsLower(first) || top.At(c.Pos.Col()).Kind != source.Text {
			return column.None, nil
		}
	}
	whole := top
	whole.Cells = slices.Clone(top.Cells)
	for i := range whole.Cells {
		if c := sub.At(whole.Cells[i].Pos.Col()); c.Kind == source.Text && c.Pos.Row() == sub.Pos.Row() {
			whole.Cells[i].Raw = strings.TrimSpace(whole.Cells[i].Raw) + " " + strings.TrimSpace(c.Raw)
		}
	}
	joined := f.headings.CountHeadings(whole)
	lines := slices.Index(column.Kinds[:], field.Lines)
	if joined.Of[lines] <= texts.Of[lines] {
		return column.None, nil
	}
	return f.wholeHeading(s, whole, joined)
}
