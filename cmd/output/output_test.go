package output

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// earlier and later are two sets. The earlier lacks b, the later the second
// page: a page of a larger run, which goes.
var (
	earlier = map[string]string{"a": "old a", "c": "old c", "pages/1": "old 1", "pages/2": "old 2"}
	later   = map[string]string{"a": "new a", "b": "new b", "c": "new c", "pages/1": "new 1"}
)

func fillFolder(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
}

// contents are the files below a folder but those that are hidden.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.Name() == hidden:
			return fs.SkipDir
		case e.IsDir():
			return nil
		}
		data, err := os.ReadFile(p)
		name, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
}

// write puts the later set into place.
func write(sys System, dir string) (Mended, error) {
	ctx := context.Background()
	set := New(sys)
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil {
		return Nothing, err
	}
	for _, name := range slices.Sorted(maps.Keys(later)) {
		if err := f.Put(ctx, name, text(later[name])); err != nil {
			return f.Mended, err
		}
	}
	if err := f.Drop("pages", func(string) bool { return true }); err != nil {
		return f.Mended, err
	}
	_, err = set.Commit(ctx)
	return f.Mended, err
}

func TestCommit(t *testing.T) {
	dir := t.TempDir()
	fillFolder(t, dir, earlier)
	if m, err := write(Disk(), dir); err != nil || m != Nothing {
		t.Fatal(m, err)
	}
	if got := contents(t, dir); !maps.Equal(got, later) {
		t.Errorf("got %v", got)
	}
	if _, err := os.Stat(filepath.Join(dir, hidden)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the hidden folder is still there")
	}
}

// stopped is a disk that at one of its operations dies as a killed process does,
// or fails.
type stopped struct {
	disk
	at, count int
	// err is what the operation gives; nil for death.
	err error
	// rest makes every operation after it fail too.
	rest  bool
	dead  bool
	ops   []string
	locks []func() error
}

var errDead = errors.New("dead")

// step counts an operation and says whether it is done.
func (s *stopped) step(op string) error {
	s.ops = append(s.ops, op)
	s.count++
	switch {
	case s.dead:
		return errDead
	case s.count-1 == s.at && s.err == nil:
		s.dead = true
		return errDead
	case s.count-1 == s.at, s.rest && s.count > s.at:
		return &fs.PathError{Op: op, Path: "x", Err: s.err}
	}
	return nil
}

func (s *stopped) MkdirAll(p string, perm fs.FileMode) error {
	if err := s.step("mkdir"); err != nil {
		return err
	}
	return s.disk.MkdirAll(p, perm)
}

func (s *stopped) Create(p string) (File, error) {
	if err := s.step("create " + filepath.Base(p)); err != nil {
		return nil, err
	}
	f, err := s.disk.Create(p)
	return &stoppedFile{f, s}, err
}

type stoppedFile struct {
	File
	s *stopped
}

// Write writes the half of what it is given before it dies or fails.
func (f *stoppedFile) Write(b []byte) (int, error) {
	if err := f.s.step("write"); err != nil {
		n, _ := f.File.Write(b[:len(b)/2])
		return n, err
	}
	return f.File.Write(b)
}

func (f *stoppedFile) Sync() error {
	if err := f.s.step("sync"); err != nil {
		return err
	}
	return f.File.Sync()
}

func (s *stopped) Link(from, to string) error {
	if err := s.step("link"); err != nil {
		return err
	}
	return s.disk.Link(from, to)
}

func (s *stopped) Rename(from, to string) error {
	if err := s.step("rename " + filepath.Base(to)); err != nil {
		return err
	}
	return s.disk.Rename(from, to)
}

func (s *stopped) Remove(p string) error {
	if err := s.step("remove " + filepath.Base(p)); err != nil {
		return err
	}
	return s.disk.Remove(p)
}

func (s *stopped) SyncDir(p string) error {
	if err := s.step("syncdir"); err != nil {
		return err
	}
	return s.disk.SyncDir(p)
}

