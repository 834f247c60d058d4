package title

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/passage"
)

// group is the words of a noun group that begins at a token, and the token where it ends: a sign,
// a verb, a relative clause, a time. Adverbs within it are left out.
func group(t passage.Text, ks []token, i int) (kept []token, end int) {
	for ; i < len(ks); i++ {
		k := ks[i]
		switch {
		case k.quoted():
		case !k.word() && !(k.low == "&" || k.low == "+" || k.low == "-" && i+1 < len(ks) && len(kept) > 0 && ks[i-1].to == k.from && ks[i+1].from == k.to):
			return kept, i
		case adverbs[k.low] && len(kept) > 0:
			continue
		case more(ks, i):
			if i++; i+1 < len(ks) && isNumber(ks[i+1]) && len(kept) > 0 {
				return kept, i + 1
			}
			continue
		case relatives[k.low], joints[k.low] && len(kept) > 0, k.low == "ou" && t.Runes[k.from+1] == 'ù', k.low == "d'" && i+1 < len(ks) && ks[i+1].low == "ou" && t.Runes[ks[i+1].from+1] == 'ù':
			return kept, i
		case len(kept) > 0 && timeAt(t, ks, i), aside(ks, i) && len(kept) > 0:
			return kept, i
		case (k.low == "et" || k.low == "ou") && breaks(t, ks, i+1):
			return kept, i
		case purpose(ks, i), newNoun(ks, i):
			return kept, i
		case subjects[k.low] && !(k.low == "tous" || k.low == "toutes" || k.low == "tu"):
			return kept, i
		}
		if len(kept) > 0 {
			if _, ok := verbAt(t, ks, i); ok {
				return kept, i
			}
		}
		kept = append(kept, k)
	}
	return kept, i
}

// newNoun reports an article behind « au plus » and its like, which begins another group: « étendre
// à vingt entreprises au plus l'accompagnement ».
func newNoun(ks []token, i int) bool {
	definite := ks[i].low == "le" || ks[i].low == "la" || ks[i].low == "l'" || ks[i].low == "les"
	return definite && i > 1 && more(ks, i-2)
}

// more reports « au moins » and its like, which qualify a number.
func more(ks []token, i int) bool {
	if i+1 >= len(ks) {
		return false
	}
	next := ks[i+1].low
	return ks[i].low == "au" && (next == "moins" || next == "plus" || next == "minimum" || next == "maximum" || next == "total") || ks[i].low == "en" && next == "tout" || ks[i].low == "plus" && (next == "de" || next == "d'")
}

// breaks reports a token behind « et » that begins no further noun: a verb, a preposition.
func breaks(t passage.Text, ks []token, i int) bool {
	i = skipAdverbs(ks, i)
	if i >= len(ks) || subjects[ks[i].low] || relatives[ks[i].low] || clitics[ks[i].low] && i+1 < len(ks) && isInfinitive(ks[i+1].low) {
		return true
	}
	if i+2 < len(ks) && (ks[i].low == "de" || ks[i].low == "d'") && clitics[ks[i+1].low] && isInfinitive(ks[i+2].low) {
		return true
	}
	if isInfinitive(ks[i].low) || (ks[i].low == "de" || ks[i].low == "d'") && i+1 < len(ks) && isInfinitive(ks[i+1].low) {
		return true
	}
	_, verb := verbAt(t, ks, i)
	return verb
}

// amounts are what a passage behind « pour » says of how much it was.
var amounts = fold.WordSet("volume montant total cout budget taux somme effectif")

// purpose reports a preposition with an infinitive: « pour accélérer », « afin de », « à engager ».
func purpose(ks []token, i int) bool {
	if i+1 >= len(ks) {
		return false
	}
	switch next := i + 1; ks[i].low {
	case "pour", "sans":
		if i+2 < len(ks) && articles[ks[next].low] && amounts[ks[i+2].low] {
			return true // « pour un volume de »
		}
		if ks[next].low == "s'" || ks[next].low == "se" || ks[next].low == "y" || ks[next].low == "les" || ks[next].low == "en" {
			next = min(next+1, len(ks)-1)
		}
		return isInfinitive(ks[next].low)
	case "de", "d'":
		return isInfinitive(ks[next].low) && !articles[ks[next].low]
	}
	return false
}

