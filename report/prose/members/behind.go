package members

import "bilan/report/pattern"

// What tells that a number is that of the members behind it, or beside it: a noun of how many they are, a register.
const (
	// headNoun names how many members there are.
	headNoun = `(?:(?:nombre|total|chiffre|compte)(?: total| exact| officiel)? (?:d(?:e |'|es )|de (?:nos|ses|vos|leurs|l') ?)` + memberNoun +
		`|(?:effectifs?|societariat)(?: total)?)`
	// pointing says what the number before it is.
	pointing = `(?:c'est|c'etait|tel est|tel etait|voila|voici|ce qui est)`
	// lists are what holds the names of the members.
	lists = `(?:registre|fichier|role|listing|liste)`
)

var (
	// headBehind names behind a number what it is the number of: « 37 membres (effectif constaté le 31 décembre) »,
	// « 45 est le nombre de membres », « Vos quarante collègues (c'était l'effectif au 31 décembre) ».
	headBehind = pattern.Of(`^(?: [a-z'-]+){0,3} ?(?:[,(:=-]|[(,] ?[=:]) ?(?:` + pointing + ` )?(?:(?:bien|desormais|aujourd'hui|alors) )?(?:la |le |l'|notre |son |un )?` + headNoun + `\b|` +
		`^ (?:est|etait)(?: (?:bien|desormais|aujourd'hui|alors))?(?:, [^,;.()]{2,40},)? (?:le |l'|notre |son )` + headNoun + `\b`)
	// ofOthersHead says behind such a noun that it is of somebody else.
	ofOthersHead = pattern.Of(`^ (?:du|de la|de l'|des|d'une?|de (?:cette|cet|ce|notre|leur)) ?[a-z]`)
	ofOwnHead    = pattern.Of(`^ (?:du|de la|de l'|des|d'une?|de (?:cette|cet|ce|notre|leur)) ?(?:[a-z]+ )?(?:grappe|cluster|pole|association|reseau|club|collectif|federation|` + memberNoun + `|` + firmNoun + `)\b`)
	// countedOn says behind a number of members when they were counted: « prendre 121 (chiffre du 31/12) ».
	countedOn = pattern.Of(`^(?: [a-z'-]+){0,2} ?[,(] ?(?:(?:c'est|c'etait|selon|d'apres|au) )?(?:le |notre )?(?:dernier )?(?:chiffre|pointage|decompte|comptage|releve|etat)s? ` +
		`(?:arrete|connu|constate|releve|etabli|certifie|du|au|a|de|en|fin)\b`)
	// broached begins a sentence with what it is about: « Côté effectifs, », « Pour les adhérents, prendre ».
	broached = pattern.Of(`^\W*(?:cote|pour|quant aux?|s'agissant d(?:e |'|es)|concernant|au chapitre d(?:e |'|es)|question|niveau|en matiere d(?:e |')) ?(?:les |nos |l'|des |le nombre d')?(?:` +
		memberNoun + `|effectifs?|troupes) ?[,:] ?(?:(?:prendre|prenez|retenir|retenez|compter|comptez|noter|notez|mettre|mettez|ecrire|indiquer) )?` + soon + ` *$`)
	// isOf stands between such a noun and its number: « un effectif qui, lui, est de 148 ».
	isOf = pattern.Of(`\b(?:est|etait|reste|demeure)(?: [a-z]+)? (?:de|d'|a)` + soon + ` *$`)
	// headLabel begins with such a noun, plainLabel is a noun of members and nothing else: « Membres 64 (60 en 2023) ».
	headLabel  = pattern.Of(`^\W*(?:notre |nos |l')?(?:effectifs?|societariat|troupes|rangs)\b`)
	plainLabel = pattern.Of(`^\W*(?:nombre d(?:e |'))?(?:adherents|membres|cotisants|societaires|adhesions) $`)
	// thatWeAre makes those before it the members: « sur les 64 que nous sommes ».
	thatWeAre = pattern.Of(`^ que (?:nous (?:sommes|etions|comptons)|vous etes|l'on est|compte notre [a-z]+)\b`)
	// nameless are the nouns by which a register counts.
	namesIn  = pattern.Of(`^ noms? (?:au|a notre|dans le|dans notre|sur le|sur notre) (?:registre|fichier|listing)\b`)
	nameless = pattern.Of(`^ (?:noms?|lignes?|fiches?|inscrits|inscriptions)\b`)
)

