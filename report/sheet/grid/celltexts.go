package grid

import (
	"cmp"
	"slices"

	"bilan/report/sheet"
)

// cellTexts are the texts of the cells of a sheet, one behind the other, in pieces of
// some megabytes, so that those of a large sheet are not copied as they grow.
type cellTexts struct {
	pieces []textPiece // that are whole
	piece  int         // the one that was read last
	open   []byte      // what is being written; the next sheet reuses its memory
	start  uint32      // of open
}

// textPiece is some of the texts, from a place on.
type textPiece struct {
	start uint32
	text  string
}

type span struct{ from, len uint32 }

// write appends a text.
func (t *cellTexts) write(b []byte) span {
	if len(t.open) > 0 && len(t.open)+len(b) > sheet.MaxKept {
		t.close()
		t.open = t.open[:0]
	}
	at := span{t.start + uint32(len(t.open)), uint32(len(b))}
	t.open = append(t.open, b...)
	return at
}

// close ends the piece that is being written.
func (t *cellTexts) close() {
	t.pieces = append(t.pieces, textPiece{t.start, string(t.open)})
	t.start += uint32(len(t.open))
}

// settle ends the writing.
func (t *cellTexts) settle() {
	t.close()
	if cap(t.open) > sheet.MaxKept {
		t.open = nil
	}
}

// at is a text that was written, once all were.
func (t *cellTexts) at(s span) string {
	p := &t.pieces[t.piece]
	if s.from < p.start || s.from-p.start+s.len > uint32(len(p.text)) {
		i, found := slices.BinarySearchFunc(t.pieces, s.from, func(p textPiece, from uint32) int { return cmp.Compare(p.start, from) })
		if !found {
			i--
		}
		t.piece, p = i, &t.pieces[i]
	}
	from := s.from - p.start
	return p.text[from : from+s.len]
}
