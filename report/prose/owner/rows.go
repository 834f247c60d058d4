package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// Row is the reason for which a row of a table is no line, by its title without accents and
// capitals; "" for none.
func Row(title string) string {
	s := sentence{words: wordsOf(title)}
	at := 0
	for rowOpens.Has(s.text(at)) {
		at++
	}
	w, next := s.text(at), s.text(at+1)
	funder, left := w, len(s.words)-at
	if w == "la" || w == "le" || w == "l" {
		funder, left = next, left-1
	}
	switch {
	case ballots.MatchString(title), attended.MatchString(title):
		return statutory
	case rowMembers.Has(w) && endsName(next), firmsAlone.Has(w) && ofMembers.Has(next) && endsName(s.text(at+2)):
		return members
	case w == "hors" && territories.Has(next), w == "reste" && territories.Has(s.text(at+2)), w == "communaute" && (next == "urbaine" || s.text(at+2) == "agglomeration" || s.text(at+2) == "communes"):
		return members // those of each place
	case rowHouse.Has(w), rowStaff.Has(w) && (endsName(next) || rowStaff.Has(next)), w == "reunions" && boardsMet.Has(s.text(at+2)), w == "assemblees" && next == "generales":
		return staff
	case paperSizes.Has(w) && endsName(next), w == "heures" && s.text(at+2) == "ouverture":
		return size
	case territories.Has(w) && (next == "couvertes" || next == "couverts" || next == "concernees"):
		return general
	case w == "taux" && next == "d" && s.text(at+2) == "autofinancement", rowAccounts.Has(w) && endsAmount(next), rowPairs[w] != "" && rowPairs[w] == next, w == "chiffre" && s.text(at+2) == "affaires":
		return accounts
	case w == "resultat" && (next == "" || next == "net" || s.text(at+2) == "exercice" || s.text(at+2) == "exploitation"):
		return accounts
	case rowFunders.Has(funder) && left <= 2, w == "frais" && next != "", w == "autres" && rowOthers.Has(next):
		return accounts
	}
	return ""
}

// Numbered is the reason for which a subject that is said to be « au nombre de N » is no line, by its words without
// accents and capitals: « les enjeux », « les pièces jointes », « les adhérents »; "" for none.
func Numbered(subject string) string {
	s := sentence{words: wordsOf(subject)}
	at := 0
	for articles.Has(s.text(at)) {
		at++
	}
	if w := s.text(at); generalities.Has(w) || intents.Has(w) || papersSent.Has(w) {
		return general
	}
	if founders.Has(s.text(at)) && s.text(at+1) == "" {
		return members // « les fondateurs, au nombre de sept »
	}
	return Row(subject)
}

// endsName reports a word behind what is counted that says no more than when, where or which part.
func endsName(w string) bool { return w == "" || w == "(" || w == "," || rowWhen.Has(w) }

// endsAmount reports a word behind the name of an amount that says no more than whose or which it is.
func endsAmount(w string) bool { return w == "" || w == ":" || w == "(" || rowWhose.Has(w) }

var (
	// ballots is the title of a count of votes: « Bulletins nuls », « Majorité absolue ».
	ballots = pattern.Of(`^\W*(?:nombre d(?:e |'|es ))?(?:bulletins? (?:blancs?|nuls?|valables|exprimes|depouilles|trouves)|suffrages? |` +
		`suffrages?$|majorite (?:absolue|relative|simple|requise|qualifiee|des)|votes? (?:blancs?|nuls?|exprimes|pour|contre|valables)|votants\b|quorum\b|abstentions?\b)`)
	// attended is the title of those who came to the assembly: « Présents ou représentés à l'AG ».
	attended = pattern.Of(`^\W*(?:nombre d(?:e |'|es )|taux d(?:e |'))?(?:(?:membres|adherents) )?(?:participation|participants?|presents?|presence|assistance|representes?)\b[^:]*\b(?:a|en|lors de) ?(?:l'|une )?(?:ag|assemblee|assemblees)\b`)
)

// Words of the titles of rows.
var (
	rowOpens   = lexicon.Of(`nombre montant total de des d dont`)
	rowMembers = lexicon.Of(`adherent membre cotisant adhesion`)
	ofMembers  = lexicon.Of(`adherente membre`)
	rowWhen    = lexicon.Of(`au a en fin jour du dont implante implantee de total cotisant`)
	rowHouse   = lexicon.Of(`etp permanent equipe benevole administrateur`)
	rowStaff   = lexicon.Of(`effectif salarie salariee permanent permanente`)
	boardsMet  = lexicon.Of(`bureau conseil ca`)

	founders = lexicon.Of(`fondateur fondatrice observateur sympathisant bienfaiteur`)

	// intents are what a plan is made of.
	intents    = lexicon.Of(`ambition axe enjeu pilier volet orientation defi thematique valeur mission`)
	paperSizes = lexicon.Of(`page exemplaire signe caractere`)

	rowAccounts = lexicon.Of(`budget produit charge cotisation subvention recette depense excedent deficit ressource tresorerie cout autofinancement`)
	rowWhose    = lexicon.Of(`de du des d net total totale totaux a en au annuel annuelle demande~ accorde~ verse~ propre`)
	rowPairs    = map[string]string{"fonds": "propres", "masse": "salariale", "services": "exterieurs"}
	rowFunders  = lexicon.Of(`region departement etat commune metropole agglomeration communaute europe union feder fse prestation mecenat don achat ` +
		`personnel salaire loyer honoraire impot dotation assurance deplacement`)
	rowOthers = lexicon.Of(`financeur ressource produit charge`)
)
