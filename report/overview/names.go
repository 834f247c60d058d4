package overview

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/review"
)

// Names are how clusters are called in rows, where all their names begin with the same
// words.
type Names struct {
	common int // how many words all begin with
}

// fewestShort is from how many clusters on their common beginning is left out of names.
const fewestShort = 3

// NamesOf are those of clusters. The words that all names begin with are left out where
// what is left of each begins with a letter: « Grappe Exemple Bois » and « Grappe Exemple
// Santé » have two. Of fewer than three names none is.
func NamesOf(clusters []review.Cluster) Names { return Names{CommonWords(clusters)} }

// CommonWords is how many words all names begin with that may be left out.
func CommonWords(clusters []review.Cluster) int {
	if len(clusters) < fewestShort {
		return 0
	}
	first := strings.Fields(clusters[0].Name)
	n := len(first) - 1
	for _, c := range clusters[1:] {
		words := strings.Fields(c.Name)
		n = min(n, len(words)-1)
		for i := range max(n, 0) {
			if words[i] != first[i] {
				n = i
				break
			}
		}
	}
	for _, c := range clusters {
		if n <= 0 {
			return 0
		}
		if r, _ := utf8.DecodeRuneInString(strings.Fields(c.Name)[n]); !unicode.IsLetter(r) {
			return 0
		}
	}
	return n
}

// Short is a name in rows.
func (n Names) Short(name string) string {
	words := strings.Fields(name)
	if n.common == 0 || len(words) <= n.common {
		return name
	}
	return strings.Join(words[n.common:], " ")
}