// timeAt reports a time that begins at a token: « en 2024 », « le 9 octobre », « au printemps »,
// « cette année », « chaque mois ».
func timeAt(t passage.Text, ks []token, i int) bool {
	at := func(n int) string {
		if i+n < len(ks) {
			return ks[i+n].low
		}
		return ""
	}
	year := func(s string) bool { return len(s) >= 4 && (strings.HasPrefix(s, "20") || strings.HasPrefix(s, "19")) }
	digits := func(s string) bool { return s != "" && passage.IsDigit(s[0]) }
	switch k := at(0); k {
	case "en":
		return year(at(1)) && t.Low[ks[i].from:ks[i].to] == string(t.Runes[ks[i].from:ks[i].to]) || months[at(1)] || (at(1) == "fin" || at(1) == "debut") && (seasons[at(3)] || at(3) == "exercice" || digits(at(3))) || seasons[at(1)]
	case "le", "du", "les", "au", "des":
		if digits(at(1)) && (months[at(2)] || len(at(1)) == 10) {
			return true
		}
		if k == "au" || k == "a" {
			return seasons[at(1)] || months[at(1)] || at(1) == "second" && seasons[at(2)] || at(1) == "premier" && seasons[at(2)] || at(1) == "cours"
		}
		return false
	case "a":
		return months[at(1)] || at(1) == "l'" && (seasons[at(2)] || at(2) == "heure" && (at(3) == "ou" || at(3) == "actuelle")) || at(1) == "la" && at(2) == "rentree" || at(1) == "ce" && at(2) == "jour" || at(1) == "partir" || at(1) == "compter"
	case "cette", "cet", "ce", "chaque":
		return seasons[at(1)] || at(1) == "jour"
	case "l'":
		return (at(1) == "an" || at(1) == "annee" || at(1) == "ete") && i > 0 && ks[i-1].low != "de" && (at(2) == "dernier" || at(2) == "derniere" || at(2) == "prochain" || at(2) == "prochaine" || at(2) == "passe")
	case "tous", "toute", "toutes":
		return at(1) == "les" || at(1) == "l'"
	case "d'", "dici":
		return at(1) == "ici"
	case "fin", "debut", "courant", "mi":
		return digits(at(1)) || months[at(1)]
	case "pour":
		return year(at(1))
	}
	return false
}

// aside reports words that say how much, how or why, and not what.
func aside(ks []token, i int) bool {
	at := func(n int) string {
		if i+n < len(ks) {
			return ks[i+n].low
		}
		return ""
	}
	switch at(0) {
	case "au":
		return at(1) == "lieu" || at(1) == "bas" || at(1) == "mieux"
	case "en":
		return at(1) == "revanche" || at(1) == "outre" || at(1) == "hausse" || at(1) == "baisse" || at(1) == "parallele" || at(1) == "raison" || at(1) == "moyenne" || at(1) == "face" || at(1) == "priorite" || at(1) == "particulier"
	case "par":
		return at(1) == "ailleurs" || at(1) == "rapport" || at(1) == "contre" || at(1) == "exemple"
	case "suite", "grace":
		return at(1) == "a" || at(1) == "au" || at(1) == "aux"
	case "minimum", "maximum", "y", "ne", "n'", "lui", "moyennant", "compris":
		return true
	case "a":
		return at(1) == "cause" || at(1) == "peine" || at(1) == "comparer" || at(1) == "savoir" || at(1) == "nouveau" || at(1) == "hauteur"
	case "avec":
		return at(1) == "succes"
	case "dans":
		return at(1) == "la" && at(2) == "foulee"
	case "lors", "pres":
		return at(1) == "que"
	case "de":
		return (at(1) == "plus" || at(1) == "moins") && (at(2) == "" || at(2) == "que" || at(2) == "qu'") || at(1) == "nouveau"
	case "sur":
		return at(1) != "" && passage.IsDigit(at(1)[0])
	}
	return false
}

