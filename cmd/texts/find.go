package texts

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bilan/cmd/files"
	"bilan/config"
)

// The endings of texts of which drafts are made, and of tables, which are read as they are.
var (
	textEndings  = []string{".docx", ".odt", ".pdf", ".md", ".txt"}
	tableEndings = []string{".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"}
)

// hasEnding reports a path with one of some endings.
func hasEnding(path string, endings []string) bool {
	return slices.Contains(endings, strings.ToLower(filepath.Ext(path)))
}

// IsTable reports the name of a table, of which no draft is made.
func IsTable(path string) bool { return hasEnding(path, tableEndings) }

// Find finds the texts at paths, each once: files as they are named, there or not, and the
// texts in folders and in those below. empty are the folders that hold none. isOutput knows
// the names of outputs of ours.
func Find(paths []string, lim config.Limits, isOutput func(name string) bool) (found, empty []string) {
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
		within := textsIn(path, lim, isOutput)
		if len(within) == 0 {
			empty = append(empty, path)
		}
		for _, p := range within {
			add(p)
		}
	}
	return found, empty
}

// textsIn are the texts in a folder and those below, as a path to it says them.
func textsIn(dir string, lim config.Limits, isOutput func(name string) bool) (paths []string) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	all := files.Find([]string{dir}, nil, lim, isOutput)
	for _, f := range all.Files {
		if rel, err := filepath.Rel(abs, all.PathOf(f.Name)); err == nil && hasEnding(rel, textEndings) {
			paths = append(paths, filepath.Join(dir, rel))
		}
	}
	return paths
}
