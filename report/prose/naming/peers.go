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
	countsMembers = pattern.Of(`\b(?:adherent(?:e?s)?|membres|cotisants)\b|\b(?:compt|reuni|rassembl|re?group|feder)[a-z]*\b[^.;]*\b(?:entreprises|` +
		`societes|structures|professionnels|[a-z]+(?:eurs|iers|istes))\b|\ben (?:compt|reuni|rassembl|re?group|feder)[a-z]* `)
	// numerals are the numbers of a sentence, but for years and days.
	numerals = pattern.Of(`\b(?:[0-9]+|[a-z]*(?:vingt|trente|quarante|cinquante|soixante|cent)[a-z-]*|[a-z]+aine d)\b`)
	calendar = pattern.Of(`\b(?:20[0-9]{2}|[0-9]{1,2} (?:` + passage.Months + `)|[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?)\b`)
)

// acted is what a cluster does, behind its name as the subject: « , présidée par Mme X, a tenu »; package
// passage writes the verb « a » as _.
var acted = pattern.Of(`^(?:, [^,.;]{1,60},)? (?:_|n'a|compte|rassemble|reunit|regroupe|federe|accompagne|organise|prevoit|entend|projette|propose|` +
	`souhaite|annonce|[a-z]+era|ouvrira|tiendra|reunira|poursuit|poursuivra) `)

// ours is said by a cluster that writes of itself: others in its text are its partners.
var ours = pattern.Of(`\b(?:nous|notre|nos)\b`)

// peers takes the clusters of a document without headings of theirs that says of each how many members it
// has, or what it did, with a figure, as often as of another or nearly so.
func (f *finder) peers(doc document.Document) {
	if len(f.heads) > 1 || len(f.count) < 2 {
		return
	}
	told, subjects, most := map[string]bool{}, map[string]int{}, 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Quoted {
			continue
		}
		t := passage.New(b.Text)
		for _, cut := range passage.Sentences(t) {
			low := calendar.ReplaceAllString(t.Low[cut[0]:cut[1]], "")
			n := len(numerals.FindAllString(low, -1))
			f.subjects(low, n, subjects)
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
	for name := range subjects {
		most = max(most, f.count[name])
	}
	for name := range subjects {
		if f.count[name]*3 >= most {
			told[name] = true
		}
	}
	f.shortForms(told)
	if len(told) < 2 {
		return
	}
	for name := range told {
		f.heads[name] = true
	}
	f.flow = true
}

// shortForms takes the names out that are a shorter form of one other: « Club Exemple » of « Club Exemple Entreprises ».
func (f *finder) shortForms(told map[string]bool) {
	for short := range told {
		longer := ""
		n := 0
		for name := range f.count {
			if strings.HasPrefix(name, short+" ") {
				longer = name
				n++
			}
		}
		if n == 1 && told[longer] {
			delete(told, short)
		}
	}
}

// subjects counts the names that are the subject of a sentence of n figures which tells what they did.
func (f *finder) subjects(low string, n int, in map[string]int) {
	if n == 0 || ours.MatchString(low) {
		return
	}
	for key, shown := range f.shown {
		if _, behind, found := strings.Cut(low, passage.New(shown).Low); found && strings.Contains(key, " ") && acted.MatchString(behind) {
			in[key]++
		}
	}
}