func (s *stopped) SyncAll(string) func() error {
	return func() error { return s.step("syncall") }
}

func (s *stopped) Lock(p string) (func() error, error) {
	unlock, err := s.disk.Lock(p)
	if err == nil {
		s.locks = append(s.locks, unlock)
	}
	return func() error { return nil }, err
}

// letGo ends the locks, as the end of the process does.
func (s *stopped) letGo() {
	for _, unlock := range s.locks {
		_ = unlock()
	}
	s.locks = nil
}

// operations is how many operations a run takes.
func operations(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	fillFolder(t, dir, earlier)
	s := &stopped{at: -1}
	if _, err := write(s, dir); err != nil {
		t.Fatal(err)
	}
	s.letGo()
	if len(s.ops) < 30 {
		t.Fatalf("only %d operations", len(s.ops))
	}
	return s.ops
}

// oldOrNew fails unless every file is the earlier or the later one.
func oldOrNew(t *testing.T, files map[string]string) {
	t.Helper()
	for name, got := range files {
		if got != earlier[name] && got != later[name] {
			t.Errorf("%s holds %q", name, got)
		}
	}
	for name := range earlier {
		if _, ok := files[name]; !ok && later[name] != "" {
			t.Errorf("%s is gone", name)
		}
	}
}

// A run that is killed at any operation leaves every file old or new, and the
// next run makes them one set.
func TestKilled(t *testing.T) {
	mended := map[Mended]int{}
	for at, op := range operations(t) {
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &stopped{at: at}
		_, _ = write(s, dir)
		half := contents(t, dir)
		oldOrNew(t, half)
		s.letGo()
		set := New(Disk())
		f, err := set.Open(dir)
		if err != nil {
			t.Fatalf("%d %s: %v", at, op, err)
		}
		set.Close()
		got := contents(t, dir)
		if !maps.Equal(got, earlier) && !maps.Equal(got, later) {
			t.Errorf("%d %s: %v", at, op, got)
		}
		if isSet := maps.Equal(half, got); isSet != (f.Mended == Nothing) {
			t.Errorf("%d %s: mended is %d for %v", at, op, f.Mended, half)
		}
		mended[f.Mended]++
		if _, err := os.Stat(filepath.Join(dir, hidden)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%d %s: the hidden folder is still there", at, op)
		}
	}
	if mended[Finished] < 4 || mended[Nothing] < 10 {
		t.Errorf("mended %v", mended)
	}
}

// An operation that fails leaves the earlier set, or the later one where all was
// in place, and nothing hidden that the next run would not remove.
func TestFails(t *testing.T) {
	for at, op := range operations(t) {
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &stopped{at: at, err: syscall.EIO}
		_, err := write(s, dir)
		s.letGo()
		got := contents(t, dir)
		switch {
		case err == nil && !maps.Equal(got, later), err != nil && !maps.Equal(got, earlier):
			t.Errorf("%d %s: %v and %v", at, op, err, got)
		case err != nil && strings.HasPrefix(op, "remove") && !strings.HasSuffix(op, " 2"):
			t.Errorf("%d %s: %v", at, op, err)
		}
		if _, err := write(Disk(), dir); err != nil || !maps.Equal(contents(t, dir), later) {
			t.Errorf("%d %s: the next run: %v", at, op, err)
		}
		if _, err := os.Stat(filepath.Join(dir, hidden)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%d %s: the hidden folder is still there", at, op)
		}
	}
}

