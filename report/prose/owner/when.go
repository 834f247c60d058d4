package owner

import "bilan/report/pattern"

// byTime is the reason of a number that was planned or was before, of a mean and of what is left to do.
func (v *view) byTime() (name, reason string) {
	clause, segment := v.before(v.near), v.before(v.open)
	for _, t := range timings {
		where := clause
		if t.wide {
			where = segment
		}
		if t.counts && !v.counts() || t.before != nil && !t.before.MatchString(where) || t.behind != nil && !t.behind.MatchString(v.Low[v.End:]) || t.holds != nil && !t.holds(v) {
			continue
		}
		return t.name, t.reason
	}
	return "", ""
}

// timing tells by the words before a number in its clause, or in all of its part of the sentence where
// it is wide, and by those behind it.
type timing struct {
	name, reason   string
	before, behind *pattern.Expr
	wide, counts   bool
	// holds is what must hold besides, nil for nothing.
	holds func(*view) bool
}

// Verbs and papers of what was meant: planOf in the imperfect, plannedAs as participles, papers that
// hold it; earlier is a time before the year of the text.
const (
	planOf = `(?:prevoy|vis|tabl|mis|esper|escompt|fix|fall|annonc|promett|ambitionn|envisage|demand|exige|impos|attend|voul|dev|souhait|compt|` +
		`inscriv|retenai|dis)(?:ait|aient|ions)`
	plannedAs = `(?:prevu|engage|promis|inscrit|annonce|table|fixe|note|programme|vise|espere|budgete|planifie|attendu|convenu|envisage|imagine|projete)e?s?`
	papers    = `(?:convention|programme|plan|contrat|fiche(?: action)?|feuille de route|cahier des charges|avenant|objectifs?|assemblee|demande|previsionnel)`
	earlier   = `(?:l'an(?:nee)? (?:passee?|derniere?|precedente?|d'avant)|un an (?:plus tot|auparavant|avant)|` +
		`l'(?:edition|exercice|hiver|ete) (?:precedente?|passee?|d'avant)|(?:mois|ans?) (?:plus tot|auparavant)|il y a [a-z0-9]+ ans?)`
)

var (
	// estimated is a number with the verb by which it is estimated; deniedLabel a label of what was not done.
	estimated   = pattern.Of(`^(?:estime|evalue|chiffre)`)
	deniedLabel = pattern.Of(`^\W*(?:n'|ne )[a-z]+ (?:pas|jamais|plus) [^:=]{0,40}: *$`)
)

// atEnd is the end of the year before how many there were then: « fin décembre, il comptait 1 900 comptes ».
var atEnd = pattern.Of(`\b(?:fin (?:decembre|20[0-9]{2})|(?:au )?31 decembre|31/12|(?:[a_] la|en) fin (?:de |d')(?:l')?(?:annee|exercice))\b[^;:]*\b` +
	`(?:compt|denombr|rassembl|affich|totalis|reuniss)(?:ait|aient|ions) (?:deja |desormais |environ |pres de |plus de |quelque )*$`)

// notReached reports a number that is none of how many there were at the year's end.
func notReached(v *view) bool { return !atEnd.MatchString(v.Low[:v.Begin]) }

// notReport reports a number that stands in no report that a text recalls: « Rappel des réalisations 2024 : 260 cartons ».
func notReport(v *view) bool { return !recalled.MatchString(v.Low) }

var recalled = pattern.Of(`^\W*rappel (?:du |des? |sur le |de l')(?:realisations?|bilan|rapport|activites?|actions?|resultats?)\b`)

