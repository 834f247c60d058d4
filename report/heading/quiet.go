package heading

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// QuietSheet reports a sheet of which no problem is reported when no table is found in it
// (INTAKE, Hidden): its name says that it holds lists or a summary, or it has no number and no
// title of actions beside another heading.
func (f *Finder) QuietSheet(s *worksheet.Sheet) bool {
	if s.IsList() {
		return true
	}
	for _, row := range s.Rows {
		texts := f.headings.CountHeadings(row)
		if texts.Title && texts.Of[len(column.Kinds)-1] > 1 {
			return false
		}
		for _, c := range row.Cells {
			if c.Kind != source.Text && c.Kind != source.Bool || c.Kind == source.Text && cell.IsNumber(c.Raw) {
				return false
			}
		}
	}
	return true
}
