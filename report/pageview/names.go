package pageview

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/review"
)

// fewestShort is from how many clusters on their common beginning is left out of names.
const fewestShort = 3

// commonWords is how many words all names begin with, where what is left of each begins
// with a letter: « Grappe Exemple Bois » and « Grappe Exemple Santé » have two. It is 0
// of fewer than three names.
func commonWords(clusters []review.Cluster) int {
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

// short is a cluster's name in rows, without the words that all begin with. The fiche
// has the whole.
func (v *view) short(name string) string {
	if v.common == 0 {
		return name
	}
	words := strings.Fields(name)
	if len(words) <= v.common {
		return name
	}
	return strings.Join(words[v.common:], " ")
}

// clusterName is the name in rows of the cluster of an id.
func (v *view) clusterName(id string) string { return v.short(v.composer.Cluster(id).Name) }
