package names

import "testing"

func TestTypeWords(t *testing.T) {
	ix := newTypeWords([]Term{
		{Name: "Petit-déjeuner", Aliases: []string{"collation"}, Titles: []string{"petit déjeuner", "petit déj", "p'tit déj"}},
		{Name: "Visite d’entreprise", Aliases: []string{"visite"}, Titles: []string{"visite d’entreprise", "visite de site"}},
		{Name: "Communication", Titles: []string{"site", "newsletter"}},
		{Name: "Autre", Aliases: []string{"divers"}, Titles: []string{}},
		{Name: "Matinale", Aliases: []string{"café des adhérents"}},
	})
	for title, want := range map[string]string{
		"Petits-déjeuners thématiques":               "Petit-déjeuner",
		"Organiser 3 p’tits déj. au siège":           "Petit-déjeuner",
		"VISITES D'ENTREPRISES":                      "Visite d’entreprise",
		"Visites de sites industriels":               "Visite d’entreprise",
		"Site et newsletter":                         "Communication",
		"Petits-déjeuners et visites d’entreprises":  "",
		"Visites de sites, puis mise à jour du site": "",
		"Visites de lycées":                          "",
		"Collation":                                  "",
		"Divers":                                     "",
		"Autre action":                               "",
		"Cafés des adhérents":                        "Matinale",
		"Matinale de l’innovation":                   "Matinale",
		"Assemblée générale":                         "",
		"Parasites":                                  "",
		"":                                           "",
	} {
		if got := ix.in(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

// A name that stands in a text as a part of a longer one is told from the name alone.
func TestInLonger(t *testing.T) {
	const bois = "Grappe Exemple Bois"
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"Grappe Exemple", "Bilan 2024 – grappe-exemple-bois", true},
		{"Grappe Exemple", "Bilan de la Grappe Exemple", false},
		{"Grappe Exem", "Bilan de la Grappe Exemple Bois", false},
		{bois, "Bilan de la Grappe Exemple Bois", false},
	} {
		if got := InLonger(c.name, bois, c.text); got != c.want {
			t.Errorf("%s in %s: %v", c.name, c.text, got)
		}
	}
}
