package layout

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/source"
)

// dressed tells how the texts of a sheet look that stand alone in their rows, and
// those of rows with figures: a section stands out from these.
type dressed struct {
	bold, filled lookedRows
}

// lookedRows are, by look, the rows of one text, and whether one with figures looks
// so.
type lookedRows struct {
	lone    map[int][]int
	figured map[int]bool
}

func (l *lookedRows) see(look, row int, lone bool) {
	if look == 0 {
		return
	}
	if !lone {
		if l.figured == nil {
			l.figured = map[int]bool{}
		}
		l.figured[look] = true
		return
	}
	if l.lone == nil {
		l.lone = map[int][]int{}
	}
	l.lone[look] = append(l.lone[look], row)
}

// standsOut reports whether two rows of one text below a row look so, and none
// with figures.
func (l *lookedRows) standsOut(look, below int) bool {
	if look == 0 || l.figured[look] {
		return false
	}
	rows := l.lone[look]
	first, _ := slices.BinarySearch(rows, below+1)
	return len(rows)-first >= 2
}

// See takes in one row of the sheet. A row of totals is often bold, and no line.
func (s *dressed) See(words *cell.Words, row source.Row) {
	lone, figures := len(row.Cells) == 1, false
	if !slices.ContainsFunc(row.Cells, func(c source.Cell) bool { return c.Dress != 0 }) {
		return
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		figures = figures || c.Kind == source.Number || i > 0 && c.Kind == source.Text && strings.ContainsAny(c.Raw, "0123456789") && cell.IsNumber(c.Raw)
	}
	if !lone && !figures || cell.TotalTitle(words.Fold(strings.TrimSpace(row.Cells[0].String()))) {
		return
	}
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind == source.Text {
			bold := 0
			if c.Dress.Bold() {
				bold = 1
			}
			s.bold.see(bold, row.Pos.Row(), lone)
			s.filled.see(c.Dress.Fill(), row.Pos.Row(), lone)
		}
	}
}

// Mark is the kind of a section that a text heads by its looks alone, in a table
// whose headings stand in a row; "" for none. The nil dressed, of a table on its
// side, has no looks.
func (s *dressed) Mark(c source.Cell, headings int) string {
	if s == nil {
		return ""
	}
	if c.Dress.Bold() && s.bold.standsOut(1, headings) || s.filled.standsOut(c.Dress.Fill(), headings) {
		return "looks " + strconv.Itoa(int(c.Dress))
	}
	return ""
}
