package naming

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

var (
	// countsMembers is a sentence that says how many members somebody has.
	countsMembers = pattern.Of(`\b(?:adherent(?:e?s)?|membres|cotisants)\b|\b(?:compt|reuni|rassembl|re?group|feder)[a-z]*\b[^.;]*\b(?:entreprises|societes|structures|professionnels|[a-z]+(?:eurs|iers|istes))\b|\ben (?:compt|reuni|rassembl|re?group|feder)[a-z]* `)
	// numerals are the numbers of a sentence, but for years and days.
	numerals = pattern.Of(`\b(?:[0-9]+|[a-z]*(?:vingt|trente|quarante|cinquante|soixante|cent)[a-z-]*|[a-z]+aine d)\b`)
	calendar = pattern.Of(`\b(?:20[0-9]{2}|[0-9]{1,2} (?:` + passage.Months + `)|[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?)\b`)
)

// peers takes the clusters of a document without headings of theirs that says of each how many members it
// has.
func (f *finder) peers(doc document.Document) {
	if len(f.heads) > 1 || len(f.count) < 2 {
		return
	}
	told := map[string]bool{}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Quoted {
			continue
		}
		t := passage.New(b.Text)
		for _, cut := range passage.Sentences(t) {
			low := calendar.ReplaceAllString(t.Low[cut[0]:cut[1]], "")
			n := len(numerals.FindAllString(low, -1))
			if n == 0 || !countsMembers.MatchString(low) {
				continue
			}
			key := " " + fold.Singular(low) + " "
			var here []string
			for name := range f.count {
				if strings.Contains(name, " ") && strings.Contains(key, " "+name+" ") {
					here = append(here, name)
				}
			}
			if len(here) <= n {
				for _, name := range here {
					told[name] = true
				}
			}
		}
	}
	if len(told) < 2 {
		return
	}
	for name := range told {
		f.heads[name] = true
	}
	f.flow = true
}
