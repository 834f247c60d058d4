package field

import (
	"strings"
	"unicode"

	"bilan/report/fold"
)

// Key folds a heading: case, accents, spacing, punctuation, plurals and genders
// go, so that « Prévues » and « prévu », « Demandée » and « demandé(s) » have one
// key. « # » is « n° ». A text without letters or digits has the key "".
func Key(text string) string {
	key := fold.Singular(Parted(text))
	if key == "" && strings.TrimSpace(text) == "#" {
		return "n"
	}
	if !strings.Contains(key, " ") {
		return masculine(key)
	}
	words := strings.Split(key, " ")
	kept := words[:0]
	parted := strings.ContainsAny(text, "(·.")
	for _, w := range words {
		if n := len(kept); n > 0 && (w == "e" || w == "s" || w == "es" || w == "ne" || w == "le") && len(kept[n-1]) > 2 && parted {
			continue // « participant(e)s », « président·e »
		}
		kept = append(kept, masculine(w))
	}
	return strings.Join(kept, " ")
}

// Parted parts the words of « intitule_action », « intituleAction » and
// « réalisé2024 »: where a small letter meets a capital or a figure. What is
// in brackets stays as it is, as « (kWh) » is a unit.
func Parted(text string) string {
	if strings.IndexFunc(text, func(r rune) bool { return r == '_' || r <= '9' && r >= '0' || unicode.IsUpper(r) }) < 0 {
		return text
	}
	var b strings.Builder
	small, depth := false, 0
	for _, r := range text {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '_':
			r = ' '
		}
		if small && depth <= 0 && (r <= '9' && r >= '0' || unicode.IsUpper(r)) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		small = unicode.IsLower(r)
	}
	return b.String()
}

// masculine takes the ending of the feminine off a folded word: prevue, realisee,
// annuelle. Of other words, such as « date », it takes what they end with too: a
// key is there to be compared, not to be read.
func masculine(word string) string {
	if len(word) < 4 {
		return word
	}
	stem := strings.TrimRight(word, "e")
	if n := len(stem); n > 3 && n < len(word) && stem[n-1] == stem[n-2] {
		stem = stem[:n-1]
	}
	return stem
}
