package sheet

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

func utf16BOM(data string) bool {
	return strings.HasPrefix(data, "\xff\xfe") || strings.HasPrefix(data, "\xfe\xff")
}

// decodeText gives the text in UTF-8: by its BOM, else as UTF-16 where it has
// the zero bytes of one, else as UTF-8 where it is valid, or was but for a few
// bytes, else as Windows-1252, which maps every byte. A text that is valid UTF-8 is
// not copied.
func decodeText(data string) (text, name string) {
	if order := utf16Order(data); order != nil {
		out, err := order.NewDecoder().String(data)
		if err == nil {
			return out, "UTF-16"
		}
	}
	if rest, ok := strings.CutPrefix(data, "\xef\xbb\xbf"); ok {
		return strings.ToValidUTF8(rest, "\ufffd"), "UTF-8"
	}
	if utf8.ValidString(data) {
		return data, "UTF-8"
	}
	if damagedUTF8(data) {
		return strings.ToValidUTF8(data, "\ufffd"), "UTF-8"
	}
	out, err := charmap.Windows1252.NewDecoder().String(data)
	if err != nil {
		return strings.ToValidUTF8(data, "\ufffd"), "UTF-8"
	}
	return out, "Windows-1252"
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
