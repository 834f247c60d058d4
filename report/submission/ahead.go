package submission

import (
	"iter"

	"bilan/report/source"
)

// lookAhead is how many rows after one are seen with it: enough for the title
// and the keys above a table, its two rows of headings and the first of its
// values.
const lookAhead = 7

// window holds the rows that are seen at once of a sheet that is walked again:
// the cells of the one before the first stay, as texts are shared with them.
type window struct {
	rows  []source.Row
	cells [lookAhead + 2][]source.Cell
	next  int // the cells to be written over
}

// push takes a row in behind the last.
func (w *window) push(dec *Decoder, row source.Row) {
	room := &w.cells[w.next]
	before := w.cells[(w.next+len(w.cells)-1)%len(w.cells)]
	w.next = (w.next + 1) % len(w.cells)
	*room = append((*room)[:0], row.Cells...)
	dec.own(*room, before)
	row.Cells = *room
	w.rows = append(w.rows, row)
}

// shift drops the first row.
func (w *window) shift() { w.rows = append(w.rows[:0], w.rows[1:]...) }

// ahead yields each row of a sheet with those after it, at most lookAhead of
// them: the row that is read comes first. The cells of a sheet that is walked
// again stay until the next row is asked for.
func (d *decoder) ahead(s *sheetRows) iter.Seq[[]source.Row] {
	return func(yield func([]source.Row) bool) {
		for i := range s.kept {
			if !yield(s.kept[i:min(i+1+lookAhead, len(s.kept))]) {
				return
			}
		}
		if s.again == nil {
			return
		}
		w := &d.window
		w.rows = w.rows[:0]
		for row, err := range s.again {
			if err != nil {
				return // not so the first time, and so not now
			}
			if w.push(d.Decoder, row); len(w.rows) > lookAhead {
				if !yield(w.rows) {
					return
				}
				w.shift()
			}
		}
		for len(w.rows) > 0 {
			if !yield(w.rows) {
				return
			}
			w.shift()
		}
	}
}
