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
	"strconv"
	"strings"
)

// The journal says what is to be done, and is there while it is done. Under the
// second name it says that it is to be undone.
const (
	journalName = "journal"
	undoName    = "undo"
)

// entry is one file of the set: new-N is to have its name, or with Gone
// nothing is; old-N is what had it before, if anything did (Old).
type entry struct {
	Name string `json:"name"`
	Sum  string `json:"sum,omitempty"` // the check of new-N
	Gone bool   `json:"gone,omitempty"`
	Old  bool   `json:"old,omitempty"`
	Same bool   `json:"same,omitempty"` // is there already
	// From is added to the entry's number in the names new-N and old-N.
	From int `json:"from,omitempty"`
}

// journal is what one run does in a folder.
type journal struct {
	place
	entries []entry
	taken   map[string]bool // the names put, folded as Windows does
	// sealed is true once it is written: from then on the next run would go on.
	sealed bool
	// syncAll syncs the files that were not when they were written, nil where
	// all were.
	syncAll func() error
}

// seal makes everything ready: what will be replaced is kept, all is synced, and
// the journal is written. From here on the next run would finish the set.
func (j *journal) seal(ctx context.Context) error {
	for i := range j.entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := j.keep(i); err != nil {
			return j.wrong(j.entries[i].Name, err)
		}
	}
	if j.syncAll != nil {
		if err := j.syncAll(); err != nil {
			return j.wrong("", err)
		}
	}
	data, err := json.MarshalIndent(j.entries, "", " ")
	if err == nil {
		err = j.writeInner("draft", data)
	}
	if err == nil {
		err = j.sys.SyncDir(j.inner(""))
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = j.sys.Rename(j.inner("draft"), j.inner(journalName))
	}
	if err != nil {
		return j.wrong("", err)
	}
	j.sealed = true
	return j.sys.SyncDir(j.inner(""))
}

