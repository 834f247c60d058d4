package passage

import "testing"

// TestNew holds that both forms have the same places, and which « a » is a verb.
func TestNew(t *testing.T) {
	for in, want := range map[string]string{
		"L’Été à Œuvres":                   "l'ete a ouvres",
		"il a tenu (a minima) 5 €":         "il _ tenu (_ minima) 5 $",
		"12\u202f000 – « oui »…":           `12 000 - " oui ".`,
		"CE QUE LE CLUSTER NOUS A DEMANDÉ": "ce que le cluster nous _ demande",
		"CE QUE L’ASSOCIATION A FAIT":      "ce que l'association _ fait",
		"RÉSEAU A MENER":                   "reseau a mener",
		"AIDEZ-NOUS A GRANDIR":             "aidez-nous a grandir",
		"":                                 "",
	} {
		got := New(in)
		if got.Low != want || len(got.Low) != len(got.Runes) {
			t.Errorf("%q: %q, want %q", in, got.Low, want)
		}
	}
}

// TestSentences holds where sentences end.
func TestSentences(t *testing.T) {
	for in, want := range map[string][]string{
		"M. Dupont vient. Il part !":            {"M. Dupont vient.", "Il part !"},
		"Ateliers, visites, etc. Le club suit.": {"Ateliers, visites, etc.", "Le club suit."},
		"1.250 visites. 3 salons":               {"1.250 visites.", "3 salons"},
		"":                                      nil,
	} {
		tx := New(in)
		got := Sentences(tx)
		if len(got) != len(want) {
			t.Errorf("%q has %d sentences, want %d", in, len(got), len(want))
			continue
		}
		for i, at := range got {
			if s := tx.Cut(at[0], at[1]); s != want[i] {
				t.Errorf("%q: %q, want %q", in, s, want[i])
			}
		}
	}
}

// TestTense holds what tells what is to come from what was.
func TestTense(t *testing.T) {
	for in, want := range map[string][2]bool{
		"Nous organiserons 3 visites":   {true, false},
		"Le club s'est réuni":           {false, true},
		"La grappe prévoit un salon":    {true, false},
		"L'opéra de la ville":           {false, false},
		"3 visites ont été organisées":  {false, true},
		"Les entreprises du territoire": {false, false},
		// What is meant, by verbs of the cluster and by what else says it.
		"Le pôle escompte 12 diagnostics":            {true, false},
		"La grappe s'engage à former 80 salariés":    {true, false},
		"Le pôle doit ouvrir un fablab":              {true, false},
		"Les entreprises doivent se former":          {false, false},
		"L'idée est d'ouvrir un club":                {true, false},
		"L'objectif, d'ici décembre : 50 parcours":   {true, false},
		"Notre ambition, à l'horizon 2030 : un four": {true, false},
		"L'objectif, atteint en mai, était de 5":     {false, true},
		"Huit ateliers sont inscrits au programme":   {true, false},
		"Nous avons prévu 3 visites":                 {true, false},
		"La région nous donne 6 500 euros":           {false, false},
		"Un livre blanc paraîtra à l'automne":        {true, false},
		// What was done, without an auxiliary or with words set behind it.
		"La grappe organisa un séminaire":            {false, true},
		"Les élèves visitèrent trois usines":         {false, true},
		"Elles fédèrent 40 ateliers":                 {false, false},
		"Nous venons de publier un livre":            {false, true},
		"Trois visites eurent lieu":                  {false, true},
		"Le stand aura accueilli 8 exposants":        {false, true},
		"Nous avons, malgré la crise, tenu un salon": {false, true},
	} {
		low := New(in).Low
		if got := [2]bool{IsFuture(low), IsPast(low)}; got != want {
			t.Errorf("%q: future and past are %v, want %v", in, got, want)
		}
	}
}

// TestOrders holds which words begin with a bare infinitive.
func TestOrders(t *testing.T) {
	for in, want := range map[string]bool{
		"Former 14 verriers":                 true,
		"Mettre en ligne un annuaire":        true,
		"Faire connaître la filière":         true,
		"Être présents à trois salons":       true,
		"Construire en terre":                true,
		"Conclure deux accords":              true,
		"Poursuivre les visites":             true,
		"Rompre l’isolement des artisans":    true,
		"Croire en la filière":               true,
		"Paraître dans la presse":            true,
		"Quatre chantiers ont été livrés":    false,
		"Toiture solaire : 3 équipées":       false,
		"Gravure sur verre : six stages":     false,
		"Luminaire collectif : un prototype": false,
		"Glossaire des métiers":              false,
	} {
		if got := Orders(New(in).Low); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

// TestNominal holds which words have no verb.
func TestNominal(t *testing.T) {
	for in, want := range map[string]bool{
		"Le fonds n’entre pas dans le périmètre": false,
		"Les séances ne désemplissent pas":       false,
		"L’atelier n’ouvre jamais":               false,
		"La mise en œuvre du plan":               true,
		"Une salle à ne pas manquer":             true,
		"Pas d’action cette année":               true,
	} {
		if got := IsNominal(New(in).Low); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

// TestSeasons holds which year a season or a period has.
func TestSeasons(t *testing.T) {
	for low, want := range map[string]string{
		"saison 2023-2024":        "saison      2024",
		"bilan 2022-2024":         "bilan      2024",
		"la convention 2022-2025": "la convention          ",
		"en 2024":                 "en 2024",
		"saison 2024/25":          "saison    2025",
		"deliberation 2024-25":    "deliberation 2024-25",
		"le 2025-11-12":           "le 2025-11-12",
		"l'exercice du 1er septembre 2024 au 31 aout 2025": "l'exercice                                  2025",
		"du 01/07/2024 au 30/06/2025":                      "                       2025",
		"janvier a decembre 2024":                          "                   2024",
		"du 15 novembre 2024 au 31 janvier 2025":           "du 15 novembre 2024 au 31 janvier 2025",
	} {
		if got := Seasons(low); got != want {
			t.Errorf("%q: %q, want %q", low, got, want)
		}
	}
	if !HasWord("il n'est pas la", map[string]bool{"est": true}) || HasWord("reste", map[string]bool{"est": true}) {
		t.Error("HasWord takes a part of a word, or misses one behind an apostrophe")
	}
}
