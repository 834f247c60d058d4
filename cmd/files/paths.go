package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// Paths are looked at by the rules of a system that is named, so that those of
// Windows hold in tests on any system.

// elements are the folders of an absolute path and its last name, outermost
// first. On Windows a drive is one of them (C:), and of \\server\share both are.
func elements(path, system string) []string {
	if system == "windows" {
		path = strings.ReplaceAll(path, `\`, "/")
		path = strings.TrimPrefix(strings.TrimPrefix(path, "//?/UNC"), "//?")
	}
	return slices.DeleteFunc(strings.Split(path, "/"), func(e string) bool { return e == "" || e == "." })
}

// Base is the last name of a path by the rules of a system, named as runtime.GOOS is.
func Base(path, system string) string {
	if all := elements(path, system); len(all) > 0 {
		return all[len(all)-1]
	}
	return path
}

// pathKey is equal for two absolute paths that are one by their spelling: letters
// are compared without case on Windows.
func pathKey(path, system string) string {
	key := strings.Join(elements(path, system), "/")
	if system == "windows" {
		return strings.ToLower(key)
	}
	return key
}

// namesOf are the paths of files as seen from the deepest folder that holds them
// all, with slashes. Files of several drives have the drive's letter before, as
// a folder: no two files have one name.
func namesOf(paths []string, system string) []string {
	split := make([][]string, len(paths))
	common := 0
	for i, p := range paths {
		split[i] = elements(p, system)
		if i == 0 {
			common = len(split[0]) - 1
		}
		common = min(common, shared(split[0], split[i], system), len(split[i])-1)
	}
	names := make([]string, len(paths))
	for i, all := range split {
		rest := slices.Clone(all[max(common, 0):])
		if system == "windows" && common <= 0 && len(rest) > 0 {
			rest[0] = strings.TrimSuffix(rest[0], ":")
		}
		names[i] = strings.Join(rest, "/")
	}
	return names
}

// foldersOf are the names of the folders in which each file is, the nearest first,
// up to the deepest that holds them all. names are those of namesOf.
func foldersOf(paths, names []string, system string) [][]string {
	out := make([][]string, len(paths))
	for i, p := range paths {
		all := elements(p, system)
		folders := all[:len(all)-1]
		below := strings.Count(names[i], "/")
		folders = slices.Clone(folders[max(len(folders)-below-1, 0):])
		slices.Reverse(folders)
		out[i] = folders
	}
	return out
}

// shared is how many elements two paths have in common from the outermost on.
func shared(a, b []string, system string) int {
	n := 0
	for n < len(a) && n < len(b) && pathKey(a[n], system) == pathKey(b[n], system) {
		n++
	}
	return n
}

// spelled is a path with each name as its folder has it, where a system takes
// names that differ by case for one: what is typed enters no output. list gives
// the names in a folder; what it does not have stays as it is.
func spelled(path string, list func(dir string) []string) string {
	dir, name := filepath.Dir(path), filepath.Base(path)
	if dir == path {
		return path
	}
	names := list(dir)
	if !slices.Contains(names, name) {
		if i := slices.IndexFunc(names, func(n string) bool { return strings.EqualFold(n, name) }); i >= 0 {
			name = names[i]
		}
	}
	return filepath.Join(spelled(dir, list), name)
}

// asOnDisk is a path as it is spelled on disk.
func asOnDisk(path string, list func(dir string) []string) string {
	abs, err := filepath.Abs(path)
	if err != nil || runtime.GOOS != "windows" {
		return path
	}
	return spelled(abs, list)
}

// Exists reports whether something has the name, a link to nothing too.
func Exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// IsFolder reports whether a path is that of a folder, or of a link to one.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// SeenFrom are paths as seen from a folder, those that cannot be as they are.
func SeenFrom(dir string, paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = p
		if rel, err := filepath.Rel(dir, p); err == nil {
			out[i] = rel
		}
	}
	return out
}

// Cover reports whether paths are, or hold, all of others; of none it is false.
func Cover(paths, others []string) bool {
	for _, o := range others {
		if !slices.ContainsFunc(paths, func(p string) bool { return Within(o, p) }) {
			return false
		}
	}
	return len(others) > 0
}

// Within reports whether a folder, which need not be there yet, is another or lies in it.
func Within(dir, outer string) bool {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return false
	}
	for {
		if Same(abs, outer) {
			return true
		}
		up := filepath.Dir(abs)
		if up == abs {
			return false
		}
		abs = up
	}
}

// Names are the names in a folder, in order; none where it cannot be read.
func Names(dir string) []string {
	list, _ := os.ReadDir(dir)
	names := make([]string, len(list))
	for i, e := range list {
		names[i] = e.Name()
	}
	return names
}

// Same reports whether two paths are one file.
func Same(a, b string) bool {
	if x, err := os.Stat(a); err == nil {
		if y, err := os.Stat(b); err == nil {
			return os.SameFile(x, y)
		} else if errors.Is(err, fs.ErrNotExist) {
			return false
		}
	}
	x, err1 := filepath.Abs(a)
	y, err2 := filepath.Abs(b)
	return err1 == nil && err2 == nil && x == y
}
