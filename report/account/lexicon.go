package account

// several is the account of words that mean several things.
const several = ""

// names are the words that say an account, by side and account.
var names = map[Side]map[string][]string{
	Charges: {
		"60":  {"achats", "fournitures", "petit équipement", "petit matériel", "matières", "marchandises", "énergie", "eau", "électricité", "gaz", "chauffage", "carburant", "consommables", "purchases", "supplies"},
		"604": {"prestations achetées", "achats de prestations", "achat de prestations de services"},
		"61":  {"services extérieurs", "loyer", "location", "crédit-bail", "charges locatives", "assurance", "entretien", "maintenance", "réparation", "documentation", "sous-traitance", "rent", "insurance"},
		"617": {"études"},
		"62": {"autres services", "autres services extérieurs", "honoraires", "rémunérations d’intermédiaires", "rémunérations intermédiaires", "prestations", "prestataires", "communication", "publicité", "publications", "impression",
			"déplacements", "voyages", "missions", "frais de mission", "indemnités kilométriques", "réceptions", "frais postaux", "affranchissement", "téléphone", "télécommunications", "internet", "site internet", "événementiel", "fees", "travel"},
		"627": {"frais bancaires", "services bancaires"},
		"628": {"cotisations versées"},
		"63":  {"impôts et taxes", "impôts, taxes", "taxes"},
		"64": {"personnel", "salaires", "salaires et charges", "rémunérations", "masse salariale", "charges de personnel", "autres charges de personnel", "frais de personnel", "coûts salariaux", "traitements", "indemnités", "gratifications",
			"staff", "salaries", "wages"},
		"645":   {"charges sociales", "cotisations sociales", "charges patronales", "cotisations patronales", "URSSAF"},
		"65":    {"autres charges de gestion", "redevances", "adhésions versées", "droits d’auteur"},
		"66":    {"charges financières", "frais financiers", "intérêts", "agios"},
		"67":    {"charges exceptionnelles", "exceptionnelles"},
		"68":    {"amortissements", "dotations", "provisions", "depreciation"},
		"69":    {"impôt", "impôt sur les bénéfices", "impôt sur les sociétés"},
		"86":    {"emplois des contributions volontaires", "contributions volontaires", "bénévolat", "personnel bénévole", "mise à disposition", "dons en nature", "secours en nature"},
		several: {"cotisations", "adhésions", "repas", "intermittents", "stagiaires", "chargé de mission", "formation", "divers"},
	},
	Income: {
		"70": {"ventes", "prestations vendues", "prestations", "billetterie", "inscriptions", "participation des entreprises", "participation entreprises", "participation des adhérents", "participation des participants", "participation aux frais",
			"recettes de stands", "stands", "chiffre d’affaires", "sales"},
		"73":    {"concours publics", "dotations et produits de tarification"},
		"74":    {"subventions", "grants"},
		"75":    {"autres produits", "autres produits de gestion"},
		"756":   {"cotisations", "adhésions", "membership fees"},
		"754":   {"dons", "mécénat", "donations"},
		"758":   {"divers", "produits divers", "recettes diverses"},
		"76":    {"produits financiers", "intérêts", "revenus des placements"},
		"77":    {"produits exceptionnels", "exceptionnels"},
		"78":    {"reprises", "reprises sur provisions", "reprises sur amortissements"},
		"79":    {"transferts de charges", "transferts"},
		"87":    {"contributions volontaires", "bénévolat", "personnel bénévole", "mise à disposition", "dons en nature", "prestations en nature"},
		several: {"sponsoring", "partenariats", "partenaires", "parrainage", "participation", "subventions d’investissement"},
	},
}

// groups are the names of whole accounts of two digits.
var groups = map[Side][]string{
	Charges: {"achats", "services extérieurs", "autres services extérieurs", "autres services", "impôts et taxes", "charges de personnel", "frais de personnel", "personnel", "autres charges de gestion", "autres charges de gestion courante",
		"charges financières", "charges exceptionnelles", "dotations aux amortissements", "emplois des contributions volontaires", "contributions volontaires"},
	Income: {"ventes", "prestations vendues", "concours publics", "subventions", "subventions d’exploitation", "subventions publiques", "financements publics", "aides publiques", "autres produits", "autres produits de gestion", "autres produits de gestion courante",
		"produits financiers", "produits exceptionnels", "contributions volontaires"},
}
