package config

import "reflect"

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

// Default is the configuration of a run without a file: the defaults of the
// table of keys, and the types of action and units that clusters commonly
// report.
func Default() Config {
	var c Config
	setDefaults(&c, table)
	c.Types, c.Units = defaultTypes(), defaultUnits()
	return c
}

func setDefaults(c *Config, table []key) {
	for _, k := range table {
		if k.byDefault != nil {
			reflect.ValueOf(k.field(c)).Elem().Set(reflect.ValueOf(k.byDefault))
		}
		setDefaults(c, k.keys)
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
