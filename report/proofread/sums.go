package proofread

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
)

var (
	plus    = pattern.Of(`^[^0-9+=.;:]{0,40}\+ ?$`)
	equals  = pattern.Of(`^[^0-9+=.;:]{0,40}[=:] ?$`) // Low has : for =
	inTotal = pattern.Of(`\b(?:soit|pour un total de|soit un total de|soit au total|au total|total de|total ?:|ce qui fait|font|cela fait) (?:donc |au total |un total de )?$`)
	// whole things of which others are kinds, in the singular.
	general = fold.WordSet(`action evenement rencontre rendez manifestation operation voix membre adherent entreprise structure personne participant projet seance reunion session activite visite atelier contact beneficiaire eleve stagiaire formation vote votant suffrage intervention accompagnement salarie`)
	// placed is what stands behind a part of things of one kind: where it is.
	placed = pattern.Of(`^ ?(?:(?:en|au|aux|dans|chez|hors|a|pour|sur) [^0-9]|par |de (?:la|l') |$)`)
	// doneTo is a participle behind a part, which may overlap with another part.
	doneTo = pattern.Of(`^ ?[a-z]+(?:e|ee|es|ees|i|is|ie|ies|u|us|ue|ues)\b`)
	ofYear = pattern.Of(`^ ?(?:[a-z]+ ){0,2}(?:en|fin|debut) (?:19|20)[0-9]{2}\b`)
	// notPart are words of a figure that is another one of the same thing.
	notPart  = pattern.Of(`\b(?:deman|sollicit|accord|contre|prevu|objectif|cible|ttc|ht\b|soit\b|par \w+$|pour memoire|rappel)`)
	oneThing = pattern.Of(`^(?:une?|et une?) `)
)

// sums holds parts against their whole: added up with signs, behind a colon or in brackets,
// behind « dont », before « soit », in votes, in accounts, and as items below.
func (r *proofreader) sums() {
	r.each(func(b *block, s *figure.Sentence) {
		r.added(b, s)
		r.togetherMake(b, s)
		r.totalled(b, s)
		for i := range s.Figures {
			r.parts(b, s, i)
			r.exceeding(b, s, i)
		}
	})
	r.votes()
	for i := range r.blocks {
		r.result(&r.blocks[i])
		r.partsBelow(i)
	}
}

// sumDoubt tells of a quoted part of a block whose parts make another sum, in the unit of the whole;
// more are further arguments of the message.
func (r *proofreader) sumDoubt(b *block, quoted string, sum quantity.Decimal, unit *figure.Figure, more ...string) {
	shown := sum
	if unit.Money {
		shown = sum.Div(scale(unit))
	}
	r.doubt(source.SumDiffers, b.Place, b.Place, append([]string{"found", quoted, "sum", shown.String()}, more...)...)
}

// quote is a part of a sentence with the bracket that closes one within it.
func quote(s *figure.Sentence, from, to int) string {
	low := span(s.Low, from, min(to, len(s.Low)))
	if strings.Count(low, "(") > strings.Count(low, ")") {
		if at := strings.IndexByte(s.Low[to:], ')'); at >= 0 && at < 20 {
			to += at + 1
		}
	}
	return strings.TrimRight(s.Cut(from, to), " .,;:")
}

// added checks a sum that is written with its signs: « 51 présents + 9 pouvoirs = 60 voix ».
func (r *proofreader) added(b *block, s *figure.Sentence) {
	for i := 0; i+2 < len(s.Figures); i++ {
		sum, j := amount(s.Figures[i]), i+1
		for ; j < len(s.Figures) && plus.MatchString(span(s.Low, s.Figures[j-1].End, s.Figures[j].From)); j++ {
			sum = sum.Add(amount(s.Figures[j]))
		}
		if j == i+1 || j == len(s.Figures) || !equals.MatchString(span(s.Low, s.Figures[j-1].End, s.Figures[j].From)) || !strings.Contains(s.Cut(s.Figures[j-1].End, s.Figures[j].From), "=") {
			continue
		}
		stated := s.Figures[j]
		if !amount(stated).Equal(sum) && !imprecise(s.Figures[i:j+1]) {
			r.sumDoubt(b, quote(s, s.Figures[i].From, max(stated.End, stated.Tail)), sum, stated)
		}
		i = j
	}
}

func imprecise(ns figure.List) bool {
	for i := range ns {
		if n := ns[i]; n.High != nil || n.Qualifier != quantity.Exact || n.Percent != ns[0].Percent || n.Money != ns[0].Money || n.Reason == figure.ReasonDate {
			return true
		}
	}
	return false
}

// togetherMake checks « 8 petits déjeuners et 4 visites, soit 12 rencontres ».
func (r *proofreader) togetherMake(b *block, s *figure.Sentence) {
	if bothAtOnce.MatchString(s.Low) {
		return
	}
	for i := 2; i < len(s.Figures); i++ {
		total := s.Figures[i]
		before := s.Low[:total.Begin]
		if !inTotal.MatchString(before) {
			continue
		}
		first := i
		for first > 0 && isTerm(s, first-1, total) {
			first--
		}
		if i-first < 2 || imprecise(s.Figures[first:i+1]) {
			continue
		}
		sum := quantity.FromInt(0)
		for j := first; j < i; j++ {
			sum = sum.Add(amount(s.Figures[j]))
		}
		stated := amount(total)
		if sum.Equal(stated) || !strings.Contains(before[max(0, len(before)-30):], "total") && !close4(sum, stated) || !sameKind(s, s.Figures[first:i], total) {
			continue
		}
		r.sumDoubt(b, quote(s, s.Figures[first].From, max(total.End, total.Tail)), sum, total)
	}
}