// Where not even going back succeeds the error says so, and the next run makes
// one set of it.
func TestFailsForGood(t *testing.T) {
	halves := 0
	for at, op := range operations(t) {
		if !strings.HasPrefix(op, "rename") && !strings.HasPrefix(op, "remove") {
			continue
		}
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &stopped{at: at, err: syscall.EACCES, rest: true}
		_, err := write(s, dir)
		s.letGo()
		half := contents(t, dir)
		oldOrNew(t, half)
		if err != nil && !errors.Is(err, fs.ErrPermission) {
			t.Errorf("%d %s: %v", at, op, err)
		}
		set := New(Disk())
		f, err2 := set.Open(dir)
		if err2 != nil {
			t.Fatal(err2)
		}
		set.Close()
		got := contents(t, dir)
		if !maps.Equal(got, earlier) && !maps.Equal(got, later) {
			t.Errorf("%d %s: %v", at, op, got)
		}
		if errors.Is(err, errHalf) {
			halves++
			if f.Mended == Nothing && !maps.Equal(got, half) {
				t.Errorf("%d %s: mended in silence", at, op)
			}
		}
	}
	if halves == 0 {
		t.Error("no run was left half done")
	}
}

// A file that was staged and then damaged cannot be put into place: the set is
// undone.
func TestDamaged(t *testing.T) {
	for at, op := range operations(t) {
		if op != "rename c" {
			continue
		}
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &stopped{at: at}
		_, _ = write(s, dir)
		s.letGo()
		if err := os.WriteFile(filepath.Join(dir, hidden, "new-2"), []byte("damaged"), 0o666); err != nil {
			t.Fatal(err)
		}
		set := New(Disk())
		f, err := set.Open(dir)
		if err != nil || f.Mended != Undone {
			t.Errorf("%v, %v", f, err)
		}
		set.Close()
		if got := contents(t, dir); !maps.Equal(got, earlier) {
			t.Errorf("got %v", got)
		}
		return
	}
	t.Error("no rename of c")
}

func TestJournal(t *testing.T) {
	for _, journal := range []string{"", "{", `[{"name":"../x"}]`, `[{"name":"/x","gone":true}]`} {
		dir := t.TempDir()
		fillFolder(t, dir, map[string]string{"r/a": "a", "x": "x", "r/" + hidden + "/journal": journal, "r/" + hidden + "/new-0": "evil"})
		set := New(Disk())
		f, err := set.Open(filepath.Join(dir, "r"))
		if err != nil || f.Mended != Lost {
			t.Errorf("%s: %v, %v", journal, f, err)
		}
		set.Close()
		if got := contents(t, dir); !maps.Equal(got, map[string]string{"r/a": "a", "x": "x"}) {
			t.Errorf("%s: %v", journal, got)
		}
	}
}

func TestLocked(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	one, two := New(Disk()), New(Disk())
	f, err := one.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := one.Open(dir); err != nil || again != f {
		t.Error("the same folder is not opened twice", err)
	}
	if _, err := two.Open(dir); !errors.Is(err, ErrLocked) {
		t.Error(err)
	}
	two.Close()
	one.Close()
	if _, err := os.Stat(filepath.Dir(dir)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("folders that were made for nothing are still there")
	}
	if _, err := two.Open(dir); err != nil {
		t.Error(err)
	}
	two.Close()
}

// Many runs after one another and at once: never two have the folder.
func TestLockedByOne(t *testing.T) {
	dir := t.TempDir()
	inside := make(chan bool, 1)
	errs := make(chan error)
	for range 4 {
		go func() {
			for range 50 {
				set := New(Disk())
				_, err := set.Open(dir)
				if err == nil {
					select {
					case inside <- true:
						<-inside
					default:
						errs <- errors.New("two runs in one folder")
						return
					}
				} else if !errors.Is(err, ErrLocked) && !errors.Is(err, fs.ErrNotExist) {
					errs <- err
					return
				}
				set.Close()
			}
			errs <- nil
		}()
	}
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
}

func TestPutNew(t *testing.T) {
	dir := t.TempDir()
	fillFolder(t, dir, map[string]string{"same": "s", "other": "o"})
	ctx := context.Background()
	set := New(Disk())
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.PutNew(ctx, "same", text("s")), f.PutNew(ctx, "new", text("n"))); err != nil {
		t.Error(err)
	}
	err = f.PutNew(ctx, "other", text("x"))
	var e Error
	if !errors.Is(err, fs.ErrExist) || !errors.As(err, &e) || e.File != filepath.Join(dir, "other") {
		t.Error(err)
	}
}

