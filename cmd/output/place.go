package output

import (
	"errors"
	"io"
	"io/fs"
	"math"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// hidden is the folder in which everything lies that is not an output yet or no
// more. Its name is fixed: who holds the lock in it owns all of it.
const hidden = ".bilan-set"

// place is a folder in which a set is put into place, and the hidden folder in it.
type place struct {
	sys System
	dir string // as it was named
	abs string
}

func (p place) path(name string) string { return filepath.Join(p.abs, filepath.FromSlash(name)) }

func (p place) inner(name string) string { return filepath.Join(p.abs, hidden, name) }

// shown is a file as messages name it: as the folder was named.
func (p place) shown(name string) string { return filepath.Join(p.dir, filepath.FromSlash(name)) }

// wrong is an error of a file of the folder, "" for the folder itself.
func (p place) wrong(name string, err error) error {
	return Failed(p.shown(name), err)
}

// inside reports whether a name stays in the folder, and not behind a link below
// it.
func (p place) inside(name string) bool {
	local := filepath.FromSlash(name)
	if !filepath.IsLocal(local) {
		return false
	}
	for dir := filepath.Dir(local); dir != "."; dir = filepath.Dir(dir) {
		info, err := p.sys.Lstat(filepath.Join(p.abs, dir))
		if err == nil && !info.IsDir() {
			return false
		}
	}
	return true
}

// refused is the error of a hidden folder that is not one of this program's.
func (p place) refused() error { return Error{p.shown(hidden), fs.ErrInvalid} }

func (p place) exists(path string) bool {
	_, err := p.sys.Lstat(path)
	return err == nil
}

// leftBehind is the first number that no file in the hidden folder has: one that
// a program has open cannot be removed on Windows, and is left to a later run.
func (p place) leftBehind() int {
	first := 0
	list, _ := p.sys.ReadDir(p.inner(""))
	for _, e := range list {
		_, number, _ := strings.Cut(e.Name(), "-")
		if n, err := strconv.Atoi(number); err == nil && n < math.MaxInt32 {
			first = max(first, n+1)
		}
	}
	return first
}

// writeInner writes and syncs a file of the hidden folder.
func (p place) writeInner(name string, data []byte) error {
	file, err := p.sys.Create(p.inner(name))
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Sync(), file.Close())
}

// clear removes everything hidden but the lock.
func (p place) clear() {
	list, _ := p.sys.ReadDir(p.inner(""))
	for _, e := range list {
		if e.Name() != "lock" {
			_ = p.sys.Remove(p.inner(e.Name()))
		}
	}
}

// names are the names in a folder below, none where it is none or a link to one.
func (p place) names(dir string) []string {
	if !p.inside(path.Join(dir, "x")) {
		return nil
	}
	list, _ := p.sys.ReadDir(p.path(dir))
	var out []string
	for _, e := range list {
		if dir != "" || e.Name() != hidden {
			out = append(out, e.Name())
		}
	}
	return out
}

// sum is the check of what a file holds, "" where it cannot be read.
func (p place) sum(path string) string {
	in, err := p.sys.Open(path)
	if err != nil {
		return ""
	}
	defer in.Close()
	sum := newCheck()
	if _, err := io.Copy(sum, in); err != nil {
		return ""
	}
	return sum.String()
}
