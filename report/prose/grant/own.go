package grant

import "bilan/report/pattern"

// byOwn is what is done with an amount that the cluster's own board sets, or that whoever writes says is the right
// one of two: it is asked for, where the sentence or those before it speak of the grant.
func (r *reading) byOwn(a *amount, i int) (act, bool) {
	switch {
	case ofAccounts.MatchString(a.right):
		return none, true // « 58 912 € de charges »
	case ownBoard.MatchString(a.left) && !toYou.MatchString(a.left):
		if ofElse.MatchString(a.left) || wanders.MatchString(a.left) || !noun.MatchString(a.left) && !r.ledger.near(r.ledger.topic) {
			return none, false
		}
		return asked, true
	case i == 0 && rightOne.MatchString(a.left) && (r.ledger.near(r.ledger.topic) || requested.MatchString(r.Heading)):
		return asked, true
	}
	act := byClause(r, a)
	return act, act != none
}

var (
	// ownBoard is the cluster's own board, and what it does with an amount: « Notre conseil d'administration en a fixé
	// le montant à ».
	ownBoard = pattern.Of(`\b(?:(?:notre|nos) (?:conseil d'administration|ca|bureau|comite directeur|assemblee(?: generale)?|ag|administrateurs|instances)|` +
		`(?:conseil d'administration|bureau) (?:de la grappe|du cluster|du pole|de l'association))\b[^;.]*\b(?:fix|arret|valid|approuv|decid|reten|chiffr)[a-z]*\b`)
	// toYou is said of what is given to whoever reads.
	toYou = pattern.Of(`\b(?:vous|lui|votre)\b`)
	// rightOne says that an amount is the right one: « Le bon chiffre est celui du budget : ».
	rightOne = pattern.Of(`\b(?:bon(?:ne)?|exacte?|juste|correcte?|veritable) (?:chiffre|montant|somme)\b[^;.]*$|` +
		`\b(?:chiffre|montant|somme) (?:exacte?|juste|correcte?|(?:[a-z']+ ){1,3}qui (?:est|soit) (?:juste|exacte?|bon(?:ne)?|correcte?))\b[^;.]*$|` +
		`\b(?:il (?:faut|fallait)|(?:vous )?pouvez|veuillez|prier? de|merci de) (?:lire|retenir)(?: bien)? $`)
	// ofAccounts stands behind an amount of the accounts.
	ofAccounts = pattern.Of(`^ ?(?:euros |\$ )?(?:de|d'|en) ?(?:charges|produits|recettes|depenses|excedent|deficit|benefice|tresorerie|reserves|cotisations?|adhesions|prestations|mecenat|sponsoring|dons|partenariats prives|honoraires|frais|amendes?|penalites?|majoration|factures?|loyers?|salaires?|dettes?)\b`)
)
