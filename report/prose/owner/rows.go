package owner

import "bilan/report/pattern"

// Row is the reason for which a row of a table is no line, by its title without accents and
// capitals; "" for none.
func Row(title string) string {
	switch {
	case memberRow.MatchString(title):
		return members
	case staffRow.MatchString(title):
		return staff
	case accountsRow.MatchString(title):
		return accounts
	}
	return ""
}

// Rows of a table that tell of the members, of the cluster's staff and of its accounts.
var (
	memberRow   = pattern.Of(`^(?:nombre (?:total )?d(?:e |'))?(?:adherents|membres|cotisants|adhesions|(?:entreprises|structures) (?:adherentes|membres))(?: *$| ?\(|,? (?:au|a|en|fin|a jour|du|dont|implantes?|de la|total|cotisants)\b)`)
	staffRow    = pattern.Of(`^(?:nombre (?:total )?d(?:e |'))?(?:effectifs?(?: *$| de| sal| du| perm)|etp\b|equivalents? temps|permanents?\b|salarie(?:e?s)? (?:de|du|perm)|equipe\b|benevoles\b|administrateurs\b|reunions? (?:du|de) (?:bureau|conseil|ca)\b|assemblees? generales?\b)`)
	accountsRow = pattern.Of(`^(?:montants? |total des? |dont )?(?:budgets?|produits|charges|cotisations?|subventions?|recettes|depenses|resultat(?: net| d'exploitation| de l'exercice)? *$|excedent|deficit|ressources|fonds propres|tresorerie|couts?|autofinancement|chiffre d'affaires|masse salariale)\b(?: *$| ?[:(]| (?:de|du|des|d'|net|total|a|en|au|annuel|demande|accorde|verse|propre)[a-z]*\b)|^(?:la |le |l')?(?:region|departement|etat|communes?|metropole|agglomeration|communaute [a-z' ]+|europe|union europeenne|feder|fse|prestations|mecenat|dons|achats|services exterieurs|personnel|salaires|loyers?|frais [a-z ]+|honoraires|impots|dotations|assurances|deplacements|autres? (?:financeurs|ressources|produits|charges))(?: [a-z]+)? *:? *$`)
)
