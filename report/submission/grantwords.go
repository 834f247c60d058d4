package submission

// grantAmounts are the words that say which of a grant's amounts stands under a
// heading, in the masculine: « Accordé », « Montant accordé », « Subvention
// accordée ».
var grantAmounts = map[string][]string{
	"demandée": {"demande", "sollicite", "requested"},
	"accordée": {"accorde", "attribue", "octroye", "vote", "notifie", "obtenu", "awarded", "granted"},
	"versée":   {"verse", "paye", "mandate", "liquide", "percu", "paid"},
	"dépensée": {"depense", "utilise", "consomme", "justifie", "spent"},
}

// amountForms are the ways to write a word of grantAmounts as a heading.
func amountForms(word string) []string {
	return []string{word, word + "e", "montant " + word, "subvention " + word + "e", "aide " + word + "e", "montant de la subvention " + word + "e"}
}

// grantWords are the headings of a table of grants: those of our own table, of
// the authorities' lists, and of the open-data schema « Subventions » (SCDL).
func grantWords() map[string][]string {
	words := map[string][]string{
		"grappe":   {"grappe", "cluster", "structure", "beneficiaire", "tiers", "attributaire", "association", "nom du beneficiaire", "nombeneficiaire"},
		"exercice": {"exercice", "annee", "year"},
		"objet":    {"objet", "objet de la subvention", "objet du dossier", "intitule du projet", "object", "purpose"}, "nature": {"nature"},
		"accordée":                 {"montant", "montant de la subvention"},
		"référence de la décision": {"reference de la decision", "reference decision", "n de la decision", "deliberation", "n de deliberation", "reference", "referencedecision"},
		"date de la décision":      {"date de la decision", "date decision", "date de la deliberation"},
		"date de la convention":    {"date de la convention", "date convention", "dateconvention"},
		"conditions de versement":  {"condition de versement", "conditions versement", "conditionsversement"},
		"période de versement":     {"periode de versement", "dates de versement", "date de versement", "datesperiodeversement"},
		"notification UE":          {"notification ue", "notificationue"},
		"pourcentage":              {"pourcentage", "pourcentage subvention", "pourcentagesubvention"},
		"imputation":               {"imputation", "compte"},
		"compte rendu dû":          {"compte rendu du", "compte rendu financier du"},
		"compte rendu reçu le":     {"compte rendu recu le", "compte rendu financier recu le", "compte rendu recu"},
		"SIRET du bénéficiaire":    {"siret du beneficiaire", "siret beneficiaire", "siret", "idbeneficiaire"},
		"RNA du bénéficiaire":      {"rna du beneficiaire", "rna beneficiaire", "rna", "rnabeneficiaire"},
		"attribuant":               {"attribuant", "nom de l attribuant", "nomattribuant"},
		"SIRET de l’attribuant":    {"siret de l attribuant", "siret attribuant", "idattribuant"},
		"idRAE":                    {"idrae", "n rae"},
		"dispositif d’aide":        {"dispositif d aide", "dispositif", "dispositifaide"},
	}
	for field, list := range grantAmounts {
		for _, word := range list {
			words[field] = append(words[field], amountForms(word)...)
		}
	}
	return words
}
