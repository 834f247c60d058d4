package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// ofAmount is the reason of money and shares by what they are of.
func (v *view) ofAmount() (name, reason string) {
	share := v.Percent && !v.has(rated, 0, len(v.words))
	switch {
	case turnover.MatchString(v.Low) && !v.has(induced, 0, len(v.words)):
		return "chiffre d'affaires cumulé de N", third
	case v.Money && notPaid.MatchString(v.Low[:v.Begin]):
		return "n'a pas perçu plus de N", general
	case v.Money && granted(v.Figure):
		return "la grappe avait obtenu N pour 2024", accounts
	case v.Money && v.bracketed() && oneAlone.MatchString(v.Low[:v.words[v.left-1].pos]):
		return "une seule opération (X, N M€)", third
	case share && ownMoney.MatchString(v.Low):
		return "N % de nos ressources", accounts
	case share && shareOfMembers.MatchString(v.Low[v.End:]):
		return "N % des adhérents sont", members
	case v.Percent && aidRate.MatchString(v.Low[:v.Begin]):
		return "taux de l'aide : N %", accounts
	case v.Percent && renewal.MatchString(v.Low):
		return "N % de renouvellement", members
	case v.Percent && contains.MatchString(v.Low[:v.Begin]) && madeOf.MatchString(v.Low[v.End:]):
		return "N sacs à N % de matière", size
	}
	return "", ""
}

// contains and madeOf tell what a thing that is counted is made of: « cinq formulations à plus de 50 % de matière recyclée ».
var (
	contains = pattern.Of(`(?:\b(?:dont|et|les|des|nos|ces|une?|[0-9]+) (?:[a-z0-9-]+ ){1,2})(?:a|contenant) $`)
	madeOf   = pattern.Of(`^ (?:(?:de |d')(?:matieres?|fibres?|contenu|plastiques?|verre|bois|acier|papier|coton|laine|resines?|fruits?|biomasse|produits|sucre)|` +
		`recycle|biosource|biodegradable|vegeta|bio\b)`)
)

// granted reports what the cluster itself was paid, and of which nothing more is said than for when: « L'association
// avait obtenu 19 000 € pour 2024. »
func granted(f Figure) bool {
	return wePaid.MatchString(f.Low[:f.Begin]) && forYear.MatchString(f.Low[f.End:])
}

// notPaid says of an amount that it was not paid: « l'association n'a pas perçu plus de 300 000 € d'aides ».
var notPaid = pattern.Of(`\bn(?:e |')(?:_|a|ai|ont|avons|avait|avaient) (?:pas|jamais) (?:[a-z]+ment )?[a-z]+ (?:plus de |au-dela de )?$`)

var (
	wePaid = pattern.Of(`(?:^|[,;:(] ?|\b(?:que|qu'|car|et|mais|dont) ?)(?:(?:l'|la |le |notre |cette )?(?:association|grappe|cluster|pole|reseau)|elle|nous|on|il)` +
		`(?: en)? (?:avait|_|avions|avons) (?:[a-z]+ment |deja |ainsi )?(?:obtenu|decroche|recu|percu|touche) (?:pres de |environ |plus de )?$`)
	forYear = pattern.Of(`^(?: de (?:subvention|soutien|la (?:ville|metropole|region)|l'(?:agglo|agglomeration|etat)))?(?: (?:pour|en|sur|au titre de|des) ` +
		`(?:l'annee |l'exercice )?20[0-9]{2}| l'an(?:nee)? (?:dernier|derniere|passee?))?[ .;,)]*$`)
	// oneAlone is one of those told of, before the bracket with its own amount.
	oneAlone = pattern.Of(`\b(?:une? seule?|l'une?|la plus [a-z]+|le plus [a-z]+|la premiere|le premier)(?: [a-z'-]+){0,4} $`)
)

var (
	induced = lexicon.Of(`genere induit additionnel supplementaire boutique commande stand`)
	rated   = lexicon.Of(`satisf~ reussite participation presence insertion`)

	turnover = pattern.Of(`\bchiffre d'affaires (?:cumule|global|total|consolide|annuel|moyen|des|de nos|de ses|de l'ensemble)\b`)
	ownMoney = pattern.Of(`\b(?:autofinancement|fonds propres|(?:des|nos|ses|de nos|de ses) (?:recettes|ressources|charges)|` +
		`part des (?:cotisations|subventions|ressources)|(?:notre|son) budget)\b`)
	shareOfMembers = pattern.Of(`^ (?:(?:ont|_) (?:leur|son) siege|(?:sont )?(?:implant|install|situe|base|etabli|localis)|` +
		`d(?:e |')(?:tpe|pme|eti|femmes)|des? (?:nos |ses )?(?:adherents|membres) (?:sont|ont leur))`)
	aidRate = pattern.Of(`^\W*(?:part|taux|quotite|pourcentage|proportion)s? (?:moyenn?e? |maxim[a-z]+ )?(?:de |d'|du )(?:la |l')?(?:subvention|` +
		`aide|intervention|cofinancement|autofinancement|tva|prise en charge|concours|participation publique|financement)\b`)
	renewal = pattern.Of(`\b(?:renouvellement|fidelis[a-z]+|reconduction|churn) (?:des |d'|de nos )(?:adhesions|adherents|membres|cotisations)`)
)
