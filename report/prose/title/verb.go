package title

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// verb is a group of words that says what was done or what is: « n'y ont pas encore été ». Its
// places are those of tokens; participle is where one stands behind an auxiliary, -1 for none.
type verb struct {
	from, to   int
	has, is    bool // by its auxiliary
	participle int
	main       int // the token that tells person and time
	negated    bool
	holds      bool // « l' », which stands for an object said before
	there      bool // « y », which stands for a place said before
	reflexive  int  // the token s', se; -1 for none
}

// Forms of verbs by their endings.
var (
	imperfect  = pattern.Of(`^[a-z-]{2,}aient$`)
	imperfect1 = pattern.Of(`^[a-z-]{3,}ait$`)
	noImperf   = fold.WordSet("fait trait extrait portrait retrait souhait parfait bienfait attrait forfait distrait satisfait abstrait refait contrefait soustrait lait")
	inENT      = pattern.Of(`^[a-z-]{3,}ent$`)
	inRONT     = pattern.Of(`^[a-z-]+(?:ront|rons|rez)$`)
	inRA       = pattern.Of(`^[a-z-]{2,}(?:era|ira|dra|tra|vra|ura|rra)$`)
	adverbMent = pattern.Of(`(?:[eiu]|[ae]m)ment$`)
	infinitive = pattern.Of(`^[a-z-]*(?:[a-z][^i]er|[fcypl]ier|tudier|blier|gnier|trier|[a-z]ir|indre|[ao]ndre|endre|rdre|mettre|attre|aitre|ivre|uire|` +
		`faire|traire|crire|elire|[^a-z]dire)$`)
	participle = pattern.Of(`(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|ertes|ort|orte|orts|eint|eints|einte|eintes|ait|aits|aite|aites)$`)
	noPresent  = fold.WordSet("client agent parent patient talent accent vent cent present recent excellent different frequent urgent permanent competent argent content pertinent intelligent resident adolescent incident accident continent equivalent precedent evenement document element moment departement batiment equipement vehement souvent comment urgents absent adjacent president referent")
	// beforeObject are participles that are verbs with a person before an object only.
	beforeObject = fold.WordSet("fait permis traduit inscrit mis suivi suit conduit reconduit produit construit")
	noRA         = fold.WordSet("opera camera agora supra libera infra extra contra sierra ultra flora terra cobra algebra intra para tiara")
)

