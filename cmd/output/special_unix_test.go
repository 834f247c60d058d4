//go:build unix

package output

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe or a device is never replaced, nor opened.
func TestSpecialFiles(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "a"), 0o666); err != nil {
		t.Fatal(err)
	}
	set := New(Disk())
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{f.Put(context.Background(), "a", text("a")), f.PutNew(context.Background(), "a", text("a"))} {
		if !errors.Is(err, fs.ErrInvalid) {
			t.Error(err)
		}
	}
}
