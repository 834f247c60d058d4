package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// Ask takes a question that another asks, which the sentence behind it answers.
func (t *Tally) Ask(low string) {
	t.hear(low)
}

// hear keeps whether a sentence asks how many members there are, or how many of those who were told.
func (t *Tally) hear(low string) {
	question, _, _ := strings.Cut(low, "?") // of several in a row the first number answers the first
	switch known := t.last > 0 && t.last+2 >= t.at; {
	case countsOthers.MatchString(low) && !asks.MatchString(low):
		t.last = 0 // « Combien de visiteurs ? Viennent-ils de la ville ? » asks no more of members
	case doing.MatchString(low):
	case asks.MatchString(low), known && asksMore.MatchString(low):
		t.asked, t.waited, t.question = t.at+1, false, ""
		if at := asksTwo.FindStringIndex(question); at != nil {
			question = question[:at[0]] // the first number answers the first question
		}
		if question = strings.TrimRight(question, " "); asksCount.MatchString(question) {
			t.question = question + " :"
		}
	}
}

// wait keeps a question open over one sentence that does not answer it: « C'est du raisin ! Non, c'est 96 entreprises ».
func (t *Tally) wait(s Sentence) {
	if t.asked == t.at && len(s.Figures) == 0 && !t.waited && !strings.Contains(s.Low, "?") {
		t.asked, t.waited = t.at+1, true
	}
}

// performs reports those who did something, which is no answer: « trois entreprises ont exposé ».
func (c *count) performs() bool {
	did := didMore.FindString(c.behind)
	return did != "" && !strings.Contains(did, " qui ") && !c.adheres() && !paid.MatchString(c.right)
}

var didMore = pattern.Of(`^(?: [a-z'-]+){0,3}? (?:se |s'|y |en |l'|les |nous )?(?:ont|avaient|_) [a-z]`)

var (
	// asks is a question for the number of members, asksMore one for some of those who were told or for
	// another time, asksCount one whose words are the label of the number that answers it.
	asks = pattern.Of(`^\W*(?:la |le |l'|notre )?(?:grappe|cluster|pole|association) ?\?|\b(?:c'est quoi|qu'est-ce que|que represente|combien pese)\b[^?]*\b(?:grappe|cluster|pole)\b[^?]*\?|\b(?:grappe|cluster|pole|reseau|association|nous|club)\b[^:.]{0,50}(?:c'est|en (?:bref|chiffres)|` +
		`(?:compte|rassemble|regroupe|reunit|federe)(?:nt|ons)?) ?:$|` +
		`\bqui (?:sont-ils|sommes-nous|etes-vous|compose(?:nt)?|fait|en fait|adhere)\b[^?]*\?|` +
		`\bcombien (?:on est|on etait|etes-vous|sommes-nous|d'adherents|de membres|de cotisants|d'entreprises|avez-vous d'adherents|` +
		`comptez-vous de membres)\b[^?]*\?|\b(?:part|pourcentage|proportion) (?:des?|d'|de vos|de nos) ?(?:adherents|membres|cotisants)\b[^?]*\?|` +
		`\b(?:effectifs?|adhesions?|adherents|membres|cotisants)\b[^?]{0,80}\?|` +
		`\b(?:interrog|question|demand)\w+ [^?.;]*\b(?:sur|combien)\b[^?.;]*\b(?:adhesions|adherents|membres)\b`)
	asksMore = pattern.Of(`\b(?:combien|dont combien|quelle (?:part|proportion)|quel (?:pourcentage|nombre)) (?:[a-z]+ )?(?:sont|est|etaient|ont|` +
		`avaient|en|y|fin|au|a la|dans|sur|siegent|viennent|exercent|travaillent|l'an|l'annee|un an|avant|paient|cotisent|reglent|d'entre|` +
		`de (?:ces|ceux|vos|nos)|d'adherents|de membres)\b[^?]*\?$|^\W*(?:q[0-9]+\W+)?dont [^?]*\?$|` +
		`\b(?:` + locates + `|sont)-(?:ils|elles|nous|vous) [^?]*` + areaNoun + `[^?]*\?$|` +
		`^\W*(?:q[0-9]+\W+)?et (?:au|en|fin|a|l'an|un an|il y)\b[^?]*\?$`)
	countsOthers = pattern.Of(`\b(?:combien|quel nombre) (?:de |d')[^?]*\?`)
	asksTwo      = pattern.Of(`,? (?:et|dont) (?:combien|quelle (?:part|proportion)|quel (?:nombre|pourcentage))\b`)
	asksCount    = pattern.Of(`\b(?:combien|nombre|part|pourcentage|proportion|effectifs?)\b|-(?:ils|elles|nous|vous) |^\W*(?:q[0-9]+\W+)?(?:et|dont) `)
)

// underHead reports a number with which the first sentence begins below a heading that names the members,
// and which no verb does anything with.
func underHead(r *reading, c *count) bool {
	return c.first && r.tally.headed > 0 && r.tally.at == r.tally.headed+1 && strings.Trim(c.left, " -~") == "" && passage.IsNominal(r.Low) && !acts(c.behind) && !acting.MatchString(c.after)
}

// membersHead is a heading that names the members and nothing else.
var membersHead = pattern.Of(`^\W*(?:(?:[0-9ivx]{1,4}|[a-h])[.) -]+)?(?:(?:qui sont )?(?:les|nos|ses) )?` + memberNoun +
	`(?: (?:de la grappe|du (?:cluster|pole|club|reseau)|de l'association))?(?: (?:en|au|fin|a la fin de) (?:20[0-9]{2}|31[a-z0-9/ ]+|ce jour))?\W*$`)
