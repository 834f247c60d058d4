package files

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Paths cover others that they are, or that lie in them; paths seen from a folder are
// relative to it.
func TestCover(t *testing.T) {
	dir := t.TempDir()
	in, deep, other := filepath.Join(dir, "in"), filepath.Join(dir, "in", "2025"), filepath.Join(dir, "other")
	for _, d := range []string{deep, other} {
		if err := os.MkdirAll(d, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		paths, others []string
		want          bool
	}{
		{[]string{in}, []string{in}, true},
		{[]string{in}, []string{deep}, true},
		{[]string{dir}, []string{in, other}, true},
		{[]string{deep}, []string{in}, false},
		{[]string{in}, []string{in, other}, false},
		{nil, []string{in}, false},
		{[]string{in}, nil, false},
	} {
		if got := Cover(c.paths, c.others); got != c.want {
			t.Errorf("%v cover %v: %v", c.paths, c.others, got)
		}
	}
	if got := SeenFrom(dir, []string{deep, other}); !slices.Equal(got, []string{filepath.Join("in", "2025"), "other"}) {
		t.Errorf("seen from the folder: %v", got)
	}
}
