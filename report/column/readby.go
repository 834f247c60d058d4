package column

// ReadBy is why a column was read as it was.
type ReadBy struct {
	// Word is the known word of its heading, "" where none is, or where a
	// configured layout says what the column is.
	Word string
	// Cells is the slug of the kind of cells under it (field.Cells) that decided between
	// several meanings of the word, "" where the word has one.
	Cells string
	// Beside is the canonical heading of a column whose presence decided, and Absent that of
	// one whose absence did.
	Beside, Absent string
	// Twin is the canonical heading that the column would have, had another column not a better
	// claim to it.
	Twin string
}

// Settled reports whether more than the words of the heading decided.
func (r ReadBy) Settled() bool {
	return r.Cells != "" || r.Beside != "" || r.Absent != "" || r.Twin != ""
}
