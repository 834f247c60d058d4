package pdftext

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"regexp"
	"sort"
	"strconv"
)

// The errors of a PDF that gives no text.
var (
	ErrEncrypted = errors.New("pdf: encrypted")
	ErrNoText    = errors.New("pdf: no text")
)

// The bounds of one file.
const (
	maxDecoded   = 96 << 20 // bytes of streams
	maxObjects   = 400_000
	maxPages     = 2_000
	maxOperators = 8_000_000
)

// file is a PDF whose objects were found, wherever its own table says that they stand.
type file struct {
	data    []byte
	at      map[ref]int // where objects begin
	packed  map[ref]object
	cache   map[ref]object
	left    int64 // bytes that may still be decoded
	depth   int
	trailer dict
}

var objectBegins = regexp.MustCompile(`(?:^|[\r\n\s])([0-9]{1,8})[ \r\n\t]+[0-9]{1,5}[ \r\n\t]+obj\b`)

// open finds the objects of a file; of two with one number, the later stands.
func open(data []byte) (*file, error) {
	f := &file{data: data, at: map[ref]int{}, packed: map[ref]object{}, cache: map[ref]object{}, left: maxDecoded}
	for _, m := range objectBegins.FindAllSubmatchIndex(data, maxObjects) {
		id, _ := strconv.Atoi(string(data[m[2]:m[3]]))
		f.at[ref(id)] = m[1]
	}
	f.trailers()
	ids := make([]int, 0, len(f.at))
	for id := range f.at {
		ids = append(ids, int(id))
	}
	sort.Ints(ids)
	for _, id := range ids {
		s, ok := f.get(ref(id)).(*stream)
		if !ok {
			continue
		}
		switch f.get(s.dict["Type"]) {
		case name("ObjStm"):
			f.unpack(s)
		case name("XRef"):
			f.take(s.dict)
		}
	}
	if f.trailer["Encrypt"] != nil {
		return nil, ErrEncrypted
	}
	return f, nil
}

// trailers reads the trailers of the file.
func (f *file) trailers() {
	for from := 0; ; {
		i := bytes.Index(f.data[from:], []byte("trailer"))
		if i < 0 {
			return
		}
		from += i + len("trailer")
		l := lexer{data: f.data, at: from}
		if v, ok := l.next(); ok {
			if d, ok := v.(dict); ok {
				f.take(d)
			}
		}
	}
}

// take takes what a trailer says.
func (f *file) take(d dict) {
	if f.trailer == nil {
		f.trailer = dict{}
	}
	for _, key := range []name{"Root", "Encrypt"} {
		if d[key] != nil {
			f.trailer[key] = d[key]
		}
	}
}

// get is a value, followed where it is a reference.
func (f *file) get(v object) object {
	for range 16 {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		if c, ok := f.cache[r]; ok {
			v = c
			continue
		}
		if p, ok := f.packed[r]; ok {
			v = p
			continue
		}
		at, ok := f.at[r]
		if !ok || f.depth > 32 {
			return nil
		}
		f.depth++
		v = f.read(at)
		f.depth--
		f.cache[r] = v
	}
	return nil
}

// read reads the object at a place.
func (f *file) read(at int) object {
	l := lexer{data: f.data, at: at}
	v, _ := l.next()
	if id, ok := v.(float64); ok { // an object that is a reference
		save := l.at
		if _, ok := l.next(); ok {
			if k, _ := l.next(); k == keyword("R") {
				return ref(id)
			}
		}
		l.at = save
	}
	d, ok := v.(dict)
	if !ok {
		return v
	}
	l.skip()
	if !bytes.HasPrefix(l.data[l.at:], []byte("stream")) {
		return d
	}
	from := l.at + len("stream")
	if from < len(l.data) && l.data[from] == '\r' {
		from++
	}
	if from < len(l.data) && l.data[from] == '\n' {
		from++
	}
	to := -1
	if n, ok := f.get(d["Length"]).(float64); ok && n >= 0 && from+int(n) <= len(f.data) {
		end := from + int(n)
		if bytes.HasPrefix(bytes.TrimLeft(f.data[end:min(len(f.data), end+20)], "\r\n \t"), []byte("endstream")) {
			to = end
		}
	}
	if to < 0 {
		i := bytes.Index(f.data[min(from, len(f.data)):], []byte("endstream"))
		if i < 0 {
			return d
		}
		to = from + i
	}
	return &stream{d, f.data[from:to]}
}

// unpack takes the objects of a stream of objects.
func (f *file) unpack(s *stream) {
	data := f.decode(s)
	n, _ := f.get(s.dict["N"]).(float64)
	first, _ := f.get(s.dict["First"]).(float64)
	head := lexer{data: data}
	for range int(min(n, maxObjects)) {
		id, ok1 := head.number()
		off, ok2 := head.number()
		if !ok1 || !ok2 || int(first)+off >= len(data) || off < 0 || first < 0 {
			return
		}
		if _, plain := f.at[ref(id)]; plain {
			continue
		}
		l := lexer{data: data, at: int(first) + off}
		v, _ := l.next()
		f.packed[ref(id)] = v
	}
}

