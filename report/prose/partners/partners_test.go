package partners

import (
	"slices"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// TestIn holds who is named a partner, and where the words that lead to them begin.
func TestIn(t *testing.T) {
	own := naming.Find(document.Text("# Grappe Exemple Bois\n"), nil)
	for text, want := range map[string][]string{
		"3 ateliers en partenariat avec la CCI et l’UIMM":    {"CCI", "UIMM"},
		"3 ateliers tenus avec la Grappe Exemple Bois":       nil,
		"3 ateliers tenus avec succès":                       nil,
		"Menés avec le concours de la chambre de métiers":    {"chambre de métiers"},
		"5 visites, avec le soutien de l’Agence Exemple Eau": {"Agence Exemple Eau"},
		"": nil,
	} {
		var got []string
		for _, f := range In(passage.New(text), own) {
			got = append(got, f.Names...)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
