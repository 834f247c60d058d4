package xlsx

import (
	"strconv"

	"bilan/report/source"
)

// cellDoubt gathers a doubt about cells of a sheet: how many they are, and where the
// first is.
type cellDoubt struct {
	n     int
	first source.Pos
}

// note notes the doubt at the cell being read.
func (d *cellDoubt) note(r *cellReader) {
	if d.n++; d.n == 1 {
		d.first = r.pos()
	}
}

// doubts are what is to be said of the cells of a sheet, each once.
func (r *cellReader) doubts() (ps source.Problems) {
	if d := r.formatLost; d.n > 0 {
		ps.Add(source.New(source.FormatLost, d.first, "n", strconv.Itoa(d.n)))
	}
	if d := r.twoContents; d.n > 0 {
		ps.Add(source.New(source.TwoContents, d.first, "n", strconv.Itoa(d.n)))
	}
	return ps
}