// longest is how many words a title has at most.
const longest = 9

// trimmed is a group without the words at its end that another word must follow, cut where it is
// longer than a title is.
func trimmed(ks []token) []token {
	ks = dangling(ks)
	if count(ks) <= longest+1 {
		return ks
	}
	for _, soft := range []bool{true, false} {
		for n := len(ks) - 1; n > 2; n-- {
			low := ks[n].low
			cut := prepositions[low] && low != "d'" && low != "de" && low != "du" && low != "des" || !soft && prepositions[low]
			if head := dangling(ks[:n]); cut && count(head) <= longest && count(head) >= 3 && !halved(head) {
				return head
			}
		}
	}
	return ks
}

// halved reports a group that was cut within the second of two things joined by « et ».
func halved(ks []token) bool {
	for n := max(1, len(ks)-3); n < len(ks); n++ {
		if ks[n].low == "et" {
			return true
		}
	}
	return false
}

// count is the number of words as spaces part them.
func count(ks []token) (n int) {
	for i, k := range ks {
		if i == 0 || ks[i-1].to < k.from {
			n++
		}
		if k.quoted() {
			n++ // its words count for little
		}
	}
	return n
}

// dangling cuts what must be followed by something.
func dangling(ks []token) []token {
	for len(ks) > 0 {
		k := ks[len(ks)-1]
		if !k.quoted() && (prepositions[k.low] || articles[k.low] || possessive[k.low] || joints[k.low] || relatives[k.low] || clitics[k.low] || numerals[k.low] || adverbs[k.low] || negations[k.low] || !k.word() || k.low == "tres" || k.low == "ne" || k.low == "n'" || k.low == "afin" || k.low == "passer" || k.low == "faire") {
			ks = ks[:len(ks)-1]
			continue
		}
		break
	}
	return ks
}

// bare is a group without its article or possessive, and without what joins it to the sentence
// before.
func bare(ks []token) []token {
	both := ks
	for len(ks) > 1 {
		k := ks[0].low
		if ks[0].quoted() || !articles[k] && !possessive[k] && !leads[k] && k != "de" && k != "d'" && k != "du" && k != "a" && k != "au" && k != "aux" && !(k == "tout" || k == "tous" || k == "toute" || k == "toutes") && ks[0].word() {
			break
		}
		ks = ks[1:]
	}
	if len(ks) > 2 && ks[0].low == "nombre" && (ks[1].low == "de" || ks[1].low == "d'") {
		return bare(ks[2:])
	}
	if len(both) > len(ks) && articles[both[0].low] && both[0].low != "des" { // « les hôtels et les campings »
		return unarticled(ks)
	}
	return ks
}

// unarticled is a group without the articles behind « et », but of « entre le pôle et la gare ».
func unarticled(ks []token) []token {
	var out []token
	for i, k := range ks {
		between := slices.ContainsFunc(ks[:i], func(k token) bool { return k.low == "entre" })
		if !articles[k.low] || i == 0 || ks[i-1].low != "et" || between {
			out = append(out, k)
		}
	}
	return out
}

// Group is the noun group with which a stretch of a passage begins, without its article.
func Group(t passage.Text, from, to int) string {
	ks := tokens(t, from, to)
	kept, _ := group(t, ks, 0)
	return written(t, trimmed(bare(kept)))
}