// keep keeps what has an entry's name: by a link, which costs nothing,
// or where there are none by a copy.
func (j *journal) keep(i int) error {
	e := &j.entries[i]
	from, to := j.path(e.Name), j.staged("old", i)
	if e.Same || !j.exists(from) {
		return nil
	}
	if err := j.sys.Probe(from); err != nil {
		return err // opened since the work began: a link to it could not be removed
	}
	e.Old = true
	if j.sys.Link(from, to) == nil {
		return nil
	}
	in, err := j.sys.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := j.sys.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

// apply does what the journal says and is not done yet.
func (j *journal) apply() error {
	for i, e := range j.entries {
		if err := j.applyOne(i, e); err != nil {
			return j.wrong(e.Name, err)
		}
	}
	return j.syncPlaces()
}

func (j *journal) applyOne(i int, e entry) error {
	switch {
	case e.Same:
		return nil
	case e.Gone:
		return notThere(j.sys.Remove(j.path(e.Name)))
	}
	from, to := j.staged("new", i), j.path(e.Name)
	// Nearly always both are there, the file and the folder for it.
	err := j.sys.Rename(from, to)
	switch {
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case !j.exists(from):
		return nil
	}
	if err := j.sys.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	return j.sys.Rename(from, to)
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
func (j *journal) back() error {
	if !j.sealed {
		return nil
	}
	if !j.exists(j.inner(undoName)) {
		if err := j.sys.Rename(j.inner(journalName), j.inner(undoName)); err != nil {
			return j.wrong("", err)
		}
	}
	for i, e := range slices.Backward(j.entries) {
		if err := j.backOne(i, e); err != nil {
			return j.wrong(e.Name, err)
		}
	}
	if err := j.syncPlaces(); err != nil {
		return err
	}
	j.done()
	return nil
}

func (j *journal) backOne(i int, e entry) error {
	if e.Same || !e.Gone && j.exists(j.staged("new", i)) {
		return nil // not done yet
	}
	if e.Old {
		if !j.exists(j.staged("old", i)) {
			return nil // put back already
		}
		if err := j.sys.MkdirAll(filepath.Dir(j.path(e.Name)), 0o777); err != nil {
			return err
		}
		return j.sys.Rename(j.staged("old", i), j.path(e.Name))
	}
	return notThere(j.sys.Remove(j.path(e.Name)))
}

// syncPlaces syncs the folders in which something was renamed, and removes those
// below that have become empty.
func (j *journal) syncPlaces() error {
	seen := map[string]bool{}
	for _, e := range j.entries {
		dir := filepath.Dir(j.path(e.Name))
		if seen[dir] {
			continue
		}
		seen[dir] = true
		for below := dir; below != j.abs && j.sys.Remove(below) == nil; below = filepath.Dir(below) {
			dir = filepath.Dir(below)
		}
		if err := j.sys.SyncDir(dir); notThere(err) != nil {
			return j.wrong("", err)
		}
	}
	return nil
}

// done ends the set: without the journal nothing is to be done any more.
func (j *journal) done() {
	_ = j.sys.Remove(j.inner(journalName))
	_ = j.sys.Remove(j.inner(undoName))
	j.sealed = false
	j.clear()
	j.entries, j.taken = nil, map[string]bool{}
}

// paths are the places of the files, as messages name them.
func (j *journal) paths() []string {
	var out []string
	for _, e := range j.entries {
		if !e.Gone {
			out = append(out, j.shown(e.Name))
		}
	}
	return out
}

// resume finishes or undoes the run of which the journal of a name is. Where it cannot
// be read, kept are the files that are still those from before that run.
func (j *journal) resume(name string) (did Mended, kept []string, err error) {
	data, err := j.sys.ReadFile(j.inner(name))
	if err != nil {
		return Nothing, nil, j.wrong("", err)
	}
	if json.Unmarshal(data, &j.entries) != nil || !j.sound() {
		j.entries, kept = nil, j.kept()
		j.done()
		return Lost, kept, nil
	}
	j.sealed = true
	if name == journalName && j.whole() {
		left := j.left()
		if err := j.apply(); err != nil {
			return Nothing, nil, j.half(err)
		}
		j.done()
		if !left {
			return Nothing, nil, nil // stopped when all was in place
		}
		return Finished, nil, nil
	}
	if err := j.back(); err != nil {
		return Nothing, nil, j.half(err)
	}
	return Undone, nil, nil
}

// half lists which files of a set that is half replaced are new, and which old.
func (j *journal) half(err error) Half {
	h := Half{Err: err}
	for i, e := range j.entries {
		replaced := !e.Gone && !j.exists(j.staged("new", i)) && (!e.Old || j.exists(j.staged("old", i)))
		switch {
		case e.Same || !j.exists(j.path(e.Name)):
		case replaced:
			h.New = append(h.New, j.shown(e.Name))
		default:
			h.Old = append(h.Old, j.shown(e.Name))
		}
	}
	return h
}

// kept are the files of the folder and of those directly below that are as an
// earlier run had kept them to go back to.
func (j *journal) kept() []string {
	old := map[string]bool{}
	for _, name := range j.names(hidden) {
		if strings.HasPrefix(name, "old-") {
			old[j.sum(j.inner(name))] = true
		}
	}
	var out []string
	for _, name := range j.names("") {
		for _, file := range append([]string{name}, prefixed(name, j.names(name))...) {
			info, err := j.sys.Lstat(j.path(file))
			if err == nil && info.Mode().IsRegular() && old[j.sum(j.path(file))] {
				out = append(out, j.shown(file))
			}
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
func (j *journal) sound() bool {
	return !slices.ContainsFunc(j.entries, func(e entry) bool { return e.From < 0 || ownPlace(e.Name) || !j.inside(e.Name) })
}

// left reports whether the journal holds something that is not done.
func (j *journal) left() bool {
	for i, e := range j.entries {
		if e.Gone && j.exists(j.path(e.Name)) || !e.Gone && j.exists(j.staged("new", i)) && !e.Same {
			return true
		}
	}
	return false
}

// whole reports whether every new file is there as it was written, in its place
// or beside it. If one is not, only going back gives one set.
func (j *journal) whole() bool {
	for i, e := range j.entries {
		if e.Gone || e.Same {
			continue
		}
		path := j.staged("new", i)
		if !j.exists(path) {
			path = j.path(e.Name)
		}
		if j.sum(path) != e.Sum {
			return false
		}
	}
	return true
}

// staged is where the new or the old file of an entry lies.
func (j *journal) staged(kind string, i int) string {
	return j.inner(kind + "-" + strconv.Itoa(j.entries[i].From+i))
}
