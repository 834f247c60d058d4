package sheet

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

var errEncoding = errors.New("not in the encoding that it states")

// partText is the XML of a part in UTF-8, without a byte order mark. Parts may
// be in UTF-16, by a mark or by the zeros of their first sign, or in what they
// declare. What is not valid in its encoding is an error, and so are the two
// codes of Unicode that XML excludes: a replacement character would hide that
// something is lost.
func partText(data []byte) ([]byte, error) {
	var err error
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		data, err = fromUTF16(data[2:], 0)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		data, err = fromUTF16(data[2:], 1)
	case bytes.HasPrefix(data, []byte("<\x00")):
		data, err = fromUTF16(data, 0)
	case bytes.HasPrefix(data, []byte("\x00<")):
		data, err = fromUTF16(data, 1)
	default:
		data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
		data, err = fromDeclared(data)
	}
	if err == nil && (!utf8.Valid(data) || bytes.Contains(data, []byte("\uFFFE")) || bytes.Contains(data, []byte("\uFFFF"))) {
		err = errEncoding
	}
	return data, err
}

// fromUTF16 is UTF-8 made of UTF-16; low is which of two bytes is the lower.
func fromUTF16(data []byte, low int) ([]byte, error) {
	if len(data)%2 != 0 {
		return nil, errEncoding
	}
	unit := func(i int) rune { return rune(data[i+low]) | rune(data[i+1-low])<<8 }
	out := make([]byte, 0, len(data)/2)
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

// fromDeclared is UTF-8 made of the encoding that the XML declaration states.
// One that states UTF-16 in single bytes is a writer's mistake.
func fromDeclared(data []byte) ([]byte, error) {
	label := strings.ToLower(declaredEncoding(data))
	if label == "" || strings.Contains(label, "utf") || label == "us-ascii" {
		return data, nil
	}
	enc, err := htmlindex.Get(label)
	if err != nil {
		return nil, err
	}
	out, err := enc.NewDecoder().Bytes(data)
	if bytes.ContainsRune(out, utf8.RuneError) {
		return nil, errEncoding
	}
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
