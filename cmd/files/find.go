// Package files finds and reads the files of a run: what is at the paths that were typed,
// which of it are submissions, which are outputs of ours, and what keeps one from being read.
package files

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/console"
	"bilan/config"
	"bilan/report/intake"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// notTables are the endings of what people keep beside submissions and nobody
// sends as one: notes, settings, pages of the web, pictures. A mail, a shortcut or
// a table of another program in a folder is reported as a format that is not read, as
// the submission may be in it or behind it.
var notTables = map[string]bool{
	".yaml": true, ".yml": true, ".html": true, ".htm": true, ".log": true,
	".png": true, ".jpg": true, ".jpeg": true, ".gif": true, ".svg": true, ".css": true, ".js": true,
}

// tableEndings are the endings of files that are read, and that a folder has only by
// mistake.
var tableEndings = map[string]bool{".xlsx": true, ".xlsm": true, ".xls": true, ".ods": true, ".csv": true, ".tsv": true}

// The limits of Find where the configuration gives none: a hundred clusters
// send a few hundred files, in folders of one or two years.
const (
	DefaultFiles = 10_000
	DefaultDepth = 16 // of folders in folders
)

// Found is what is at the paths of a run.
type Found struct {
	// Files are in the order of their names, Paths in the order in which they were found.
	Files []intake.File
	Paths []string // of the files, absolute
	// Skipped are the names of what is in folders and is no submission, each once.
	Skipped []string
	// Missing are the paths, as typed, at which nothing is.
	Missing []string

	at map[string]string // the paths of files by their names
}

// PathOf is the path of a file by its name, "" for none.
func (f Found) PathOf(name string) string { return f.at[name] }

