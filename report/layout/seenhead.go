package layout

import (
	"slices"
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// SeenHeadings are what may be the headings of a sheet in which no table was found.
type SeenHeadings struct {
	kind field.Table
	row  source.Pos // Row is 0 where no row looks like headings
	cols []column.Column
}

// LikelyHeadings finds the row of a sheet that is most like headings: the first of
// those with the most headings that are known, else the first of words alone in
// several cells. Columns of its first rows without a heading are named by their
// letters.
func (f *Finder) LikelyHeadings(s *Sheet) SeenHeadings {
	best, most, i := SeenHeadings{kind: field.Lines}, -1, 0
	letters := map[int]bool{}
	for _, row := range s.Rows {
		if i++; i > HeadingRows {
			break
		}
		for _, c := range row.Cells {
			letters[c.Pos.Col()] = true
		}
		if len(row.Cells) < 2 || !mayBeHeadings(row) {
			continue
		}
		for k := len(column.Kinds) - 1; k >= 0; k-- { // lines first
			cols := f.headings.ColumnsOf(column.Kinds[k], row)
			known := 0
			for _, c := range cols {
				if c.Canon != "" {
					known++
				}
			}
			if known > most {
				best, most = SeenHeadings{column.Kinds[k], row.Pos, cols}, known
			}
		}
	}
	if most < 0 {
		best.row = source.In(f.file, s.Name)
	}
	for _, c := range best.cols {
		delete(letters, c.Col)
	}
	for col := range letters { // without a heading
		best.cols = append(best.cols, column.Column{Col: col})
	}
	slices.SortFunc(best.cols, func(a, b column.Column) int { return a.Col - b.Col })
	return best
}

// Info is what is told of a sheet without a table: how its columns may be meant.
func (h SeenHeadings) Info(rows int) column.TableInfo {
	info := column.TableInfo{Pos: h.row, Kind: string(column.None), SetAside: rows, Likely: string(h.kind)}
	for _, c := range h.cols {
		canon := c.Canon
		if canon != "" && !field.IsHeading(h.kind, canon) {
			canon = column.Ignored
		}
		info.Headings = append(info.Headings, column.Heading{Col: c.Col, Written: strings.TrimSpace(c.Written), Canon: canon, Year: c.Year, Unit: c.Unit})
	}
	return info
}
