// Package archive reads the parts of a workbook's archive (a zip), inflated, in UTF-8
// and within the limits of one file.
package archive

import (
	"archive/zip"
	"bufio"
	"bytes"
	"hash/crc32"
	"io"
	"iter"
	"maps"
	"path"
	"strings"

	"github.com/klauspost/compress/flate"

	"bilan/report/charset"
	"bilan/report/sheet"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// Archive is an archive whose directory was read. Each part is inflated when it is
// asked for.
type Archive struct {
	// At is the file, as problems name it.
	At     source.Pos
	Limits sheet.Limits
	Left   Left
	files  map[string]*zip.File

	*Memory
}

// Left is what the limits leave: the bytes that may still be inflated, and those of
// UTF-8 that may still be made of other encodings.
type Left struct{ Inflated, Decoded int64 }

// Memory is what reading one part after the other reuses; the zero Memory is ready.
// That files share it takes a seventh off the CPU of BenchmarkForms, and three
// quarters of what it allocates.
type Memory struct {
	packed   *bufio.Reader // what the inflater reads
	inflater io.ReadCloser
	buf      []byte // the part read last
	scanner  xmlscan.Scanner
}

// IsLarge reports whether the part read last is too large for its memory to be kept
// for the next file.
func (m *Memory) IsLarge() bool { return cap(m.buf) > sheet.MaxKept }

// Open reads the directory of the archive of a file. Its error is a source.Problem,
// unreadable-file or limit-reached, as are those of the other methods. Two parts of one name would let two
// readers see two workbooks.
func Open(at source.Pos, data []byte, lim sheet.Limits, m *Memory) (*Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, source.New(source.UnreadableFile, at)
	}
	p := &Archive{At: at, Limits: lim, Left: Left{lim.UnzippedBytes, lim.DecodedBytes}, files: make(map[string]*zip.File, len(z.File)), Memory: m}
	z.RegisterDecompressor(zip.Deflate, m.inflated)
	for _, f := range z.File {
		key := Key(f.Name)
		if _, twice := p.files[key]; twice {
			return nil, source.New(source.UnreadableFile, at, "part", f.Name)
		}
		p.files[key] = f
	}
	return p, nil
}

