// Package charset makes UTF-8 of texts in any of the encodings that people and
// programs write.
package charset

import (
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Text is a text in UTF-8, and how it was read.
type Text struct {
	UTF8, Encoding string
	Guessed        bool // by the frequency of letters
	EncodedTwice   bool // what was encoded twice is mended
	MarkAsText     bool // a byte order mark had become three letters
}

// Decode gives a text in UTF-8: by its byte order mark, else as UTF-16 where it
// has the zero bytes of one, else as UTF-8 where it is valid, or was but for a few
// bytes, else in the encoding of single bytes that makes the most of French of
// it. A text that is valid UTF-8 is not copied. What is made of another encoding
// may have a number of bytes at most, else the error is ErrTooLong.
func Decode(data string, most int64) (Text, error) {
	if wide, name := Wide(data); wide != nil {
		text, err := inUTF8(data, wide, most)
		if err == nil || errors.Is(err, ErrTooLong) {
			return Text{UTF8: text, Encoding: name}, err
		}
	}
	rest, marked := strings.CutPrefix(data, "\xef\xbb\xbf")
	if valid := utf8.ValidString(rest); valid || marked || damagedUTF8(data) {
		text, err := rest, error(nil)
		if !valid {
			text, err = whole(rest, most)
		}
		t := Text{UTF8: text, Encoding: "UTF-8"}
		if err == nil {
			t.mend()
		}
		return t, err
	}
	of, name := singleBytes(data)
	text, err := inUTF8(data, of, most)
	return Text{UTF8: text, Encoding: name, Guessed: of != charmap.Windows1252}, err
}

// Wide is the encoding of a text whose characters take two or four bytes
// each, and its name; nil for any other.
func Wide(data string) (encoding.Encoding, string) {
	switch {
	case strings.HasPrefix(data, "\xff\xfe\x00\x00"):
		return utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), "UTF-32"
	case strings.HasPrefix(data, "\x00\x00\xfe\xff"):
		return utf32.UTF32(utf32.BigEndian, utf32.UseBOM), "UTF-32"
	}
	if order := utf16Order(data); order != nil {
		return order, "UTF-16"
	}
	return nil, ""
}

func utf16BOM(data string) bool {
	return strings.HasPrefix(data, "\xff\xfe") || strings.HasPrefix(data, "\xfe\xff")
}

// utf16Order is the byte order of a text in UTF-16, nil for any other: as its
// BOM says, or without one as its zero bytes do, which in a text of western
// letters are most of one half and none of the other.
func utf16Order(data string) encoding.Encoding {
	if utf16BOM(data) {
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	}
	if len(data) < 4 || len(data)%2 != 0 || strings.IndexByte(data, 0) < 0 {
		return nil
	}
	var zeros [2]int
	for i := range len(data) {
		if data[i] == 0 {
			zeros[i%2]++
		}
	}
	switch most := len(data) / 2 * 3 / 4; {
	case zeros[0] == 0 && zeros[1] >= max(most, 1):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zeros[1] == 0 && zeros[0] >= max(most, 1):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// damagedUTF8 reports whether a text that is not valid UTF-8 was meant to be: of
// its letters beyond ASCII, ten times as many are whole as broken. In
// Windows-1252 hardly any two bytes in a row make one.
func damagedUTF8(data string) bool {
	whole, broken := 0, 0
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, size := utf8.DecodeRuneInString(data)
		if r == utf8.RuneError && size == 1 {
			broken++
		} else {
			whole++
		}
		data = data[size:]
	}
	return whole >= 10*broken
}
