// Package extent tells sizes and times that say how much was done from those of a thing: « 12 tonnes
// collectées », « 318 jours de tournage », not « un stand de 40 m² », « six mois de retard ». It also tells
// whether a figure is of the year, a level, or all since a beginning.
package extent

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/figure"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// Physical reports a unit of weight, area, volume or energy.
func Physical(noun string) bool { return physical[noun] }

// Is reports a figure that is the size or the time of a thing, and no result.
func Is(s passage.Text, m *figure.Figure) bool {
	noun := passage.WordAt(s.Low, m.Noun)
	switch {
	case lengths[noun] && !outcome.MatchString(s.Around(m.Begin, m.End)), (lengths[noun] || physical[noun]) && ofThing(s, m):
		return true
	}
	return (tooGeneral[noun] || tooGeneral[strings.TrimSuffix(noun, "s")]) && !spent(s, m)
}

// What time was spent on: « 318 jours de tournage », « occupé 96 jours », « 12 jours ont été
// dispensés », not « six mois de retard ».
var (
	timeOf   = pattern.Of(`^ (?:cumules? |effectifs? |complets? |entiers? )?d(?:e |'|es )([a-z-]+)`)
	idleTime = fold.WordSet("retard delai conge conges preavis route trajet distance duree existence anciennete reflexion salon garde battement attente report plus moins prison suite travaux vacances fermeture avance pluie neige gel secheresse canicule restriction panne greve maladie confinement")
	timeDone = pattern.Of(`^ (?:[a-z]+ )?(?:(?:ont|auront) (?:ainsi |deja )?ete |seront |sont )?(?:dispens|deliv|realis|effectu|assur|consacr|factur|` +
		`mobilis|utilis|anim|produit|financ|offert|comptabilis|enregistr|cumul|propos|organis|programm|prevu|loue(?:e?s)?\b|occupe(?:e?s)?\b|` +
		`reserve(?:e?s)?\b)`)
	timeTaken = pattern.Of(`\b(?:occup|utilis|lou|reserv|mobilis|exploit|ouvert|fonctionn|tourn|consacr|dispens|deliv|realis|effectu|assur|totalis|cumul|` +
		`mis\w* a disposition|factur|financ|anim|produit|serv|soit au total)\w* (?:pres de |environ |plus de )?$|` +
		`\b(?:usage|utilisation|location|occupation)s?\b[^;,.]{0,40} a (?:pres de |environ |plus de )?$`)
	sinceThen = pattern.Of(`\bdepuis [^;:]{2,40}, [^;:]*$`)
)

// opensFor is an action that lasts: « ouvrir la boutique 180 jours ».
var opensFor = pattern.Of(`\b(?:ouvr|exploit|anim|tourn|fonctionn|lou|occup)(?:ir|er|ira|era|irons|erons)\b [^,;.]{2,40} (?:pres de |environ |plus de |au moins )?$`)

// physical are units of weights, sizes and energy; what they measure is a result where it was
// collected, saved, made …, and a size elsewhere.
var (
	physical   = fold.WordSet("m3 ha hectare hectares tonne tonnes t kg litre litres kwh mwh gwh kw mw gw tco2 teqco2 kilos kilo")
	ofOneThing = fold.WordSet("hectare hectares ha kg kilo kilos m3 litre litres kw mw kwh")
	lengths    = fold.WordSet("m2 m km kilometre kilometres metre metres cm mm")
	sizeOf     = pattern.Of(`\b(?:stand|salle|local|locaux|atelier|espace|surface|batiment|hall|halle|bureaux?|terrain|hangar|plateau|parcelle|vitrine|` +
		`appartement|usine|entrepot|site)s?(?: [a-z-]+){0,2} (?:de |d'|\()(?:pres de |environ |plus de )?$|` +
		`\b(?:delivre|produit|consomme|pese|mesure|charge|capable de)(?:nt)? (?:jusqu'a )?$`)
	outcome = pattern.Of(`\b(?:collect|evit|econom|recycl|trait|recuper|reemplo|valoris|vendu|produit|production|achet|achat|mutualis|disponible|` +
		`detourn|redui|reduction|gain|gagn|livr|transport|plant|replant|vu passer|pass(?:e|ee|es|ees)\b|volume|capacite|deconstru|broy|compost|expedi|` +
		`loue|amenag|commercialis|rehabilit|fabriqu|revendu|cede|donn|sauv|epargn|jalonn|balis|restaur|pos(?:e|ee|es|ees)\b|install|retir|enlev|nettoy|` +
		`entreten|sem(?:e|ee|es|ees)\b|ramass|reconditionn|regener)`)
)

