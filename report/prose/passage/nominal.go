package passage

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// finite are verbs that make a sentence of words.
var finite = fold.WordSet(`_ aura auront aurait ont est sont avons sommes etait etaient sera seront fut parait paraissent permet permettent permis continue continuent poursuit poursuivent reste restent compte comptent
represente rassemble reunit federe propose proposent participe participent organise organisent prevoit prevoient doit doivent peut peuvent fait font vise visent appuie deploie dispose
utilisent depasse atteint etablit constitue offre offrent traduit donne demeure concerne assure assurent beneficie beneficient travaille travaillent mene menent engage accueille accueillent
anime animent porte portent edite publie fonctionnent fonctionne tournent tourne cartonnent cartonne avancent avance roulent roule repondent repond montrent montre temoignent temoigne
confirment confirme illustrent illustre favorisent favorise facilitent facilite contribuent contribue jouent joue tient tiennent vient viennent va vont souhaitent souhaite cherchent cherche
trouvent trouve attendent attend apportent apporte intervient interviennent connait connaissent subit subissent rencontrent suit suivent relient relie mobilisent mobilise couvrent couvre
touchent touche ouvrent ouvre prend prennent met mettent rendent rend devient deviennent existent existe appartient appartiennent progressent progresse stagnent stagne inscrit inscrivent
reposent repose figurent figure rappellent rappelle soulignent souligne precisent precise indiquent indique lient lie lancent recoit recoivent revient reviennent demandent presentent
presente exposent expose detaillent detaille decrit decrivent salue remercie monte montent cherche cherchent arrive arrivent limite plafonne plafonnent augmente augmentent diminue diminuent leve levent pese pesent coute coutent vaut valent redevient avions aviez avais devait devaient`)

// IsNominal reports words without a verb.
func IsNominal(low string) bool {
	if strings.Contains(low, "ouvre") {
		low = work.ReplaceAllString(low, "travail")
	}
	return !HasWord(low, finite) && !strings.Contains(low, "n'a ") && !IsFuture(low) && !PastVerb.MatchString(low) && !simplePast(low) && !justDone.MatchString(low) && !negated.MatchString(low)
}

// negated is a verb with its negation, whatever verb: « le fonds n’entre pas dans le périmètre ».
var negated = pattern.Of(`\b(?:ne |n')(?:[a-z]+ ){1,2}(?:pas|plus|jamais|guere)\b`)

// work is « œuvre », which Low writes as a verb: « main-d'œuvre », « mise en œuvre ».
var work = pattern.Of(`(?:\bd'|\ben |\bl')ouvres?\b`)

// IsFinite reports a word that is a verb with a person, unless it is a noun of the same form.
func IsFinite(word string) bool { return finite[word] }
