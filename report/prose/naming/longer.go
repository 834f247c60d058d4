package naming

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
)

// lengthen gives a name the small words with which a heading of it alone ends, where the text has them behind
// the name elsewhere too: « II. Cluster Exemple Image animée ».
func (f *finder) lengthen(doc document.Document) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != document.Heading {
			continue
		}
		text := numbered.ReplaceAllString(b.Text, "")
		name := headed(text)
		key := fold.Singular(name)
		rest, ok := strings.CutPrefix(text, name)
		m := smallEnd.FindStringSubmatch(rest)
		if !ok || m == nil || f.shown[key] != name || f.count[key] == 0 {
			continue
		}
		longer := name + m[1]
		told := 0
		for j := range doc.Blocks {
			if strings.Contains(doc.Blocks[j].Text, longer) {
				told++
			}
		}
		if told > 1 {
			f.shown[key] = longer
		}
	}
}

// smallEnd are one or two small words at the end of a heading, or before what stands beside the name.
var smallEnd = pattern.Of(`^((?: [a-zà-ÿ][a-zà-ÿ-]{3,}){1,2})\s*(?:$|[(–:])`)