// Files that are written at the same time are put in their order; an error of
// one ends the others, and none is put.
func TestPutAll(t *testing.T) {
	dir := t.TempDir()
	ctx := context.Background()
	set := New(Disk())
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	begun := make(chan bool)
	fails := errors.New("fails")
	err = f.PutAll(ctx, 2, []Draft{
		{"long", func(w io.Writer) error {
			begun <- true
			for {
				if _, err := w.Write([]byte("more")); err != nil {
					return err
				}
			}
		}},
		{"wrong", func(io.Writer) error { <-begun; return fails }},
		{"never", func(io.Writer) error { t.Error("begun after an error"); return nil }},
	})
	var e Error
	if !errors.Is(err, fails) || !errors.As(err, &e) || e.File != filepath.Join(dir, "wrong") || f.Has("long") || f.Has("never") {
		t.Error(err)
	}
	// The first ends last.
	ended := make(chan bool)
	err = f.PutAll(ctx, 2, []Draft{
		{"a", func(w io.Writer) error { <-ended; return text("1")(w) }}, {"b", text("2")}, {"c", func(w io.Writer) error { ended <- true; return text("3")(w) }},
	})
	if err != nil {
		t.Fatal(err)
	}
	paths, err := set.Commit(ctx)
	want := []string{filepath.Join(dir, "a"), filepath.Join(dir, "b"), filepath.Join(dir, "c")}
	if err != nil || !slices.Equal(paths, want) || !maps.Equal(contents(t, dir), map[string]string{"a": "1", "b": "2", "c": "3"}) {
		t.Errorf("%v, %v, %v", err, paths, contents(t, dir))
	}
}

// Many files are synced by one call, before the journal says that they are there;
// where it fails nothing is replaced.
func TestSyncAll(t *testing.T) {
	drafts := make([]Draft, many)
	for i := range drafts {
		drafts[i] = Draft{"pages/" + strconv.Itoa(i), text("new")}
	}
	put := func(s *stopped, dir string) error {
		set := New(s)
		defer set.Close()
		f, err := set.Open(dir)
		if err == nil {
			err = f.PutAll(context.Background(), 1, drafts)
		}
		if err == nil {
			_, err = set.Commit(context.Background())
		}
		return err
	}
	dir := t.TempDir()
	s := &stopped{at: -1}
	if err := put(s, dir); err != nil {
		t.Fatal(err)
	}
	s.letGo()
	all, draft, journal := slices.Index(s.ops, "syncall"), slices.Index(s.ops, "create draft"), slices.Index(s.ops, "rename journal")
	if all < 0 || all > draft || slices.Index(s.ops, "sync") < draft || journal < draft {
		t.Errorf("synced at %d of %q", all, s.ops)
	}
	if got := contents(t, dir); len(got) != many {
		t.Errorf("%d files", len(got))
	}
	dir = t.TempDir()
	s = &stopped{at: all, err: noSpace}
	if err := put(s, dir); !errors.Is(err, ErrFull) {
		t.Errorf("got %v", err)
	}
	if got := contents(t, dir); len(got) > 0 {
		t.Errorf("got %v", got)
	}
}

func TestPutRefuses(t *testing.T) {
	dir := t.TempDir()
	fillFolder(t, dir, map[string]string{"folder/x": "x"})
	ctx := context.Background()
	set := New(Disk())
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Put(ctx, "a", text("a")); err != nil {
		t.Error(err)
	}
	for _, name := range []string{"A", "../x", "/x", "", "folder", hidden + "/journal"} {
		if err := f.Put(ctx, name, text("x")); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("%q: %v", name, err)
		}
	}
	err = f.Put(ctx, "b", func(io.Writer) error { panic("mistake") })
	var p Panic
	if !errors.As(err, &p) || p.Value != "mistake" {
		t.Error(err)
	}
}

