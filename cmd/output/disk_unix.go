//go:build unix

package output

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"github.com/gofrs/flock"
)

// meaning is what the system means by an error number.
func meaning(number uint32) error {
	switch syscall.Errno(number) {
	case syscall.EACCES, syscall.EPERM, syscall.EROFS:
		return fs.ErrPermission
	case syscall.ENOSPC, syscall.EDQUOT:
		return ErrFull
	case syscall.ETXTBSY:
		return ErrBusy
	}
	return nil
}

// Probe finds nothing: a file that a program has open can be replaced.
func (disk) Probe(string) error { return nil }

func (disk) Rename(from, to string) error { return os.Rename(from, to) }

// SyncDir makes renames in a folder last. A file system that does not know how
// to is left at that.
func (disk) SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, syscall.ENOTSUP) {
		return err
	}
	return nil
}

// release removes the lock's file while the lock is held: after that another run
// could have it.
func release(l *flock.Flock, path string) error {
	return errors.Join(os.Remove(path), l.Unlock())
}
