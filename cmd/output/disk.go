package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"

	"github.com/gofrs/flock"
)

// System is all of a file system that a set is written through. Tests put one in
// its place that fails, or stops, where they want.
type System interface {
	Stat(path string) (fs.FileInfo, error)
	Lstat(path string) (fs.FileInfo, error)
	ReadDir(path string) ([]fs.DirEntry, error)
	ReadFile(path string) ([]byte, error)
	Open(path string) (io.ReadCloser, error)
	// MkdirAll makes a folder and those above it, no wider than the umask.
	MkdirAll(path string, perm fs.FileMode) error
	// Create makes a file that is not there, no wider than the umask.
	Create(path string) (File, error)
	Link(from, to string) error
	// Rename replaces what is at to.
	Rename(from, to string) error
	// Remove removes a file or an empty folder.
	Remove(path string) error
	// SyncDir makes what was renamed in a folder last.
	SyncDir(path string) error
	// SyncAll gives the call that makes all last that was written to the file
	// system of a folder, nil where there is none.
	SyncAll(path string) func() error
	// Probe finds out whether a file that is there could be replaced.
	Probe(path string) error
	// Lock takes a lock that ends with the process, or fails with ErrLocked.
	// unlock removes its file.
	Lock(path string) (unlock func() error, err error)
}

// File is a file that is being written.
type File interface {
	io.WriteCloser
	Sync() error
}

// Disk is the system's own.
func Disk() System { return disk{} }

type disk struct{}

func (disk) Stat(path string) (fs.FileInfo, error)        { return os.Stat(path) }
func (disk) Lstat(path string) (fs.FileInfo, error)       { return os.Lstat(path) }
func (disk) ReadDir(path string) ([]fs.DirEntry, error)   { return os.ReadDir(path) }
func (disk) ReadFile(path string) ([]byte, error)         { return os.ReadFile(path) }
func (disk) Open(path string) (io.ReadCloser, error)      { return os.Open(path) }
func (disk) MkdirAll(path string, perm fs.FileMode) error { return os.MkdirAll(path, perm) }
func (disk) Link(from, to string) error                   { return os.Link(from, to) }
func (disk) Remove(path string) error                     { return os.Remove(path) }

func (disk) Create(path string) (File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err // a nil *os.File in an interface is not nil
	}
	return f, nil
}

// Lock takes the lock of a file. A lock on a file that was removed meanwhile, by
// the run that had it, is none: fs.ErrNotExist says that it is to be tried again.
// Where the file system knows no locks there is none, and the run goes on.
func (disk) Lock(path string) (func() error, error) {
	l := flock.New(path)
	held, err := l.TryLock()
	switch {
	case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.ENOLCK):
		return func() error { return os.Remove(path) }, nil
	case err != nil:
		return nil, err
	case !held:
		return nil, ErrLocked
	}
	mine, err1 := l.Stat()
	there, err2 := os.Stat(path)
	if err1 != nil || err2 != nil || !os.SameFile(mine, there) {
		return nil, errors.Join(l.Unlock(), fs.ErrNotExist)
	}
	return func() error { return release(l, path) }, nil
}
