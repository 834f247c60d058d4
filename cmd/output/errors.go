package output

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// What keeps a file from being written and has a remedy of its own. Beside
// these, fs.ErrPermission, fs.ErrExist and fs.ErrInvalid (no plain file) are
// found in errors.
var (
	ErrBusy   = errors.New("the file is open in another program")
	ErrLocked = errors.New("another run is writing there")
	ErrFull   = errors.New("no space is left")
	// errHalf comes with the error of a Commit that could not be undone either:
	// the next run undoes it.
	errHalf = errors.New("the set is half replaced")
)

// Half is the error of a set that could neither be put into place whole nor be
// undone: which of its files are the new ones, which the old ones, as messages
// name them. It is errHalf, and holds what kept it.
type Half struct {
	New, Old []string
	Err      error
}

func (h Half) Error() string   { return errHalf.Error() + ": " + h.Err.Error() }
func (h Half) Unwrap() []error { return []error{errHalf, h.Err} }

// Error says which file or folder could not be written.
type Error struct {
	File string // as it was named
	Err  error
}

func (e Error) Error() string { return e.File + ": " + e.Err.Error() }
func (e Error) Unwrap() error { return e.Err }

// Failed is the Error of a file, with the cause of what the file system said.
func Failed(file string, err error) error { return Error{file, cause(err)} }

// cause is a file system's error without its path, which Error has, as one of
// the errors above where it is one of them.
func cause(err error) error {
	var inner Error
	if errors.As(err, &inner) {
		return inner.Err
	}
	var number syscall.Errno
	if errors.As(err, &number) {
		if known := meaning(uint32(number)); known != nil {
			return known
		}
	}
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// onWindows is what Windows means by an error number, nil where nothing
// special: 5 (access denied) is fs.ErrPermission, which for a file that is there
// may also mean that a program has it open.
func onWindows(number uint32) error {
	switch number {
	case 5, 19: // ERROR_ACCESS_DENIED, ERROR_WRITE_PROTECT
		return fs.ErrPermission
	case 32, 33: // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
		return ErrBusy
	case 39, 112: // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
		return ErrFull
	}
	return nil
}
