package french

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// SingularWord is the singular of one word, in lower case, with accents or
// without; the word itself where that is its singular. Words of three letters
// and less have one only where they are known, as most are articles and symbols.
func SingularWord(w string) string {
	last := len(w) - 1
	if last < 2 {
		return w
	}
	if w[last] != 's' && w[last] != 'x' {
		return w
	}
	l := known()
	if one, ok := l.singulars[w]; ok {
		return one
	}
	switch {
	case last < 3 || l.unchanging[w]:
		return w
	case w[last] == 'x':
		switch {
		case strings.HasSuffix(w, "eaux"):
			return w[:last]
		case strings.HasSuffix(w, "aux"):
			return w[:last-1] + "l"
		}
		return w
	}
	for _, end := range unchangingEnds {
		if strings.HasSuffix(w, end) {
			return w
		}
	}
	return w[:last]
}

// unchangingEnds are endings in s of the singular: cours, process, compris,
// requis, permis, stéphanois, relais, progrès.
var unchangingEnds = []string{"cours", "ss", "pris", "quis", "mis", "ois", "ais", "ès"}

// pluralWord is the plural of one word in lower case.
func pluralWord(w string) string {
	if w == "" {
		return w
	}
	if many, ok := known().plurals[w]; ok {
		return many
	}
	stem := w[:len(w)-1]
	switch last := w[len(w)-1]; {
	case last == 's' || last == 'x' || last == 'z':
		return w
	case strings.HasSuffix(w, "eau"), strings.HasSuffix(w, "œu"):
		return w + "x"
	case strings.HasSuffix(w, "al"):
		return stem + "ux"
	}
	return w + "s"
}

// Singular is a noun with what surrounds it (« stands partagés », « chefs
// d’entreprise ») in the singular: what follows a preposition stays as it is,
// and so do symbols and initials.
func Singular(noun string) string { return phrase(noun, singularPart) }

// Plural is such a noun in the plural; as it is where it has that already.
func Plural(noun string) string { return phrase(noun, pluralPart) }

// phrase gives the words of a noun their endings.
func phrase(noun string, part func(string) string) string {
	words := strings.Split(noun, " ")
	head := true // the word may be the noun itself
	for i, w := range words {
		key := lower(w)
		switch {
		case w == "":
		case key == "et" || key == "ou" || key == "&":
			head = true
		case stops(key):
			return strings.Join(words, " ")
		default:
			if head || isAdjective(lower(SingularWord(key))) {
				words[i] = withComma(w, part)
			}
			head = head && beforeNoun[SingularWord(key)] || strings.HasSuffix(w, ",")
		}
	}
	return strings.Join(words, " ")
}

func withComma(w string, part func(string) string) string {
	bare := strings.TrimRight(w, ",;")
	return compound(bare, part) + w[len(bare):]
}

// stops reports whether the words from one on say what the noun is of, and do
// not change with it.
func stops(w string) bool {
	if elided, rest, ok := cutApostrophe(w); ok && rest != "" && slices.Contains([]string{"d", "l", "qu", "jusqu", "lorsqu"}, elided) {
		return true
	}
	if strings.ContainsAny(w[:1], "(/[0123456789%€+-–—") {
		return true
	}
	return slices.Contains(prepositions, w)
}

var prepositions = []string{"de", "du", "des", "à", "au", "aux", "en", "sur", "par", "pour", "avec", "dans", "sous", "entre", "contre", "sans", "hors", "chez", "vers", "dont", "selon", "depuis", "après", "avant", "of", "for", "with", "in", "to", "by", "qui", "que", "via", "–", "—", ":"}

func cutApostrophe(w string) (before, after string, ok bool) {
	if before, after, ok = strings.Cut(w, "’"); ok {
		return before, after, true
	}
	return strings.Cut(w, "'")
}

// beforeNoun are the adjectives that precede their noun.
var beforeNoun = words("petit petite grand grande nouveau nouvelle nouvel bon bonne premier première jeune autre gros grosse futur future ancien ancienne demi demie haut haute mini double triple meilleur meilleure")

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// isAdjective reports whether a word behind a noun agrees with it, by its ending:
// partagé, collectif, régional. Others are nouns set beside it (bilan carbone,
// point presse), which do not.
func isAdjective(w string) bool {
	return adjectives[w] || slices.ContainsFunc(adjectiveEnds, func(end string) bool { return strings.HasSuffix(w, end) })
}

