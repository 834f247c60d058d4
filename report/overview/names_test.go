package overview

import (
	"testing"

	"bilan/report/review"
)

// Clusters whose names all begin with the same words have shorter ones in rows, but none
// that is but a number.
func TestShortNames(t *testing.T) {
	for _, c := range []struct {
		names []string
		last  string
	}{
		{[]string{"Grappe Exemple Bois", "Grappe Exemple Santé", "Grappe Exemple Eau et air"}, "Eau et air"},
		{[]string{"Grappe Exemple Bois", "Grappe Exemple Santé"}, "Grappe Exemple Santé"},
		{[]string{"Grappe Exemple 1", "Grappe Exemple 2", "Grappe Exemple 3"}, "Grappe Exemple 3"},
		{[]string{"Grappe Un", "Grappe", "Grappe Deux"}, "Grappe Deux"},
		{[]string{"Un", "Deux", ""}, ""},
	} {
		var clusters []review.Cluster
		for _, n := range c.names {
			clusters = append(clusters, review.Cluster{Name: n})
		}
		if got := NamesOf(clusters).Short(c.names[len(c.names)-1]); got != c.last {
			t.Errorf("%q: %q, want %q", c.names, got, c.last)
		}
	}
}
