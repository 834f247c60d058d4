package output

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Mended is what Open had to do about a run that was killed.
type Mended uint8

const (
	Nothing  Mended = iota // there was no such run
	Finished               // the rest of its files were put into place
	Undone                 // the files before it were put back
	Lost                   // its journal could not be read: files may be of two runs
)

// Folder is one folder of a Set.
type Folder struct {
	place
	set journal // of this run
	// Mended is what an earlier run had left to be done.
	Mended Mended
	// Kept are, where the journal was Lost, the files that are still those from
	// before that run, as messages name them.
	Kept []string

	made   []string // folders that did not exist, outermost first
	unlock func() error
	// first is the number of the first staged file, above those that are left
	// behind.
	first int
	// buffers are those through which files were written, for the next ones.
	buffers sync.Pool
	// creating lets one file be created at a time: those that come together wait
	// for each other in the system, which keeps a processor busy.
	creating sync.Mutex
}

// Path is the path of a file of the folder, as messages name it.
func (f *Folder) Path(name string) string { return f.shown(name) }

func (f *Folder) open() error {
	if err := f.makeFolder(); err != nil {
		return f.wrong("", err)
	}
	if err := f.lock(); err != nil {
		var at Error
		if errors.As(err, &at) {
			return at
		}
		return f.wrong("", err)
	}
	if err := f.mend(); err != nil {
		return err
	}
	f.first = f.leftBehind()
	return nil
}

// makeFolder makes the folder and those above it, and remembers which were not
// there.
func (f *Folder) makeFolder() error {
	for dir := f.abs; ; dir = filepath.Dir(dir) {
		if _, err := f.sys.Stat(dir); !errors.Is(err, fs.ErrNotExist) || dir == filepath.Dir(dir) {
			break
		}
		f.made = append([]string{dir}, f.made...)
	}
	return f.sys.MkdirAll(f.abs, 0o777)
}

// lock takes the folder. Another run may be removing its own lock with the
// folder around it, so it is tried again; while Windows removes them it denies
// access, which is waited for, half a second at most.
func (f *Folder) lock() (err error) {
	const tries = 10
	for try := range tries {
		err = f.tryLock()
		switch {
		case try == tries-1:
		case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrExist):
			continue // removed since
		case errors.Is(cause(err), fs.ErrPermission):
			time.Sleep(time.Millisecond << try)
			continue
		}
		return err
	}
	return err
}

func (f *Folder) tryLock() (err error) {
	if err := f.sys.MkdirAll(f.inner(""), 0o700); err != nil {
		return err
	}
	// Through a link all that follows would be done in another folder.
	if info, err := f.sys.Lstat(f.inner("")); err != nil || !info.IsDir() {
		return errors.Join(err, f.refused())
	}
	if info, err := f.sys.Lstat(f.inner("lock")); err == nil && !info.Mode().IsRegular() {
		return f.refused()
	}
	f.unlock, err = f.sys.Lock(f.inner("lock"))
	return err
}

// Probe finds out, before the work, whether a file can be replaced: one that is
// open in Excel cannot on Windows (ErrBusy), nor can a folder, a device or a pipe
// of that name, nor what lies behind a link to another folder (fs.ErrInvalid).
func (f *Folder) Probe(name string) error {
	info, err := f.sys.Lstat(f.path(name))
	switch {
	case !f.inside(name):
		err = fs.ErrInvalid
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err == nil && !info.Mode().IsRegular() && info.Mode()&fs.ModeSymlink == 0:
		err = fs.ErrInvalid
	case err == nil:
		err = f.sys.Probe(f.path(name))
	}
	if err != nil {
		return f.wrong(name, err)
	}
	return nil
}

// Has reports whether a file of that name was put, also where only case differs.
func (f *Folder) Has(name string) bool { return f.set.taken[strings.ToLower(name)] }

// close removes what is of no use any more and unlocks the folder. What is to be
// undone by the next run remains.
func (f *Folder) close() {
	if f.unlock != nil {
		if !f.exists(f.inner(journalName)) && !f.exists(f.inner(undoName)) {
			f.clear()
		}
		_ = f.unlock()
		f.unlock = nil
	}
	_ = f.sys.Remove(f.inner(""))
	for i := len(f.made) - 1; i >= 0; i-- {
		_ = f.sys.Remove(f.made[i]) // fails, and is meant to, where something is in it
	}
	f.made = nil
}

// mend looks at what an earlier run left, and finishes or undoes it.
func (f *Folder) mend() error {
	var err error
	switch {
	case f.exists(f.inner(undoName)):
		f.Mended, f.Kept, err = f.set.resume(undoName)
	case f.exists(f.inner(journalName)):
		f.Mended, f.Kept, err = f.set.resume(journalName)
	default:
		f.clear()
	}
	return err
}
