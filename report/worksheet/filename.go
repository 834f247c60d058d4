package worksheet

import "strings"

// BaseName is the last part of a file's name, behind its last slash; the whole name where there
// is none.
func BaseName(file string) string { return file[strings.LastIndex(file, "/")+1:] }

// WithoutEnding is a file's name without its last point and what follows it; a point at its
// start is left.
func WithoutEnding(name string) string {
	if i := strings.LastIndex(name, "."); i > 0 {
		return name[:i]
	}
	return name
}