var (
	adjectives    = words("suivi suivie réuni réunie établi établie fourni fournie réussi réussie fini finie accompli accomplie nourri présent présente récent récente permanent permanente différent différente adjacent fréquent fréquente urgent urgente simple jeune rond ronde rapide libre mixte propre double triple interne externe moderne court courte long longue complet complète secret discret concret concrète commun commune féminin masculin local vert verte ouvert ouverte offert offerte couvert couverte atteint atteinte joint jointe gratuit gratuite payant mensuel utile autonome locale neuf neuve mobile agile")
	adjectiveEnds = []string{"é", "ée", "u", "ue", "if", "ive", "al", "ale", "el", "elle", "ique", "ien", "ienne", "éen", "éenne", "eux", "euse", "ier", "ière", "able", "ible", "iste", "ois", "oise", "ais", "aise", "ant", "ante", "ain", "aine", "crit", "crite", "duit", "duite", "truit", "truite", "rieur", "rieure", "icole"}
)

// compound gives a word its ending, part by part where hyphens join it.
func compound(w string, part func(string) string) string {
	switch {
	case !strings.Contains(w, "-"):
		return part(w)
	case whole[Plain(lower(w))]:
		return w
	}
	if ending := strings.TrimSuffix(w, "-e-s"); ending != w || strings.HasSuffix(w, "-e") {
		return part(w)
	}
	parts := strings.Split(w, "-")
	first := lower(parts[0])
	for i, p := range parts {
		key := lower(p)
		switch {
		case i > 0 && stops(key):
			return strings.Join(parts, "-") // arcs-en-ciel, chefs-d’œuvre
		case i == 0 && (fixed[first] || len(parts) > 1 && fixedBefore(lower(parts[1]))):
		case i > 0 && beside[SingularWord(key)]:
		default:
			parts[i] = part(p)
		}
	}
	return strings.Join(parts, "-")
}

// fixedBefore reports whether what precedes a part of a compound stays:
// start-up, roll-up.
func fixedBefore(second string) bool {
	return slices.Contains([]string{"up", "ups", "off", "offs", "in", "out"}, second)
}

var (
	// whole are compounds that never change, without accents.
	whole = words("rendez-vous apres-midi hors-d'œuvre mi-temps tete-a-tete laissez-passer porte-a-porte face-a-face vis-a-vis va-et-vient savoir-faire savoir-etre faire-part on-dit sans-abri sans-emploi non-sens rez-de-chaussee porte-parole pret-a-porter aide-memoire compte-gouttes remue-meninges best-of pot-au-feu bien-etre hors-serie trompe-l’œil tout-venant")
	// fixed are first parts that stay: prefixes, adverbs, verbs.
	fixed = words("avant après arrière sous sur vice ex non mi semi demi auto anti inter mini micro mega néo pré post pro co contre extra ultra infra intra pluri multi self e télé éco agro bio électro audio nano quasi franco socio after work web job team speed porte ouvre lave garde pare passe compte tire chauffe brise cache coupe presse serre taille tue gagne couvre pèse monte vide faire pique tout start show road after business open living fab learning brain bench mass crowd low high big")
	// beside are second parts that stay: nouns that mean « de … ».
	beside = words("poste service café vie lumière vacances homme presse midi e")
)

// singularPart and pluralPart are one word in the singular and in the plural,
// with the case of its first letter; inclusive forms (participant·e·s,
// participant(e)s, entreprise(s)) are known.
func singularPart(w string) string {
	for _, end := range [][2]string{{"·e·s", "·e"}, {"·es", "·e"}, {"·s", ""}, {".e.s", ".e"}, {"(e)s", "(e)"}, {"(es)", "(e)"}, {"(s)", ""}, {"(x)", ""}, {"-e-s", "-e"}} {
		if stem, ok := strings.CutSuffix(w, end[0]); ok && stem != "" {
			return stem + end[1]
		}
	}
	if !isWord(w) {
		return w
	}
	return cased(w, SingularWord(lower(w)))
}

func pluralPart(w string) string {
	for _, end := range [][2]string{{"·e", "·e·s"}, {".e", ".e.s"}, {"(e)", "(e)s"}, {"-e", "-e-s"}, {"(s)", "s"}, {"(x)", "x"}} {
		if stem, ok := strings.CutSuffix(w, end[0]); ok && stem != "" {
			return stem + end[1]
		}
	}
	key := lower(w)
	if _, short := known().plurals[key]; !isWord(w) || utf8.RuneCountInString(w) < 4 && !short {
		return w
	}
	return cased(w, pluralWord(key))
}

// cased is a form of a word with the capital that the word has.
func cased(w, form string) string {
	if key := lower(w); key != w {
		_, size := utf8.DecodeRuneInString(w)
		_, formSize := utf8.DecodeRuneInString(form)
		if w[:size] != key[:min(size, len(key))] {
			return strings.ToUpper(form[:formSize]) + form[formSize:]
		}
	}
	return form
}
