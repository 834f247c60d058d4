package file

import (
	"bytes"
	"crypto/sha256"
	"hash"
	"io"
	"slices"
	"strings"

	"bilan/report/sheet"
)

// Data is the content of one file after the other, as it is opened. An archive
// is in memory that the next file reuses, as there may be thousands. All else is a
// text, made piece by piece: to hold a large file twice costs as much as to
// understand it. The zero Data is empty.
type Data struct {
	archive []byte // nil for a text
	text    strings.Builder
	sum     hash.Hash
	size    int    // that is expected
	buf     []byte // what is read is put here first
}

// piece is how much of a text is read at once.
const piece = 64 << 10

// Reset makes d empty, for another file.
func (d *Data) Reset() {
	if cap(d.buf) > sheet.MaxKept {
		d.buf = nil
	}
	d.archive, d.size = nil, 0
	d.text.Reset()
}

// Expect gives the length of the content, so that all of its memory is taken at
// once.
func (d *Data) Expect(size int) { d.size = size }

// ReadFrom takes the whole of the content.
func (d *Data) ReadFrom(r io.Reader) (n int64, err error) {
	d.begin()
	held := d.buf[:0]
	for err == nil {
		held = slices.Grow(held, d.next(len(held)))
		from, got := len(held), 0
		got, err = io.ReadAtLeast(r, held[from:cap(held)], len(zipMarks[0]))
		held = held[:from+got]
		d.sum.Write(held[from:])
		if n == 0 {
			d.know(held)
		}
		if n += int64(got); d.archive != nil {
			d.archive = held
		} else {
			d.text.Write(held)
			held = held[:0]
		}
	}
	d.buf = held
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return n, err
}

// Hold takes a content that is in memory already; it remains the caller's.
func (d *Data) Hold(content []byte) {
	d.begin()
	d.sum.Write(content)
	if d.know(content); d.archive == nil {
		d.text.Write(content)
	}
}

// begin makes d ready for the first bytes.
func (d *Data) begin() {
	if d.sum == nil {
		d.sum = sha256.New()
	}
	d.sum.Reset()
}

// next is how much memory what is read next needs, where so much is held.
func (d *Data) next(held int) int {
	if d.archive == nil {
		return piece
	}
	return max(d.size+1-held, piece) // with a byte to find the end in
}

// know finds by the first bytes whether the content is an archive. All of a text
// is given its memory.
func (d *Data) know(first []byte) {
	if isArchive(first) {
		d.archive = first
		return
	}
	d.text.Grow(max(d.size, len(first)))
}

// zipMarks are what archives begin with, of one length.
var zipMarks = [...]string{"PK\x03\x04", "PK\x05\x06"}

func isArchive(data []byte) bool {
	return bytes.HasPrefix(data, []byte(zipMarks[0])) || bytes.HasPrefix(data, []byte(zipMarks[1]))
}

// len is how many bytes the content has.
func (d *Data) len() int { return len(d.archive) + d.text.Len() }

// Bytes is the content, not to be changed, until there is another.
func (d *Data) Bytes() []byte {
	if d.archive != nil {
		return d.archive
	}
	return []byte(d.text.String())
}

// Sum is the SHA-256 of the content.
func (d *Data) Sum() (sum [sha256.Size]byte) {
	d.sum.Sum(sum[:0])
	return sum
}