// feesHead is a heading about the fees of the members.
var feesHead = pattern.Of(`\b(?:cotisations?|adhesions?)\b`)

// headTime is the time that is said of a number behind the noun that names it.
func headTime(r *reading, c *count) when {
	for _, e := range []*pattern.Expr{headBehind, countedOn} {
		if at := e.FindStringIndex(c.behind); at != nil {
			tail := c.behind[at[1]:]
			if end := untilNext.FindStringIndex(tail); end != nil {
				tail = tail[:end[0]]
			}
			if w := r.timeIn(tail); w != unsaid {
				return w
			}
			return r.timeIn(c.behind[:at[1]])
		}
	}
	return unsaid
}

var untilNext = pattern.Of(`[;)]|, |\b(?:contre|apres|mais|dont)\b`)

// pointedAt reports a number that a noun behind it says to be that of the members.
func pointedAt(r *reading, c *count, sure, firm, bare bool) bool {
	if c.Percent || otherNoun.MatchString(c.behind) && !sure && !firm {
		return false
	}
	who := bare || sure || firm || trade.MatchString(c.right)
	if at := headBehind.FindStringIndex(c.behind); at != nil {
		tail := c.behind[at[1]:]
		if ofOthersHead.MatchString(tail) && !ofOwnHead.MatchString(tail) || acts(tail[:min(len(tail), 25)]) {
			return false
		}
		return c.when == atYearEnd || who && (c.when == yearAgo || ofMembers.MatchString(c.behind[:at[1]]) && (c.when != unsaid || r.follows || sure || bare))
	}
	return who && countedOn.MatchString(c.behind) && c.when == atYearEnd && !acts(c.left) && (sure || c.countsMembers() || r.follows)
}

// broaches reports a number behind the words by which a sentence comes to the members.
func (c *count) broaches() bool {
	return c.first && c.isBare() && broached.MatchString(c.left) && (c.when != unsaid || stops.MatchString(c.behind))
}

// inList reports a number of names in the register of members.
func (c *count) inList(sure, firm, bare bool) bool {
	return (bare || sure || firm || nameless.MatchString(c.right)) && registered.MatchString(c.before) || namesIn.MatchString(c.right) || listedIn.MatchString(c.right)
}

// registered is the register that holds them: « au registre des membres figurent 102 noms ».
var registered = pattern.Of(`\b(?:` + lists + ` (?:(?:des|de nos|de ses) )?(?:adherents|membres|adhesions)\b[^,;.]{0,30}|` +
	`(?:le|notre|son|celui) (?:registre |fichier |listing )?(?:de (?:la grappe |l'association |l'exercice )?(?:20[0-9]{2} )?)?)(?:en |y )?(?:figur|compt|comport|recens|affich|port|contien|contenai|denombr)[a-z]+` + soon + ` *$`)

// listedIn are those in the register: « 18 présents sur 35 inscrits au fichier ».
var listedIn = pattern.Of(`^ ?(?:(?:` + memberNoun + `|` + firmNoun + `) )?(?:(?:qui )?(?:figur|compt)(?:ant|ent|aient)|(?:inscrit|porte|couche|enregistre|recense|consigne|reference)e?s) (?:au|sur le|sur notre|dans le|dans notre|sur la|dans la) ` +
	`(?:registre|fichier|role|listing|liste (?:des|de nos|de ses) (?:adherents|membres))\b`)
