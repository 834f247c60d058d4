package output

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/gofrs/flock"
)

func meaning(number uint32) error { return onWindows(number) }

// Probe opens a file as replacing it would need: Excel lets nobody.
func (disk) Probe(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err == nil {
		return f.Close()
	}
	if errors.Is(cause(err), fs.ErrPermission) {
		return ErrBusy // or marked read-only: either way it cannot be replaced
	}
	return err
}

// Rename waits for a moment where a file is in use: programs that look for
// viruses or make an index open what was just written.
func (disk) Rename(from, to string) (err error) {
	for wait := 10 * time.Millisecond; ; wait *= 2 {
		if err = os.Rename(from, to); err == nil || wait > time.Second {
			break
		}
		if c := cause(err); c != ErrBusy && c != fs.ErrPermission {
			break
		}
		time.Sleep(wait)
	}
	if errors.Is(cause(err), fs.ErrPermission) {
		return ErrBusy
	}
	return err
}

// SyncDir does nothing: Windows has no such call.
func (disk) SyncDir(string) error { return nil }

// release ends the lock first: Windows removes no file that is open. Where
// another run has taken it since, its file is open and stays.
func release(l *flock.Flock, path string) error {
	return errors.Join(l.Unlock(), os.Remove(path))
}