// of is a group as the complement of a noun before it, with its article: « du programme », « des
// visites », « de l'école »; "" where that is not known.
func of(t passage.Text, ks []token) string {
	if len(ks) == 0 {
		return ""
	}
	rest := ks[1:]
	if (ks[0].low == "un" || ks[0].low == "une") && len(rest) > 1 && strings.HasPrefix(rest[0].low, "seul") {
		rest = rest[1:]
	}
	lower := strings.ToLower(string(t.Runes[ks[0].from:ks[0].to]))
	vowel := func(of []token) string {
		if len(of) > 0 && strings.IndexByte("aeiouy", of[0].low[0]) >= 0 {
			return "d'"
		}
		return "de "
	}
	switch k := ks[0].low; {
	case len(rest) == 0:
		return ""
	case k == "le":
		return "du " + written(t, rest)
	case k == "les", k == "nos", k == "ses", k == "leurs", k == "ces", numerals[k], k[0] >= '0' && k[0] <= '9':
		if numeralFirst := len(rest) > 1 && (numerals[rest[0].low] || passage.IsDigit(rest[0].low[0])); numeralFirst {
			rest = rest[1:]
		}
		return "des " + written(t, unarticled(rest))
	case k == "la", k == "l'":
		if lower == "la" {
			lower += " "
		}
		return "de " + lower + written(t, rest)
	case k == "un", k == "une":
		return "d'" + lower + " " + written(t, rest)
	case k == "des":
		return vowel(rest) + written(t, rest)
	case k == "sa", k == "cette":
		if vowel(rest) == "d'" {
			return "de l'" + written(t, rest)
		}
		return "de la " + written(t, rest)
	case k == "notre", k == "leur", k == "son", k == "ce", k == "cet":
		switch {
		case vowel(rest) == "d'":
			return "de l'" + written(t, rest)
		case k == "ce" || k == "son":
			return "du " + written(t, rest)
		case feminine(rest[0].low):
			return "de la " + written(t, rest)
		case !strings.HasSuffix(rest[0].low, "e") || masculine(rest[0].low):
			return "du " + written(t, rest)
		}
		return ""
	}
	return ""
}

// masculine reports a noun in -e that is masculine by its ending.
func masculine(w string) bool {
	for _, end := range []string{"age", "isme", "gramme", "aire", "oire", "ege", "stere", "logue", "eme", "site", "cercle", "centre", "livre", "registre", "groupe", "guide", "catalogue", "comite", "modele", "poste", "collectif", "label", "concours", "titre", "cadre", "marche", "module", "cycle"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// known reports a noun whose gender its ending tells.
func known(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return feminine(w) || !strings.HasSuffix(w, "e") || masculine(w)
}

// Agreeing is a participle in the singular masculine as it stands behind a noun in the plural; ""
// where the gender of the noun is not known.
func Agreeing(participle, noun string) string {
	t := passage.New(noun)
	ks := tokens(t, 0, len(t.Low))
	for len(ks) > 1 && (ks[0].low == "jeunes" || strings.HasPrefix(ks[0].low, "nouve")) {
		ks = ks[1:]
	}
	switch {
	case len(ks) == 0 || !known(ks[0].low):
		return ""
	}
	first, more, _ := strings.Cut(participle, " ") // mis en relation
	switch {
	case feminine(ks[0].low):
		first += "es"
	case !strings.HasSuffix(first, "s"):
		first += "s"
	}
	return strings.TrimSpace(first + " " + more)
}

// feminine reports a noun that is feminine by its ending.
func feminine(w string) bool {
	w = strings.TrimSuffix(w, "s")
	for _, end := range []string{"tion", "sion", "ee", "ie", "ance", "ence", "ite", "ure", "ette", "euse", "ade", "elle", "ise", "rice", "page", "charte", "carte", "lettre", "offre", "fiche", "plateforme", "plaquette", "classe", "campagne", "base", "boutique", "bourse", "enquete", "semaine", "equipe", "cellule", "chaine", "halle", "fete", "ferme", "route", "visite", "boucle", "caravane", "demarche", "grappe", "tribune", "revue", "vitrine", "machine", "marque", "cuisine", "son", "nuit", "forge", "conference", "vente", "demande", "meule", "pousse", "piece", "seance", "reponse", "commande", "famille", "fille", "femme", "commune", "ville", "installation", "tonne", "visite", "boite", "usine", "maison", "marque", "oeuvre", "video", "fois", "tribune", "action", "image", "borne", "promotion", "retombee", "vue", "licence", "balade", "recette", "mission", "photo", "place", "ligne", "parcelle", "plante", "piste", "idee", "offre", "tete", "foire", "presse", "societe", "ecole", "etude", "aide", "salle", "table", "personne", "entreprise", "pme", "structure", "tournee", "journee", "soiree", "matinee"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
