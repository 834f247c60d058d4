package source

import (
	"slices"
	"strings"
)

// Args are named texts: name, value, name, value. A problem has one or two.
type Args []string

// Get is the value of a name, "" where it has none.
func (a Args) Get(name string) string {
	for i := 0; i+1 < len(a); i += 2 {
		if a[i] == name {
			return a[i+1]
		}
	}
	return ""
}

// Map is the values by their names, nil for none.
func (a Args) Map() map[string]string {
	if len(a) == 0 {
		return nil
	}
	m := make(map[string]string, len(a)/2)
	for i := 0; i+1 < len(a); i += 2 {
		m[a[i]] = a[i+1]
	}
	return m
}

// key is a text by which Args are in order, whatever the order of their names.
func (a Args) key() string {
	var room [8]string
	pairs := room[:0]
	for i := 0; i+1 < len(a); i += 2 {
		pairs = append(pairs, a[i]+"\x00"+a[i+1]+"\x00")
	}
	slices.Sort(pairs)
	return strings.Join(pairs, "")
}
