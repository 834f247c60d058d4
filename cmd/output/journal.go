package output

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The journal says what is to be done, and is there while it is done. Under the
// second name it says that it is to be undone.
const (
	journalName = "journal"
	undoName    = "undo"
)

// entry is one file of the set: new-N is to stand under its name, or with Gone
// nothing is; old-N is what stood there before, if anything did (Old).
type entry struct {
	Name string `json:"name"`
	Sum  string `json:"sum,omitempty"` // the check of new-N
	Gone bool   `json:"gone,omitempty"`
	Old  bool   `json:"old,omitempty"`
	Same bool   `json:"same,omitempty"` // stands there already
	// From is added to the entry's number in the names new-N and old-N.
	From int `json:"from,omitempty"`
}

// seal makes everything ready: what will be replaced is kept, all is synced, and
// the journal is written. From here on the next run would finish the set.
func (f *Folder) seal(ctx context.Context) error {
	for i := range f.entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := f.keep(i); err != nil {
			return f.wrong(f.entries[i].Name, err)
		}
	}
	if f.syncAll != nil {
		if err := f.syncAll(); err != nil {
			return f.wrong("", err)
		}
	}
	data, err := json.MarshalIndent(f.entries, "", " ")
	if err == nil {
		err = f.writeInner("draft", data)
	}
	if err == nil {
		err = f.sys.SyncDir(f.inner(""))
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = f.sys.Rename(f.inner("draft"), f.inner(journalName))
	}
	if err != nil {
		return f.wrong("", err)
	}
	f.sealed = true
	return f.sys.SyncDir(f.inner(""))
}

// keep keeps what stands under an entry's name: by a link, which costs nothing,
// or where there are none by a copy.
func (f *Folder) keep(i int) error {
	e := &f.entries[i]
	from, to := f.path(e.Name), f.staged("old", i)
	if e.Same || !f.exists(from) {
		return nil
	}
	if err := f.sys.Probe(from); err != nil {
		return err // opened since the work began: a link to it could not be removed
	}
	e.Old = true
	if f.sys.Link(from, to) == nil {
		return nil
	}
	in, err := f.sys.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := f.sys.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

func (f *Folder) writeInner(name string, data []byte) error {
	file, err := f.sys.Create(f.inner(name))
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Sync(), file.Close())
}

// apply does what the journal says and is not done yet.
func (f *Folder) apply() error {
	for i, e := range f.entries {
		if err := f.applyOne(i, e); err != nil {
			return f.wrong(e.Name, err)
		}
	}
	return f.syncPlaces()
}

func (f *Folder) applyOne(i int, e entry) error {
	switch {
	case e.Same:
		return nil
	case e.Gone:
		return notThere(f.sys.Remove(f.path(e.Name)))
	}
	from, to := f.staged("new", i), f.path(e.Name)
	// Nearly always both are there, the file and the folder for it.
	err := f.sys.Rename(from, to)
	switch {
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case !f.exists(from):
		return nil
	}
	if err := f.sys.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	return f.sys.Rename(from, to)
}

