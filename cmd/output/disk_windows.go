package output

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/gofrs/flock"
	"golang.org/x/sys/windows"
)

func meaning(number uint32) error { return onWindows(number) }

// Probe opens a file as replacing it needs, with the right to delete it: Excel
// lets nobody, and other programs none but those who read. A link is not
// followed, as it is what would be replaced.
func (disk) Probe(path string) error {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	const all = windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE | windows.FILE_SHARE_DELETE
	h, err := windows.CreateFile(name, windows.DELETE|windows.FILE_READ_ATTRIBUTES, all, nil, windows.OPEN_EXISTING,
		windows.FILE_ATTRIBUTE_NORMAL|windows.FILE_FLAG_OPEN_REPARSE_POINT, 0)
	if errors.Is(cause(err), fs.ErrPermission) {
		return ErrBusy
	}
	if err != nil {
		return err
	}
	var about windows.ByHandleFileInformation
	err = windows.GetFileInformationByHandle(h, &about)
	if err == nil && about.FileAttributes&windows.FILE_ATTRIBUTE_READONLY != 0 {
		err = ErrBusy // marked read-only: it cannot be replaced either
	}
	return errors.Join(err, windows.CloseHandle(h))
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
