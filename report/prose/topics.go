package prose

import (
	"strings"

	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
)

// topicOf finds the noun that a sentence names first of all, where the clause of the number takes it up by
// « en » or has it as its subject: « Pour les visites, nous en avons fait 11 », « Quant aux tuteurs, 26 l'ont été ».
func topicOf(s *sentence, m *figure.Figure, l *Line) bool {
	g := topic.FindStringSubmatchIndex(s.Low[:m.Begin])
	if g == nil || s.mentions.Counted(0, m.Begin) {
		return false
	}
	from, _ := s.Clause(m.Begin, m.End)
	before := s.Low[max(from, g[1]):m.Begin]
	if !(takenUp.MatchString(before) && !spends.MatchString(before)) && !(strings.TrimSpace(before) == "" && isSubject.MatchString(s.Low[m.End:])) {
		return false
	}
	at, end := passage.NounAfter(s.Low, max(0, g[2]-1))
	if noun := s.Low[g[2]:g[3]]; at == end || owner.Numbered(noun) != "" || owner.Row(noun) != "" {
		return false
	}
	l.Unit, l.Title = s.Cut(at, end), caption.CapitalFirst(caption.Shorten(s.Cut(g[2], g[3])))
	if done := wereDone.FindStringSubmatchIndex(s.Low[m.End:]); done != nil {
		l.Title += " " + s.Cut(m.End+done[2], m.End+done[3])
	}
	return true
}

// respectively finds the noun of the first or the second of two numbers of two things: « Essais de fonte et essais
// d'étanchéité ont été respectivement au nombre de 62 et de 28 ».
func respectively(s *sentence, i int, m *figure.Figure, l *Line) bool {
	first, half := m, 2
	gap := func(a, b *figure.Figure) bool { return a.End <= b.Begin && andOf.MatchString(s.Low[a.End:b.Begin]) }
	if i > 0 && gap(s.mentions[i-1], m) {
		first, half = s.mentions[i-1], 4
	} else if i+1 >= len(s.mentions) || !gap(m, s.mentions[i+1]) {
		return false
	}
	g := inTurn.FindStringSubmatchIndex(s.Low[:first.Begin])
	if g == nil || owner.Numbered(s.Low[g[half]:g[half+1]]) != "" {
		return false
	}
	at, end := passage.NounAfter(s.Low, g[half])
	l.Unit, l.Title = s.Cut(at, end), caption.CapitalFirst(caption.Shorten(s.Cut(g[half], g[half+1])))
	return at < end
}

// overThreshold finds what is counted by a number that passed the one before it: « La barre des 50 références
// repensées a été franchie (52 pour être exact) ».
func (s *sentence) overThreshold(i int, l *Line) bool {
	if i == 0 || s.mentions[i-1].Rule != figure.Threshold {
		return false
	}
	o := s.mentions[i-1]
	end := o.Tail
	if g := beforeVerb.FindStringSubmatchIndex(s.Low[o.End:]); g != nil {
		end = o.End + g[3]
	}
	l.Unit, l.Title = o.Unit, caption.CapitalFirst(caption.Shorten(s.Cut(o.Noun, end)))
	return o.Noun < o.Tail && owner.Numbered(passage.New(o.Unit).Low) == ""
}

var (
	// theyWere stands before how many they were of whom a comma parts the noun, apposedNoun is that noun: « Ils
	// étaient 34, affineurs et crémiers, à pousser la porte ».
	theyWere    = re(`^\W*(?:ils|elles) (?:etaient|furent|ont ete|sont|seront) (?:ainsi )?$`)
	apposedNoun = re(`^, [a-z]+s\b[a-z' -]{0,50}, a (?:en |y |se |s')?[a-z]+(?:er|ir|re)\b`)
	andOf       = re(`^ et (?:d(?:e |'))?$`)
	inTurn      = re(`^\W*(?:les |nos |ses |des )?([a-z][^,;:.0-9()]*?) et (?:les |nos |ses |des )?([a-z][^,;:.0-9()]*?) (?:ont|sont|etaient|se|s')[^,;:.0-9()]* respectivement [a-z' ]*$`)
	beforeVerb  = re(`^([^.;:(]*?) (?:_|ont|est|sont|fut|vient) `)
	// topic is what a sentence is about, in front of its first comma.
	topic = re(`^\W*(?:(?:pour|sur|cote|concernant|en matiere de|des|de|les|nos|s'agissant d(?:es?|')|quant aux?|en ce qui concerne|au chapitre des?) )` +
		`(?:les |nos |la |l'|le )?([a-z][^,;:.0-9()]{2,60}), `)
	// takenUp is a clause of the cluster or of nobody in which « en » stands for it, isSubject one that begins
	// with the number, and wereDone what was done in it.
	takenUp   = re(`\b(?:(?:nous|on|j'|la grappe|le cluster|le pole|l'association) ?en (?:[a-z'_]+ ){1,4}|il (?:s'en|y en) (?:[a-z'_]+ ){1,3})$`)
	isSubject = re(`^ (?:(?:y |l')?ont |l'ont ete|sont |se sont |_ |est )`)
	wereDone  = re(`^ (?:ont|sont|se sont) (?:ete )?([a-z]+(?:es?|is?|us?|ts?))\b`)
)

// nounAt is the noun behind a place, "" for none.
func (s *sentence) nounAt(at int) string {
	at, end := passage.NounAfter(s.Low, at)
	return s.Cut(at, end)
}
