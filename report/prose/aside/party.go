package aside

import "bilan/report/pattern"

// party is one of those who sign an agreement: « La Ville, représentée par son maire », « l'association, sise rue du
// Port, ci-après désignée ».
var party = pattern.Of(`(?:^|, |\) )(?:(?:dument|legalement) )?(?:representee?s? par|domiciliee?s? (?:a|au|en|[0-9]|[a-z]+)|sise?s? (?:a|au|en|[0-9]|` +
	`rue|place|avenue)|ayant son siege|dont le siege social) |` +
	`^\W*(?:l[ea]s? |l')?(?:grande?|conseil|communaute|ville|region|departement|metropole|agglomeration|commune|chambre|societe|association)\b[a-z' -]{0,50}? ` +
	`representee? par |\bci-(?:apres|dessous) (?:de(?:signe|nomme)|denomme)e?s?\b`)
