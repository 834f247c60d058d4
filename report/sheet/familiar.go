package sheet

import "bytes"

// familiar remembers what the last parts of a kind were read as: most files of a
// run come from one form, so that their styles and relationships are the same
// bytes. Whoever gets a value shares it with later files.
type familiar[T any] struct {
	known [maxFamiliar]known[T]
	next  int // the one to be forgotten first
}

// maxFamiliar is how many parts of a kind are remembered, and maxFamiliarBytes how
// large one may be, as it is packed.
const (
	maxFamiliar      = 4
	maxFamiliarBytes = 1 << 16
)

// known is a part that was whole, and what it was read as.
type known[T any] struct {
	stamp  stamp
	packed []byte
	value  T
}

// stamp is what an archive says of a part.
type stamp struct {
	name          string
	method, flags uint16
	sum           uint32
	size          uint64
}

// of gives what a part is read as. The same bytes under the same name are not
// read again, but are counted as if they were.
func (a *familiar[T]) of(p *parts, name string, read func() (T, error)) (T, error) {
	at, packed := p.packed(name)
	for i := range a.known {
		k := &a.known[i]
		if packed == nil || k.stamp != at || !bytes.Equal(k.packed, packed) {
			continue
		}
		if err := p.count(at.size); err != nil {
			return *new(T), err
		}
		return k.value, nil
	}
	value, err := read()
	if err == nil && packed != nil {
		a.known[a.next] = known[T]{at, bytes.Clone(packed), value}
		a.next = (a.next + 1) % maxFamiliar
	}
	return value, err
}

// packed is a part as the archive holds it, with the description that may stand
// behind it; nil for one that is not to be remembered.
func (p *parts) packed(name string) (stamp, []byte) {
	f := p.files[partKey(name)]
	if f == nil || f.CompressedSize64 > maxFamiliarBytes {
		return stamp{}, nil
	}
	from, err := f.DataOffset()
	if err != nil {
		return stamp{}, nil
	}
	size := int64(f.CompressedSize64)
	if f.Flags&hasDescription != 0 {
		size += descriptionBytes
	}
	if from+size > int64(len(p.data)) {
		return stamp{}, nil
	}
	return stamp{name, f.Method, f.Flags, f.CRC32, f.UncompressedSize64}, p.data[from : from+size]
}

// A part may have its size and checksum behind it.
const (
	hasDescription   = 0x8
	descriptionBytes = 16
)
