package layout

import (
	"regexp"
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// The least that makes a sheet prose: a number of sentences, and of words, a good part of which
// are function words.
const (
	leastSentences = 3
	leastWords     = 40
	joiningShare   = 0.18
	mostCells      = 3 // in half of its rows
)

// joining are function words, frequent in sentences and rare in tables.
var joining = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("le la les l un une des de d du et en a au aux pour par dans sur avec que qui nous ont est sont the of and to in for with is are that") {
		set[w] = true
	}
	return set
}()

var sentenceEnds = regexp.MustCompile(`\p{Ll}[ )»”]*[.!?]( |$)`)

// IsProse reports rows that are lines of a text.
func IsProse(rows []source.Row) bool {
	words, joins, sentences, wide := 0, 0, 0, 0
	for _, r := range rows {
		if len(r.Cells) > mostCells {
			wide++
		}
		var line strings.Builder
		for _, c := range r.Cells {
			line.WriteString(c.String())
			line.WriteByte(' ')
		}
		text := line.String()
		sentences += len(sentenceEnds.FindAllStringIndex(text, -1))
		for w := range strings.FieldsSeq(fold.Key(text)) {
			words++
			if joining[w] {
				joins++
			}
		}
	}
	return sentences >= leastSentences && words >= leastWords && float64(joins) >= joiningShare*float64(words) && wide*2 <= len(rows)
}