// Folder is what the names of all files begin with that are not the authority's: the
// folder in which these are, with a slash, or nothing.
func (f Found) Folder() string {
	var names []string
	for _, file := range f.Files {
		if !file.Authority {
			names = append(names, file.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return strings.TrimSuffix(names[0], namesOf(names, "")[0])
}

// Has reports whether a path is that of a file that was found.
func (f Found) Has(path string) bool {
	return slices.ContainsFunc(f.Paths, func(p string) bool { return Same(p, path) })
}

// place is where a file was found, or something else that has the name of one.
type place struct {
	path      string // absolute
	err       error  // why it is not read
	authority bool   // see intake.File
}

// walker finds files.
type walker struct {
	files, depth int // limits
	places       []place
	seen         map[string]bool
	skipped      []string
	aside        []fs.FileInfo // of files that are no submissions
	authority    bool          // what is found now is the authority's
	isOutput     func(name string) bool
}

// Find finds the files at the authority's places, then those at paths: files as they are
// named, folders with all that is in them but hidden files, lock files, outputs of ours
// and what is no table. A file named twice is read once. Names are relative to the
// deepest folder that holds every file. What is left out for a limit, or cannot
// be looked into, comes as a file that gives that problem. isOutput knows the names of
// outputs of ours; aside are files that the run reads otherwise, which are skipped wherever
// they lie.
func Find(paths, authority []string, lim config.Limits, isOutput func(name string) bool, aside ...string) Found {
	w := &walker{isOutput: isOutput, files: cmp.Or(lim.Files, DefaultFiles), depth: cmp.Or(lim.Depth, DefaultDepth), seen: map[string]bool{}}
	for _, p := range aside {
		if info, err := os.Stat(p); err == nil {
			w.aside = append(w.aside, info)
		}
	}
	var missing []string
	for i, typed := range slices.Concat(authority, paths) {
		w.authority = i < len(authority)
		p := asOnDisk(typed, Names)
		info, err := os.Stat(p)
		switch {
		case err != nil:
			missing = append(missing, typed)
		case info.IsDir():
			w.folder(p)
		case w.isOwn(p):
			w.skip(filepath.Base(p))
		default:
			w.add(p, nil)
		}
	}
	f := w.found(cmp.Or(lim.FileBytes, sheet.DefaultLimits().FileBytes))
	f.Missing = missing
	return f
}

// isOwn reports whether a file is one that the review was written to: it has the name
// of an output and holds our mark. One without the mark somebody sent: it is read and
// reported.
func (w *walker) isOwn(path string) bool { return w.isOutput(filepath.Base(path)) && IsOurs(path) }

func (w *walker) skip(name string) { w.skipped = append(w.skipped, name) }

// full reports whether as many files were found as may be.
func (w *walker) full() bool { return len(w.places) > w.files }

// add adds a file once. The first beyond the limit becomes that problem, and no other is
// added.
func (w *walker) add(path string, err error) {
	if w.isAside(path) {
		w.skip(filepath.Base(path))
		return
	}
	abs, absErr := filepath.Abs(path)
	key := pathKey(abs, runtime.GOOS)
	if absErr != nil || w.seen[key] || w.full() {
		return
	}
	w.seen[key] = true
	if len(w.places) == w.files {
		err = beyond("files", w.files)
	}
	w.places = append(w.places, place{abs, err, w.authority})
}

// isAside reports whether a file is one that the run reads otherwise.
func (w *walker) isAside(path string) bool {
	if len(w.aside) == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && slices.ContainsFunc(w.aside, func(a fs.FileInfo) bool { return os.SameFile(a, info) })
}

// beyond is the problem of what is beyond a limit of the walk.
func beyond(limit string, n int) error {
	return source.New(source.LimitReached, source.Pos{}, "limit", limit, "value", strconv.Itoa(n), "kind", limit)
}

func (w *walker) folder(dir string) {
	_ = filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		name := filepath.Base(p)
		switch {
		case w.full():
			return filepath.SkipAll
		case err != nil:
			w.add(p, unread(nil, err))
			return nil
		case p != dir && e.IsDir() && ignoredFolder(name, entryAttributes(e)):
			return filepath.SkipDir
		case p != dir && !e.IsDir() && ignored(name, entryAttributes(e)):
			w.skip(name)
			return nil
		case e.IsDir():
			return w.enter(p, depthOf(dir, p))
		case w.isOwn(p), notTables[strings.ToLower(filepath.Ext(name))], isHelp(name), isNote(p):
			w.skip(name)
			return nil
		}
		w.add(p, nil)
		return nil
	})
}

// depthOf is how many folders are between a folder and one that is below.
func depthOf(dir, below string) int {
	rel, err := filepath.Rel(dir, below)
	if err != nil || rel == "." {
		return 0
	}
	return 1 + strings.Count(rel, string(filepath.Separator))
}

// enter decides on a folder. One that has the name of a file is reported; what is
// in it is read, but where it is a workbook that was unpacked.
func (w *walker) enter(dir string, depth int) error {
	if tableEndings[strings.ToLower(filepath.Ext(dir))] {
		w.add(dir, intake.Unread{Why: "folder", Err: fs.ErrInvalid})
		if Exists(filepath.Join(dir, "[Content_Types].xml")) || Exists(filepath.Join(dir, "content.xml")) {
			return filepath.SkipDir
		}
	}
	if depth > w.depth {
		w.add(dir, beyond("depth", w.depth))
		return filepath.SkipDir
	}
	return nil
}

// found names what was found.
func (w *walker) found(maxBytes int64) Found {
	f := Found{at: map[string]string{}}
	for _, p := range w.places {
		f.Paths = append(f.Paths, p.path)
	}
	names := namesOf(f.Paths, runtime.GOOS)
	folders := foldersOf(f.Paths, names, runtime.GOOS)
	for i, p := range w.places {
		name := console.Safe(names[i])
		f.at[name] = p.path
		f.Files = append(f.Files, intake.File{
			Name: name, Folders: folders[i], NamedAsOutput: w.isOutput(filepath.Base(p.path)), Authority: p.authority,
			Read: func(to *file.Data) error { return p.read(to, maxBytes) },
		})
	}
	slices.SortFunc(f.Files, func(a, b intake.File) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(w.skipped)
	f.Skipped = slices.Compact(w.skipped)
	return f
}

func (p place) read(to *file.Data, maxBytes int64) error {
	if p.err != nil {
		return p.err
	}
	err := readFile(p.path, to, maxBytes)
	if err == nil {
		return nil
	}
	if info, lerr := os.Lstat(p.path); lerr == nil && info.Mode()&fs.ModeSymlink != 0 && !errors.As(err, new(source.Problem)) {
		return intake.Unread{Why: "link", Err: err}
	}
	return err
}
