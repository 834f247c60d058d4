package grid

import (
	"cmp"
	"slices"
	"unsafe"

	"bilan/report/sheet"
)

// cellTexts are the texts of the cells of a sheet, one behind the other. They stand
// in pieces, so that those of a large sheet are not copied as they grow.
type cellTexts struct {
	pieces []textPiece // that are whole
	piece  int         // the one that was read last
	open   []byte      // what is being written, in memory that the next sheet takes over
	start  uint32      // of open
}

// textPiece is some of the texts: what is yielded of it may be kept.
type textPiece struct {
	start uint32
	text  string
}

type span struct{ from, len uint32 }

// write gives a text its place.
func (t *cellTexts) write(b []byte) span {
	if len(t.open) > 0 && len(t.open)+len(b) > sheet.MaxKept {
		t.close(InPlace(t.open))
		t.open = make([]byte, 0, max(sheet.MaxKept, len(b)))
	}
	at := span{t.start + uint32(len(t.open)), uint32(len(b))}
	t.open = append(t.open, b...)
	return at
}

// close ends the piece that is being written.
func (t *cellTexts) close(text string) {
	t.pieces = append(t.pieces, textPiece{t.start, text})
	t.start += uint32(len(text))
}

// settle ends the writing.
func (t *cellTexts) settle() {
	t.close(string(t.open))
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

// InPlace is bytes as a text, not copied: they may not change while it is used.
func InPlace(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// BytesOf is the bytes of a text, not copied: they may not be changed.
func BytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
