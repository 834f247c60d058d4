package fold

import (
	"slices"
	"testing"
)

func TestNear(t *testing.T) {
	types := []string{"Atelier", "Visite d’entreprise", "Petit-déjeuner", "Communication", "Accompagnement", "Achat groupé", "Achat durable", "Événement"}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Atellier", []string{"Atelier"}},
		{"ateliers", []string{"Atelier"}},
		{"Visite", []string{"Visite d’entreprise"}},
		{"Visites d'entreprises locales", []string{"Visite d’entreprise"}},
		{"Comm", []string{"Communication"}},
		{"Achat", []string{"Achat groupé", "Achat durable"}},
		{"Evenement", []string{"Événement"}},
		{"Petits déj", []string{"Petit-déjeuner"}},
		// What is far from all is near none.
		{"Communication externe", nil}, {"Étude", nil}, {"RSE", nil}, {"Formation", nil}, {"Com", nil}, {"", nil}, {"Salon", nil}, {"?", nil},
	} {
		if got := Near(c.text, types); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	if got := Near("Axe 1", []string{"Axe 2", "Axe 1 – Innovation"}); !slices.Equal(got, []string{"Axe 1 – Innovation"}) {
		t.Errorf("%q", got)
	}
}
