package field

// Cells says of what kind the cells under a heading are. A set of
// several is any of them.
type Cells uint32

const (
	// Blank: no cell under the heading has a value.
	Blank Cells = 1 << iota
	// Numbers are counts and levels, bounds and ranges among them.
	Numbers
	// Percents are numbers with %.
	Percents
	// Amounts are numbers with a sign of money.
	Amounts
	// Dates are days and months.
	Dates
	// Quarters are parts of a year.
	Quarters
	// Years are civil years.
	Years
	// Marks are X, ✓, oui and non.
	Marks
	// Statuses are words that say how far an action has come.
	Statuses
	// Natures are programme and bilan.
	Natures
	// Measures are flux, stock, cumul and taux.
	Measures
	// Clusters are names of clusters that the configuration knows.
	Clusters
	// Themes are names of themes that it knows.
	Themes
	// Types are names of types of action that it knows.
	Types
	// Prose is any other text.
	Prose
	// Sentences is prose of more than three words.
	Sentences
)

// cellSlugs name the kinds, in their order.
var cellSlugs = []string{"blank", "numbers", "percents", "amounts", "dates", "quarters", "years", "marks", "statuses", "natures", "measures", "clusters", "themes", "types", "prose"}

// Slug names the first of a set of kinds; "" of none.
func (c Cells) Slug() string {
	for i, slug := range cellSlugs {
		if c&(1<<i) != 0 {
			return slug
		}
	}
	return ""
}

// figures are the cells of a column of numbers.
const figures = Numbers | Percents | Amounts

// Case is one reading of words that mean several things. Of the cases of a word
// the first holds whose conditions are met.
type Case struct {
	// Words are those of the heading, parted by commas.
	Words string
	// Is is the canonical heading that it is then: "" where it is not known, and
	// KeptHeading where it is no field of ours.
	Is string
	// Cells are the kinds of which half of the cells under it are one, 0 for any.
	Cells Cells
	// With are canonical headings, parted by commas, that must all be beside
	// it, and Without those of which none may.
	With, Without string
	// Year is true where the heading must name a year.
	Year bool
	// Plural is true where it must be written in the plural.
	Plural bool
}

// expected are what one hopes for: numbers are the plan, and words are prose.
const expected = "résultat attendu, résultat visé, résultat prévu, résultat escompté, résultat espéré, effet attendu, objectif de l'action"

// doneOn say when an action was done: a date below is that it was.
const doneOn = "réalisé le, fait le, effectué le, terminé le, tenu le, organisé le, date effective, date réelle, date de réalisation effective, done on, completed on"

// What was meant and what was done, as one says it: over titles, the titles.
const (
	meant = "ce qui était prévu, ce qu'on avait prévu, ce que nous avions prévu, ce qui est prévu, ce que nous voulions faire, ce qu'on voulait faire"
	didDo = "ce qui a été fait, ce qu'on a fait, ce que nous avons fait, ce qu'on a réalisé, ce que nous avons réalisé, ce que l'on a fait"
)

