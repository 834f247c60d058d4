// Package sent makes what clusters send, piece by piece, for tests alone: nothing
// that is shipped imports it.
package sent

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// Content reads a file's content from memory.
func Content(content []byte) func(*file.Data) error {
	return func(d *file.Data) error {
		d.Hold(content)
		return nil
	}
}

// Value is a number as an input writes it, at a place; absent of "".
func Value(t *testing.T, written string, at source.Pos) cell.Value {
	t.Helper()
	v := cell.Value{Pos: at}
	if written == "" {
		return v
	}
	r, err := quantity.Parse(written)
	if err != nil {
		t.Fatal(err)
	}
	v.Present, v.Number, v.Qualifier = true, r.Number, r.Qualifier
	return v.With(cell.Around{Unit: r.Unit, Written: written})
}
