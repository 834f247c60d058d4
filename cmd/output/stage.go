package output

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// Put writes a file that Commit puts into place under name, which may lie in
// folders below (with slashes). It is beside it until then. ctx ends the
// writing at once, whatever write is at.
func (f *Folder) Put(ctx context.Context, name string, write func(io.Writer) error) error {
	return f.PutAll(ctx, 1, []Draft{{name, write}})
}

// Draft is a file to be put: its name, and what writes it.
type Draft struct {
	Name  string
	Write func(io.Writer) error
}

// many is how many files put at once are synced by one call, where the system
// has one. It syncs what other programs wrote too, so that few files are not
// worth it.
const many = 50

// PutAll is Put for several files, of which up to atOnce are written at a time.
// They are put in their order, whichever is done first; on an error, none is.
func (f *Folder) PutAll(ctx context.Context, atOnce int, drafts []Draft) error {
	first := len(f.set.entries)
	sync := File.Sync
	if len(drafts) >= many {
		if all := f.sys.SyncAll(f.inner("")); all != nil {
			f.set.syncAll, sync = all, func(File) error { return nil }
		}
	}
	for _, d := range drafts {
		if err := f.take(d.Name); err != nil {
			f.giveUp(first)
			return f.wrong(d.Name, err)
		}
	}
	if i, err := inParallel(ctx, atOnce, len(drafts), func(ctx context.Context, i int) error {
		return f.stage(ctx, first+i, drafts[i].Write, sync)
	}); err != nil {
		f.giveUp(first)
		return f.wrong(drafts[i].Name, err)
	}
	return nil
}

// PutNew is Put for a file that becomes somebody's work: one that is there
// already is never replaced. If it holds the very same it is left, else the
// error is fs.ErrExist.
func (f *Folder) PutNew(ctx context.Context, name string, write func(io.Writer) error) error {
	if err := f.Put(ctx, name, write); err != nil {
		return err
	}
	old, err := f.sys.ReadFile(f.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	last := len(f.set.entries) - 1
	made, err2 := f.sys.ReadFile(f.set.staged("new", last))
	if err != nil || err2 != nil || !bytes.Equal(old, made) {
		return f.wrong(name, fs.ErrExist)
	}
	f.set.entries[last].Same = true
	return nil
}

// take takes a name for a file to come.
func (f *Folder) take(name string) error {
	if f.Has(name) || ownPlace(name) {
		return fs.ErrInvalid
	}
	if err := f.Probe(name); err != nil {
		return err
	}
	f.set.taken[strings.ToLower(name)] = true
	f.set.entries = append(f.set.entries, entry{Name: name, From: f.first})
	return nil
}

// ownPlace reports whether a name lies in the hidden folder.
func ownPlace(name string) bool {
	first, _, _ := strings.Cut(filepath.ToSlash(name), "/")
	return strings.EqualFold(first, hidden)
}

// giveUp forgets the names taken from a first on.
func (f *Folder) giveUp(first int) {
	for i, e := range f.set.entries[first:] {
		delete(f.set.taken, strings.ToLower(e.Name))
		_ = f.sys.Remove(f.set.staged("new", first+i)) // if it came to that
	}
	f.set.entries = f.set.entries[:first]
}

// stage writes the file of an entry, and syncs it.
func (f *Folder) stage(ctx context.Context, i int, write func(io.Writer) error, sync func(File) error) error {
	f.creating.Lock()
	file, err := f.sys.Create(f.set.staged("new", i))
	f.creating.Unlock()
	if err != nil {
		return err
	}
	sum := newCheck()
	buffer, ok := f.buffers.Get().(*bufio.Writer)
	if !ok {
		buffer = bufio.NewWriterSize(nil, 1<<16)
	}
	buffer.Reset(io.MultiWriter(file, sum))
	err = fill(ctx, buffer, write)
	f.buffers.Put(buffer)
	if err == nil {
		err = sync(file)
	}
	f.set.entries[i].Sum = sum.String()
	return errors.Join(err, file.Close())
}

// fill lets write write the file. Where ctx ends first, write is left behind: it
// finds its writer shut and touches the file no more.
func fill(ctx context.Context, file *bufio.Writer, write func(io.Writer) error) error {
	gate := &gate{to: file}
	err := Await(ctx, func() error { return write(gate) })
	gate.shut()
	if err != nil {
		return err
	}
	return file.Flush()
}

// gate is a writer that can be shut from outside: after that nothing is written.
type gate struct {
	mu  sync.Mutex
	to  io.Writer
	end bool
}

func (g *gate) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.end {
		return 0, fs.ErrClosed
	}
	return g.to.Write(b)
}

func (g *gate) shut() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.end = true
}

// Drop lets Commit remove, with the set, the files of a folder below that are of
// an earlier run and not in this one: those whose names ours knows. dir is "" for
// the folder itself. A folder below goes too where nothing stays in it. It is
// called after the last Put.
func (f *Folder) Drop(dir string, ours func(name string) bool) error {
	if !f.inside(path.Join(dir, "x")) {
		return nil // nothing behind a link is of an earlier run
	}
	list, err := f.sys.ReadDir(f.path(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return f.wrong(dir, err)
	}
	for _, e := range list {
		name := path.Join(dir, e.Name())
		if e.Type().IsRegular() && ours(e.Name()) && !f.Has(name) {
			f.set.entries = append(f.set.entries, entry{Name: name, Gone: true, From: f.first})
		}
	}
	return nil
}
