package xlsx

import (
	"bytes"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"bilan/report/sheet"
	"bilan/report/sheet/archive"
	"bilan/report/xmlscan"
)

// sharedStrings is the table of strings that cells name by their number. All
// are in one text, whose memory the next file's reuse; a string is made when a
// cell that has it is yielded, and once.
type sharedStrings struct {
	text []byte
	ends []uint32
	made [][]string // by pages of madePage: few of a large table may be named
}

func (t *sharedStrings) len() int { return len(t.ends) }

// bytes is a string as the text holds it.
func (t *sharedStrings) bytes(i int) []byte {
	from := uint32(0)
	if i > 0 {
		from = t.ends[i-1]
	}
	return t.text[from:t.ends[i]]
}

// madePage is how many strings memory is taken for at once.
const madePage = 256

func (t *sharedStrings) at(i int) string {
	page := &t.made[i/madePage]
	if *page == nil {
		*page = make([]string, madePage)
	}
	made := &(*page)[i%madePage]
	if *made == "" {
		*made = string(t.bytes(i))
	}
	return *made
}

// empty drops the strings of the file before.
func (t *sharedStrings) empty() { t.text, t.ends, t.made = t.text[:0], t.ends[:0], t.made[:0] }

// read reads the strings of a part.
func (t *sharedStrings) read(p *archive.Archive, name string) error {
	t.empty()
	err := p.Scan(name, "sst", func(s *xmlscan.Scanner) {
		if s.Size() > sheet.MaxKept {
			t.text = slices.Grow(t.text, s.Size()) // which all that it holds cannot exceed
		}
		for depth := s.Depth(); s.Child(depth); {
			switch string(s.Name) {
			case "si":
			case "extLst":
				continue
			default: // it could hold a string, and shift the numbers of others
				s.Broken()
				return
			}
			t.text = appendRich(t.text, s)
			t.ends = append(t.ends, uint32(len(t.text)))
		}
	})
	t.made = slices.Grow(t.made, len(t.ends)/madePage+1)[:len(t.ends)/madePage+1]
	for _, page := range t.made { // of the file before
		clear(page)
	}
	return err
}

// appendRich appends the text of a string item, the runs of rich text joined.
// Its phonetic reading is left out.
func appendRich(to []byte, s *xmlscan.Scanner) []byte {
	from := len(to)
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "t":
			to = s.AppendText(to)
		case "r":
			to = appendRun(to, s)
		case "": // a choice between two texts
			s.Broken()
		}
	}
	return unescape(to, from)
}

func appendRun(to []byte, s *xmlscan.Scanner) []byte {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) == "t" {
			to = s.AppendText(to)
		}
	}
	return to
}

// unescape undoes _xHHHH_ in b from a place on, in place: workbooks write so the
// characters that XML cannot hold, and _x005F_ is the underscore that protects
// such a text. A pair of surrogates is one character, half a one none.
func unescape(b []byte, from int) []byte {
	i := bytes.Index(b[from:], []byte("_x"))
	if i < 0 {
		return b
	}
	out := b[:from+i]
	for rest := b[from+i:]; len(rest) > 0; {
		r, size := escaped(rest)
		if size == 0 {
			out = append(out, rest[0])
			rest = rest[1:]
			continue
		}
		// What was escaped is longer than the character itself.
		if low, more := escaped(rest[size:]); more > 0 && utf16.IsSurrogate(r) {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				r, size = pair, size+more
			}
		}
		out = utf8.AppendRune(out, r)
		rest = rest[size:]
	}
	return out
}

// escaped reads _xHHHH_ at the beginning of b and gives its length, 0 where
// there is something else.
func escaped(b []byte) (rune, int) {
	const size = len("_xHHHH_")
	if len(b) < size || b[0] != '_' || b[1] != 'x' || b[size-1] != '_' {
		return 0, 0
	}
	n, err := strconv.ParseUint(string(b[2:size-1]), 16, 16)
	if err != nil {
		return 0, 0
	}
	return rune(n), size
}
