package workbook

// extent is how high a block came out, in points from the head of the sheet.
type extent struct {
	block       block
	row         int // its first
	top, bottom float64
}

// extents follow the rows as they are written, as page breaks are set between blocks.
type extents struct {
	list    []extent
	written int     // the last row
	points  float64 // the height of all rows up to it
}

// begin begins what is best kept on one page, at a row; it ends where the next
// begins.
func (e *extents) begin(b block, row int) {
	e.end()
	e.skip(row)
	e.list = append(e.list, extent{block: b, row: row, top: e.points})
}

// end ends what was begun last.
func (e *extents) end() {
	if n := len(e.list); n > 0 && e.list[n-1].bottom == 0 {
		e.list[n-1].bottom = e.points
	}
}

// skip counts the rows before a row that nothing is written to.
func (e *extents) skip(row int) {
	e.points += usualHeight * float64(max(row-e.written-1, 0))
	e.written = max(row-1, e.written)
}

// row counts a row of a height in points.
func (e *extents) row(n int, height float64) {
	e.skip(n)
	if height == 0 {
		height = usualHeight
	}
	e.points += height
	e.written = n
}
