package column

// ReadBy is why a column was read as it was.
type ReadBy struct {
	// Word is the known word of its heading, "" where none is, or where a
	// configured layout says what the column is.
	Word string
	// Cells is the slug of the kind of cell under it (field.Cells) that settled what
	// the word left open, "" where the word is sure.
	Cells string
	// Beside is the canonical heading of a column that settled it by standing beside
	// it, and Absent that of one by standing nowhere.
	Beside, Absent string
	// Twin is what the column would be, if another were not that with more reason.
	Twin string
}

// Settled reports whether more than the words of a heading said what the column is.
func (r ReadBy) Settled() bool {
	return r.Cells != "" || r.Beside != "" || r.Absent != "" || r.Twin != ""
}
