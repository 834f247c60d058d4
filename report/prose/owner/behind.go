package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// tail tells by the words behind the figure, with or without what is counted, up to the next sign.
type tail struct {
	name, reason string
	behind       *pattern.Expr
	// of is what must be counted, nil for anything; idle is true of what holds only where nothing is done.
	of   *lexicon.Class
	idle bool
}

// byTail is the reason by the words behind the figure.
func (v *view) byTail() (name, reason string) {
	if !v.counts() {
		return "", ""
	}
	noun, rest, all := v.counted(), v.rest(), v.tail()
	for _, t := range tails {
		if (t.of == nil || t.of.Has(noun)) && (t.behind.MatchString(rest) || t.behind.MatchString(all)) && !(t.idle && v.doneFrom(v.near)) {
			return t.name, t.reason
		}
	}
	if oursAmong.MatchString(v.Low[v.End:]) {
		return "N, dont le nôtre", third
	}
	if crowds.Has(noun) && ourStandAt.MatchString(v.Low[v.End:]) {
		return "N spectateurs, où nous tenions un stand", third
	}
	if v.Named && someOne.Has(noun) && joining.MatchString(all) {
		return "N ont rejoint X", members
	}
	if someOne.Has(noun) && forming.MatchString(v.Low[v.End:]) {
		return "N constituent la grappe", members
	}
	return "", ""
}

// ourHouse are words for the cluster that one joins.
const ourHouse = `(?:grappe|cluster|pole|association|reseau|collectif|communaute)\b`

// oursAmong is the cluster told as one of those that are counted.
var oursAmong = pattern.Of(`^(?: [a-z'-]+){0,3},? (?:dont|parmi lesquels?|parmi lesquelles) (?:le|la|les) notres?\b`)

// ourStandAt is what the cluster did where others held an event: « 12 000 spectateurs, où nous tenions un comptoir ».
var ourStandAt = pattern.Of(`^[^,;.)]{0,40}\)?,? (?:ou|auquel|auxquels|a laquelle) (?:nous|on|la grappe|le cluster|le pole) ` +
	`(?:etait|etions|tenait|tenions|avait|avions|avons eu|_ eu|_ tenu|avons tenu|expos[a-z]+|partag[a-z]+|occup[a-z]+)\b[^;.]{0,30}` +
	`(?:stands?|comptoirs?|tables?|tentes?|barnums?|vitrines?|espaces?|invites?|presents?|representes?)\b`)

// raised is what firms do with money or shares of their own, of which the cluster is no part: « deux entreprises ont
// levé 12 M€ ».
var raised = pattern.Of(`^(?: (?:membres|adherentes?|(?:du|de la|de l'|de notre) ?` + ourHouse + `))? (?:ont|_) (?:(?:[a-z]+ment|par ailleurs|aussi|egalement|deja|d'ailleurs|ensemble|en outre) )*` +
	`(?:leve (?:[0-9]|des fonds|plus|pres|environ)|rachete|licencie|depose le bilan|supprime)`)

// workers are those who work in a firm.
var workers = lexicon.Of(`gars salarie salariee ouvrier ouvriere compagnon personne famille collegue employe employee emploi gens type`)

var joining = pattern.Of(`\b(?:ont|_) (?:rejoint|integre|rallie|quitte) [a-z]`)

var forming = pattern.Of(`^[^;.]* (?:constituent|composent|forment) (?:la |le |l'|notre )` + ourHouse)

// firmsAlone are firms, and no places of work.
var firmsAlone = lexicon.Of(`entreprise societe structure maison etablissement`)

