package title

import "strings"

// deeds are the nouns of verbs, by the stem that infinitive and participle share; "" stands for a
// verb whose object alone is the title, as « organiser un salon » is « salon ».
var deeds = map[string]string{
	"particip": "participation", "contribu": "contribution", "adher": "adhésion", "ouvr": "ouverture", "ouvert": "ouverture", "etend": "extension", "elarg": "élargissement", "developp": "développement",
	"renforc": "renforcement", "poursuiv": "poursuite", "deploy": "déploiement", "recrut": "recrutement", "embauch": "embauche", "accompagn": "accompagnement", "sensibilis": "sensibilisation", "traduir": "traduction", "traduit": "traduction",
	"refond": "refonte", "renouvel": "renouvellement", "relanc": "relance", "reconduir": "reconduction", "reconduit": "reconduction", "reprendr": "reprise", "repris": "reprise", "etudi": "étude", "test": "test", "experiment": "expérimentation", "qualifi": "qualification",
	"sign": "signature", "achet": "achat", "acquer": "acquisition", "equip": "équipement", "prepar": "préparation", "consolid": "consolidation", "integr": "intégration", "rejoindr": "intégration", "rejoint": "intégration", "visit": "visite", "represent": "représentation",
	"labellis": "labellisation", "depos": "dépôt", "design": "désignation", "actualis": "actualisation", "amelior": "amélioration", "inaugur": "inauguration", "install": "installation", "modernis": "modernisation", "structur": "structuration",
	"agrand": "agrandissement", "mobilis": "mobilisation", "federer": "fédération", "simplifi": "simplification", "generalis": "généralisation", "mutualis": "mutualisation", "perennis": "pérennisation", "evalu": "évaluation", "cartographi": "cartographie",
	"recens": "recensement", "identifi": "identification", "promouvoir": "promotion", "valoris": "valorisation", "form": "formation", "anim": "animation", "amplifi": "amplification", "augment": "augmentation", "soutenir": "soutien", "rencontr": "rencontre", "reun": "réunion", "adapt": "adaptation", "transform": "transformation", "remplac": "remplacement", "renov": "rénovation", "securis": "sécurisation", "numeris": "numérisation", "certifi": "certification", "certif": "certification", "raccord": "raccordement", "repren": "reprise", "livr": "livraison",
	"epaul": "accompagnement", "appuy": "appui", "aid": "aide", "defend": "défense", "heberg": "hébergement", "parrain": "parrainage", "coach": "coaching", "incub": "incubation", "outill": "outillage", "amenag": "aménagement", "plac": "placement", "inser": "insertion", "audit": "audit", "diagnostiqu": "diagnostic",
	"enrich": "enrichissement", "restitu": "restitution", "envoy": "envoi", "harmonis": "harmonisation", "formalis": "formalisation", "digitalis": "digitalisation", "optimis": "optimisation", "automatis": "automatisation", "diversifi": "diversification",
	"planifi": "planification", "intensifi": "intensification", "redynamis": "redynamisation", "dynamis": "dynamisation", "rapproch": "rapprochement", "jumel": "jumelage", "implant": "implantation", "transfer": "transfert", "recycl": "recyclage", "recuper": "récupération", "reemploy": "réemploi", "plant": "plantation",
	"restaur": "restauration", "rehabilit": "réhabilitation", "mesur": "mesure", "analys": "analyse", "inventori": "inventaire", "compar": "comparaison", "planch": "travail", "travaill": "travail", "reflech": "réflexion", "investi": "investissement", "coordonn": "coordination", "redeploy": "redéploiement", "rajeun": "rajeunissement",
	"rafraich": "rafraîchissement", "vulgaris": "vulgarisation", "mediatis": "médiatisation", "facilit": "facilitation", "relog": "relogement", "fidelis": "fidélisation", "professionnalis": "professionnalisation", "industrialis": "industrialisation", "standardis": "standardisation", "reorganis": "réorganisation", "reactiv": "réactivation",
	"organis": "", "realis": "", "effectu": "", "men": "", "ten": "", "propos": "", "assur": "", "conduir": "", "conduit": "", "fair": "", "fait": "", "lanc": "", "cre": "", "elabor": "", "produir": "", "produit": "", "concevoir": "", "concu": "", "mont": "", "constru": "", "edit": "",
	"publi": "", "diffus": "", "redig": "", "termin": "", "achev": "", "finalis": "", "finir": "", "maintenir": "", "continu": "", "avoir": "", "obten": "", "donn": "", "offr": "", "refair": "", "prevoir": "", "accueill": "", "pouss": "", "mett": "", "tent": "", "vis": "", "renonc": "", "proced": "", "report": "", "annul": "", "abandonn": "", "repouss": "", "decal": "", "decid": "", "sorti": "", "sort": "", "lancer": "", "demarr": "", "engag": "", "imagin": "", "compt": "", "pass": "", "eu": "", "attein": "", "port": "", "hiss": "", "arriv": "", "doubl": "", "gard": "", "permett": "", "interven": "intervention", "sieg": "participation", "repond": "réponse", "repondu": "réponse", "assist": "participation", "intervenu": "intervention", "orient": "orientation", "demarch": "démarchage", "repar": "réparation", "trait": "traitement", "distribu": "distribution", "collect": "collecte", "conseill": "conseil", "consult": "consultation", "negoci": "négociation", "recherch": "recherche", "export": "exportation",
}

// nominal is the noun of a verb by its infinitive or participle; known is false for a verb that no
// rule knows.
func nominal(low string) (noun string, known bool) {
	for _, end := range []string{"", "s", "er", "ir", "re", "e", "es", "ee", "ees", "i", "is", "ie", "u", "us", "ue", "ues", "era", "eront", "ra", "ront", "erons", "rons", "ions", "ons", "issent", "ent"} {
		if stem, ok := strings.CutSuffix(low, end); ok {
			if noun, known = deeds[stem]; known {
				return noun, true
			}
		}
	}
	return "", false
}
