package fold

import (
	"cmp"
	"slices"
	"strings"
)

// maxNear is how many names are suggested for one text.
const maxNear = 2

// Near are the names of a list that a text is likely meant for, the nearest first: at
// most two, and nil where none is near. Of two folded texts in the singular, one is near
// the other where a quarter of its letters differ at most; a name is too that begins with
// the text, of at least four letters, or of which several words begin it. Names that
// differ in a number are never near: « Axe 1 », « Axe 2 ».
func Near(text string, names []string) []string {
	type candidate struct {
		name string
		far  int
	}
	var near []candidate
	key := Singular(text)
	for _, n := range names {
		if far, ok := distance(key, Singular(n)); ok {
			near = append(near, candidate{n, far})
		}
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return cmp.Compare(a.far, b.far) })
	var out []string
	for _, c := range near {
		if len(out) < maxNear && !slices.Contains(out, c.name) {
			out = append(out, c.name)
		}
	}
	return out
}

// fewest is how many letters make a beginning that is enough to know a word.
const fewest = 4

// distance is how far a text and a name are from one another, by their keys; ok is false
// where they are not near. A beginning is farther than any slip of the pen.
func distance(text, name string) (far int, ok bool) {
	if text == "" || name == "" || digitsOf(text) != digitsOf(name) {
		return 0, false
	}
	if far := Edits(text, name); far <= max(len(text), len(name))/4 {
		return far, true
	}
	if len(text) >= fewest && strings.HasPrefix(name, text) || strings.Contains(name, " ") && strings.HasPrefix(text, name+" ") {
		return len(text) + len(name), true
	}
	return 0, false
}

func digitsOf(key string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, key)
}
