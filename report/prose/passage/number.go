package passage

import "strings"

// IsSingular reports one word without the ending of a plural.
func IsSingular(low string) bool {
	return len(low) > 2 && !strings.ContainsAny(low, " -0123456789") && !strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "x") && !strings.HasSuffix(low, "z")
}

// Plural is the plural of one word in the singular; else the words.
func Plural(noun string) string {
	switch {
	case !IsSingular(New(noun).Low) || len(noun) < 5:
		return noun
	case strings.HasSuffix(noun, "eau"):
		return noun + "x"
	case strings.HasSuffix(noun, "al"):
		return strings.TrimSuffix(noun, "al") + "aux"
	}
	return noun + "s"
}

// PlainEnding reports a word that ends, before a place, in -es without an accent, in a sentence that
// has accents.
func PlainEnding(t Text, end int) bool {
	if end < 2 || t.Low[end-1] != 's' || t.Low[end-2] != 'e' || t.Runes[end-2] != 'e' || end > 2 && t.Low[end-3] == 'e' && t.Runes[end-3] != 'e' {
		return false
	}
	return strings.ContainsAny(string(t.Runes), "éèêàç")
}

// IsPluralVerb reports a word that is no plural of a noun, and ends as verbs do.
func IsPluralVerb(word string) bool { return strings.HasSuffix(word, "ent") }