// A writer that does not end is left behind, and writes nothing any more.
func TestInterrupted(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "r")
	ctx, cancel := context.WithCancel(context.Background())
	set := New(Disk())
	f, err := set.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	begun, late := make(chan bool), make(chan error, 1)
	go func() { <-begun; cancel() }()
	err = f.Put(ctx, "a", func(w io.Writer) error {
		begun <- true
		<-ctx.Done()
		for {
			if _, err := w.Write([]byte("late")); err != nil {
				late <- err
				return err
			}
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := <-late; !errors.Is(err, fs.ErrClosed) {
		t.Error(err)
	}
	if _, err := set.Commit(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	set.Close()
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the folder is still there")
	}
}

// Files are no wider than the umask, be it narrow or wide.
func TestUmask(t *testing.T) {
	for _, mask := range []int{0o077, 0o027, 0o002} {
		func() {
			restore := umask(t, mask)
			defer restore()
			dir := t.TempDir()
			if _, err := write(Disk(), dir); err != nil {
				t.Fatal(err)
			}
			info, err := os.Stat(filepath.Join(dir, "a"))
			if err != nil {
				t.Fatal(err)
			}
			if got, want := info.Mode().Perm(), fs.FileMode(0o666&^mask); got != want {
				t.Errorf("umask %03o: %v, want %v", mask, got, want)
			}
		}()
	}
}

func TestCauses(t *testing.T) {
	for number, want := range map[uint32]error{5: fs.ErrPermission, 19: fs.ErrPermission, 32: ErrBusy, 33: ErrBusy, 39: ErrFull, 112: ErrFull, 2: nil} {
		if got := onWindows(number); got != want {
			t.Errorf("%d is %v", number, got)
		}
	}
	err := fmt.Errorf("x: %w", &fs.PathError{Op: "open", Path: "p", Err: errors.New("why")})
	if got := cause(err).Error(); got != "why" {
		t.Error(got)
	}
	if got := cause(&os.LinkError{Op: "rename", Old: "a", New: "b", Err: errors.New("why")}).Error(); got != "why" {
		t.Error(got)
	}
	if got := cause(Error{"f", ErrBusy}); got != ErrBusy {
		t.Error(got)
	}
}

// symlink makes a link, and skips the test where there are none, or none that can
// be told from what they lead to (Wine).
func symlink(t *testing.T, to, at string) {
	t.Helper()
	if err := os.Symlink(to, at); err != nil {
		t.Skip("no links here: ", err)
	}
	if info, err := os.Lstat(at); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Skip("links cannot be told here: ", err)
	}
}

// A hidden folder that is a link, or whose lock is one, is another folder's: it
// is refused, and nothing behind it is touched.
func TestLinkedHidden(t *testing.T) {
	for _, link := range []string{hidden, hidden + "/lock"} {
		dir := t.TempDir()
		fillFolder(t, dir, map[string]string{"r/a": "a", "other/new-0": "other", "other/journal": "[]"})
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, "r", link)), 0o777); err != nil {
			t.Fatal(err)
		}
		symlink(t, filepath.Join(dir, "other"), filepath.Join(dir, "r", link))
		set := New(Disk())
		_, err := set.Open(filepath.Join(dir, "r"))
		var e Error
		if !errors.Is(err, fs.ErrInvalid) || !errors.As(err, &e) || e.File != filepath.Join(dir, "r", hidden) {
			t.Errorf("%s: %v", link, err)
		}
		set.Close()
		if got := contents(t, filepath.Join(dir, "other")); !maps.Equal(got, map[string]string{"new-0": "other", "journal": "[]"}) {
			t.Errorf("%s: %v", link, got)
		}
	}
}

