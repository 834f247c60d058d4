package worksheet

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/source"
)

// Dress records the bold and fill of the rows with one text alone, and of the rows with
// figures: a section differs from the latter.
type Dress struct {
	bold, filled lookedRows
}

// lookedRows are, for one look, the rows with one text alone, and whether a row with figures
// has it.
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

// standsOut reports whether at least two rows of one text below a row have a look that no row
// with figures has.
func (l *lookedRows) standsOut(look, below int) bool {
	if look == 0 || l.figured[look] {
		return false
	}
	rows := l.lone[look]
	first, _ := slices.BinarySearch(rows, below+1)
	return len(rows)-first >= 2
}

// See records one row of the sheet, which has a cell. Rows without bold or fill change nothing,
// and rows of totals are left out, as they are often bold and are no lines.
func (d *Dress) See(words *cell.Words, row source.Row) {
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
			d.bold.see(bold, row.Pos.Row(), lone)
			d.filled.see(c.Dress.Fill(), row.Pos.Row(), lone)
		}
	}
}

// Mark is the kind of a section that a text heads by its look alone (INTAKE, Rows): at least
// two rows of one text below the row of headings have its bold or its fill, and no row with
// figures has. It is "" for any other cell, and for a nil Dress, as of a table read
// sideways.
func (d *Dress) Mark(c source.Cell, headings int) string {
	if d == nil {
		return ""
	}
	if c.Dress.Bold() && d.bold.standsOut(1, headings) || d.filled.standsOut(c.Dress.Fill(), headings) {
		return "looks " + strconv.Itoa(int(c.Dress))
	}
	return ""
}
