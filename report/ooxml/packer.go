package ooxml

import (
	"hash/crc32"

	"github.com/klauspost/compress/flate"
)

// Packer compresses the sheets of a workbook one after the other. The zero Packer
// is ready.
type Packer struct {
	// Strings are the texts that their cells share.
	Strings Strings

	deflate *flate.Writer
	raw     []byte   // room that is used again
	columns []string // their letters
}

// level packs about five times as fast as the standard library does at its
// usual level, into a seventh more.
const level = 5

func (p *Packer) flate() *flate.Writer {
	if p.deflate == nil {
		p.deflate, _ = flate.NewWriter(nil, level) // fails for an unknown level alone
	}
	return p.deflate
}

// Rows begins the rows of a sheet. What the packer began before must be ended.
func (p *Packer) Rows() *Rows { return &Rows{p.begin()} }

// Links begins the links of a sheet. What the packer began before must be ended.
func (p *Packer) Links() *Links { return &Links{packed: p.begin()} }

func (p *Packer) begin() packed { return packed{packing: p, raw: p.raw[:0]} }

// packed is what goes into a part, packed as it comes. Another stream may go on
// where it ends.
type packed struct {
	pieces  pieces
	crc     uint32
	size    uint64
	packing *Packer
	raw     []byte // what is not packed yet
	begun   bool
}

// chunk is how many bytes are packed at a time.
const chunk = 1 << 16

// full packs what there is where that is enough.
func (p *packed) full() {
	if len(p.raw) > chunk {
		p.pack()
	}
}

func (p *packed) pack() {
	if !p.begun {
		p.packing.flate().Reset(&p.pieces)
		p.begun = true
	}
	p.crc = crc32.Update(p.crc, crc32.IEEETable, p.raw)
	p.size += uint64(len(p.raw))
	_, _ = p.packing.deflate.Write(p.raw) // into memory, which takes all
	p.raw = p.raw[:0]
}

// End packs what is left, open to what follows.
func (p *packed) End() {
	p.pack()
	_ = p.packing.deflate.Flush()
	p.packing.raw, p.raw = p.raw, nil
}

// column is the letters of a column, counted from 0.
func (p *Packer) column(n int) string {
	for len(p.columns) <= n {
		p.columns = append(p.columns, columnName(len(p.columns)))
	}
	return p.columns[n]
}

// columnName is the letters of a column, counted from 0.
func columnName(n int) string {
	name := ""
	for n++; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}