// What a journal names is deleted in the folder itself only: neither behind a
// link nor in the hidden folder. The same goes for what is put and dropped.
func TestNotThroughLinks(t *testing.T) {
	for _, journal := range []string{`[{"name":"link/x","gone":true}]`, `[{"name":"link/x","sum":"1"}]`, `[{"name":".bilan-set/lock","gone":true}]`, `[{"name":".BILAN-SET/x"}]`, `[{"name":"a","from":-1}]`} {
		dir := t.TempDir()
		fillFolder(t, dir, map[string]string{"r/a": "a", "other/x": "x", "r/" + hidden + "/journal": journal})
		symlink(t, filepath.Join(dir, "other"), filepath.Join(dir, "r", "link"))
		set := New(Disk())
		f, err := set.Open(filepath.Join(dir, "r"))
		if err != nil || f.Mended != Lost {
			t.Errorf("%s: %v, %v", journal, f, err)
		}
		if err := f.Put(context.Background(), "link/x", text("new")); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("a file was put through a link: %v", err)
		}
		if err := f.Drop("link", func(string) bool { return true }); err != nil {
			t.Error(err)
		}
		if _, err := set.Commit(context.Background()); err != nil {
			t.Error(err)
		}
		set.Close()
		if got := contents(t, filepath.Join(dir, "other")); got["x"] != "x" {
			t.Errorf("%s: %v", journal, got)
		}
	}
}

// A folder is one however it is named.
func TestSameFolder(t *testing.T) {
	dir := t.TempDir()
	fillFolder(t, dir, map[string]string{"r/a": "a"})
	other := filepath.Join(dir, "R")
	if _, err := os.Stat(other); err != nil { // letters are told by case here
		symlink(t, filepath.Join(dir, "r"), other)
	}
	set := New(Disk())
	defer set.Close()
	one, err := set.Open(filepath.Join(dir, "r"))
	if err != nil {
		t.Fatal(err)
	}
	if two, err := set.Open(other); err != nil || two != one {
		t.Errorf("%v, %v", two, err)
	}
}

// ending is a disk on which another run's lock is being removed for so many
// tries, which Windows tells as denied.
type ending struct {
	disk
	tries int
}

func (e *ending) Lock(path string) (func() error, error) {
	if e.tries--; e.tries >= 0 {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrPermission}
	}
	return e.disk.Lock(path)
}

func TestLockThatIsBeingRemoved(t *testing.T) {
	set := New(&ending{tries: 5})
	defer set.Close()
	if _, err := set.Open(t.TempDir()); err != nil {
		t.Error(err)
	}
	set = New(&ending{tries: 1000})
	defer set.Close()
	if _, err := set.Open(t.TempDir()); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a lock that is denied for good: %v", err)
	}
}

// sticky is a disk on which a file that another program holds can be neither
// replaced nor removed, nor any link to it, as on Windows.
type sticky struct {
	disk
	held string
	// late lets the file be held from the first rename on only.
	late bool
}

func (s *sticky) busy(p string) bool {
	a, err1 := os.Stat(p)
	b, err2 := os.Stat(s.held)
	return !s.late && err1 == nil && err2 == nil && os.SameFile(a, b)
}

func (s *sticky) Probe(p string) error {
	if s.busy(p) {
		return ErrBusy
	}
	return nil
}

func (s *sticky) Remove(p string) error {
	if s.busy(p) {
		return &fs.PathError{Op: "remove", Path: p, Err: ErrBusy}
	}
	return s.disk.Remove(p)
}

func (s *sticky) Rename(from, to string) error {
	if filepath.Base(to) == journalName {
		s.late = false
	}
	if s.busy(to) {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: ErrBusy}
	}
	return s.disk.Rename(from, to)
}

