package french

import (
	"slices"
	"strings"
)

// Gender is that of a noun, Unknown where no rule finds it.
type Gender uint8

// The genders.
const (
	Unknown Gender = iota
	Masculine
	Feminine
)

// Head is the gender of the noun that a title begins with, and whether it is in
// the plural; Unknown for a title that begins with something else, with several
// nouns, or with a noun that is one in both numbers.
func Head(title string) (gender Gender, plural bool) {
	words := strings.Fields(title)
	var before article // what the words before the noun say of it
	told := false
	for i, written := range words {
		written = strings.TrimRight(written, ",;:.!?")
		if i == 0 {
			if a, rest, ok := leading(written); ok {
				before, told, written = a, true, rest
			}
			if written == "" {
				continue
			}
		}
		w := lower(written)
		if w == "" || stops(w) || several(words[i+1:]) {
			return Unknown, false
		}
		rest := words[i+1:]
		if one := SingularWord(w); beforeNoun[one] && len(rest) > 0 && !stops(lower(rest[0])) {
			before.plural, told = before.plural || one != w, true
			if g := ofAdjective(one); g != Unknown {
				before.gender = g
			}
			continue
		}
		one := Singular(w)
		if before.gender == Unknown {
			before.gender = ofNoun(one)
		}
		if told {
			return before.gender, before.plural
		}
		if one != w {
			return before.gender, true
		}
		if Plural(w) == w || !isWord(lettersOf.Replace(written)) {
			plural, ok := agreement(rest) // parcours, PME: one or several
			if !ok {
				return Unknown, false
			}
			return before.gender, plural
		}
		return before.gender, false
	}
	return Unknown, false
}

// lettersOf takes out what joins the parts of a compound.
var lettersOf = strings.NewReplacer("-", "", "’", "", "'", "")

// leading is the article that a title begins with, and what follows it in the
// same word.
func leading(w string) (a article, rest string, ok bool) {
	if elided, rest, cut := cutApostrophe(w); cut && lower(elided) == "l" {
		return article{}, rest, true
	}
	a, ok = articles[lower(w)]
	return a, "", ok
}

// several reports whether more nouns follow the first: « déjeuners et
// visites ».
func several(rest []string) bool {
	for _, w := range rest {
		switch w = lower(w); {
		case slices.Contains([]string{"et", "ou", "&", "/", "+"}, w):
			return true
		case stops(w):
			return false
		}
	}
	return false
}

// agreement is whether the adjective behind a noun is in the plural; ok is false
// where none says.
func agreement(rest []string) (plural, ok bool) {
	if len(rest) == 0 {
		return false, false
	}
	w := lower(rest[0])
	one := SingularWord(w)
	if stops(w) || !isAdjective(one) || pluralWord(one) == one {
		return false, false
	}
	return one != w, true
}

// article is what an article says of its noun.
type article struct {
	gender Gender
	plural bool
}

var articles = map[string]article{
	"le": {Masculine, false}, "la": {Feminine, false}, "les": {Unknown, true}, "un": {Masculine, false}, "une": {Feminine, false}, "des": {Unknown, true},
	"nos": {Unknown, true}, "notre": {}, "ce": {Masculine, false}, "cette": {Feminine, false}, "ces": {Unknown, true}, "du": {Masculine, false},
}

func ofAdjective(w string) Gender {
	switch {
	case strings.HasSuffix(w, "e") && w != "jeune" && w != "autre" && w != "double" && w != "triple":
		return Feminine
	case w == "jeune" || w == "autre" || w == "double" || w == "triple" || w == "mini" || w == "demi":
		return Unknown
	}
	return Masculine
}

// ofNoun is the gender of a noun in the singular, in lower case.
func ofNoun(w string) Gender {
	if g, ok := known().genders[w]; ok {
		return g
	}
	if i := strings.LastIndexByte(w, '-'); i >= 0 {
		first, last := w[:strings.IndexByte(w, '-')], w[i+1:]
		if beforeNoun[first] || fixed[first] {
			return ofNoun(last) // petit-déjeuner, demi-journée
		}
		return ofNoun(first) // chef-d’œuvre, pause-café
	}
	ends := func(end string) bool { return strings.HasSuffix(w, end) && len(w) > len(end) }
	switch {
	case slices.ContainsFunc(feminineEnds, ends):
		return Feminine
	case slices.ContainsFunc(masculineEnds, ends):
		return Masculine
	}
	return Unknown
}

// The endings that show a gender, but for what words.go lists.
var (
	feminineEnds  = []string{"ion", "aison", "ance", "ence", "ée", "té", "ure", "ette", "esse", "ise", "ude", "ade", "logie", "graphie", "ière", "elle", "euse", "ive", "trice", "nomie", "tégie", "gence"}
	masculineEnds = []string{"age", "ment", "isme", "eau", "al", "ail", "et", "ic", "if", "ard", "ot", "um", "ing", "thon", "teur", "iel", "ix"}
)

// Agrees reports whether an adjective or a participle (« reporté », « non
// commencé ») changes with its noun, as « en cours » does not.
func Agrees(text string) bool { return text != "" && text != "en cours" }

// Agreed is an adjective or a participle, given in the masculine singular, as
// it is said of a noun: reporté, reportée, reportés, reportées.
func Agreed(text string, gender Gender, plural bool) string {
	if gender == Feminine {
		text += "e"
	}
	if plural && !strings.HasSuffix(text, "s") {
		text += "s"
	}
	return text
}
