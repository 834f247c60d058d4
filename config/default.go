package config

// The folders that a configuration usually names, beside it.
const (
	// DefaultInputs holds what clusters sent.
	DefaultInputs = "soumissions"
	// DefaultAuthority holds the authority's own tables; it is that of a
	// configuration that names none.
	DefaultAuthority = "collectivite"
	// DefaultOut receives the review.
	DefaultOut = "revue"
)

// Default is the configuration of a run without a file: French, the types of
// action that clusters commonly report, the verdicts' usual thresholds.
func Default() Config {
	return Config{
		Lang:       "fr",
		Out:        DefaultOut,
		Types:      defaultTypes(),
		Units:      defaultUnits(),
		Thresholds: Thresholds{Exceeded: "0.10", Partly: "0.80"},
		Fiches:     40,
		Pages:      60,
		PageLines:  50_000,

		WorkbookLines: 20_000,
	}
}

func defaultTypes() []Term {
	return []Term{
		{"Petit-déjeuner", []string{"petits déjeuners", "petit déjeuner thématique", "breakfast"}},
		{"Visite d’entreprise", []string{"visite", "visites d’entreprises", "visites", "company visit"}},
		{"Accompagnement", []string{"accompagnement individuel", "accompagnement collectif", "suivi individuel"}},
		{"Diagnostic RSE", []string{"diagnostic", "RSE", "CSR diagnostic"}},
		{"Achat groupé", []string{"achats groupés", "groupement d’achats", "group purchasing"}},
		{"Orientation", []string{"mise en relation", "referral"}},
		{"Atelier", []string{"formation", "workshop"}},
		{"Communication", nil},
		{"Événement", []string{"évènement", "salon", "rencontre", "event"}},
		{"Autre", []string{"divers", "other"}},
	}
}

func defaultUnits() []Term {
	return []Term{
		{"événement", []string{"évènement", "manifestation"}},
		{"participant", []string{"participants", "personne"}},
		{"entreprise", []string{"entreprises", "société"}},
		{"%", []string{"pourcent", "pour cent", "pourcentage"}},
	}
}
