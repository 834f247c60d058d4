package file

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// One Data holds file after file, archives and texts by turns, whatever was
// expected and however few bytes come at once.
func TestData(t *testing.T) {
	var d Data
	archive := "PK\x03\x04" + strings.Repeat("archive", 40_000)
	text := strings.Repeat("texte;", 30_000)
	for i, content := range []string{archive, text, "", "P", "PK\x05\x06", "PK\x03", text + "é", archive + "2", "PK\x03\x05"} {
		for j, r := range []io.Reader{strings.NewReader(content), iotest.OneByteReader(strings.NewReader(content)), iotest.DataErrReader(strings.NewReader(content))} {
			d.Reset()
			d.Expect([]int{0, len(content), 10}[j])
			n, err := d.ReadFrom(r)
			if err != nil || int(n) != len(content) || d.len() != len(content) || string(d.Bytes()) != content || d.Sum() != sha256.Sum256([]byte(content)) {
				t.Errorf("%d.%d: %d of %d bytes, %v, %.20q", i, j, n, len(content), err, d.Bytes())
			}
		}
	}
}

// What is held stays as it is when the next file is read.
func TestDataHeld(t *testing.T) {
	held := []byte("PK\x03\x04 de qui appelle")
	was := bytes.Clone(held)
	var d Data
	d.Hold(held)
	d.Reset()
	if _, err := d.ReadFrom(strings.NewReader("PK\x03\x04 un autre")); err != nil || !bytes.Equal(held, was) {
		t.Errorf("%v, %q", err, held)
	}
}

// The error of what is read is handed on, as is how much came before.
func TestDataError(t *testing.T) {
	broken := errors.New("broken")
	for _, content := range []string{"", "ab", "PK\x03\x04abc", strings.Repeat("x", 100_000)} {
		var d Data
		n, err := d.ReadFrom(io.MultiReader(strings.NewReader(content), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) || int(n) != len(content) {
			t.Errorf("%.20q: %d, %v", content, n, err)
		}
	}
}
