package sheet

import (
	"archive/zip"
	"bufio"
	"bytes"
	"hash/crc32"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/flate"

	"bilan/report/source"
)

// parts are the files inside a workbook's archive.
type parts struct {
	at   source.Pos
	lim  Limits
	left int64 // bytes that may still be inflated
	// decodable is how many bytes of UTF-8 may still be made of other encodings.
	decodable int64
	files     map[string]*zip.File
	data      []byte // the archive

	*memory
}

// openParts reads an archive's directory. Two parts of one name would let two
// readers see two workbooks.
func openParts(at source.Pos, data []byte, lim Limits, m *memory) (*parts, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, source.New(source.UnreadableFile, at)
	}
	p := &parts{at: at, lim: lim, left: lim.UnzippedBytes, decodable: lim.DecodedBytes, files: make(map[string]*zip.File, len(z.File)), data: data, memory: m}
	z.RegisterDecompressor(zip.Deflate, m.inflated)
	for _, f := range z.File {
		key := partKey(f.Name)
		if _, twice := p.files[key]; twice {
			return nil, source.New(source.UnreadableFile, at, "part", f.Name)
		}
		p.files[key] = f
	}
	return p, nil
}

// partKey is the name of a part as names are compared: writers disagree in
// case, leading slashes and which way these lean.
func partKey(name string) string {
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

func (p *parts) has(name string) bool { return p.files[partKey(name)] != nil }

// read inflates a part, and gives it in UTF-8. It is valid until the next part
// is read.
func (p *parts) read(name string) ([]byte, error) {
	f := p.files[partKey(name)]
	if f == nil {
		return nil, p.broken(name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, p.broken(name)
	}
	defer r.Close()
	if err := p.inflate(r, f.UncompressedSize64); err != nil {
		return nil, p.broken(name)
	}
	if err := p.count(uint64(len(p.buf))); err != nil {
		return nil, err
	}
	// The library takes a checksum of 0 for one that was not written.
	if f.CRC32 == 0 && crc32.ChecksumIEEE(p.buf) != 0 {
		return nil, p.broken(name)
	}
	text, decoded, err := partText(p.buf, p.decodable)
	switch {
	case err == errDecoded:
		return nil, limit(p.at, "decoded_bytes", p.lim.DecodedBytes)
	case err != nil:
		return nil, p.broken(name)
	}
	p.decodable -= decoded
	return text, nil
}

// count takes what was inflated from what may be.
func (p *parts) count(bytes uint64) error {
	p.left -= int64(bytes)
	if p.left < 0 {
		return limit(p.at, "unzipped_bytes", p.lim.UnzippedBytes)
	}
	return nil
}

// inflated inflates, in the memory of the part before.
func (m *memory) inflated(r io.Reader) io.ReadCloser {
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

// An archive's word is taken for memory between these bounds. Beyond them,
// memory follows what is inflated.
const (
	minHint = 1 << 15
	maxHint = 1 << 20
)

// inflate fills buf with a part, or with as much of it as shows that the limit
// is passed. A size or checksum that does not agree is an error of r's.
func (p *parts) inflate(r io.Reader, declared uint64) error {
	if hint := int(min(max(declared, minHint), maxHint)) + 1; cap(p.buf) < hint {
		p.buf = make([]byte, 0, hint)
	}
	p.buf = p.buf[:0]
	for int64(len(p.buf)) <= p.left {
		if len(p.buf) == cap(p.buf) {
			p.buf = append(make([]byte, 0, min(2*int64(cap(p.buf)), p.left+1)), p.buf...)
		}
		room := p.buf[len(p.buf):cap(p.buf)]
		n, err := r.Read(room[:min(int64(len(room)), p.left+1-int64(len(p.buf)))])
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

func (p *parts) broken(name string) error {
	return source.New(source.UnreadableFile, p.at, "part", name)
}

// scan reads a part that must have the root given and be well formed to its
// end.
func (p *parts) scan(name, root string, visit func(*scanner)) error {
	return p.visit(name, root, vocabularies{}, visit)
}

// scanMixed is scan for a part whose elements come from several vocabularies.
func (p *parts) scanMixed(name, root string, visit func(*scanner)) error {
	return p.visit(name, root, vocabularies{mixed: true}, visit)
}

// scanManifest is scanMixed for the manifest of an OpenDocument, which OpenOffice
// begins with a document type.
func (p *parts) scanManifest(name string, visit func(*scanner)) error {
	return p.visit(name, "manifest", vocabularies{mixed: true, typed: true}, visit)
}

func (p *parts) visit(name, root string, v vocabularies, visit func(*scanner)) error {
	data, err := p.read(name)
	if err != nil {
		return err
	}
	s := &p.scanner
	s.scan(data, root, v, p.lim.Namespaces)
	visit(s)
	switch err = s.finish(); err {
	case errXML:
		return p.broken(name)
	case errNamespaces:
		return limit(p.at, "namespaces", int64(p.lim.Namespaces))
	}
	return err
}
