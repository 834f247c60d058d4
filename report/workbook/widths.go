package workbook

import "bilan/report/font"

// plain is the look of the cells of a table, strong that of its headings.
var (
	plain  = font.Look{Size: 10}
	strong = font.Look{Size: 10, Bold: true}
)

// indented is what an indent takes of a column's width, in characters.
const indented = 9 / font.CharPixels

// widths are those of the columns of a sheet, in characters of the standard font.
type widths []float64

// widen makes a column at least as wide as a table needs, up to a bound.
func (w *widths) widen(i, width int) {
	for len(*w) <= i {
		*w = append(*w, 5)
	}
	(*w)[i] = max((*w)[i], float64(min(width, 85)))
}

// first is the width of the first columns together, of all where there are fewer.
func (w widths) first(columns int) float64 {
	total := 0.0
	for _, width := range w[:min(columns, len(w))] {
		total += width + 1
	}
	return total
}

// textOf is how many characters of a column its texts have.
func (w widths) textOf(col int) float64 { return w[col] + 1 - font.Edges - indented }

// pixels is the width of all columns on a screen.
func (w widths) pixels() int {
	total := 0
	for _, width := range w {
		total += columnPixels(width)
	}
	return total
}

// columnPixels is a column's width on a screen: seven pixels a character of
// the standard font.
func columnPixels(width float64) int { return int((width + 1) * font.CharPixels) }

// at is the column, from 1, at so many pixels from the left, and the pixels from its
// own left.
func (w widths) at(pixels int) (col, offset int) {
	left := 0
	for i, width := range w {
		wide := columnPixels(width)
		if pixels < left+wide {
			return i + 1, pixels - left
		}
		left += wide
	}
	return len(w) + 1 + (pixels-left)/64, (pixels - left) % 64
}
