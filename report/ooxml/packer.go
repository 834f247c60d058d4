package ooxml

import "github.com/klauspost/compress/flate"

// Packer compresses one thing after the other. The zero Packer is ready.
type Packer struct {
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

// Rows begins the rows of a sheet. Those of one sheet must be ended before those
// of the next begin.
func (p *Packer) Rows() *Rows {
	r := &Rows{packing: p, raw: p.raw[:0]}
	p.flate().Reset(&r.packed)
	return r
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
