package submission

import (
	"slices"
	"strings"

	"bilan/report/field"
	"bilan/report/source"
)

// seenHeadings are what may be the headings of a sheet in which no table was found.
type seenHeadings struct {
	kind tableKind
	row  source.Pos // Row is 0 where no row looks like headings
	cols []column
}

// likelyHeadings finds the row of a sheet that is most like headings: the first of
// those with the most headings that are known, else the first of words alone in
// several cells. Columns of its first rows without a heading are named by their
// letters.
func (d *decoder) likelyHeadings(s *sheetRows) seenHeadings {
	best, most, i := seenHeadings{kind: kindLines}, -1, 0
	letters := map[int]bool{}
	for _, row := range s.rows {
		if i++; i > headingRows {
			break
		}
		for _, c := range row.Cells {
			letters[c.Pos.Col()] = true
		}
		if len(row.Cells) < 2 || !mayBeHeadings(row) {
			continue
		}
		for k := len(kindOrder) - 1; k >= 0; k-- { // lines first
			cols := d.columnsOf(kindOrder[k], row)
			known := 0
			for _, c := range cols {
				if c.canon != "" {
					known++
				}
			}
			if known > most {
				best, most = seenHeadings{kindOrder[k], row.Pos, cols}, known
			}
		}
	}
	if most < 0 {
		best.row = source.In(d.file.Name, s.name)
	}
	for _, c := range best.cols {
		delete(letters, c.col)
	}
	for col := range letters { // without a heading
		best.cols = append(best.cols, column{col: col})
	}
	slices.SortFunc(best.cols, func(a, b column) int { return a.col - b.col })
	return best
}

// info is what is told of a sheet without a table: how its columns may be meant.
func (h seenHeadings) info(rows int) TableInfo {
	info := TableInfo{Pos: h.row, Kind: string(kindNone), SetAside: rows, Likely: string(h.kind)}
	for _, c := range h.cols {
		canon := c.canon
		if canon != "" && !field.IsHeading(h.kind, canon) {
			canon = ignored
		}
		info.Headings = append(info.Headings, Heading{Col: c.col, Written: strings.TrimSpace(c.written), Canon: canon, Year: c.year, Unit: c.unit})
	}
	return info
}