// finite reports a word that is a verb with a person, where it stands among others: a noun of the
// same form follows an article, a preposition or a number.
func finite(t passage.Text, ks []token, i int) bool {
	w := ks[i].low
	if i > 0 && ks[i-1].low == "ayant" || strings.HasSuffix(w, "e") && t.Runes[ks[i].to-1] == 'é' {
		return false
	}
	if beforeObject[w] && (i == 0 || i+1 >= len(ks) || !determined(ks[i+1])) {
		return false
	}
	if having[w] || being[w] {
		return w != "est" || i == 0 || ks[i-1].low != "l'" && ks[i-1].low != "d'"
	}
	if i > 0 {
		if p := ks[i-1].low; articles[p] || possessive[p] || prepositions[p] && p != "et" && p != "dont" {
			return false
		}
	}
	switch {
	case inRA.MatchString(w):
		return !noRA[w]
	case inRONT.MatchString(w), imperfect.MatchString(w), imperfect1.MatchString(w) && !noImperf[w], strings.HasSuffix(w, "ons") && i > 0 && ks[i-1].low == "nous":
		return true
	case inENT.MatchString(w):
		return !noPresent[w] && !adverbMent.MatchString(w) && !adverbs[w]
	}
	return i > 0 && (passage.IsFinite(w) || presents[w] || lexicon.Planning.Has(w) && (!strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ons")) || ours[ks[i-1].low] && present(w))
}

// present reports a word that is a verb of what clusters do in the present, where the cluster is its
// subject: « le pôle ouvre ».
func present(w string) bool {
	return lexicon.Doing.Has(w) && (strings.HasSuffix(w, "e") || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "it")) || lexicon.Bound.Has(w)
}

// verbAt is the group of a verb with a person that begins at a token.
func verbAt(t passage.Text, ks []token, i int) (v verb, ok bool) {
	v = verb{from: i, participle: -1, reflexive: -1}
	j := i
	if j < len(ks) && (ks[j].low == "ne" || ks[j].low == "n'") {
		v.negated = true
		j++
	}
	sure := v.negated
	for j < len(ks) && clitics[ks[j].low] {
		switch ks[j].low {
		case "y", "en":
			v.there = true
		case "s'", "se":
			v.reflexive, sure = j, true
		case "l'", "le", "la", "les":
			v.holds = true
		}
		j++
	}
	if j >= len(ks) || !ks[j].word() {
		return v, false
	}
	if w := ks[j].low; sure && j > i && (strings.HasSuffix(w, "ant") || isInfinitive(w) || adverbs[w] || prepositions[w] || articles[w]) {
		return v, false
	}
	if bare := j == i || !sure; bare && !finite(t, ks, j) && !(j > i && (having[ks[j].low] || being[ks[j].low])) {
		return v, false
	}
	if j > i && !sure && !v.there && (ks[i].low == "la" || ks[i].low == "les" || ks[i].low == "le" || ks[i].low == "l'" || ks[i].low == "en" || ks[i].low == "leur") && !having[ks[j].low] && !being[ks[j].low] {
		return v, false // an article or a preposition before a noun
	}
	v.finish(t, ks, j)
	return v, true
}

// afterPronoun is the group of the verb whose subject is the pronoun before a token.
func afterPronoun(t passage.Text, ks []token, i int) (v verb, ok bool) {
	if v, ok = nextVerb(t, ks, i); ok && v.from == i {
		return v, true
	}
	v = verb{from: i, participle: -1, reflexive: -1}
	j := skipAdverbs(ks, i)
	for j < len(ks) && (clitics[ks[j].low] || ks[j].low == "ne" || ks[j].low == "n'") {
		if ks[j].low == "s'" || ks[j].low == "se" {
			v.reflexive = j
		}
		j++
	}
	if j >= len(ks) || !ks[j].word() || determined(ks[j]) {
		return v, false
	}
	v.finish(t, ks, j)
	return v, true
}

// finish reads the group from the word that tells person and time.
func (v *verb) finish(t passage.Text, ks []token, j int) {
	v.main = j
	v.has, v.is = having[ks[j].low], being[ks[j].low]
	j = skipAdverbs(ks, j+1)
	if v.has && j < len(ks) && ks[j].low == "ete" {
		v.has, v.is = false, true
		j = skipAdverbs(ks, j+1)
	}
	if v.has && j+1 < len(ks) && ks[j].low == "depuis" && isParticiple(t, ks[j+1]) {
		j++ // « ont depuis trouvé »
	}
	if v.has && j+1 < len(ks) && (ks[j].low == "pu" || ks[j].low == "du") {
		if j++; ks[j].low == "etre" {
			v.has, v.is = false, true
			j = skipAdverbs(ks, j+1)
		}
	}
	if (v.has || v.is) && j < len(ks) && isParticiple(t, ks[j]) {
		v.participle = j
		j = skipAdverbs(ks, j+1)
	}
	v.to = j
}

// skipAdverbs is the token behind adverbs and « pas ».
func skipAdverbs(ks []token, i int) int {
	for i < len(ks) {
		if n := adverbial(ks, i); n > 0 {
			i += n
			continue
		}
		if !(adverbs[ks[i].low] || negations[ks[i].low] && !(ks[i].low == "plus" && i+1 < len(ks) && (ks[i+1].low == "de" || ks[i+1].low == "d'" || ks[i+1].low == "tard"))) {
			return i
		}
		i++
	}
	return i
}

// adverbial is how many tokens words of more than one take that stand as an adverb does: « par
// ailleurs »; 0 for none.
func adverbial(ks []token, i int) int {
	for _, words := range adverbials[ks[i].low] {
		n := 1
		for ; n <= len(words) && i+n < len(ks) && ks[i+n].low == words[n-1]; n++ {
		}
		if n > len(words) {
			return n
		}
	}
	return 0
}

// adverbials are such words, by the first of them.
var adverbials = map[string][][]string{"par": {{"ailleurs"}}, "en": {{"outre"}}, "de": {{"nouveau"}}, "a": {{"nouveau"}}, "malgre": {{"tout"}}, "tout": {{"de", "meme"}}, "au": {{"total"}}, "pour": {{"leur", "part"}}}

// isParticiple reports a word that may be the participle behind an auxiliary.
func isParticiple(t passage.Text, k token) bool {
	if !k.word() || articles[k.low] || possessive[k.low] || prepositions[k.low] || len(k.low) < 2 {
		return false
	}
	if strings.HasSuffix(k.low, "e") || strings.HasSuffix(k.low, "es") && !strings.HasSuffix(k.low, "ees") {
		return agreed(t, k)
	}
	return participle.MatchString(k.low)
}

// agreed reports a word in -é or -és, or in -ie, -ue, -te, -se with their plurals.
func agreed(t passage.Text, k token) bool {
	w := strings.TrimSuffix(k.low, "s")
	last := t.Runes[k.from+len(w)-1]
	if last == 'é' {
		return true
	}
	for _, end := range []string{"ee", "ie", "ue", "ite", "ise", "erte", "orte", "einte", "aite"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

func isInfinitive(w string) bool {
	return infinitive.MatchString(w) && !lexicon.IsNotInfinitive(w)
}

// irregular are verbs whose participle in -ant their plural does not tell.
var irregular = map[string]string{"ont": "ayant", "auront": "ayant", "avaient": "ayant", "sont": "étant", "soient": "étant", "aient": "ayant", "seront": "étant", "etaient": "étant", "font": "faisant", "feront": "faisant", "vont": "allant", "iront": "allant", "doivent": "devant", "devront": "devant",
	"devaient": "devant", "recoivent": "recevant", "recevront": "recevant", "peuvent": "pouvant", "pourront": "pouvant", "savent": "sachant", "veulent": "voulant", "prendront": "prenant", "partiront": "partant", "sortiront": "sortant", "ouvriront": "ouvrant",
	"offriront": "offrant", "serviront": "servant", "couvriront": "couvrant", "menent": "menant", "levent": "levant", "achetent": "achetant", "pesent": "pesant", "boivent": "buvant", "disent": "disant", "affichent": "affichant"}

// presentParticiple is the form in -ant of a verb in the plural: « travaillent », « participeront »;
// "" for one whose form is not known.
func presentParticiple(t passage.Text, k token) string {
	if a := irregular[k.low]; a != "" {
		return a
	}
	as := strings.ToLower(string(t.Runes[k.from:k.to]))
	cut := func(end, by string) string {
		r := []rune(as)
		return string(r[:len(r)-len([]rune(end))]) + by
	}
	switch {
	case strings.HasSuffix(k.low, "iendront"):
		return cut("iendront", "enant")
	case strings.HasSuffix(k.low, "eront"), strings.HasSuffix(k.low, "erent"):
		return soft(cut("eront", ""))
	case strings.HasSuffix(k.low, "iront"):
		return cut("iront", "issant")
	case strings.HasSuffix(k.low, "ront"):
		return cut("ront", "ant")
	case strings.HasSuffix(k.low, "iennent"):
		return cut("iennent", "enant")
	case strings.HasSuffix(k.low, "ennent"):
		return cut("ennent", "enant")
	case imperfect.MatchString(k.low):
		return soft(cut("aient", ""))
	case inENT.MatchString(k.low):
		return soft(cut("ent", ""))
	}
	return ""
}

// soft is a stem with -ant, which keeps the sound of its last consonant: « engageant »,
// « lançant », « gérant ».
func soft(stem string) string {
	r := []rune(stem)
	if n := len(r); n > 1 {
		switch r[n-1] {
		case 'g':
			return stem + "eant"
		case 'c':
			return string(r[:n-1]) + "çant"
		}
		if n > 2 && r[n-2] == 'è' {
			r[n-2] = 'é'
			return string(r) + "ant"
		}
	}
	return stem + "ant"
}
