package weigh

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// wordsAround are the clues of what stands in the eight words before or behind a number, or over it.
var wordsAround = []clue{
	{"an action before", func(v *view) bool { return anyOf(v.near(), isAction) }},
	{"an action behind", func(v *view) bool { return anyOf(v.far(), isAction) }},
	{"a doing before", func(v *view) bool { return anyOf(v.near(), isDoing) }},
	{"a doing behind", func(v *view) bool { return anyOf(v.far(), isDoing) }},
	{"more or fewer of them", func(v *view) bool { return moreOf.MatchString(v.rest) }},
	{"of each", func(v *view) bool { return ofEach.MatchString(v.rest) }},
	{"a target before", func(v *view) bool { return target.MatchString(strings.Join(v.near(), " ")) }},
	{"a target right before", func(v *view) bool { return targetLast.MatchString(v.clause) }},
	{"who belongs before", func(v *view) bool { return anyOf(v.near(), belonging.Has) }},
	{"who belongs behind", func(v *view) bool { return anyOf(v.far(), belonging.Has) }},
	{"an earlier time before", func(v *view) bool { return anyOf(v.near(), earlier.Has) }},
	{"an earlier time behind", func(v *view) bool { return anyOf(v.far(), earlier.Has) }},
	{"a place before", func(v *view) bool { return anyOf(v.near(), regions.Has) }},
	{"a place in the words behind", func(v *view) bool { return anyOf(v.far(), regions.Has) }},
	{"gain before", func(v *view) bool { return anyOf(v.near(), gains.Has) }},
	{"since", func(v *view) bool { return anyOf(v.near(), isSince) || anyOf(v.far(), isSince) }},
	{"behind dont", func(v *view) bool { return v.last == "dont" || v.second == "dont" }},
	{"behind the number and et", func(v *view) bool { return v.next == "et" }},
	{"staff before", func(v *view) bool { return anyOf(v.near(), means.Has) }},
	{"money before", func(v *view) bool { return anyOf(v.near(), costs.Has) }},
	{"money behind", func(v *view) bool { return anyOf(v.far(), costs.Has) }},
	{"raised by a firm", func(v *view) bool { return anyOf(v.near(), raised.Has) }},
	{"first of all", func(v *view) bool {
		return anyOf(v.near(), func(w string) bool { return strings.HasPrefix(w, "premi") })
	}},
	{"invented names", func(v *view) bool { return anyOf(v.near(), invented.Has) }},
	{"you", func(v *view) bool {
		return anyOf(v.near(), func(w string) bool { return w == "vous" || w == "votre" || w == "vos" })
	}},
	{"under a theme of the house", func(v *view) bool { return house.MatchString(v.Theme) }},
	{"under a theme of action", func(v *view) bool { return ofAction.MatchString(v.Theme) }},
	{"under a heading of the house", func(v *view) bool { return house.MatchString(v.Heading) }},
	{"under a heading of action", func(v *view) bool { return ofAction.MatchString(v.Heading) }},
	{"under no heading", func(v *view) bool { return v.Heading == "" }},
	{"people with an action before", func(v *view) bool { return takingPart.Has(v.noun) && anyOf(v.near(), isAction) }},
	{"firms with a doing before", func(v *view) bool { return firms.Has(v.noun) && anyOf(v.near(), isDoing) }},
	{"an unknown noun with a doing near", func(v *view) bool { return v.unknown() && (anyOf(v.near(), isDoing) || anyOf(v.far(), isDoing)) }},
	{"published things", func(v *view) bool { return published.Has(v.noun) }},
	{"learning", func(v *view) bool { return learning.Has(v.noun) }},
	{"meetings", func(v *view) bool { return meetings.Has(v.noun) }},
	{"cases", func(v *view) bool { return cases.Has(v.noun) }},
}

// wide is how many words before and behind a number are looked at.
const wide = 8