// notThere takes the error away that says that a file is not there.
func notThere(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// back undoes what apply did, the last first. Where it cannot be done now the
// next run does it.
func (f *Folder) back() error {
	if !f.sealed {
		return nil
	}
	if !f.exists(f.inner(undoName)) {
		if err := f.sys.Rename(f.inner(journalName), f.inner(undoName)); err != nil {
			return f.wrong("", err)
		}
	}
	for i, e := range slices.Backward(f.entries) {
		if err := f.backOne(i, e); err != nil {
			return f.wrong(e.Name, err)
		}
	}
	if err := f.syncPlaces(); err != nil {
		return err
	}
	f.done()
	return nil
}

func (f *Folder) backOne(i int, e entry) error {
	if e.Same || !e.Gone && f.exists(f.staged("new", i)) {
		return nil // not done yet
	}
	if e.Old {
		if !f.exists(f.staged("old", i)) {
			return nil // put back already
		}
		if err := f.sys.MkdirAll(filepath.Dir(f.path(e.Name)), 0o777); err != nil {
			return err
		}
		return f.sys.Rename(f.staged("old", i), f.path(e.Name))
	}
	return notThere(f.sys.Remove(f.path(e.Name)))
}

// syncPlaces syncs the folders in which something was renamed, and removes those
// below that have become empty.
func (f *Folder) syncPlaces() error {
	seen := map[string]bool{}
	for _, e := range f.entries {
		dir := filepath.Dir(f.path(e.Name))
		if seen[dir] {
			continue
		}
		seen[dir] = true
		for below := dir; below != f.abs && f.sys.Remove(below) == nil; below = filepath.Dir(below) {
			dir = filepath.Dir(below)
		}
		if err := f.sys.SyncDir(dir); notThere(err) != nil {
			return f.wrong("", err)
		}
	}
	return nil
}

// done ends the set: without the journal nothing is to be done any more.
func (f *Folder) done() {
	_ = f.sys.Remove(f.inner(journalName))
	_ = f.sys.Remove(f.inner(undoName))
	f.sealed = false
	f.clear()
	f.entries, f.taken = nil, map[string]bool{}
}

// clear removes everything hidden but the lock.
func (f *Folder) clear() {
	list, _ := f.sys.ReadDir(f.inner(""))
	for _, e := range list {
		if e.Name() != "lock" {
			_ = f.sys.Remove(f.inner(e.Name()))
		}
	}
}

// paths are where the files stand, as messages name them.
func (f *Folder) paths() []string {
	var out []string
	for _, e := range f.entries {
		if !e.Gone {
			out = append(out, f.shown(e.Name))
		}
	}
	return out
}

// mend looks at what an earlier run left, and finishes or undoes it.
func (f *Folder) mend() error {
	var err error
	switch {
	case f.exists(f.inner(undoName)):
		f.Mended, err = f.mendFrom(undoName)
	case f.exists(f.inner(journalName)):
		f.Mended, err = f.mendFrom(journalName)
	default:
		f.clear()
	}
	return err
}

func (f *Folder) mendFrom(name string) (Mended, error) {
	data, err := f.sys.ReadFile(f.inner(name))
	if err != nil {
		return Nothing, f.wrong("", err)
	}
	if json.Unmarshal(data, &f.entries) != nil || !f.sound() {
		f.entries, f.Kept = nil, f.kept()
		f.done()
		return Lost, nil
	}
	f.sealed = true
	if name == journalName && f.whole() {
		left := f.left()
		if err := f.apply(); err != nil {
			return Nothing, f.half(err)
		}
		f.done()
		if !left {
			return Nothing, nil // stopped when all was in place
		}
		return Finished, nil
	}
	if err := f.back(); err != nil {
		return Nothing, f.half(err)
	}
	return Undone, nil
}

// half tells which files of a set that is half replaced are new, and which old.
func (f *Folder) half(err error) Half {
	h := Half{Err: err}
	for i, e := range f.entries {
		replaced := !e.Gone && !f.exists(f.staged("new", i)) && (!e.Old || f.exists(f.staged("old", i)))
		switch {
		case e.Same || !f.exists(f.path(e.Name)):
		case replaced:
			h.New = append(h.New, f.shown(e.Name))
		default:
			h.Old = append(h.Old, f.shown(e.Name))
		}
	}
	return h
}

// kept are the files of the folder and of those directly below that are as an
// earlier run had kept them to go back to.
func (f *Folder) kept() []string {
	old := map[string]bool{}
	for _, name := range f.names(hidden) {
		if strings.HasPrefix(name, "old-") {
			old[f.sum(f.inner(name))] = true
		}
	}
	var out []string
	for _, name := range f.names("") {
		for _, file := range append([]string{name}, prefixed(name, f.names(name))...) {
			info, err := f.sys.Lstat(f.path(file))
			if err == nil && info.Mode().IsRegular() && old[f.sum(f.path(file))] {
				out = append(out, f.shown(file))
			}
		}
	}
	return out
}

// names are the names in a folder below, none where it is none or a link to one.
func (f *Folder) names(dir string) []string {
	if !f.inside(path.Join(dir, "x")) {
		return nil
	}
	list, _ := f.sys.ReadDir(f.path(dir))
	var out []string
	for _, e := range list {
		if dir != "" || e.Name() != hidden {
			out = append(out, e.Name())
		}
	}
	return out
}

func prefixed(dir string, names []string) []string {
	for i := range names {
		names[i] = path.Join(dir, names[i])
	}
	return names
}

// sound reports whether all that the journal names stays in the folder itself:
// who can write there may have made it.
func (f *Folder) sound() bool {
	return !slices.ContainsFunc(f.entries, func(e entry) bool { return e.From < 0 || ownPlace(e.Name) || !f.inside(e.Name) })
}

// left reports whether the journal holds something that is not done.
func (f *Folder) left() bool {
	for i, e := range f.entries {
		if e.Gone && f.exists(f.path(e.Name)) || !e.Gone && f.exists(f.staged("new", i)) && !e.Same {
			return true
		}
	}
	return false
}

// whole reports whether every new file is there as it was written, in its place
// or beside it. If one is not, only going back gives one set.
func (f *Folder) whole() bool {
	for i, e := range f.entries {
		if e.Gone || e.Same {
			continue
		}
		path := f.staged("new", i)
		if !f.exists(path) {
			path = f.path(e.Name)
		}
		if f.sum(path) != e.Sum {
			return false
		}
	}
	return true
}

func (f *Folder) sum(path string) string {
	in, err := f.sys.Open(path)
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
