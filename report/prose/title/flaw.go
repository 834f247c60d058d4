package title

import "bilan/report/prose/passage"

// HasInfinitive reports words among which a verb is named: « former dix salariés ».
func HasInfinitive(s string) bool {
	t := passage.New(s)
	for _, k := range tokens(t, 0, len(t.Low)) {
		if isInfinitive(k.low) {
			return true
		}
	}
	return false
}

// Flaw is what a reader would mend in a title: "article" at its front, "pronoun", "verb" with a
// person, "end" of a word that another must follow, "length"; "" for none.
func Flaw(title string) string {
	t := passage.New(title)
	ks := tokens(t, 0, len(t.Low))
	if len(ks) == 0 {
		return "length"
	}
	if len(ks) > 1 && articles[ks[0].low] {
		return "article"
	}
	for i, k := range ks {
		if pronouns[k.low] {
			return "pronoun"
		}
		if i > 0 && relatives[k.low] {
			return "pronoun"
		}
		if v, ok := verbAt(t, ks, i); ok && !articles[k.low] {
			if v.main > 0 {
				return "verb"
			}
		}
	}
	if last := ks[len(ks)-1]; !last.quoted() && last.low != ")" && len(dangling(ks)) < len(ks) {
		return "end"
	}
	if count(ks) > longest+3 {
		return "length"
	}
	return ""
}
