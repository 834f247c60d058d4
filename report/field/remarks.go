package field

import (
	"slices"
	"strings"
)

// Words of headings under which people write about a line: remarkWords are the first word
// of one, sureRemarks any word of it.
var (
	remarkWords = keys("commentaire, remarque, observation, obs, note, précision, avis, appréciation, analyse, synthèse, contexte, méthode, méthodologie, enseignement, suite, ressenti, retour, élément, fait, point," +
		"question, réponse, information, info, complément, explication, impact, retombée, valorisation, description, détail, difficulté, réussite, perspective, divers, comment, remark, feedback, lesson, context")
	sureRemarks = keys("commentaire, remarque, observation, qualitatif, comment, remark")
)

// reasonWords are those of headings that ask for a reason of the list.
var reasonWords = keys("motif, raison, cause, reason")

// AsksReason reports a heading of reasons that asks for one of the list, and not for an
// explanation.
func AsksReason(heading string) bool {
	return slices.ContainsFunc(strings.Fields(Key(heading)), func(w string) bool { return reasonWords[w] })
}

// IsRemark reports a heading that is plainly that of remarks, though no field of ours has
// it: « Remarques du président », « Points forts », « À noter ». Whether it is so is for
// the cells below to say.
func IsRemark(heading string) bool {
	key := Key(heading)
	if key == "a noter" {
		return true
	}
	words := strings.Fields(key)
	return len(words) > 0 && (remarkWords[words[0]] || slices.ContainsFunc(words, func(w string) bool { return sureRemarks[w] }))
}
