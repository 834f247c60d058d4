// Package output puts the files of a run into place as one set: at every
// instant each is the old one or the new one, whole, and a set that a killed
// run left half replaced is finished or undone by the next run.
//
// A Folder is locked for the run. What it is to hold is first written into
// a hidden folder beside (stage.go), with a copy of what will be replaced, and
// synced. Then a journal of what is to be done is written, and only then files
// are renamed into place (journal.go). Who finds a journal knows that its run
// was stopped on the way, and has all that it takes to go on or to go back.
// Without a journal nothing was replaced, and what lies there is removed.
//
// Several folders are put into place one after the other: each is whole, and on
// an error all go back.
package output

import (
	"context"
	"errors"
	"os"
	"path/filepath"
)

// Set is all that one run writes.
type Set struct {
	sys     System
	folders []*Folder
}

// New is a set without folders, written through sys.
func New(sys System) *Set { return &Set{sys: sys} }

// Open takes a folder for this run: it makes it where it is not there, locks it,
// and mends what an earlier run left. A folder that another run has is the error
// ErrLocked. Folder.Mended is what was mended. The same folder may be opened twice.
func (s *Set) Open(dir string) (*Folder, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, Failed(dir, err)
	}
	for _, f := range s.folders {
		if f.abs == abs || s.same(f.abs, abs) {
			return f, nil
		}
	}
	at := place{sys: s.sys, dir: dir, abs: abs}
	f := &Folder{place: at, set: journal{place: at, taken: map[string]bool{}}}
	if err := f.open(); err != nil {
		f.close()
		return nil, err
	}
	s.folders = append(s.folders, f)
	return f, nil
}

// same reports whether two paths are one folder, which names that differ by case,
// short names and links may be.
func (s *Set) same(a, b string) bool {
	x, err1 := s.sys.Stat(a)
	y, err2 := s.sys.Stat(b)
	return err1 == nil && err2 == nil && os.SameFile(x, y)
}

// Commit puts everything into place and returns the paths, in the order in which
// they were put. On an error the earlier files are there, all of them; where even
// going back failed, the next run does it. After the first rename ctx is not
// asked any more: that part is short.
func (s *Set) Commit(ctx context.Context) ([]string, error) {
	return s.CommitIf(ctx, func([]string) error { return nil })
}

// CommitIf is Commit with a last say: once everything is in place last is called
// with the paths, and on its error all goes back as on any other.
func (s *Set) CommitIf(ctx context.Context, last func(paths []string) error) ([]string, error) {
	for _, f := range s.folders {
		if err := f.set.seal(ctx); err != nil {
			return nil, errors.Join(err, s.back())
		}
	}
	for _, f := range s.folders {
		if err := f.set.apply(); err != nil {
			return nil, errors.Join(err, s.back())
		}
	}
	var paths []string
	for _, f := range s.folders {
		paths = append(paths, f.set.paths()...)
	}
	if err := last(paths); err != nil {
		return nil, errors.Join(err, s.back())
	}
	for _, f := range s.folders {
		f.set.done()
	}
	return paths, nil
}

// back undoes what was applied, of every folder. Where that fails too the error
// is a Half.
func (s *Set) back() error {
	var errs []error
	for _, f := range s.folders {
		if err := f.set.back(); err != nil {
			errs = append(errs, f.set.half(err))
		}
	}
	return errors.Join(errs...)
}

// Close unlocks the folders and removes what is not in place: temporary files,
// and folders that were made and hold nothing. It may be called more than once.
func (s *Set) Close() {
	for _, f := range s.folders {
		f.close()
	}
	s.folders = nil
}