// A file that is held is found before anything is kept or replaced, and each run
// says so; one that is held in the last moment leaves the earlier set, and what
// cannot be removed then is in the way of no later run.
func TestHeld(t *testing.T) {
	for _, late := range []bool{false, true} {
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &sticky{held: filepath.Join(dir, "c")}
		for run := range 3 {
			s.late = late && run == 0
			_, err := write(s, dir)
			var e Error
			if !errors.Is(err, ErrBusy) || !errors.As(err, &e) || e.File != filepath.Join(dir, "c") {
				t.Errorf("late %v, run %d: %v", late, run, err)
			}
			if got := contents(t, dir); !maps.Equal(got, earlier) {
				t.Errorf("late %v, run %d: %v", late, run, got)
			}
		}
		if _, err := os.Stat(filepath.Join(dir, hidden)); late == (err != nil) {
			t.Errorf("late %v: the hidden folder: %v", late, err)
		}
		// Another set in the folder goes through meanwhile, though its third file is
		// kept where that of the earlier run was.
		set := New(s)
		f, err := set.Open(dir)
		for _, name := range []string{"x", "y", "a"} {
			if err == nil {
				err = f.Put(context.Background(), name, text("other "+name))
			}
		}
		if err == nil {
			_, err = set.Commit(context.Background())
		}
		set.Close()
		if got := contents(t, dir); err != nil || got["a"] != "other a" {
			t.Errorf("late %v: %v, %v", late, err, got)
		}
		s.held = ""
		_ = os.Remove(filepath.Join(dir, "x"))
		_ = os.Remove(filepath.Join(dir, "y"))
		if _, err := write(s, dir); err != nil || !maps.Equal(contents(t, dir), later) {
			t.Errorf("late %v: the run after: %v", late, err)
		}
		if _, err := os.Stat(filepath.Join(dir, hidden)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("late %v: the hidden folder is still there", late)
		}
	}
}

// Where a set can be neither finished nor undone, its new files and its old ones
// are told, by the run itself and by the next.
func TestHalfTold(t *testing.T) {
	told := 0
	for at, op := range operations(t) {
		if !strings.HasPrefix(op, "rename c") {
			continue
		}
		dir := t.TempDir()
		fillFolder(t, dir, earlier)
		s := &stopped{at: at, err: syscall.EIO, rest: true}
		_, err := write(s, dir)
		s.letGo()
		next := &stopped{at: 3, err: syscall.EIO, rest: true}
		_, again := New(next).Open(dir)
		next.letGo()
		for _, err := range []error{err, again} {
			var h Half
			if !errors.As(err, &h) || !errors.Is(err, errHalf) {
				t.Fatalf("%d %s: %v", at, op, err)
			}
			told++
			got := contents(t, dir)
			for _, path := range append(slices.Clone(h.New), h.Old...) {
				name, _ := filepath.Rel(dir, path)
				if want := map[bool]string{true: later[filepath.ToSlash(name)], false: earlier[filepath.ToSlash(name)]}[slices.Contains(h.New, path)]; got[filepath.ToSlash(name)] != want {
					t.Errorf("%s is told wrongly: new %v, old %v, there %v", name, h.New, h.Old, got)
				}
			}
			if len(h.New) == 0 || len(h.Old) == 0 {
				t.Errorf("new %v, old %v", h.New, h.Old)
			}
		}
	}
	if told == 0 {
		t.Error("nothing was left half replaced")
	}
}

// Where the journal is lost, the files that are as they were kept are told.
func TestLostKeepsTelling(t *testing.T) {
	dir := t.TempDir()
	fillFolder(t, dir, map[string]string{"a": "new", "b": "old b", "pages/1": "old 1", hidden + "/journal": "{", hidden + "/old-0": "old a", hidden + "/old-1": "old b", hidden + "/old-2": "old 1"})
	set := New(Disk())
	defer set.Close()
	f, err := set.Open(dir)
	if err != nil || f.Mended != Lost || !slices.Equal(f.Kept, []string{filepath.Join(dir, "b"), filepath.Join(dir, "pages", "1")}) {
		t.Errorf("%+v, %v", f, err)
	}
}
