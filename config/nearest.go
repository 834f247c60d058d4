package config

import "strings"

// farthest is how many letters may differ between a key and what was written
// for it.
const farthest = 2

// nearest is the known key that what was written begins, or that begins it,
// else the one from which it differs least; all known keys where none is near.
func nearest(written string, known []shape) string {
	written = strings.ToLower(written)
	best, least := "", farthest+1
	var names []string
	for _, k := range known {
		names = append(names, k.name)
		if strings.HasPrefix(k.name, written) || strings.HasPrefix(written, k.name) {
			return k.name
		}
		if d := edits(written, k.name); d < least {
			best, least = k.name, d
		}
	}
	if best != "" {
		return best
	}
	return strings.Join(names, ", ")
}

// edits is how many bytes have to be added, removed or replaced to make b of a.
func edits(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		diagonal := prev[0]
		prev[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = prev[j+1]
			prev[j+1] = min(cost, prev[j+1]+1, prev[j]+1)
		}
	}
	return prev[len(b)]
}
