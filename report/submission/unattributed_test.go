package submission

import (
	"testing"

	"bilan/report/source"
)

// A title that is nearly a cluster's name is told; a row of figures that happens to be
// near one, or a title that is not, is none.
func TestNotAttributed(t *testing.T) {
	clusters := []string{"Grappe Exemple Lin", "Grappe Exemple Pierre"}
	for _, c := range []struct{ text, near string }{
		{"Grapes Exemple Piere", "Grappe Exemple Pierre"},
		{"Bilan 2024", ""},
	} {
		f := File{SetAside: []SetAside{
			{Text: "Grappe Exemple Linn", Why: source.NotAttributed},
			{Text: c.text, Why: source.RowSetAside},
		}}
		p := f.NotAttributed(source.Pos{}, 3, clusters)
		if got := p.Args.Get("nearest"); got != c.near || p.Args.Get("n") != "3" || (p.Args.Get("kind") == "near") != (c.near != "") {
			t.Errorf("%q: near %q, want %q", c.text, got, c.near)
		}
	}
}