// ofThing reports a measure that is the size of one thing: of a stand, of what stands before
// brackets, « une toiture de 2 500 m² ».
func ofThing(s passage.Text, m *figure.Figure) bool {
	before := s.Low[:m.Begin]
	return sizeOf.MatchString(before) && !madeIt.MatchString(before) || inBrackets.MatchString(before) && !outcome.MatchString(s.Low) || (lengths[passage.WordAt(s.Low, m.Noun)] || ofOneThing[passage.WordAt(s.Low, m.Noun)]) && ofOne.MatchString(before) && !ofAction(before) && !outcome.MatchString(ofOne.FindString(before))
}

// ofAction reports a number behind « de » of which the name of an action is the noun before:
// « la plantation de 3 hectares ».
func ofAction(before string) bool {
	words := strings.FieldsFunc(before, func(r rune) bool { return r == ' ' || r == '\'' })
	for i := len(words) - 1; i >= 0 && i >= len(words)-4; i-- {
		if words[i] != "de" && words[i] != "d" && action.Noun(words[i]) && !built.Has(words[i]) {
			return true
		}
	}
	return false
}

// built are places and things of which the name is an action's too: « une école de 1 100 m² ».
var built = lexicon.Of(`ecole academie campus creche pepiniere incubateur boutique showroom espace plateau ferme base laboratoire labo fablab materiautheque marche expo exposition ` +
	`bourse centrale centre halle antenne club parcours boucle piste sentier prototype maquette machine banc robot pilote drone four unite salon stand pavillon atelier bus camion chantier`)

var (
	madeIt     = pattern.Of(`\bpris(?:e|es)? en charge (?:pres de |environ |plus de |quelque )?$|\b(?:_|ont|avons|avait|avaient|aura|auront) (?:[a-z]+ )?(?:produit|consomme|mesure|charge|pese|delivre) $`)
	inBrackets = pattern.Of(`\([^()]*$`)
	ofOne      = pattern.Of(`\b(?:un|une|le|la|du|au|d'un|d'une) [a-z-]+(?: [a-z-]+){0,3} d(?:e |')(?:pres de |environ |plus de )?$`)
)

// spent reports a time that tells how much was done.
func spent(s passage.Text, m *figure.Figure) bool {
	noun := s.Between(m.Noun, m.Tail)
	if at := strings.Index(noun, " "); at > 0 {
		g := timeOf.FindStringSubmatch(noun[at:])
		return g == nil || !idleTime[g[1]] // a compound: jours de formation
	}
	behind := s.Low[min(m.Tail, len(s.Low)):]
	if g := timeOf.FindStringSubmatch(behind); g != nil {
		return !idleTime[g[1]]
	}
	return timeDone.MatchString(behind) || timeTaken.MatchString(s.Low[:m.Begin]) || opensFor.MatchString(s.Low[:m.Begin])
}

// tooGeneral are nouns in the singular of what is a time or a size by itself.
var tooGeneral = fold.WordSet("an mois jour semaine minute annee trimestre semestre euro point")

