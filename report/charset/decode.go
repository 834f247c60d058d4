package charset

import (
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// ErrTooLong is that a text is longer in UTF-8 than may still be made.
var ErrTooLong = errors.New("more decoded bytes than may be")

// inUTF8 is a text of another encoding in UTF-8, what is not valid there U+FFFD. Its
// length is found first: three bytes may be made of one, and a text that is too
// long is never made.
func inUTF8[T string | []byte](text T, from encoding.Encoding, most int64) (string, error) {
	size := int64(0)
	if err := decode(text, from, func(piece []byte) bool { size += int64(len(piece)); return size <= most }); err != nil {
		return "", err
	}
	var b strings.Builder
	b.Grow(int(size))
	err := decode(text, from, func(piece []byte) bool { b.Write(piece); return true })
	return b.String(), err
}

// decode gives a text in UTF-8 to take, piece by piece, until this has had enough.
func decode[T string | []byte](text T, from encoding.Encoding, take func([]byte) bool) error {
	var in, out [4096]byte
	d := from.NewDecoder()
	for held := 0; held > 0 || len(text) > 0; {
		n := copy(in[held:], text)
		text, held = text[n:], held+n
		wrote, used, err := d.Transform(out[:], in[:held], len(text) == 0)
		if !take(out[:wrote]) {
			return ErrTooLong
		}
		if held = copy(in[:], in[used:held]); err == nil || err == transform.ErrShortDst || err == transform.ErrShortSrc && len(text) > 0 {
			continue
		}
		return err
	}
	return nil
}

// whole is a text of which each run of bytes that are not UTF-8 is U+FFFD. A text
// that has more than so many bytes then is not made, and the error is ErrTooLong.
func whole(text string, most int64) (string, error) {
	size := int64(len(text))
	for i, bad := 0, false; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		now := r == utf8.RuneError && n == 1
		switch {
		case now && bad:
			size--
		case now:
			size += int64(utf8.RuneLen(utf8.RuneError)) - 1
		}
		bad = now
		i += n
	}
	if size > most {
		return "", ErrTooLong
	}
	return strings.ToValidUTF8(text, "\ufffd"), nil
}
