package charset

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

var errEncoding = errors.New("not in the encoding that it states")

// XML is the XML of a part in UTF-8, without a byte order mark. Parts may
// be in UTF-16, by a mark or by the zeros of their first sign, or in what they
// declare. What is not valid in its encoding is an error, and so are the two
// codes of Unicode that XML excludes: a replacement character would hide that
// something is lost.
//
// What is made of another encoding may have a number of bytes at most, else the
// error is ErrTooLong; decoded is how many it has.
func XML(data []byte, most int64) (text []byte, decoded int64, err error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		text, err = fromUTF16(data[2:], 0, most)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		text, err = fromUTF16(data[2:], 1, most)
	case bytes.HasPrefix(data, []byte("<\x00")):
		text, err = fromUTF16(data, 0, most)
	case bytes.HasPrefix(data, []byte("\x00<")):
		text, err = fromUTF16(data, 1, most)
	default:
		data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
		enc, known := declared(data)
		switch {
		case !known:
			return nil, 0, errEncoding
		case enc != nil:
			text, err = fromDeclared(data, enc, most)
		default:
			return data, 0, sound(data)
		}
	}
	if err == nil {
		err = sound(text)
	}
	return text, int64(len(text)), err
}

// sound is the error of what is not valid UTF-8 without the two codes that XML excludes.
func sound(data []byte) error {
	if !utf8.Valid(data) || bytes.Contains(data, []byte("\uFFFE")) || bytes.Contains(data, []byte("\uFFFF")) {
		return errEncoding
	}
	return nil
}

// fromUTF16 is UTF-8 made of UTF-16; low is which of two bytes is the lower.
func fromUTF16(data []byte, low int, most int64) ([]byte, error) {
	if len(data)%2 != 0 {
		return nil, errEncoding
	}
	unit := func(i int) rune { return rune(data[i+low]) | rune(data[i+1-low])<<8 }
	size := int64(0)
	for i := 0; i < len(data); i += 2 { // half of a pair makes two of its four bytes
		switch r := unit(i); {
		case utf16.IsSurrogate(r):
			size += 2
		default:
			size += int64(utf8.RuneLen(r))
		}
	}
	if size > most {
		return nil, ErrTooLong
	}
	out := make([]byte, 0, size)
	for i := 0; i < len(data); i += 2 {
		r := unit(i)
		if utf16.IsSurrogate(r) {
			if i += 2; i == len(data) {
				return nil, errEncoding
			}
			if r = utf16.DecodeRune(r, unit(i)); r == utf8.RuneError {
				return nil, errEncoding
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out, nil
}

// declared is the encoding that the XML declaration states, nil for UTF-8; known is
// false for one that nobody knows. UTF-16 stated in single bytes is a writer's mistake.
func declared(data []byte) (enc encoding.Encoding, known bool) {
	label := strings.ToLower(declaredEncoding(data))
	if label == "" || strings.Contains(label, "utf") || label == "us-ascii" {
		return nil, true
	}
	enc, err := htmlindex.Get(label)
	return enc, err == nil
}

// fromDeclared is UTF-8 made of an encoding in which all of a part must be valid.
func fromDeclared(data []byte, enc encoding.Encoding, most int64) ([]byte, error) {
	size, lost := int64(0), false
	err := decode(data, enc, func(piece []byte) bool {
		size += int64(len(piece))
		lost = lost || bytes.ContainsRune(piece, utf8.RuneError)
		return size <= most
	})
	switch {
	case lost:
		return nil, errEncoding
	case err != nil:
		return nil, err
	}
	out := make([]byte, 0, size)
	err = decode(data, enc, func(piece []byte) bool { out = append(out, piece...); return true })
	return out, err
}

// declaredEncoding is the encoding in the XML declaration, "" without one.
func declaredEncoding(data []byte) string {
	if !bytes.HasPrefix(data, []byte("<?xml")) {
		return ""
	}
	head, _, _ := bytes.Cut(data[:min(len(data), 200)], []byte("?>"))
	_, after, ok := bytes.Cut(head, []byte("encoding"))
	after = bytes.TrimLeft(after, " \t\r\n=")
	if !ok || len(after) == 0 {
		return ""
	}
	value, _, _ := bytes.Cut(after[1:], after[:1])
	return string(value)
}
