package naming

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/prose/passage"
)

// Ref is a place at which a text speaks of a cluster.
type Ref struct{ At, Cluster int } // Cluster from 1

// kinds are the words of names that say what kind of body it is, or nothing.
var kinds = fold.WordSet("grappe cluster pole club reseau alliance collectif filiere association groupement syndicat comite exemple industrielle entreprises competitivite excellence")

// Refs are the places between two of a text at which it speaks of a cluster, in their order: by its name, by a
// word with a capital that no other's name has (« Logivia »), or by its kind where no other is of that
// kind (« l'association »).
func (c *Names) Refs(t passage.Text, from, to int) []Ref {
	var out []Ref
	for at := from; at < to; {
		end := at
		for end < to && (passage.IsLetter(t.Low[end]) || passage.IsDigit(t.Low[end])) {
			end++
		}
		if end == at {
			at++
			continue
		}
		if n := c.called(t, at, end); n > 0 && (len(out) == 0 || out[len(out)-1].Cluster != n) {
			out = append(out, Ref{at, n})
		}
		at = end
	}
	return out
}

// called is the cluster that a word calls, from 1, 0 for none.
func (c *Names) called(t passage.Text, at, end int) int {
	word := fold.Singular(t.Low[at:end])
	kind := kinds[word]
	if len(word) < 3 || !kind && !unicode.IsUpper(t.Runes[at]) || kind && !definite(t.Low[:at]) {
		return 0
	}
	found := 0
	for i, name := range c.Names {
		words := strings.Fields(fold.Singular(name))
		for j, w := range words {
			if w != word || kind && j > 0 {
				continue
			}
			if found > 0 && found != i+1 {
				return 0
			}
			found = i + 1
		}
	}
	return found
}

// WithoutKind is the text before a Ref without the words of its name that others share: « et la grappe ».
func WithoutKind(before string) string {
	for {
		cut := strings.TrimRight(before, " ")
		at := strings.LastIndexAny(cut, " '") + 1
		if !kinds[fold.Singular(cut[at:])] {
			return before
		}
		before = before[:at]
	}
}

// definite reports the article before a cluster that was named: « à l'association », « pour le pôle ».
func definite(before string) bool {
	for _, article := range []string{"l'", "le ", "la ", "au ", "du ", "ladite ", "ledit ", "cette ", "cet ", "ce "} {
		if strings.HasSuffix(before, article) {
			return true
		}
	}
	return false
}

// About is the cluster that a text speaks of, from 1, where it speaks of one alone; 0 for none.
func (c *Names) About(t passage.Text) int {
	found := 0
	for _, r := range c.Refs(t, 0, len(t.Low)) {
		if found > 0 && found != r.Cluster {
			return 0
		}
		found = r.Cluster
	}
	return found
}