// near are the words before a number, far those behind it.
func (v *view) near() []string {
	words := strings.FieldsFunc(v.before[max(0, len(v.before)-20*wide):], apartOrSign)
	return words[max(0, len(words)-wide):]
}

func (v *view) far() []string {
	words := strings.FieldsFunc(v.behind[:min(len(v.behind), 20*wide)], apartOrSign)
	if len(words) > 0 {
		words = words[1:]
	}
	return words[:min(len(words), wide)]
}

// apartOrSign reports what parts words, signs too.
func apartOrSign(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '_'
}

// anyOf reports a word of some kind.
func anyOf(words []string, is func(string) bool) bool {
	for _, w := range words {
		if is(w) {
			return true
		}
	}
	return false
}

func isSince(word string) bool { return word == "depuis" }

var (
	moreOf     = pattern.Of(`^ (?:[a-z-]+ )?(?:supplementaires?|de plus|de moins|en plus|en moins|manquant[a-z]*)\b`)
	ofEach     = pattern.Of(`^ (?:[a-z-]+ )?(?:chacune?|par (?:an|mois|semaine|trimestre|jour|personne|entreprise|adherent|seance|session|projet|exposant))\b`)
	target     = pattern.Of(`\b(?:objectifs?|cibles?|prevoyai[a-z]*|engage[a-z]*|annonc[a-z]*|feuille|vise[a-z]*|attendu[a-z]*|prevu[a-z]*)\b`)
	targetLast = pattern.Of(`\b(?:objectif|cible|attendu|prevu|engagement)s? ?(?:initial |fixe |de |etait de |: ?)*$`)
	belonging  = lexicon.Of(`membre adherent adherente federe reunit regroupe rassemble compose effectif annuaire cotisant adhesion cotisation grappe cluster pole`)
	earlier    = lexicon.Of(`avant auparavant precedent precedente dernier derniere avait avaient etait etaient contre prevoyait rappel jadis ancien ancienne decembre janvier`)
	regions    = lexicon.Of(`region departement metropole agglomeration territoire pays france europe commune canton bassin implante etabli halle`)
	gains      = lexicon.Of(`economi~ montant recens~ constitu~ collect~ achat vente volume cumul~ mutualis~ atteint totalis~ rapport~ ressort~`)
	means      = lexicon.Of(`equipe salarie salariee etp permanent permanente effectif alternant stagiaire bureau comite conseil assemblee commission gouvernance elu vice-president president`)
	costs      = lexicon.Of(`budget cout euro depense charge invest~ subvention cotisation financ~ facture tarif prix attribu~ fond`)
	raised     = lexicon.Of(`leve leve~ emploie embauche recrute produit fabrique exporte`)
	invented   = lexicon.Of(`exemple modele fictif fictive fictifs specimen gabarit type`)
	house      = pattern.Of(`\b(?:gouvern|adheren|membre|divers|decision|aide|presentation|identif|mot d|contexte|edito|moral|vie (?:associative|de)|budget|moyens|equipe|convention|assemblee|comite|demande|previsi|rapporteur|qui sommes|ressources|reglement|finance)`)
	ofAction   = pattern.Of(`\b(?:projet|innov|export|energ|accompagn|commerc|emploi|salon|format|jeune|recherche|animation|chantier|promotion|axe|international|europe|decarbon|competence|numerique|evenement|rencontre|atelier|action)`)
	published  = lexicon.Of(`abonne vue lecteur telechargement article lettre numero video episode publication post visite connexion fiche`)
	learning   = lexicon.Of(`apprenti apprentie stagiaire eleve etudiant etudiante lyceen collegien doctorant jeune diplome session formation module heure promotion stage candidat candidate inscrit`)
	meetings   = lexicon.Of(`atelier rencontre reunion journee soiree matinee matinale visite webinaire rendez-vous rdv seance conference salon mission delegation club groupe petit dejeuner`)
	cases      = lexicon.Of(`dossier projet diagnostic audit etude candidature contrat convention commande reponse marche offre essai prototype demande echantillon reference`)
)
