package files

import (
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// Expand gives, for each path whose last element holds « * » or « ? », the names in its folder that
// match, in the order of names, hidden ones left out: on Windows no shell does it. A path that is
// there as it is written, or that nothing matches, stays.
func Expand(paths []string) []string {
	var all []string
	for _, p := range paths {
		found := matches(p, Names, runtime.GOOS)
		if len(found) == 0 || Exists(p) {
			found = []string{p}
		}
		all = append(all, found...)
	}
	return all
}

// matches are the paths that a path with « * » or « ? » in its last element stands for. list gives the
// names in a folder.
func matches(p string, list func(dir string) []string, system string) []string {
	dir, pattern := filepath.Split(p)
	if !strings.ContainsAny(pattern, "*?") {
		return nil
	}
	alike := func(name string) string { return name }
	if system == "windows" {
		alike = strings.ToLower
	}
	// Brackets are letters of a name: « Revue [2025]*.xlsx ».
	pattern = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`).Replace(alike(pattern))
	var found []string
	for _, name := range list(filepath.Clean(dir + ".")) {
		if ok, err := path.Match(pattern, alike(name)); ok && err == nil && !hidden(name) {
			found = append(found, dir+name)
		}
	}
	slices.Sort(found)
	return found
}
