package naming

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// ownCase are the keys of the names of one kind that a document writes in their own case.
func ownCase(doc document.Document, kind *pattern.Expr) map[string]bool {
	own := map[string]bool{}
	for i := range doc.Blocks {
		for _, m := range kind.FindAllStringSubmatch(doc.Blocks[i].Text, -1) {
			if !allUpper(m[0]) {
				own[fold.Singular(nameOf(m))] = true
			}
		}
	}
	return own
}

// inCapitals is the name at the head of words in capitals, all of which look like words of a name: the longest
// that the text has in its own case, else what stands before the first word that no name has, « GRAPPE EXEMPLE
// BOIS DEMANDE »; "" for none, as in « CE QUE LE CLUSTER NOUS A DEMANDÉ ». before and behind are the text around.
func inCapitals(name, before, behind string, own map[string]bool) string {
	words := strings.Fields(name)
	whole := numbered.ReplaceAllString(before, "") == "" && ended.MatchString(behind)
	for n := len(words); n > 1 && !whole; n-- {
		if own[fold.Singular(strings.Join(words[:n], " "))] {
			return strings.Join(words[:n], " ")
		}
	}
	if (asSubject.MatchString(before) || len(words) == 2 && afterArticle.MatchString(before)) && !own[fold.Singular(name)] {
		return ""
	}
	for i, w := range words {
		key, _, _ := strings.Cut(fold.Key(w), " ")
		last := i == len(words)-1 && behind == ""
		if i > 0 && (inSentences[key] || !last && (passage.IsFinite(key) || passage.IsFuture(key))) {
			words = words[:i]
			break
		}
	}
	for len(words) > 0 && joining[fold.Key(words[len(words)-1])] {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// asSubject stands before the subject of a clause, behind which a verb stands: « CE QUE LE CLUSTER ENTEND FAIRE ».
var asSubject = pattern.Of(`(?:^|[^\p{L}])(?:QUE|QU['’]|OÙ|OU|COMMENT|POURQUOI|QUAND|DONT|SI) (?:A |ONT )?(?:LE|LA|L['’]|NOTRE|CE|CETTE|CET) ?$`)

// afterArticle stands before the subject of a heading whose one word behind it is a verb: « LE CLUSTER EXPÉRIMENTE ».
var afterArticle = pattern.Of(`^[^\p{L}]*(?:(?:[0-9IVX]{1,4}|[A-H])[.) –-]+)?(?:LE|LA|NOTRE) $`)

// inSentences are words that a name has none of: pronouns, possessives, verbs of no other meaning, and what says
// when or about whom.
var inSentences = fold.WordSet(`nous vous se s me m ne n qu que qui dont ou y lui leur leurs son sa ses notre nos votre vos ce cet cette ces il elle ils elles on
	a ont sont fut va vont veut doit peut pour par sur dans depuis vers face chez au aux hier demain aujourd entre selon apres avant vu vue
	demande sollicite souhaite entend envisage projette compte obtient recrute grandit fete bilan rapport point subvention attribution convention avenant programme`)
