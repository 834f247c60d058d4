package submission

import (
	"sync"

	"bilan/report/fold"
)

// tableKind is what a table holds.
type tableKind string

const (
	kindLines    tableKind = "lines"
	kindFacts    tableKind = "facts"
	kindGrants   tableKind = "grants"
	kindFollowUp tableKind = "follow-up"
	kindBudget   tableKind = "budget"
	kindNone     tableKind = "none"
)

// What a column is read as that holds nothing of the input's own.
const (
	// computed repeats a figure we compute ourselves. It is never read as
	// réalisé, and is held against our own.
	computed = "calculé"
	// progressMark is the form's own live column, for whoever fills it in.
	progressMark = "complétude"
	// ignored is a column that the configuration says to leave.
	ignored = "ignorer"
)

// synonyms are, for each kind of table, the canonical headings and the other
// ways to write them. Folding takes case, accents, punctuation and plurals
// away, and « nombre de » and units around a heading.
var synonyms = map[tableKind]map[string][]string{
	kindLines: {
		"grappe":          {"grappe", "grappe industrielle", "cluster", "pole", "structure", "nom de la grappe", "nom de la structure"},
		"exercice":        {"exercice", "annee", "year"},
		"nature":          {"nature", "kind"},
		"code":            {"code", "n", "no", "numero", "ref", "reference", "id"},
		"axe":             {"axe", "theme", "thematique", "chantier", "axe strategique", "axe de travail", "axe de developpement", "volet", "domaine", "pilier", "objectif strategique", "orientation strategique"},
		"type":            {"type", "categorie", "action type", "nature de l action", "nature d action", "category"},
		"intitulé":        {"intitule", "action", "libelle", "titre", "nom de l action", "nom du projet", "description", "projet", "activite", "operation", "title", "action title", "action name", "project", "activity"},
		"unité":           {"unite", "unite de mesure", "unite de l indicateur", "unit"},
		"mesure":          {"mesure", "nature de la mesure", "measure"},
		"sens":            {"sens", "direction"},
		"valeur initiale": {"valeur initiale", "vi", "valeur de depart", "baseline", "initial value"},
		"prévu":           {"prevu", "objectif", "cible", "prevision", "previsionnel", "attendu", "planned", "target", "valeur cible", "number planned"},
		"prévu actualisé": {"prevu actualise", "objectif actualise", "cible actualisee", "prevision actualisee", "prevu revise", "revised"},
		"réalisé":         {"realise", "resultat", "realisation", "reel", "resultat obtenu", "resultat atteint", "valeur actuelle", "valeur realisee", "valeur atteinte", "actual", "result", "achieved", "number achieved"},
		"statut":          {"statut", "etat", "etat d avancement", "etat de realisation", "avancement", "status"},
		"motif":           {"motif", "motif d ecart", "motif de l ecart", "motif des ecart", "raison", "raison de l ecart", "explication de l ecart", "explication des ecart", "justification de l ecart", "justification des ecart", "cause de l ecart", "reason", "variance reason"},
		"au programme":    {"au programme", "in programme", "prevu au programme"},
		"bénéficiaires":   {"beneficiaire", "participant", "entreprise touchee", "entreprise beneficiaire", "entreprise participante", "entreprise accompagnee", "nombre d entreprise", "nb d entreprise", "beneficiary", "beneficiarie", "number of participant"},
		"budget prévu":    {"budget prevu", "budget", "budget previsionnel", "budget alloue", "budget estime", "cout", "cout prevu", "cout previsionnel", "cout estime", "planned budget"},
		"budget réalisé":  {"budget realise", "budget execute", "budget consomme", "budget reel", "cout realise", "cout reel", "depense", "depense realisee", "depense reelle", "depense effective", "actual budget"},
		"trimestre":       {"trimestre", "quarter", "periode"},
		"échéance":        {"echeance", "date", "date prevue", "date d echeance", "date de realisation", "date limite", "date de fin", "due date", "calendrier"},
		"partenaires":     {"partenaire", "partner", "en partenariat avec"},
		"commentaire":     {"commentaire", "observation", "remarque", "comment", "remark", "precision"},
		"justificatif":    {"justificatif", "preuve", "piece justificative", "piece jointe", "evidence", "lien"},
		progressMark:      {"completude"},
	},
	kindBudget: {
		"grappe": {"grappe", "cluster", "structure"}, "exercice": {"exercice", "annee", "year"},
		"compte": {"compte", "n de compte", "account"}, "libellé": {"libelle", "intitule", "poste", "label"},
		"financeur": {"financeur", "funder"},
		"prévu":     {"prevu", "budget", "prevision", "previsionnel", "budget prevu", "planned"},
		"réalisé":   {"realise", "realisation", "budget realise", "actual", "execute"},
	},
	kindGrants: grantWords(),
	kindFollowUp: {
		"grappe": {"grappe", "cluster", "structure"}, "exercice": {"exercice", "annee", "year"}, "code": {"code", "n", "reference"},
		"intitulé": {"intitule", "action", "ligne", "titre", "title"}, "indicateur": {"indicateur", "indicator"},
		"objet": {"objet", "objet de la subvention", "object"}, "compte": {"compte", "n de compte", "account"}, "financeur": {"financeur", "funder"},
		"champ": {"champ", "colonne", "field"}, "valeur retenue": {"valeur retenue", "valeur", "value"},
		"motif": {"motif", "observation", "raison", "reason"}, "auteur": {"auteur", "author", "par"}, "date": {"date"},
	},
}

