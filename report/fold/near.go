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
// the other where a quarter of its letters differ at most, or where it begins with the
// words of the other, or with at least four letters of its first word. Names that differ
// in a number are never near: « Axe 1 », « Axe 2 ».
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

// fewest is how many letters make a beginning that tells a word.
const fewest = 4

// distance is how far two keys are from one another; ok is false where they are not
// near. A beginning is farther than any slip of the pen.
func distance(a, b string) (far int, ok bool) {
	if a == "" || b == "" || digitsOf(a) != digitsOf(b) {
		return 0, false
	}
	if far := Edits(a, b); far <= max(len(a), len(b))/4 {
		return far, true
	}
	short, long := a, b
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) >= fewest && strings.HasPrefix(long, short) {
		return len(long), true
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
