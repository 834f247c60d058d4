// Package topic finds what a number of a French report counts whose noun stands elsewhere in its sentence: in
// front of it as what it is about, before « respectivement », beside a threshold, or apart behind a comma.
package topic

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
)

// Of is the noun of the number at a place among all of a sentence, and a title of what it counts, "" where the
// noun names it; the noun is "" where none of these compositions is there.
func Of(t passage.Text, all figure.List, i int) (noun, title string) {
	s := sentence{t, all}
	for _, find := range []func(int) (string, string){s.about, s.inTurn, s.overThreshold, s.apposed} {
		if noun, title = find(i); noun != "" {
			return noun, title
		}
	}
	return "", ""
}

// Spends reports words before a number without a noun by which it is money: « elle en demande 9 000 ».
func Spends(before string) bool { return spends.MatchString(before) }

// sentence is a text with its numbers.
type sentence struct {
	passage.Text
	all figure.List
}

// about finds the noun that a sentence names first of all, where the clause of the number takes it up by
// « en » or has it as its subject: « Pour les visites, nous en avons fait 11 », « Quant aux tuteurs, 26 l'ont été ».
func (s sentence) about(i int) (noun, title string) {
	m := s.all[i]
	g := about.FindStringSubmatchIndex(s.Low[:m.Begin])
	if g == nil || s.all.Counted(0, m.Begin) {
		return "", ""
	}
	from, _ := s.Clause(m.Begin, m.End)
	before := s.Low[max(from, g[1]):m.Begin]
	if !(takenUp.MatchString(before) && !spends.MatchString(before)) && !(strings.TrimSpace(before) == "" && isSubject.MatchString(s.Low[m.End:])) {
		return "", ""
	}
	if what := s.Low[g[2]:g[3]]; owner.Numbered(what) != "" {
		return "", ""
	}
	title = s.titled(g[2], g[3])
	if done := wereDone.FindStringSubmatchIndex(s.Low[m.End:]); done != nil {
		title += " " + s.Cut(m.End+done[2], m.End+done[3])
	}
	return s.nounAt(max(0, g[2]-1)), title
}

// inTurn finds the noun of the first or the second of two numbers of two things: « Essais de fonte et essais
// d'étanchéité ont été respectivement au nombre de 62 et de 28 ».
func (s sentence) inTurn(i int) (noun, title string) {
	first, half := s.all[i], 2
	gap := func(a, b *figure.Figure) bool {
		return a.End <= b.Begin && andOf.MatchString(s.Between(a.End, b.Begin))
	}
	if i > 0 && gap(s.all[i-1], s.all[i]) {
		first, half = s.all[i-1], 4
	} else if i+1 >= len(s.all) || !gap(s.all[i], s.all[i+1]) {
		return "", ""
	}
	g := turns.FindStringSubmatchIndex(s.Low[:first.Begin])
	if g == nil || owner.Numbered(s.Low[g[half]:g[half+1]]) != "" {
		return "", ""
	}
	return s.nounAt(g[half]), s.titled(g[half], g[half+1])
}

// overThreshold finds what is counted by a number that passed the one before it: « La barre des 50 références
// repensées a été franchie (52 pour être exact) ».
func (s sentence) overThreshold(i int) (noun, title string) {
	if i == 0 || s.all[i-1].Rule != figure.Threshold || owner.Numbered(passage.New(s.all[i-1].Unit).Low) != "" {
		return "", ""
	}
	o := s.all[i-1]
	end := o.Tail
	if g := beforeVerb.FindStringSubmatchIndex(s.Low[o.End:]); g != nil {
		end = o.End + g[3]
	}
	return o.Unit, s.titled(o.Noun, end)
}

// apposed finds the noun of those who were so many, apart behind a comma: « Ils étaient 34, affineurs et crémiers, à
// pousser la porte ».
func (s sentence) apposed(i int) (noun, title string) {
	m := s.all[i]
	if !apposedNoun.MatchString(s.Low[m.End:]) || !theyWere.MatchString(s.Low[:m.Begin]) {
		return "", ""
	}
	return s.nounAt(m.End + 1), ""
}

// nounAt is the noun behind a place, "" for none.
func (s sentence) nounAt(at int) string {
	from, to := passage.NounAfter(s.Low, at)
	return s.Cut(from, to)
}

// titled is a part of the sentence as a title.
func (s sentence) titled(from, to int) string {
	return caption.CapitalFirst(caption.Shorten(s.Cut(from, to)))
}

var (
	theyWere    = pattern.Of(`^\W*(?:ils|elles) (?:etaient|furent|ont ete|sont|seront) (?:ainsi )?$`)
	apposedNoun = pattern.Of(`^, [a-z]+s\b[a-z' -]{0,50}, a (?:en |y |se |s')?[a-z]+(?:er|ir|re)\b`)
	andOf       = pattern.Of(`^ et (?:d(?:e |'))?$`)
	turns       = pattern.Of(`^\W*(?:les |nos |ses |des )?([a-z][^,;:.0-9()]*?) et (?:les |nos |ses |des )?([a-z][^,;:.0-9()]*?) (?:ont|sont|etaient|se|s')[^,;:.0-9()]* respectivement [a-z' ]*$`)
	beforeVerb  = pattern.Of(`^([^.;:(]*?) (?:_|ont|est|sont|fut|vient) `)
	// about is what a sentence is about, in front of its first comma.
	about = pattern.Of(`^\W*(?:(?:pour|sur|cote|concernant|en matiere de|des|de|les|nos|s'agissant d(?:es?|')|quant aux?|en ce qui concerne|au chapitre des?) )` +
		`(?:les |nos |la |l'|le )?([a-z][^,;:.0-9()]{2,60}), `)
	// takenUp is a clause of the cluster or of nobody in which « en » stands for it, isSubject one that begins
	// with the number, and wereDone what was done in it.
	takenUp   = pattern.Of(`\b(?:(?:nous|on|j'|la grappe|le cluster|le pole|l'association) ?en (?:[a-z'_]+ ){1,4}|il (?:s'en|y en) (?:[a-z'_]+ ){1,3})$`)
	isSubject = pattern.Of(`^ (?:(?:y |l')?ont |l'ont ete|sont |se sont |_ |est )`)
	// spends is a verb by which a number without a noun is money.
	spends   = pattern.Of(`\ben (?:[a-z]+ ){0,2}(?:demand|depens|vers|sollicit|cout|recev|recoi|touch|percev)[a-z]* (?:[a-z]+ ){0,3}$`)
	wereDone = pattern.Of(`^ (?:ont|sont|se sont) (?:ete )?([a-z]+(?:es?|is?|us?|ts?))\b`)
)
