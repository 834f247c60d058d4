package aside

import "bilan/report/pattern"

// Paid reports a sentence that tells what an authority gave before, paid or books: the line of a form, what somebody had
// obtained of it, the account. « Reste à verser : 4 750 », « le club avait obtenu 12 000 € en 2024 », « imputation : 65748-61 ».
func Paid(low string) bool {
	return paidLine.MatchString(low) || hadGot.MatchString(low) || account.MatchString(low)
}

const (
	// sumOf is an amount, with or without its sign.
	sumOf = `(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]{4,}|0)(?:,[0-9]{2})?(?: ?(?:euros|eur|\$))?`
	// givers are those who give public money.
	givers = `(?:region|departement|etat|europe|ville|commune|metropole|agglo(?:meration)?|communaute|collectivite|ademe|feder)`
)

var (
	// paidLine is a line of a form about the payment of a grant.
	paidLine = pattern.Of(`^\W*(?:(?:montant |somme )?(?:deja )?(?:verse|mandate|paye|attribue|accorde|alloue|sollicite|demande|engage|a payer)e?(?: [_a] ce jour| deja| [_a] verser)?|` +
		`(?:reste(?:ra)?|restant|solde)(?: (?:[_a] (?:verser|payer|mandater)|du))?|(?:present|premier|second|1er|2e)?\s?(?:acompte|avance|versement)s?(?: deja (?:verse|paye|mandate)e?s?)?|` +
		`credits(?: (?:ouverts|inscrits|votes|disponibles|restants))?)(?: (?:en |pour |au titre de )?20[0-9]{2})?[ .:]*[.: ] ?` + sumOf + `\W*(?:\.|$)`)
	// hadGot is public money that somebody had before, or has of one who gives.
	hadGot = pattern.Of(`\b(?:avait|avaient|avions|avais|aviez) (?:[a-z]+ )?(?:obtenu|percu|recu|touche|eu) ` + sumOf + ` (?:en 20|l'an|pour 20|au titre|et|puis)|` +
		`\b(?:obtenu|percu|recu|touche|obtenir|attendre|attendent|attend) ` + sumOf + ` (?:de|du|d'|aupres d[a-z']+) ?(?:la |l'|le )?` + givers + `\b|` +
		`\bedition 20[0-9]{2}\b[^.;]* ` + sumOf + ` (?:obtenu|accorde|attribue|percu)s?\W*$`)
	// account is the account from which something is paid.
	account = pattern.Of(`\b(?:credits|imputation|impute[es]*|ligne budgetaire)(?: (?:budgetaire|comptable|unique))? ?:? ?(?:au |a l'|sur le |sur l')?(?:compte |article )?(?:[0-9]{2,3}[-/.])?65[67][0-9]{1,3}\b`)
)
