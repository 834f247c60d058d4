package aside

import "bilan/report/pattern"

// Balances reports a sentence about the cluster's own money that tells no action: how a gap is made good, what it takes
// from its reserves, what aids it declares not to have had.
func Balances(low string) bool { return balances.MatchString(low) }

// Options reports a sentence that leads to things of which one may be chosen, or that names them behind such a label:
// « Trois options, chiffrées : », « Options : relever la cotisation, ou prendre sur le livret ».
func Options(low string) bool { return options.MatchString(low) }

var (
	balances = pattern.Of(`\b(?:compens|combl|couvr|absorb|resorb|boucl|epong)[a-z]* (?:[a-z]+ ){0,2}?(?:l'|le |la |les |ce |cet |cette |notre |nos |son |leur )(?:ecarts?|manque|deficit|trou|difference|pertes?|decouvert|besoin de financement)\b|` +
		`\b(?:ecart|manque a gagner|deficit|decouvert)\b[^.;]{0,30} (?:est|sera|_ ete|etait) (?:compense|comble|couvert|absorbe|resorbe|eponge)|` +
		`\b(?:prelev|puis|pioch|ponctionn)[a-z]* [^.;]{0,40}(?:reserves?|fonds propres|livret|tresorerie|fonds de roulement)\b|` +
		`\b(?:prendre|pris|prendrons|tirer) sur (?:le|nos|les|ses|son|notre) (?:livret|reserves?|tresorerie|fonds)\b|` +
		`\bn'(?:_|a|ont|avons|ai) (?:pas|jamais|ni) (?:[a-z]+ )?(?:percu|recu|touche|beneficie|obtenu)[a-z]* [^.;]*(?:aides?|subventions?|euros|\$)|` +
		`^\W*(?:0|zero|aucune?|pas de|ni) (?:decouvert|dettes?|emprunts?|impayes?|perte|deficit|retard de paiement)\b|` +
		`\b(?:relever|augmenter|baisser|geler|indexer|revoir) (?:la|les|nos|notre) (?:cotis\b|cotisations?|adhesions?|droits? d'entree)`)
	options = pattern.Of(`^\W*(?:(?:deux|trois|quatre|cinq|plusieurs|[2-5]|les|nos|ces) )?(?:options?|hypotheses?|scenarios?|variantes?)(?:,? (?:chiffree?s?|possibles?|envisage[es]*|etudiee?s?|ouvertes?|existent|s'offrent a nous))* ?:`)
)