// ambiguous are the cases of headings of lines, those of one word in the order
// in which they are tried.
var ambiguous = []Case{
	{Words: "réalisation, résultat, result", Is: "échéance", Cells: Dates},
	{Words: "réalisation, résultat, result", Is: "réalisé"},

	{Words: "fait, effectué, terminé, completed, done", Is: "statut", Cells: Marks | Statuses, Without: "statut"},
	{Words: "fait, effectué, terminé, completed, done", Is: "statut", Cells: Dates, Without: "statut, réalisé"},
	{Words: "fait, effectué, terminé, completed, done", Is: "échéance", Cells: Dates},
	{Words: "fait, effectué, terminé, completed, done", Is: "réalisé", Cells: figures | Blank | Prose},

	{Words: doneOn, Is: "statut", Cells: Dates, Without: "statut, réalisé"},
	{Words: doneOn, Is: "échéance", Cells: Dates | Blank, Without: "échéance"},
	{Words: doneOn, Is: KeptHeading},

	{Words: meant + ", " + didDo, Is: "intitulé", Cells: Prose, Without: "intitulé"},
	{Words: meant, Is: "prévu"},
	{Words: didDo, Is: "réalisé"},
	{Words: "combien", Is: "réalisé", Cells: figures | Blank, With: "prévu", Without: "réalisé"},
	{Words: "combien", Is: "prévu", Cells: figures, With: "réalisé", Without: "prévu"},
	{Words: "combien"},

	{Words: "valeur, value", Is: "réalisé", With: "prévu", Without: "réalisé"},
	{Words: "cumul", Is: "réalisé", Cells: figures, Without: "réalisé"},
	{Words: "bilan", Is: "nature", Cells: Natures},
	{Words: "bilan", Is: "réalisé", Cells: figures, Without: "réalisé"},
	{Words: "bilan", Is: "commentaire", Cells: Prose},
	{Words: "bilan", Is: "réalisé", Cells: figures},

	{Words: "objectif, objective, obj", Is: "prévu", Cells: figures},
	{Words: "objectif, objective, obj", Is: "prévu", Without: "prévu"},
	{Words: "objectif, objective, obj", Is: KeptHeading, Cells: Prose},
	{Words: "objectif, objective, obj", Is: "prévu"},
	{Words: "ambition", Is: "prévu", Cells: figures},
	{Words: "ambition", Is: KeptHeading},
	{Words: "cible", Is: "prévu", Cells: figures | Marks | Blank},
	{Words: "cible", Is: KeptHeading},
	{Words: expected, Is: "prévu", Cells: figures},
	{Words: expected, Is: KeptHeading},
	{Words: "programmation", Is: "échéance", Cells: Dates | Quarters},
	{Words: "programmation, engagement", Is: "prévu", Cells: figures},
	{Words: "à faire", Is: "statut", Cells: Marks, Without: "statut"},
	{Words: "à faire", Is: "prévu"},
	{Words: "atterrissage", Is: "prévu actualisé", Cells: figures},
	{Words: "perspective, suite à donner", Is: "prévu", Cells: figures, Year: true},
	{Words: "perspective, suite à donner", Is: "commentaire", Cells: Prose | Blank},

	{Words: "avancement, taux d'avancement, % d'avancement, % avancement, taux avancement, tx d'avancement", Is: ComputedHeading, Cells: Percents, With: "prévu, réalisé"},
	{Words: "taux d'avancement, % d'avancement, % avancement, taux avancement, tx d'avancement", Is: "statut", Cells: Percents | Statuses | Marks, Without: "statut, réalisé"},
	{Words: "% d'avancement, % avancement", Is: "statut", Cells: Numbers, Without: "statut, réalisé"},
	{Words: "niveau de réalisation, degré de réalisation, niveau d'avancement, degré d'avancement", Is: ComputedHeading, Cells: figures, With: "prévu, réalisé"},
	{Words: "avancement, niveau de réalisation, degré de réalisation, niveau d'avancement, degré d'avancement", Is: "statut"},
	{Words: "situation, état", Is: "réalisé", Cells: figures, Without: "réalisé"},
	{Words: "situation, état", Is: "statut"},
	{Words: "suivi", Is: "statut", Cells: Statuses | Marks},
	{Words: "suivi", Is: "commentaire", Cells: Prose},
	{Words: "engagé", Is: "statut", Cells: Statuses | Marks, Without: "statut"},
	{Words: "engagé", Is: "budget réalisé", Cells: Amounts, Without: "budget réalisé"},

	{Words: "participant, entreprise, adhérent", Is: "bénéficiaires", Cells: figures | Blank, With: "réalisé"},
	{Words: "participant, entreprise, adhérent", Is: "bénéficiaires", Cells: figures | Blank, With: "statut"},
	{Words: "participant, entreprise, adhérent", Is: "réalisé", Cells: figures},
	{Words: "participant", Is: "bénéficiaires", Cells: Blank},
	{Words: "bénéficiaire, beneficiary", Is: "bénéficiaires", Cells: figures | Blank},
	{Words: "bénéficiaire, beneficiary", Is: "grappe", Cells: Clusters, Without: "grappe"},
	// Who is served is said of several: « Bénéficiaires : des lycéens ».
	{Words: "bénéficiaire, beneficiary", Is: "bénéficiaires", Plural: true},
	{Words: "bénéficiaire, beneficiary", Is: "grappe", Without: "grappe"},

	{Words: "public touché, audience", Is: "bénéficiaires", Cells: figures | Blank, Without: "bénéficiaires"},
	{Words: "public touché, audience", Is: KeptHeading},

	{Words: "montant, amount", Is: "budget prévu", Cells: figures, With: "prévu", Without: "budget prévu"},
	// Of an account, « Débit » and « Crédit » are no budget of actions.
	{Words: "crédit", Is: "budget prévu", With: "prévu", Without: "budget prévu"},
	{Words: "crédit", Is: "budget prévu", With: "réalisé", Without: "budget prévu"},
	{Words: "BP", Is: "budget prévu", Cells: figures | Blank},
	{Words: "CA", Is: "budget réalisé", Cells: figures | Blank, With: "budget prévu"},

	{Words: "période, period", Is: "exercice", Cells: Years, Without: "exercice"},
	{Words: "période, period", Is: "trimestre", Cells: Quarters, Without: "trimestre"},
	{Words: "période, period", Is: "échéance", Cells: Dates},
	{Words: "période, period", Is: "trimestre"},

	{Words: "nature", Is: "nature", Cells: Natures | Blank},
	{Words: "nature", Is: "type", Cells: Prose | Types, Without: "type"},
	{Words: "nature"},
	{Words: "kind, volet, phase, document", Is: "nature", Cells: Natures, Without: "nature"},
	{Words: "kind", Is: "type"},
	{Words: "volet", Is: "axe"},
	{Words: "phase", Is: "statut", Without: "statut"},
	{Words: "document", Is: "justificatif"},
	{Words: "nature de l'action", Is: "type", Without: "type"},
	{Words: "modalité, forme, format", Is: KeptHeading, Cells: Sentences},
	{Words: "modalité, forme, format", Is: "type", Without: "type"},

	{Words: "pôle, filière, club", Is: "axe", Cells: Themes, Without: "axe"},
	{Words: "pôle, club", Is: "grappe", Without: "grappe"},
	{Words: "filière", Is: "grappe", Cells: Clusters, Without: "grappe"},
	{Words: "filière", Is: KeptHeading},
	{Words: "orientation", Is: "type", Cells: Types, Without: "type"},
	{Words: "orientation", Is: "axe", Cells: Prose | Themes | Blank, Without: "axe"},
	{Words: "programme", Is: "prévu", Cells: figures},
	{Words: "programme", Is: "au programme", Cells: Marks},
	{Words: "programme", Is: "nature", Cells: Natures, Without: "nature"},
	{Words: "programme", Is: "axe", Cells: Prose | Themes, Without: "axe"},
	{Words: "programme"},
	{Words: "priorité", Is: "axe", Cells: Themes, Without: "axe"},
	{Words: "priorité", Is: KeptHeading},

	{Words: "mesure, measure", Is: "mesure", Cells: Measures | Blank},
	{Words: "mesure, measure", Is: "intitulé", Without: "intitulé"},
	{Words: "mesure, measure", Is: "unité", Cells: Prose, Without: "unité"},
	{Words: "mesure, measure", Is: "mesure"},
	{Words: "référence, réf", Is: "valeur initiale", Cells: figures, Year: true, Without: "valeur initiale"},
	{Words: "référence, réf", Is: "valeur initiale", Cells: figures, With: "prévu, code", Without: "valeur initiale"},
	{Words: "référence, réf, rang", Is: "code", Without: "code"},

	{Words: "action prévue, action programmée", Is: "au programme", Cells: Marks, With: "intitulé", Without: "au programme"},
	{Words: "action réalisée, action menée, action conduite, action engagée", Is: "statut", Cells: Marks | Statuses, With: "intitulé", Without: "statut"},
	{Words: "objet, poste, nature de l'action", Is: "intitulé", Without: "intitulé"},
}