// number reads a whole number.
func (l *lexer) number() (int, bool) {
	v, ok := l.next()
	n, is := v.(float64)
	return int(n), ok && is
}

// decode is the content of a stream, nil where a filter is not known.
func (f *file) decode(s *stream) []byte {
	filters, ok := f.get(s.dict["Filter"]).([]object)
	if !ok {
		if one := f.get(s.dict["Filter"]); one != nil {
			filters = []object{one}
		}
	}
	params, ok := f.get(s.dict["DecodeParms"]).([]object)
	if !ok {
		params = []object{s.dict["DecodeParms"]}
	}
	data := s.raw
	for i, filter := range filters {
		var p dict
		if i < len(params) {
			p, _ = f.get(params[i]).(dict)
		}
		switch f.get(filter) {
		case name("FlateDecode"), name("Fl"):
			data = f.predicted(f.inflate(data), p)
		case name("ASCIIHexDecode"), name("AHx"):
			l := lexer{data: append([]byte{'<'}, data...)}
			data = []byte(l.hex())
		case name("ASCII85Decode"), name("A85"):
			data = ascii85(data)
		default:
			return nil
		}
	}
	return data
}

// inflate gives as much of a stream as can be read.
func (f *file) inflate(data []byte) []byte {
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	var b bytes.Buffer
	n, _ := io.Copy(&b, io.LimitReader(z, f.left))
	f.left -= n
	return b.Bytes()
}

// predicted undoes the filter of PNG that streams of tables have.
func (f *file) predicted(data []byte, p dict) []byte {
	if k, _ := f.get(p["Predictor"]).(float64); k < 10 {
		return data
	}
	columns, _ := f.get(p["Columns"]).(float64)
	colors, _ := f.get(p["Colors"]).(float64)
	bits, _ := f.get(p["BitsPerComponent"]).(float64)
	if columns < 1 {
		columns = 1
	}
	if colors < 1 {
		colors = 1
	}
	if bits < 1 {
		bits = 8
	}
	size := int(columns*colors*bits+7) / 8
	wide := max(1, int(colors*bits)/8)
	if size < 1 || size > 1<<20 {
		return nil
	}
	var out []byte
	last := make([]byte, size)
	for len(data) > size {
		kind, row := data[0], append([]byte{}, data[1:1+size]...)
		for i := range row {
			var left, upleft byte
			if i >= wide {
				left, upleft = row[i-wide], last[i-wide]
			}
			switch kind {
			case 1:
				row[i] += left
			case 2:
				row[i] += last[i]
			case 3:
				row[i] += byte((int(left) + int(last[i])) / 2)
			case 4:
				row[i] += paeth(left, last[i], upleft)
			}
		}
		out, last, data = append(out, row...), row, data[1+size:]
	}
	return out
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(n int) int { return max(n, -n) }

// ascii85 decodes the encoding of five letters for four bytes.
func ascii85(data []byte) []byte {
	var out []byte
	var group [5]uint32
	n := 0
	for _, c := range data {
		switch {
		case c == '~':
			if n > 1 {
				for i := n; i < 5; i++ {
					group[i] = 84
				}
				v := ((((group[0]*85)+group[1])*85+group[2])*85+group[3])*85 + group[4]
				out = append(out, []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)}[:n-1]...)
			}
			return out
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group[n] = uint32(c - '!')
			if n++; n == 5 {
				v := ((((group[0]*85)+group[1])*85+group[2])*85+group[3])*85 + group[4]
				out = append(out, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
				n = 0
			}
		}
	}
	return out
}

// page is one page with what its resources are.
type page struct{ dict, resources dict }

// pages are those of the file in their order.
func (f *file) pages() []page {
	root, _ := f.get(f.trailer["Root"]).(dict)
	var out []page
	seen := map[ref]bool{}
	var walk func(v object, resources dict, depth int)
	walk = func(v object, resources dict, depth int) {
		if r, ok := v.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		d, ok := f.get(v).(dict)
		if !ok || depth > 40 || len(out) >= maxPages {
			return
		}
		if own, ok := f.get(d["Resources"]).(dict); ok {
			resources = own
		}
		if kids, ok := f.get(d["Kids"]).([]object); ok {
			for _, k := range kids {
				walk(k, resources, depth+1)
			}
			return
		}
		out = append(out, page{d, resources})
	}
	if root != nil {
		walk(root["Pages"], nil, 0)
	}
	if len(out) == 0 { // a file whose catalogue is lost
		ids := make([]int, 0, len(f.at)+len(f.packed))
		for id := range f.at {
			ids = append(ids, int(id))
		}
		for id := range f.packed {
			ids = append(ids, int(id))
		}
		sort.Ints(ids)
		for _, id := range ids {
			if d, ok := f.get(ref(id)).(dict); ok && f.get(d["Type"]) == name("Page") {
				walk(ref(id), nil, 0)
			}
		}
	}
	return out
}
