package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// outputSet is the files of one review: written beside their places, synced,
// and only when all are whole put into place.
type outputSet struct {
	dir   string
	files []output
	// keep is true where files that are there already are somebody's work: one
	// that is not the very same is an error (fs.ErrExist).
	keep bool
}

type output struct {
	dir   string
	name  string
	write func(*os.File) error
	temp  string
}

// writeError says which file could not be written.
type writeError struct {
	file string
	err  error
}

func (e writeError) Error() string { return e.file + ": " + e.err.Error() }
func (e writeError) Unwrap() error { return e.err }

func (s *outputSet) add(name string, write func(*os.File) error) {
	s.addTo(s.dir, name, write)
}

// addTo adds a file that stands in another folder than the set's.
func (s *outputSet) addTo(dir, name string, write func(*os.File) error) {
	s.files = append(s.files, output{dir: dir, name: name, write: write})
}

// write puts the set into place and returns the files' paths. On an error
// nothing is replaced and no temporary file stays.
func (s *outputSet) write() ([]string, error) {
	made, err := s.makeFolders()
	if err == nil {
		defer s.clean()
		err = s.prepareAll()
	}
	if err != nil {
		s.clean()
		for _, dir := range made {
			os.Remove(dir)
		}
		return nil, err
	}
	var paths []string
	for i := range s.files {
		f := &s.files[i]
		to := filepath.Join(f.dir, f.name)
		if err := os.Rename(f.temp, to); err != nil {
			return paths, writeError{to, plain(err)}
		}
		f.temp = ""
		paths = append(paths, to)
	}
	return paths, nil
}

// makeFolders makes the folders of the set that are not there, and returns
// these.
func (s *outputSet) makeFolders() (made []string, err error) {
	for _, f := range s.files {
		if slices.Contains(made, f.dir) {
			continue
		}
		isNew, err := makeFolder(f.dir)
		if err != nil {
			return made, writeError{f.dir, plain(err)}
		}
		if isNew {
			made = append(made, f.dir)
		}
	}
	return made, nil
}

func (s *outputSet) prepareAll() error {
	for i := range s.files {
		if err := s.prepare(&s.files[i]); err != nil {
			return err
		}
	}
	return nil
}

func makeFolder(dir string) (made bool, err error) {
	if _, err := os.Stat(dir); err == nil {
		return false, nil
	}
	return true, os.MkdirAll(dir, 0o777)
}

func (s *outputSet) prepare(f *output) error {
	to := filepath.Join(f.dir, f.name)
	if info, err := os.Stat(to); err == nil && !info.Mode().IsRegular() {
		return writeError{to, fs.ErrInvalid}
	}
	temp, err := os.CreateTemp(f.dir, ".bilan-*")
	if err != nil {
		return writeError{to, plain(err)}
	}
	f.temp = temp.Name()
	err = f.write(temp)
	if err == nil {
		err = temp.Sync()
	}
	err = errors.Join(err, temp.Close(), os.Chmod(f.temp, 0o644))
	if err != nil {
		return writeError{to, plain(err)}
	}
	if s.keep && !sameContent(f.temp, to) {
		return writeError{to, fs.ErrExist}
	}
	return nil
}

// sameContent reports whether the second file is not there, or holds what the
// first does.
func sameContent(made, there string) bool {
	old, err := os.ReadFile(there)
	if errors.Is(err, fs.ErrNotExist) {
		return true
	}
	data, err2 := os.ReadFile(made)
	return err == nil && err2 == nil && bytes.Equal(old, data)
}

// clean removes what was not put into place.
func (s *outputSet) clean() {
	for i := range s.files {
		if s.files[i].temp != "" {
			os.Remove(s.files[i].temp)
			s.files[i].temp = ""
		}
	}
}

// plain is the cause of a file system's error without its path, which the
// message has already.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
