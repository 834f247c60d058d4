package page

import (
	"unicode/utf8"

	"bilan/report/table"
)

// A text of this many characters is taken as one row of a printed table; a row
// with one of more than tallRow may be parted between two pages, as it would
// leave most of one empty, or not fit any.
const (
	rowText = 240
	tallRow = 5 * rowText
)

// longest is the length of a row's longest text.
func longest(r *table.Row) int {
	n := 0
	for i := range r.Cells {
		// Bytes are no fewer than characters, and need no counting.
		if text := r.Cells[i].Text; len(text) > n {
			n = max(n, utf8.RuneCountInString(text))
		}
	}
	return n
}

// longer reports whether a text has more than n characters, which are counted
// only where its bytes leave that open.
func longer(text string, n int) bool {
	return len(text) > n && (len(text) > utf8.UTFMax*n || utf8.RuneCountInString(text) > n)
}
