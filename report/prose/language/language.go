// Package language tells texts in French from others.
package language

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Words by which French and English texts are told apart.
var (
	frenchWords  = fold.WordSet("le la les des du une est et pour dans sur avec ont que qui nous aux par au en de")
	englishWords = fold.WordSet("the of and to in for with is are was were has have by on at from that we our its this which their")
)

// IsForeign reports a text that is not in French: of the words that nearly every sentence
// has, far more are English, or some are and none is French.
func IsForeign(doc document.Document) bool {
	french, english := 0, 0
	for i := range doc.Blocks {
		for w := range strings.FieldsSeq(passage.New(doc.Blocks[i].Text).Low) {
			switch {
			case frenchWords[w]:
				french++
			case englishWords[w]:
				english++
			}
		}
	}
	return english > 8 && english > 2*french || english > 2 && french == 0
}