// Key is the name of a part as names are compared: writers disagree in
// case, leading slashes and which way these lean.
func Key(name string) string {
	if isKey(name) {
		return name
	}
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

// isKey reports a name that is its own key, as nearly all are but for capitals.
func isKey(name string) bool {
	begins := true
	for i := range len(name) {
		c := name[i]
		if c >= 'A' && c <= 'Z' || c >= 0x80 || c == '\\' || begins && (c == '/' || c == '.') {
			return false
		}
		begins = c == '/'
	}
	return !begins
}

// Names are the keys of the parts, in no order.
func (p *Archive) Names() iter.Seq[string] { return maps.Keys(p.files) }

// Has reports whether there is a part of a name, compared by Key.
func (p *Archive) Has(name string) bool { return p.files[Key(name)] != nil }

// Read inflates a part, and gives it in UTF-8. It is valid until the next part
// is read.
func (p *Archive) Read(name string) ([]byte, error) {
	if err := p.raw(name); err != nil {
		return nil, err
	}
	text, decoded, err := charset.XML(p.buf, p.Left.Decoded)
	switch {
	case err == charset.ErrTooLong:
		return nil, sheet.LimitReached(p.At, "decoded_bytes", p.Limits.DecodedBytes)
	case err != nil:
		return nil, p.Broken(name)
	}
	p.Left.Decoded -= decoded
	return text, nil
}

// raw inflates a part into buf.
func (p *Archive) raw(name string) error {
	f := p.files[Key(name)]
	if f == nil {
		return p.Broken(name)
	}
	r, err := f.Open()
	if err != nil {
		return p.Broken(name)
	}
	defer r.Close()
	if err := p.inflate(r, f.UncompressedSize64); err != nil {
		return p.Broken(name)
	}
	if err := p.count(uint64(len(p.buf))); err != nil {
		return err
	}
	// The library takes a checksum of 0 for one that was not written.
	if f.CRC32 == 0 && crc32.ChecksumIEEE(p.buf) != 0 {
		return p.Broken(name)
	}
	return nil
}

// Unpack is the content of every part of an archive, undecoded, by its name
// without a slash in front, where all of them have a number of bytes at most.
func Unpack(data []byte, most int64) (map[string][]byte, error) {
	p, err := Open(source.Pos{}, data, sheet.Limits{UnzippedBytes: most}, &Memory{})
	if err != nil {
		return nil, err
	}
	parts := make(map[string][]byte, len(p.files))
	for name, f := range p.files {
		if err := p.raw(name); err != nil {
			return nil, err
		}
		parts[strings.TrimPrefix(f.Name, "/")] = bytes.Clone(p.buf)
	}
	return parts, nil
}

// count takes what was inflated from what may be.
func (p *Archive) count(bytes uint64) error {
	p.Left.Inflated -= int64(bytes)
	if p.Left.Inflated < 0 {
		return sheet.LimitReached(p.At, "unzipped_bytes", p.Limits.UnzippedBytes)
	}
	return nil
}

// inflated inflates, in the memory of the part before. BenchmarkForms takes 1.14 times
// the CPU with the inflater of the standard library.
func (m *Memory) inflated(r io.Reader) io.ReadCloser {
	if m.inflater == nil {
		m.packed = bufio.NewReader(r)
		m.inflater = flate.NewReader(m.packed)
		return m.inflater
	}
	m.packed.Reset(r)
	if m.inflater.(flate.Resetter).Reset(m.packed, nil) != nil {
		m.inflater = flate.NewReader(m.packed)
	}
	return m.inflater
}

// The size that an archive states decides between these bounds how much memory is
// taken. Beyond them memory follows what is inflated.
const (
	minHint = 1 << 15
	maxHint = 1 << 20
)

// inflate fills buf with a part, or with as much of it as shows that the limit
// is passed. A size or checksum that does not agree is an error of r's.
func (p *Archive) inflate(r io.Reader, declared uint64) error {
	if hint := int(min(max(declared, minHint), maxHint)) + 1; cap(p.buf) < hint {
		p.buf = make([]byte, 0, hint)
	}
	p.buf = p.buf[:0]
	for int64(len(p.buf)) <= p.Left.Inflated {
		if len(p.buf) == cap(p.buf) {
			p.buf = append(make([]byte, 0, min(2*int64(cap(p.buf)), p.Left.Inflated+1)), p.buf...)
		}
		free := p.buf[len(p.buf):cap(p.buf)]
		n, err := r.Read(free[:min(int64(len(free)), p.Left.Inflated+1-int64(len(p.buf)))])
		p.buf = p.buf[:len(p.buf)+n]
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Broken is the problem of a part that cannot be read.
func (p *Archive) Broken(name string) error {
	return source.New(source.UnreadableFile, p.At, "part", name)
}

// Scan visits a part that must have the root given, any for "", and be well formed
// to its end.
func (p *Archive) Scan(name, root string, visit func(*xmlscan.Scanner)) error {
	return p.visit(name, root, xmlscan.Options{}, visit)
}

// ScanMixed is Scan for a part whose elements come from several vocabularies.
func (p *Archive) ScanMixed(name, root string, visit func(*xmlscan.Scanner)) error {
	return p.visit(name, root, xmlscan.Options{Mixed: true}, visit)
}

// ScanManifest is ScanMixed for the manifest of an OpenDocument, which OpenOffice
// begins with a document type.
func (p *Archive) ScanManifest(name string, visit func(*xmlscan.Scanner)) error {
	return p.visit(name, "manifest", xmlscan.Options{Mixed: true, Doctype: true}, visit)
}

func (p *Archive) visit(name, root string, v xmlscan.Options, visit func(*xmlscan.Scanner)) error {
	data, err := p.Read(name)
	if err != nil {
		return err
	}
	s := &p.scanner
	s.Begin(data, root, v, p.Limits.Namespaces)
	visit(s)
	switch err = s.Finish(); err {
	case xmlscan.ErrMalformed:
		return p.Broken(name)
	case xmlscan.ErrNamespaces:
		return sheet.LimitReached(p.At, "namespaces", int64(p.Limits.Namespaces))
	}
	return err
}