// computedHeadings repeat what we compute, or part of it.
var computedHeadings = sync.OnceValue(func() map[string]Stated { return figures(computedTexts) })

var computedTexts = map[Stated][]string{
	StatedVariance:     {"ecart", "variance", "ecart en valeur", "difference", "ecart realise prevu", "ecart r p"},
	StatedVarianceRate: {"ecart en %", "ecart %"},
	StatedAttainment: {"%", "taux", "taux de realisation", "% realise", "% de realisation", "realise %", "attainment rate", "realise en %", "taux d execution",
		"taux d atteinte", "% d atteinte", "taux realisation"},
	StatedRemaining: {"reste a realiser", "reste a faire"},
	StatedChange:    {"evolution", "evolution %", "evolution en %"},
	StatedProgress:  {"taux d avancement", "% d avancement"},
}

// percentRealised are those that may be réalisé itself, in percent.
var percentRealised = map[string]bool{"realise %": true, "realise en %": true}

func figures(lists map[Stated][]string) map[string]Stated {
	m := map[string]Stated{}
	for f, list := range lists {
		for _, s := range list {
			m[fold.Singular(s)] = f
		}
	}
	return m
}

// required are the headings of which a table of a kind has at least one.
var required = map[tableKind][]string{
	kindFollowUp: {"champ"}, // « Valeur » alone is réalisé beside a target
	kindBudget:   {"compte"},
	kindGrants:   {"accordée", "demandée", "versée"},
	kindLines:    {"intitulé"},
}

// kindOrder is the order in which kinds are tried where a row of headings
// would do for several.
var kindOrder = [4]tableKind{kindFollowUp, kindBudget, kindGrants, kindLines}

// headingIndex finds canonical headings by folded synonym, for each kind.
type headingIndex map[tableKind]map[string]string

// newHeadingIndex joins the built-in synonyms with the configured ones, which
// win.
func newHeadingIndex(columns []Term) headingIndex {
	ix := headingIndex{}
	for kind, canon := range synonyms {
		ix[kind] = map[string]string{}
		for name, list := range canon {
			for _, s := range list {
				ix[kind][fold.Singular(s)] = name
			}
		}
		for _, c := range columns {
			name, ok := ix[kind][fold.Singular(c.Name)]
			if !ok {
				continue
			}
			for _, s := range c.Aliases {
				ix[kind][fold.Singular(s)] = name
			}
		}
	}
	return ix
}

// IsHeading reports whether a name is a canonical heading of a kind of table:
// lines, budget, grants or follow-up. Case, accents and plurals do not matter.
func IsHeading(kind, name string) bool {
	for canon := range synonyms[tableKind(kind)] {
		if fold.Singular(canon) == fold.Singular(name) {
			return true
		}
	}
	return false
}