// measured by a level, or by all since a beginning.
var (
	// putInto is what was done in the year, though what it gives lasts: « mis en service 3 méthaniseurs ».
	putInto = pattern.Of(`\b(?:_|ont|avons|avait|avaient|ete) (?:[a-z]+ment |deja |tous |aussi )?utilisee?s?\b|\baccueill[a-z]+ [^,;:]{0,30}utilisateurs|` +
		`\b(?:_|ont|avons|ete) (?:ouvert|servi|recu|form|desservi|prete|loue|profite)[a-z]* [^,;:]{0,30}utilisateurs|\bse sont [a-z]+(?:e|i|u|it|is)e?s?\b|` +
		`\b(?:re)?m(?:is|ise|ises|et|ets|ettent|ettre|ettra|ettrons|ettront|ettons) (?:[a-z]+ )?en service`)
	saysStock = pattern.Of(`\b(?:a ce jour|a la date d[eu] (?:ce |cette |present )?[a-z]+|(?:fin decembre|fin d'annee|fin de l'annee), [^,;:]{2,30}\bcomptai(?:t|ent)|au 31 decembre|au 31/12|fin 20[0-9]{2}|utilis(?:e|ent)|impliques?|impliquees?|` +
		`sont (?:en poste|engages|engagees|equipes|abonnes|connectes|suivis|suivies|inscrits|certifies|actifs|utilisateurs|heberges|referencees|` +
		`references|en ligne|membres)|abonnes|followers|compte desormais|desormais|actuellement|aujourd'hui|utilisateurs|beneficient de|` +
		`en portefeuille|(?:emprunt|consult|mobilis|access|reserv|dispon)[ai]bles? (?:au|fin|a la fin)|inscrits (?:sur|a) la|connectes|au catalogue|en service|contacts qualifies|hebergees?|stagiaires en poste|rassemble desormais|` +
		`references? (?:sur|dans)|sont (?:aujourd'hui|desormais))\b`)
	// holdsNow is what a lasting body or service holds, in the present: « Le panel rassemble 86 volontaires ».
	holdsNow = pattern.Of(`(?:^|[;:.] ?)\W*(?:le |la |l'|notre |son |ce |cette )(?:panel|club|groupement|plateforme|annuaire|vivier|service|pepiniere|bourse|base)` +
		`(?: [a-z'-]+){0,4}?(?:, [^,;.]{3,40},)? (?:compte|rassemble|regroupe|reunit|federe|dessert|heberge|recense|reference|abrite) (?:pres de |plus de |environ |quelque )*$`)
	// wasThen is how many something held at the end of the year: « accueillait 7 artisans en fin d’année ».
	wasThen = pattern.Of(`\b(?:[b-z][a-z]*|a[a-uw-z][a-z]*)(?:ait|aient)\b[^,;.]{0,60}\b(?:en|a la) fin d(?:'|e l'|u )(?:annee|exercice|decembre)\b`)
	// notSince compares the year with all before it, ofMonths are the months in which so much was done.
	notSince = pattern.Of(`\b(?:meilleure?s?|plus (?:grande?|forte?|haute?|belle|beau|gros|grosse|bas|basse|faible)|record|premiere? (?:fois|baisse|hausse|recul)|` +
		`jamais(?: vu)?|pire)\b[^,;:.]{0,30} depuis [^,;:.]*`)
	ofMonths = pattern.Of(`^ [^,;:.]{0,40}\b(?:entre ` + passage.Months + ` et|de ` + passage.Months + ` [a_]) ` + passage.Months)
	// SaysCumul tells of all since a beginning.
	SaysCumul = pattern.Of(`\b(?:depuis (?:sa|la|le|leur|son|l')? ?(?:creation|lancement|origine|debut|demarrage|ouverture|mise en service|20[0-9]{2}|` +
		`19[0-9]{2})|depuis (?:20|19)[0-9]{2}|en cumule?|cumule?s? depuis|au cumul|au total depuis|cumulee?s?)\b`)
)

// Measure is flux, stock or cumul by the words of the sentence and of the clause of a figure.
func Measure(s passage.Text, all figure.List, m *figure.Figure, clause string) cell.Measure {
	around, clause := notSince.ReplaceAllString(s.Around(m.Begin, m.End), " "), notSince.ReplaceAllString(clause, " ")
	switch {
	case SaysCumul.MatchString(clause), firstSince(s, all, m), SaysCumul.MatchString(around) && all.Sole(m):
		return cell.Cumul
	case ofMonths.MatchString(s.Between(m.End, min(len(s.Low), m.End+60))):
		return cell.Flux
	case saysStock.MatchString(putInto.ReplaceAllString(around, " ")), holdsNow.MatchString(s.Low[:m.Begin]), wasThen.MatchString(around):
		return cell.Stock
	}
	return cell.Flux
}

// firstSince reports the first number behind « depuis 2018, » at the beginning of a sentence.
func firstSince(s passage.Text, all figure.List, m *figure.Figure) bool {
	for _, o := range all {
		if o.From < m.From && (o.Role == figure.Value || o.Role == figure.Part) {
			return false
		}
	}
	before := s.Low[:m.Begin]
	return sinceThen.MatchString(before) && SaysCumul.MatchString(before)
}

// Told reports words before a number that say what size, cap or price a thing has: « Sa surface sera de ».
func Told(before string) bool { return isSize.MatchString(before) && !inRelative.MatchString(before) }

var (
	isSize = pattern.Of(`\b(?:(?:est|sont|sera|seront) (?:(?:de|d'|gratuite?s?|offerte?s?|payante?s?|limitee?s? [a_]) ?)?|[a-z]{3,}(?:[a-z]ra|[a-z]ront) |occupe )` +
		`(?:environ |pres de |jusqu'a )?$`)
	inRelative = pattern.Of(`\b(?:dont|qui|ou)\b`)
)

// Beside reports what parts two sizes of one thing: « 1 280 °C max., 3 m3 ».
func Beside(gap string) bool { return besideSize.MatchString(gap) }

// besideSize parts two sizes of one thing.
var besideSize = pattern.Of(`^[ ~]*[a-z]?(?: (?:max|maxi|min|mini|env)\.?)?(?:,| et) $`)
