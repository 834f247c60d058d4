package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"bilan/report"
)

// ownOutput are the names under which the review is written, whatever the
// language: they are not read again.
var ownOutput = regexp.MustCompile(`^(revue-\d{4}\.(xlsx|html|csv)|anomalies-\d{4}\.csv|fiche-.+-\d{4}\.xlsx)$`)

// notTables are the endings of files that people keep beside submissions and
// that are never one.
var notTables = map[string]bool{
	".md": true, ".yaml": true, ".yml": true, ".html": true, ".htm": true, ".json": true, ".log": true, ".lnk": true, ".url": true,
	".png": true, ".jpg": true, ".jpeg": true, ".gif": true, ".svg": true, ".css": true, ".js": true, ".eml": true, ".msg": true,
}

// found is what lies at the PATHs.
type found struct {
	files   []report.File
	paths   []string // of the files, absolute
	skipped []string
}

// walk finds the files at paths: files as they are named, folders with all
// that lies in them but hidden files, lock files, outputs of ours and what is
// no table. A file named twice is read once. Names are relative to the
// deepest folder that holds every file.
func walk(paths []string, maxBytes int64) (found, []string) {
	var list, skipped, missing []string
	seen := map[string]bool{}
	add := func(p string) {
		if abs, err := filepath.Abs(p); err == nil && !seen[abs] {
			seen[abs] = true
			list = append(list, abs)
		}
	}
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case err != nil:
			missing = append(missing, p)
		case info.IsDir():
			walkFolder(p, add, func(s string) { skipped = append(skipped, s) })
		case ownOutput.MatchString(filepath.Base(p)):
			skipped = append(skipped, filepath.Base(p))
		default:
			add(p)
		}
	}
	root := commonFolder(list)
	f := found{paths: list}
	for _, abs := range list {
		name, err := filepath.Rel(root, abs)
		if err != nil {
			name = filepath.Base(abs)
		}
		f.files = append(f.files, report.File{Name: filepath.ToSlash(name), Read: func() ([]byte, error) { return readFile(abs, maxBytes) }})
	}
	slices.SortFunc(f.files, func(a, b report.File) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(skipped)
	f.skipped = slices.Compact(skipped)
	return f, missing
}

func walkFolder(dir string, add, skip func(string)) {
	_ = filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			add(p)
			return nil
		}
		name := e.Name()
		switch {
		case p == dir:
		case strings.HasPrefix(name, "."), strings.HasPrefix(name, "~$"):
			if e.IsDir() {
				return filepath.SkipDir
			}
			skip(name)
		case e.IsDir():
		case ownOutput.MatchString(name), notTables[strings.ToLower(filepath.Ext(name))]:
			skip(name)
		default:
			add(p)
		}
		return nil
	})
}

// commonFolder is the deepest folder that holds every file.
func commonFolder(files []string) string {
	if len(files) == 0 {
		return "."
	}
	root := filepath.Dir(files[0])
	for _, f := range files[1:] {
		for {
			if rel, err := filepath.Rel(root, f); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
				break
			}
			up := filepath.Dir(root)
			if up == root {
				break
			}
			root = up
		}
	}
	return root
}

// readFile reads an ordinary file up to the limit and one byte, by which the
// reader of formats knows that it is larger. A device or a pipe is not opened.
func readFile(path string, maxBytes int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unread(nil, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fs.ErrInvalid
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unread(info, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	return data, unread(info, err)
}