var tails = []tail{
	{"N nous ont rejoints", members, pattern.Of(`^(?: [a-z'-]+){0,3} (?:nous (?:ont|_|avaient) (?:rejoint|quitte|rallie)|(?:ont|_) quitte\b)`), nil, false},
	{"N adhèrent", members, pattern.Of(`^(?: [a-z'-]+){0,2} (?:y )?adherent(?: a| au| aux| desormais|$)`), nil, false},
	{"N renouvellent", members, pattern.Of(`\bne renouvel(?:lent|leront)\b|(?:renouvel|recondui|resili|regl|pay)[a-z]* leurs? (?:adhesion|cotisation)`), nil, false},
	{"N ont rejoint la grappe", members, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont|_) (?:rejoint|integre|rallie|pousse la porte d[ue]|quitte|` +
		`adhere a) (?:nos rangs|(?:la |le |l'|notre |cette )?` + ourHouse + `)`), nil, false},
	{"N ont levé des fonds", third, raised, someOne, false},
	{"N emplois industriels", sector, pattern.Of(`^ emplois (?:industriels|directs|salaries|prives)\b`), nil, true},
	{"N ont parcouru le salon international", third, pattern.Of(`^[^,;]{0,40} (?:ont|_) (?:parcouru|visite|frequente|arpente|` +
		`foule) (?:le salon (?:inter)?national|le salon (?:mondial|europeen)|la foire|la biennale)\b`), nil, false},
	{"N réunions de bureau", statutory, pattern.Of(`^ (?:reunions?|seances?|sessions?) (?:du|de) (?:bureau|conseil|ca|comite)\b`), nil, false},
	{"N à jour de cotisation", members, pattern.Of(`^(?: [a-z'-]+){0,3} (?:[a_] jour (?:de|d')|ont (?:regle|paye|acquitte) leur|cotisants?\b|cotisent)`), nil, false},
	{"N ont leur siège", members, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont|_|ayant) (?:leur|son) siege|^(?: d'entre (?:eux|elles))? siegent\b`), nil, false},
	{"N en font partie", members, pattern.Of(`^(?: [a-z'-]+){0,2} (?:en font|nous font|en sont) (?:partie|confiance|membres)`), nil, false},
	{"N sont implantés", members, pattern.Of(`^ (?:d'entre (?:eux|elles) )?(?:sont|etaient|etant) (?:implant|situe|base|etabli|localis|domicili)[a-z]+`), nil, false},
	{"N de nos membres exportent", members, pattern.Of(`^ (?:de nos (?:membres|adherents) )?(?:exportent|emploient|comptent|fabriquent|relevent|` +
		`travaillent)\b`), nil, false},
	{"N sociétés de la grappe", members, pattern.Of(`^(?: [a-z'-]+){0,3} (?:du|dans le|au sein du|au sein de la|dans la|de la) (?:grappe|cluster|` +
		`pole)(?: sont\b|$)`), firmsAlone, true},
	{"N des adhérents sont des TPE", members, pattern.Of(`^ (?:des|de nos|de ses) (?:adherents|membres)(?: [a-z]+)? (?:(?:sont|restent) (?:des?|d')|` +
		`emploient|exportent|ont (?:plus|moins))`), nil, false},
	{"N nouveaux venus", members, pattern.Of(`^ nouveaux (?:venus|entrants)$`), nil, false},
	{"N postes dans l'équipe", staff, pattern.Of(`^(?: [a-z'-]+){0,3} (?:dans|au sein de|pour) l'(?:equipe|association)\b`), nil, false},
	{"N d'après l'organisateur", third, pattern.Of(`(?:par|selon|d'apres) l'organisat(?:eur|rice)`), nil, false},
	{"N gars dehors", third, pattern.Of(`^(?: [a-z'-]+){0,3} (?:dehors|sur le carreau|a la (?:porte|rue)|au chomage(?: partiel| technique)?|` +
		`mis a pied|remercies)$`), workers, true},
	{"N en liquidation", third, pattern.Of(`\b(?:en|de) (?:redressement|liquidation|cessation|sauvegarde)\b`), nil, false},
	{"N ont fermé", third, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont|_) (?:ferme|cesse|disparu|fusionne|demenage|ete rachet|depose le bilan|` +
		`mis la cle|baisse le rideau)\b`), nil, false},
	{"N ont changé de mains", third, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont|_) change de mains\b`), someOne, false},
	{"N ont exprimé un besoin", general, pattern.Of(`^(?: [a-z'-]+){0,4} (?:en )?(?:ont|avaient|_) (?:[a-z]+ment )?(?:exprim|reclam|souhait|manifest|` +
		`regrett|deplor|demande)[a-z]*|^(?: [a-z'-]+){0,3} (?:se (?:disent|declarent)|se sont (?:dits?|dites?|declare[a-z]*)|reclament|souhaitent|` +
		`demandent|desirent|aimeraient|voudraient|seraient (?:interess|pret))`), nil, false},
	{"N existent", sector, pattern.Of(`^(?: [a-z'-]+){0,4} (?:subsistent|existent|perdurent|dans l'hexagone)\b`), nil, true},
	{"N ont fondé la grappe", general, pattern.Of(`^(?: [a-z'-]+){0,2} (?:ont|avaient) (?:[a-z]+ )?(?:fonde|cree|lance|imagine|porte|` +
		`decide de (?:creer|fonder|s'unir|se regrouper|se federer|s'associer))\b(?: (?:la|le|l'|notre|cette) ?` + ourHouse + `|$)|^(?: [a-z'-]+){0,2} (?:ont|` +
		`avaient) (?:[a-z]+ )?decide de s[e']`), nil, false},
	{"N ont rejoint l'équipe", staff, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont|_|viennent|vient|etoffent|renforcent)(?: de)? ?(?:rejoint|renforce|etoffe|` +
		`renforcer|rejoindre|integre|complete)? ?(?:l'|notre )equipe`), nil, false},
	{"regrette que N aient", general, pattern.Of(`^(?: [a-z'-]+){0,4} (?:aient|ait) [a-z]`), nil, false},
	{"les N marques présentes", third, pattern.Of(`^ (?:marques|stands|exposants|nations|pays) present`), nil, false},
	{"N pour le poste", staff, pattern.Of(`^ candidatures? (?:pour|au|a) (?:le|la|un|ce|notre|poste|stage)\b`), nil, false},
	{"N étaient dans la salle", statutory, pattern.Of(`^(?: [a-z'-]+){0,2} (?:(?:etaient|sont) (?:dans la salle|autour de la table|assis|venus? voter)|` +
		`(?:s'etaient|se sont) (?:fait )?(?:excus|represent)|se present[a-z]+ (?:pour|au|a) (?:un |le |la |l')?(?:siege|poste|election|presidence|suffrage))`), nil, false},
	{"N restent impayées", status, pattern.Of(`^(?: [a-z'-]+){0,2} (?:restent|restaient|demeurent) (?:[a-z]+ )?(?:impay|en |a |sans |vacant|inoccup|` +
		`ferme|bloqu)`), nil, true},
	{"N selon la profession", sector, pattern.Of(`\b(?:selon|d'apres) (?:l[ea] |les |l'|une? )?(?:insee|panorama|observatoire|etude|branche|profession|` +
		`chambre|federation|ministere|presse|statistique|chiffres|urssaf|ademe)`), nil, false},
	{"N se sont succédé", general, pattern.Of(`^(?: [a-z'-]+){0,2} (?:se sont succede|s'etaient (?:unis?|unies?|reunie?s?|associe?e?s?|regroupe?e?s?)|` +
		`se partagent)`), nil, false},
	{"N ont été détruits", sector, pattern.Of(`^(?: [a-z'-]+){0,3} (?:ont ete |sont |ete )(?:arrache|detruit|supprime|perdu|sinistre|gele|menace|` +
		`a pourvoir|vacant)`), nil, false},
	{"N sur dix", sector, pattern.Of(`^(?: [a-z'-]+)? sur (?:deux|trois|quatre|cinq|dix|vingt|cent|10|100)(?:$| [a-z]+(?:[^s]|ns)\b)`), nil, false},
	{"N n'ont pas répondu", general, pattern.Of(`^(?: [a-z'-]+){0,2} n'ont pas (?:souhaite|repondu|voulu|donne suite|pu etre joints?)`), nil, false},
	{"N sont concernés", general, pattern.Of(`^ (?:seulement )?(?:sont|etaient) (?:seulement )?concerne`), nil, false},
	{"N n'est prévu", general, pattern.Of(`^ (?:n'est|ne sont|n'etait) (?:pas )?(?:envisag|prevu|programm|souhait|necessaire)`), nil, false},
	{"N manquants", status, pattern.Of(`^(?: [a-z]+)? (?:manquant|restant)e?s?\b|^(?: [a-z'-]+){0,2} (?:sont|est|restent) (?:encore )?(?:en instance|` +
		`en attente|a caler|a venir)`), nil, true},
	{"N en attente", status, pattern.Of(`^(?: [a-z'-]+)? (?:attendent|en instance|en attente|en suspens)\b`), nil, true},
	{"N à programmer", status, pattern.Of(`^ a (?:programmer|planifier|caler|venir)\b`), nil, false},
	{"N nous ont aidés", third, pattern.Of(`^(?: [a-z'-]+){0,3} nous (?:ont|_) (?:aid|soutenu|financ|pret|donn|appuy|offert)`), nil, false},
	{"N en exercice", statutory, pattern.Of(`^(?: [a-z'-]+)? (?:en exercice|presents?|representes?|excuses?|empeches?|absents?)$|` +
		`^(?: [a-z]+){0,3} (?:ou|et) representee?s\b`), nil, false},
	{"N jours de RTT", staff, pattern.Of(`^ (?:jours?|semaines?) (?:de |d')?(?:rtt|conges?|repos|teletravail)\b`), nil, false},
	{"N observateurs", statutory, pattern.Of(`^ (?:membres )?observateurs(?: (?:sans|avec|n'ont|ont) [a-z]*|$)`), nil, false},
	{"N avis favorables", statutory, pattern.Of(`^ avis (?:de)?favorables?`), nil, false},
	{"N par semaine", mean, pattern.Of(`^(?: [a-z'-]+){0,2} ?(?:par|/) ?(?:mois|semaine|jour|matinee|exposant|dossier|salarie|stagiaire|membre|visiteur|` +
		`candidat|groupe|equipe)`), nil, false},
}
