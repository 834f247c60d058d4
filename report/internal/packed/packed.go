// Package packed looks into the packages that are written and read, for tests alone: nothing that is
// shipped imports it.
package packed

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"
)

// Parts are the parts of a package by their names; sums and sizes are checked.
func Parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	z := open(t, data)
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		parts[f.Name] = read(t, r, err)
	}
	return parts
}

// Part is one of Parts, which must be there.
func Part(t testing.TB, data []byte, name string) string {
	t.Helper()
	r, err := open(t, data).Open(name)
	return read(t, r, err)
}

func open(t testing.TB, data []byte) *zip.Reader {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// read is the whole of a part that was opened, or not.
func read(t testing.TB, r io.Reader, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	part, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(part)
}

// Limited takes so many bytes, and then no more.
type Limited struct{ Left int }

// Write takes data as far as there is room for all of it, else none.
func (l *Limited) Write(data []byte) (int, error) {
	if l.Left -= len(data); l.Left < 0 {
		return 0, io.ErrShortWrite
	}
	return len(data), nil
}
