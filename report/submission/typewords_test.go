package submission

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

// A title tells the type where no column does, and that is said once a table.
func TestTypeInferred(t *testing.T) {
	voc := &Vocabulary{Types: []Term{{Name: "Atelier"}, {Name: "Salon"}}}
	f := Decode(Input{File: "f", Sheets: []Sheet{
		grid("", "Grappe|Exercice|Action|Prévu", "G|2024|Ateliers d’export|3", "G|2024|Salons|1", "G|2024|Livre blanc|1"),
		grid("b", "Grappe|Exercice|Type|Action|Prévu", "G|2024||Ateliers de tri|3", "G|2024|Salon|Ateliers au salon|3"),
	}}, voc)
	told := 0
	for _, p := range f.Problems {
		if p.Slug == "type-inferred" {
			told++
		}
	}
	want := []struct {
		name     string
		inferred bool
	}{{"Atelier", true}, {"Salon", true}, {"", false}, {"", false}, {"Salon", false}}
	for i, w := range want {
		if l := f.Lines[i]; l.Type.Value != w.name || l.TypeInferred != w.inferred {
			t.Errorf("%s: type %q, inferred %v", l.Title.Value, l.Type.Value, l.TypeInferred)
		}
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
}
