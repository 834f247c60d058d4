package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bilan/cmd/files"
	"bilan/cmd/formats"
)

// The endings of texts of which drafts are made, and of tables, which are read as they are.
var (
	textEndings  = []string{".docx", ".odt", ".pdf", ".md", ".txt"}
	tableEndings = []string{".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"}
)

func endingOf(path string) string { return strings.ToLower(filepath.Ext(path)) }

// texts are the texts at the paths given, each once: files as they are named, and those in
// folders. ok is false where a folder holds none, which is written.
func (d *drafter) texts(paths []string) (found []string, ok bool) {
	ok = true
	add := func(path string) {
		if !slices.ContainsFunc(found, func(f string) bool { return files.Same(f, path) }) {
			found = append(found, path)
		}
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			add(path)
			continue
		}
		within := d.textsIn(path)
		if len(within) == 0 {
			d.console.Error("message.draft_folder", "file", path)
			ok = false
		}
		for _, p := range within {
			add(p)
		}
	}
	return found, ok
}

// textsIn are the texts in a folder and those below, as a path to it says them.
func (d *drafter) textsIn(dir string) (paths []string) {
	all := files.Find([]string{dir}, nil, d.conf.Limits, formats.IsName)
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	for _, f := range all.Files {
		rel, err := filepath.Rel(abs, all.PathOf(f.Name))
		if err == nil && slices.Contains(textEndings, endingOf(rel)) {
			paths = append(paths, filepath.Join(dir, rel))
		}
	}
	return paths
}
