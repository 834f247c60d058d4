package heading

import (
	"slices"
	"strings"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// SeenHeadings are what may be the headings of a sheet in which no table was found, so that the
// problem can name them and a layout be drafted (INTAKE, Help to read).
type SeenHeadings struct {
	kind field.Table
	row  source.Pos // Row is 0 where no row looks like headings
	cols []column.Column
	near nearHeading
}

// SeenIn finds the row of a sheet that is most like headings: the first of those with the most
// known headings of actions, else with the most of any kind, else with words alone in several
// cells; of a sheet without any it has no row. Columns of the first worksheet.HeadingRows rows that have
// no heading are among the columns, named by their letters.
func (f *Finder) SeenIn(s *worksheet.Sheet) SeenHeadings {
	best, most := SeenHeadings{kind: field.Lines}, -1
	letters := map[int]bool{}
	for _, row := range s.First() {
		for _, c := range row.Cells {
			letters[c.Pos.Col()] = true
		}
		if len(row.Cells) < 2 || !MayBe(row) {
			continue
		}
		seen, known := f.seenIn(row)
		if n := len(seen.near.known) - len(best.near.known); n > 0 || n == 0 && known > most {
			best, most = seen, known
		}
	}
	if most < 0 {
		best.row = source.In(s.Rows[0].Pos.File(), s.Name)
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

// seenIn reads a row as headings of the kind that most of its texts are known in, and counts
// these.
func (f *Finder) seenIn(row source.Row) (seen SeenHeadings, most int) {
	most = -1
	for k := len(column.Kinds) - 1; k >= 0; k-- { // lines first
		cols := f.headings.ColumnsOf(column.Kinds[k], row)
		known := 0
		for _, c := range cols {
			if c.Canon != "" {
				known++
			}
		}
		if known > most {
			seen, most = SeenHeadings{kind: column.Kinds[k], row: row.Pos, cols: cols}, known
		}
	}
	seen.near = f.nearlyHeads(row)
	return seen, most
}

// Info describes the sheet for the list of tables, as one without a table of which a number of
// rows was set aside: how its columns might be meant.
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

// Problem says what is missing from the row that is nearest to heading a table. Where no row
// is, first is the place and found the text that are reported: those of the first cell with
// content.
func (h SeenHeadings) Problem(first source.Pos, found string) source.Problem {
	if h.near.missing == "" {
		return source.New(source.MissingHeading, first, "found", found)
	}
	return source.New(source.MissingHeading, h.near.at, "found", found, "kind", h.near.missing, "known", named(h.near.known), "unknown", named(h.near.unknown))
}
