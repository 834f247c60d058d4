package config

import "reflect"

// The folders that a configuration usually names, relative to its own folder.
const (
	// DefaultInputs holds what clusters sent. A configuration that does not give the key has
	// no inputs: the file that bilan init writes names this folder, and a run that a double
	// click starts reads it.
	DefaultInputs = "soumissions"
	// DefaultAuthority holds the authority's own tables; it is that of a
	// configuration file that does not give the key.
	DefaultAuthority = "collectivite"
	// DefaultOut receives the review, also without a configuration file.
	DefaultOut = "revue"
)

// Default is the configuration of a run without a file: the defaults of the
// table of keys, and the types of action and units that clusters commonly
// report. Each call gives lists of its own.
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
		{"Petit-déjeuner", []string{"petits déjeuners", "petit déjeuner thématique", "breakfast"}, []string{"petit déjeuner", "petit déj", "p'tit déj", "breakfast"}},
		{"Visite d’entreprise", []string{"visite", "visites d’entreprises", "visites", "company visit"}, []string{"visite d’entreprise", "visite d’usine", "visite de site", "company visit", "site visit"}},
		{"Accompagnement", []string{"accompagnement individuel", "accompagnement collectif", "suivi individuel"}, []string{"accompagnement", "coaching", "mentorat", "parcours"}},
		{"Diagnostic RSE", []string{"diagnostic", "RSE", "CSR diagnostic"}, []string{"diagnostic RSE", "CSR diagnostic"}},
		{"Achat groupé", []string{"achats groupés", "groupement d’achats", "group purchasing"}, []string{"achat groupé", "groupement d’achats", "achat mutualisé", "group purchasing"}},
		{"Orientation", []string{"mise en relation", "referral"}, []string{"mise en relation", "orientation vers", "referral"}},
		{"Atelier", []string{"formation", "workshop"}, []string{"atelier", "workshop"}},
		{"Communication", nil, []string{"newsletter", "lettre d’information", "site internet", "site web", "réseaux sociaux", "film"}},
		{"Événement", []string{"évènement", "salon", "rencontre", "event"}, []string{"salon", "forum", "colloque", "soirée", "afterwork"}},
		{"Autre", []string{"divers", "other"}, []string{}},
	}
}

func defaultUnits() []Term {
	return []Term{
		{"événement", []string{"évènement", "manifestation"}, nil},
		{"participant", []string{"participants", "personne"}, nil},
		{"entreprise", []string{"entreprises", "société"}, nil},
		{"%", []string{"pourcent", "pour cent", "pourcentage"}, nil},
	}
}
