package output

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
)

// hidden is the folder in which everything lies that is not an output yet or no
// more. Its name is fixed: who holds the lock in it owns all of it.
const hidden = ".bilan-set"

// Mended is what Open had to do about a run that was killed.
type Mended uint8

const (
	Nothing  Mended = iota
	Finished        // the rest of its files were put into place
	Undone          // the files before it were put back
	Lost            // its journal could not be read: files may be of two runs
)

// Folder is one folder of a Set.
type Folder struct {
	sys System
	dir string // as it was named
	abs string
	// Mended is what an earlier run had left to be done.
	Mended Mended

	made    []string // folders that did not exist, outermost first
	unlock  func() error
	entries []entry
	taken   map[string]bool // names put, folded as Windows does
	sealed  bool
	// syncAll syncs the files that were not when they were written, nil where
	// all were.
	syncAll func() error
	// buffers are those through which files were written, for the next ones.
	buffers sync.Pool
	// creating lets one file be created at a time: those that come together wait
	// for each other in the system, which keeps a processor busy.
	creating sync.Mutex
}

func (f *Folder) path(name string) string  { return filepath.Join(f.abs, filepath.FromSlash(name)) }
func (f *Folder) inner(name string) string { return filepath.Join(f.abs, hidden, name) }

// shown is a file as messages name it: as the folder was named.
func (f *Folder) shown(name string) string { return filepath.Join(f.dir, filepath.FromSlash(name)) }

func (f *Folder) wrong(name string, err error) error {
	return Failed(f.shown(name), err)
}

// Path is where a file of the folder stands, as messages name it.
func (f *Folder) Path(name string) string { return f.shown(name) }

func (f *Folder) open() error {
	if err := f.makeFolder(); err != nil {
		return f.wrong("", err)
	}
	if err := f.lock(); err != nil {
		return f.wrong("", err)
	}
	return f.mend()
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
// folder around it, so it is tried again.
func (f *Folder) lock() (err error) {
	for range 10 {
		if err = f.sys.MkdirAll(f.inner(""), 0o700); errors.Is(err, fs.ErrExist) {
			continue // removed since
		}
		if err != nil {
			return err
		}
		f.unlock, err = f.sys.Lock(f.inner("lock"))
		if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return err
}

// Probe finds out, before the work, whether a file can be replaced: one that is
// open in Excel cannot on Windows (ErrBusy), nor can a folder of that name
// (fs.ErrInvalid).
func (f *Folder) Probe(name string) error {
	info, err := f.sys.Lstat(f.path(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err == nil && info.IsDir():
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
func (f *Folder) Has(name string) bool { return f.taken[strings.ToLower(name)] }

func (f *Folder) exists(path string) bool {
	_, err := f.sys.Lstat(path)
	return err == nil
}

// close removes what is of no use any more and lets the folder go. What is to be
// undone by the next run stays.
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
