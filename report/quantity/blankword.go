package quantity

import (
	"strings"
	"unicode/utf8"
)

// BlankWord reports whether a text says that nothing is said: n.d., s.o., ?, –.
// An empty text is none.
func BlankWord(text string) bool {
	if text == "" || !blankBegins(text) {
		return false // as nearly every text
	}
	s := tidy(text)
	return s != "" && isBlankWord(s)
}

var blankWords = map[string]bool{
	"nd": true, "nc": true, "na": true, "n/a": true, "nr": true, "so": true, "sans objet": true, "non communique": true,
	"a definir": true, "a preciser": true, "a completer": true, "a determiner": true, "non renseigne": true, "non connu": true, "inconnu": true,
	"non disponible": true, "non mesure": true, "non chiffre": true, "n/c": true, "n/d": true, "neant communique": true,
	"en attente de donnees": true, "idem": true, "ras": true, "vide": true, "tbd": true, "tbc": true, "none": true,
	// What a list of a form shows before a choice is made; « Choisir un prestataire » is an action.
	"choisir": true, "choisissez": true, "selectionner": true, "selectionnez": true, "a choisir": true, "a selectionner": true, "choisir dans la liste": true, "choisissez dans la liste": true,
	"choisir une valeur": true, "selectionner une valeur": true, "selectionnez une valeur": true, "choisir un element": true, "choisissez un element": true, "choisir une option": true, "selectionner une option": true,
	"liste deroulante": true, "select": true, "choose": true, "select an option": true,
}

// blankBeginnings are the first three letters of blankWords, a space where a word ends.
var blankBeginnings = func() map[[3]byte]bool {
	begin := map[[3]byte]bool{}
	for word := range blankWords {
		word += " "
		begin[[3]byte{word[0], word[1], word[2]}] = true
	}
	return begin
}()

// blankBegins reports whether a text that stands for nothing may begin as one
// does: with three letters that a word of blankWords begins with, with one letter
// and no second (n.d.), or with what is neither letter nor digit.
func blankBegins(text string) bool {
	first, rest := text[0]|0x20, text[1:]
	switch {
	case isDigit(text[0]), rest != "" && isDigit(rest[0]):
		return false
	case text[0] == 0xc3 && rest != "" && rest[0]|0x20 >= 0xa8 && rest[0]|0x20 <= 0xab: // é, è, ê and ë: no such word begins with them
		return false
	case first < 'a' || first > 'z':
		return true
	}
	second, rest := letter(rest)
	if second == ' ' {
		return strings.IndexByte("anistr", first) >= 0
	}
	if strings.Contains(rest, ".") || rest != "" && rest[0] >= utf8.RuneSelf {
		return true
	}
	third, _ := letter(rest)
	return blankBeginnings[[3]byte{first, second, third}]
}

// letter is the first letter of a text in lower case, e for one with an accent, and what follows it; a
// space for any other character, and where the text ends.
func letter(text string) (c byte, rest string) {
	if len(text) > 1 && text[0] == 0xc3 && text[1]|0x20 >= 0xa8 && text[1]|0x20 <= 0xab { // é, è, ê and ë
		return 'e', text[2:]
	}
	if text == "" || text[0]|0x20 < 'a' || text[0]|0x20 > 'z' {
		return ' ', ""
	}
	return text[0] | 0x20, text[1:]
}

// isBlankWord reports words and signs that mean nothing. A dot after each
// letter is as people type: n.d., s. o.
func isBlankWord(s string) bool {
	if strings.Trim(s, "-–—…?._/ ") == "" {
		return true
	}
	low := plain(s)
	if blankWords[low] || blankWords[strings.Trim(low, "-–—….:[]<> ")] {
		return true
	}
	if strings.Contains(low, ".") {
		return blankWords[strings.ReplaceAll(strings.ReplaceAll(low, ".", ""), " ", "")]
	}
	return false
}
