package ooxml

import (
	"bytes"
	"testing"
)

// TestPieces writes parts of all sizes, empty ones and such as span blocks.
func TestPieces(t *testing.T) {
	var p pieces
	var want []byte
	for _, n := range []int{0, 1, 511, 2, 4096, 3 * maxBlock, 7} {
		data := bytes.Repeat([]byte{byte(n)}, n)
		if got, err := p.Write(data); got != n || err != nil {
			t.Fatalf("Write of %d bytes: %d, %v", n, got, err)
		}
		want = append(want, data...)
	}
	if got := bytes.Join(p, nil); !bytes.Equal(got, want) || p.size() != len(want) {
		t.Errorf("%d bytes of %d, or others", p.size(), len(want))
	}
}