var timings = []timing{
	{name: "il était prévu N", reason: planned, holds: notReached, before: pattern.Of(`\b(?:nous|ils|elle|il|on|elles) (?:en |nous )?` + planOf + `\b[^_]{0,40}$`)},
	{name: "la convention en demandait N", reason: planned, before: pattern.Of(`\b` + papers + `\b[^_]{0,40} [a-z]+(?:ait|aient)\b[^_]{0,30}$`)},
	{name: "notre engagement était de N", reason: planned, before: pattern.Of(`\b(?:engagement|objectif|cible|but|ambition|promesse|` +
		`visee)s?(?: [a-z]+){0,3} (?:etait|etaient) (?:de |d'|: ?|fixee?s? a )$|\bce que nous ` + planOf + ` ?: ?$`), wide: true},
	{name: "nous nous étions engagés sur N", reason: planned, before: pattern.Of(`\b(?:etait|avait|avions|etions|etaient|avaient|aviez)(?: [a-z']+){0,2} ` + plannedAs + `\b[^_]{0,40}$`)},
	{name: "objectif : N", reason: planned, before: pattern.Of(`(?:^|[,;:(-] ?)(?:objectif|cible|prevue?s?|attendue?s?|annoncee?s?|programmee?s?|` +
		`promise?s?|visee?s?|esperee?s?) ?(?:initialement |(?:pour |en )?20[0-9]{2} )?[:/(]? ?$`), wide: true},
	{name: "on aurait fait N", reason: general, holds: (*view).unreal},
	{name: "il faut N", reason: general, before: pattern.Of(`\b(?:il n'y [_a] que|(?:il |l[ea]s? |m'|nous |leur )[_a] fallu|` +
		`il (?:me |nous |leur |vous )?(?:faut|faudrait|faudra|fallait)) (?:bien |pres de |plus de |environ )?$`), counts: true},
	{name: "on estime à N", reason: sector, before: pattern.Of(`\bon $`), holds: func(v *view) bool { return estimated.MatchString(v.Low[v.Begin:]) }},
	{name: "n'ont pas payé : N", reason: status, holds: func(v *view) bool { return deniedLabel.MatchString(v.Low[:v.Begin]) }},
	{name: "ni les N", reason: status, before: pattern.Of(`\bni (?:pour |a |de |d'|sur )?(?:les |des |aux |nos )*$`), counts: true},
	{name: "une prévision de N", reason: planned, before: pattern.Of(`\bune? (?:prevision|cible) (?:de |d')$|\bcelui (?:de|d') ?$`)},
	{name: "N devaient se tenir", reason: planned, behind: pattern.Of(`^(?: [a-z'-]+){1,3} (?:devaient|devait|avaient ete ` + plannedAs + `|etaient au programme|etaient ` + plannedAs + `)\b`), counts: true},
	{name: "sur les N visés", reason: planned, before: pattern.Of(`\b(?:sur|pour)(?: les)? $`), behind: pattern.Of(`^(?: [a-z'-]+){0,3} (?:que nous avions )?(?:` + plannedAs + `|initiale)`), counts: true},
	{name: "il y en avait N", reason: previous, before: pattern.Of(`\b(?:n')?en (?:[a-z]{2,}(?:ait|aient|ions)|(?:avait|avaient|avions) [a-z]+)(?: que|` +
		` encore| deja)* $`), counts: true},
	{name: "l'an passé, N", reason: previous, before: pattern.Of(`\b` + earlier + `\b[^;]*(?:(?:ait|aient|ions)\b[^;,:]*|: ?)$|^\W*` + earlier + ` ?: [^;]*$`), wide: true},
	{name: "pour rappel, N", reason: previous, before: pattern.Of(`^\W*(?:pour memoire|pour rappel|rappel)\b[^.]{0,40}$`), wide: true, holds: notReport},
	{name: "que les N de 2023", reason: previous, before: pattern.Of(`\b(?:plus|moins|mieux|que|qu'|aux?) (?:les |des |que les )?$`), behind: pattern.Of(`^(?: [a-z'-]+){0,3} (?:de |d'|en )?(?:` + earlier + `|20[0-9]{2})\b`)},
	{name: "étaient N un an plus tôt", reason: previous, before: pattern.Of(`(?:ait|aient|ions)\b[^_]{0,30}$`), behind: pattern.Of(`^(?: [a-z'-]+){0,3} ` + earlier + `\b`)},
	{name: "n'étaient que N", reason: previous, before: pattern.Of(`\b(?:n'etai(?:en)?t que|n'avai(?:en)?t ete que|` +
		`s'etai(?:en)?t (?:arrete|contente)[es]*)(?: de| a| d')? ?$`)},
	{name: "nous étions N à l'origine", reason: previous, before: pattern.Of(`\b(?:ils|elles|on|nous) (?:etions|etaient|etait)\b.*$`), behind: pattern.Of(`.*\b(?:en (?:19|20)[0-9]{2}|au depart|` +
		`au debut|a la creation|a l'origine)\b`)},
	{name: "un an plus tôt, N avaient", reason: previous, before: pattern.Of(earlier + `,? $`), behind: pattern.Of(`^(?: [a-z'-]+){0,4} (?:avai|etai)(?:t|ent)\b`), wide: true},
	{name: "le précédent avait attiré N", reason: previous, before: pattern.Of(`\bprecedente?s? (?:[a-z]+ ){1,2}(?:s')?(?:avai|etai)(?:t|ent)\b[^;]*$`), wide: true},
	{name: "il reste N", reason: status, before: pattern.Of(`(?:^|[^a-z])(?:il (?:en )?)?(?:reste|restent|restera|manque|manquent)(?: plus que| encore| donc)? $`), counts: true},
	{name: "N autres en attente", reason: status, behind: pattern.Of(`^ autres?(?: [a-z]+)? (?:en (?:instance|attente|suspens)|le seront|` +
		`[a_] (?:venir|suivre))\b`), counts: true},
	{name: "chaque séance réunit N", reason: mean, before: pattern.Of(`(?:^|[,;:(] ?)(?:chaque|chacune?|comptez|a chaque)\b[^;.,:(]{0,60}$`), wide: true, counts: true},
	{name: "chaque année N", reason: mean, before: pattern.Of(`\b(?:chaque|tous les|toutes les) (?:annees?|ans|mois|semaines?|jours?|` +
		`trimestres?)\b[^;.,]{0,50}$`), counts: true},
	{name: "fréquentation moyenne de N", reason: mean, before: pattern.Of(`\b(?:moyenne|(?:prix|delai|panier|nombre|score|age|cout|effectif|tarif) moyen|` +
		`mediane?|tourne autour de)\b[^;.,(0-9]{0,40}$`)},
	{name: "chaque N", reason: mean, before: pattern.Of(`\bchaque (?:fois )?$`), counts: true},
	{name: "une progression de N", reason: delta, before: pattern.Of(`\b(?:progression|hausse|baisse|augmentation|croissance|recul|ecart|difference|bond|` +
		`chute) (?:[a-z]+ )?d(?:e |')(?:une |environ )*$`)},
	{name: "N de plus qu'en 2023", reason: delta, behind: pattern.Of(`^(?: [a-z'-]+){0,3} (?:supplementaires?|de (?:plus|moins|mieux)|` +
		`en (?:plus|moins)) (?:par rapport|qu|sur|en un an)`), counts: true},
	{name: "soit N", reason: restated, before: pattern.Of(`^\W*(?:soit|ce qui (?:fait|correspond)|cela fait|autrement dit)\b[^;.]{0,50}$`), wide: true},
	{name: "ensemble, N", reason: total, before: pattern.Of(`\b(?:(?:toutes|tous) (?:grappes|clusters|poles|structures|associations) confondu[es]+|` +
		`pris(?:es)? ensemble|a (?:elles|eux))\b.*$`), wide: true},
}