var joinsTerms = pattern.Of(`^[a-z' _"-]{0,60}?(?:,| et| puis| ainsi que)(?: de| d')? ?$`)

// isTerm reports a number that is added to the next.
func isTerm(s *figure.Sentence, i int, total *figure.Figure) bool {
	n, next := s.Figures[i], s.Figures[i+1]
	if asides[n.Reason] || n.Role == figure.Part || n.Reason == figure.ReasonPrevious || n.Reason == figure.ReasonPlanned || n.Money != total.Money || n.Percent != total.Percent {
		return false
	}
	gap := span(s.Low, n.End, next.Begin)
	if next == total {
		at := inTotal.FindStringIndex(s.Low[:total.Begin])
		return at != nil && at[0] >= n.End && !strings.ContainsAny(strings.TrimSpace(span(s.Low, n.End, at[0])), ";:(") && len(span(s.Low, n.End, at[0])) < 70
	}
	return joinsTerms.MatchString(gap)
}

// sameKind reports whether a total counts what its parts count, or what they are kinds of.
func sameKind(s *figure.Sentence, parts figure.List, total *figure.Figure) bool {
	if total.Money {
		return true
	}
	noun := fold.Singular(span(s.Low, total.Noun, total.Tail))
	first, _, _ := strings.Cut(noun, " ")
	if noun == "" {
		return true
	}
	for i := range parts {
		if fold.Singular(span(s.Low, parts[i].Noun, parts[i].Tail)) == noun {
			return true
		}
	}
	return general[first] && first != "participant" && first != "personne" && first != "beneficiaire" && first != "contact" && first != "eleve" && first != "stagiaire"
}

// close4 reports two sums that differ by a quarter at most: what lies farther apart is
// likely of different things.
func close4(a, b quantity.Decimal) bool {
	d := a.Sub(b).Abs()
	return !b.Mul(quantity.New(25, -2)).LessThan(d) || !quantity.FromInt(1).LessThan(d)
}

// exceeding checks « 48 adhérents, dont 60 PME »: a part that is more than its whole.
func (r *proofreader) exceeding(b *block, s *figure.Sentence, i int) {
	part := s.Figures[i]
	if part.Role != figure.Part || i == 0 || part.Percent || part.High != nil || part.Reason == figure.ReasonDuration || unlisted[firstWord(s, part)] && !general[firstWord(s, part)] {
		return
	}
	var all *figure.Figure
	for j := range s.Figures[:i] {
		n := s.Figures[j]
		if asides[n.Reason] || n.Percent {
			continue
		}
		if n.Money != part.Money || n.Qualifier == quantity.AtLeast || n.High != nil || n.Reason == figure.ReasonDuration {
			return // of which of them it is a part is not plain
		}
		if all == nil || amount(all).LessThan(amount(n)) {
			all = n
		}
	}
	if all == nil {
		return
	}
	if its, whole := firstWord(s, part), firstWord(s, all); its != "" && its != whole && !general[whole] && sizeOf(s, part) == "" && !part.Money {
		return
	}
	sum, last, kind := amount(part), i, sizeOf(s, part)
	for j := i + 1; j < len(s.Figures); j++ {
		n := s.Figures[j]
		if kind == "" || sizeOf(s, n) != kind || n.Money != part.Money || n.Percent || n.High != nil || !joinsTerms.MatchString(span(s.Low, s.Figures[j-1].End, n.Begin)) {
			break
		}
		sum, last = sum.Add(amount(n)), j
	}
	if amount(all).LessThan(sum) && !(all.Qualifier == quantity.About && !amount(all).Mul(quantity.New(12, -1)).LessThan(sum)) {
		r.sumDoubt(b, quote(s, all.Begin, max(s.Figures[last].End, s.Figures[last].Tail)), sum, all, "kind", "exceed")
	}
}

var (
	size   = pattern.Of(`^ ?(?:tpe|pme|eti|grande?s? (?:groupes?|entreprises?)|start-?ups?|micro-?entreprises?)\b`)
	gender = pattern.Of(`^ ?(?:femmes?|hommes?)\b`)
	where  = pattern.Of(`^(?: [a-z]+)? (?:en|dans (?:le|la|les|l')|a|au|hors) ?[a-z]`)
)

// What tells parts from one another so that none is two of them.
const (
	bySize  = "size"
	bySex   = "sex"
	byPlace = "place"
)

// sizeOf is by what a part is told from another so that both cannot be one: how large it is,
// a person's sex, where it is; "" for none.
func sizeOf(s *figure.Sentence, n *figure.Figure) string {
	behind := s.Low[n.End:]
	switch {
	case size.MatchString(behind):
		return bySize
	case gender.MatchString(behind):
		return bySex
	case where.MatchString(behind) && !ofYear.MatchString(behind):
		return byPlace
	}
	return ""
}
