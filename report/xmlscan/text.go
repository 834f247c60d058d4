package xmlscan

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// text reads a piece of text. Around the root there may be white space, which
// is no token.
func (s *Scanner) text() bool {
	from, plain := s.pos, true
	for ; s.pos < len(s.data) && s.data[s.pos] != '<'; s.pos++ {
		if c := s.data[s.pos]; c == '&' || c == '>' || c < ' ' {
			plain = false
		}
	}
	s.Kind, s.Chars = Text, s.data[from:s.pos]
	if len(s.open) == 0 {
		if len(Trim(s.Chars)) > 0 {
			s.Broken()
		}
		return false
	}
	if !plain {
		if bytes.Contains(s.Chars, []byte("]]>")) {
			return s.Broken()
		}
		s.decode = s.decode[:0]
		s.Chars = s.resolve(s.Chars, true)
	}
	return s.err == nil
}

// textual reports whether a text is as the part has it: without references,
// returns and control characters.
func textual(b []byte) bool {
	for _, c := range b {
		if c == '&' || c < ' ' {
			return false
		}
	}
	return true
}

// resolve is a text with the line ends of XML, LF alone, and where they count
// its references resolved. It is appended to decode.
func (s *Scanner) resolve(b []byte, references bool) []byte {
	for len(b) > 0 {
		c, size := b[0], 1
		switch {
		case c == '&' && references:
			s.decode, size = appendReference(s.decode, b)
		case c == '\r':
			s.decode = append(s.decode, '\n')
			if len(b) > 1 && b[1] == '\n' {
				size = 2
			}
		case c < ' ' && c != '\t' && c != '\n':
			size = 0
		default:
			s.decode = append(s.decode, c)
		}
		if size == 0 {
			s.Broken()
			return nil
		}
		b = b[size:]
	}
	return s.decode
}

// resolveAttr is an attribute's value with its references resolved and each
// tab or line end a space, as XML has it.
func (s *Scanner) resolveAttr(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for len(b) > 0 {
		c, size := b[0], 1
		switch {
		case c == '&':
			out, size = appendReference(out, b)
		case IsSpace(c):
			out = append(out, ' ')
			if c == '\r' && len(b) > 1 && b[1] == '\n' {
				size = 2
			}
		case c < ' ':
			size = 0
		default:
			out = append(out, c)
		}
		if size == 0 {
			s.Broken()
			return nil
		}
		b = b[size:]
	}
	return out
}

// maxReference is longer than any reference to a character needs to be.
const maxReference = 16

// appendReference appends the character that a reference at the beginning of b
// is written for, and gives the reference's length: 0 for one that is none.
func appendReference(to, b []byte) ([]byte, int) {
	end := bytes.IndexByte(b[:min(len(b), maxReference)], ';')
	if end < 0 {
		return to, 0
	}
	switch name := b[1:end]; string(name) {
	case "lt":
		return append(to, '<'), end + 1
	case "gt":
		return append(to, '>'), end + 1
	case "amp":
		return append(to, '&'), end + 1
	case "quot":
		return append(to, '"'), end + 1
	case "apos":
		return append(to, '\''), end + 1
	default:
		r, ok := numbered(name)
		if !ok {
			return to, 0
		}
		return utf8.AppendRune(to, r), end + 1
	}
}

// numbered reads a character's number, #10 or #xA, and reports whether XML may
// hold the character.
func numbered(name []byte) (rune, bool) {
	digits, ok := bytes.CutPrefix(name, []byte("#"))
	base := 10
	if hex, isHex := bytes.CutPrefix(digits, []byte("x")); isHex {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(string(digits), base, 32)
	if !ok || err != nil {
		return 0, false
	}
	r := rune(n)
	return r, (r >= ' ' || r == '\t' || r == '\n' || r == '\r') && utf8.ValidRune(r) && r != 0xFFFE && r != 0xFFFF
}

// IsSpace reports a byte that is white space in XML.
func IsSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// Trim is b without the white space of XML around it.
func Trim(b []byte) []byte {
	for len(b) > 0 && IsSpace(b[0]) {
		b = b[1:]
	}
	for len(b) > 0 && IsSpace(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}
