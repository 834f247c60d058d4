package ooxml

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"

	"bilan/report/pattern"
)

// Zip writes the parts of a package: the same parts, in any order, give the
// same bytes. Parts are compressed as they come, so that a sheet of a hundred
// megabytes is never held whole.
type Zip struct {
	w       io.Writer
	beside  Beside
	parts   []*part
	open    *part
	packing *Packer
}

// part is an entry of the archive.
type part struct {
	name string
	// raw holds the list of content types, which is sorted when all is known.
	raw    bytes.Buffer
	packed pieces
	crc    uint32
	size   uint64
	to     io.WriteCloser
}

const contentTypes = "[Content_Types].xml"

// NewZip is a Zip that writes to w when it is closed.
func NewZip(w io.Writer) *Zip { return &Zip{w: w, packing: &Packer{}} }

// Create begins a part, and ends the one before.
func (z *Zip) Create(name string) (io.Writer, error) {
	if err := z.end(); err != nil {
		return nil, err
	}
	p := &part{name: name}
	z.parts, z.open = append(z.parts, p), p
	if name == contentTypes {
		return &p.raw, nil
	}
	to := z.packer(p)
	p.to = to
	if extra, ok := z.beside.Sheets[name]; ok {
		p.to = &tailWriter{to: to, sheet: extra}
	}
	if edit := z.beside.editor(name); edit != nil {
		p.to = &wholeWriter{to: p.to, edit: edit}
	}
	return p.to, nil
}

// AddFS is asked of a writer of packages and never used.
func (z *Zip) AddFS(fs.FS) error { return fs.ErrInvalid }

// packer compresses what is written to it into a part.
func (z *Zip) packer(p *part) *packWriter {
	z.packing.flate().Reset(&p.packed)
	return &packWriter{p, z.packing}
}

type packWriter struct {
	part    *part
	packing *Packer
}

func (w *packWriter) Write(data []byte) (int, error) {
	w.part.crc = crc32.Update(w.part.crc, crc32.IEEETable, data)
	w.part.size += uint64(len(data))
	return w.packing.deflate.Write(data)
}

func (w *packWriter) Close() error { return w.packing.deflate.Close() }

// join adds what is packed already. What follows may not look back over it.
func (w *packWriter) join(p *packed) error {
	if err := w.packing.deflate.Flush(); err != nil {
		return err
	}
	w.part.packed, p.pieces = append(w.part.packed, p.pieces...), nil
	w.part.crc = joinedCRC(w.part.crc, p.crc, p.size)
	w.part.size += p.size
	w.packing.deflate.Reset(&w.part.packed)
	return nil
}

func (z *Zip) end() error {
	if z.open == nil || z.open.to == nil {
		return nil
	}
	to := z.open.to
	z.open.to = nil
	return to.Close()
}

// Close writes the archive: entries in the order of their names, without
// times.
func (z *Zip) Close() error {
	if err := z.end(); err != nil {
		return err
	}
	slices.SortFunc(z.parts, func(a, b *part) int { return strings.Compare(a.name, b.name) })
	out := zip.NewWriter(z.w)
	for _, p := range z.parts {
		if err := z.entry(out, p); err != nil {
			return err
		}
	}
	return out.Close()
}

func (z *Zip) entry(out *zip.Writer, p *part) error {
	if p.name == contentTypes {
		w := z.packer(p)
		if _, err := w.Write(sortTypes(p.raw.Bytes())); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
	}
	w, err := out.CreateRaw(&zip.FileHeader{
		Name: p.name, Method: zip.Deflate, CRC32: p.crc, CompressedSize64: uint64(p.packed.size()), UncompressedSize64: p.size,
	})
	if err != nil {
		return err
	}
	for _, piece := range p.packed {
		if _, err := w.Write(piece); err != nil {
			return err
		}
	}
	return nil
}

var typeEntry = pattern.Of(`<(?:Default|Override) [^>]*>(?:</(?:Default|Override)>)?`)

func sortTypes(data []byte) []byte {
	entries := typeEntry().FindAllString(string(data), -1)
	if len(entries) == 0 {
		return data
	}
	first := strings.Index(string(data), entries[0])
	head := string(data[:first])
	end := strings.LastIndex(string(data), "</Types>")
	slices.Sort(entries)
	return []byte(head + strings.Join(entries, "") + string(data[end:]))
}
