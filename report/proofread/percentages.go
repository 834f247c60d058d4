package proofread

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
)

// What stands before a percentage or a difference that is told of figures in its sentence.
var (
	restates = pattern.Of(`(?:\b(?:soit|c'est-a-dire|ce qui represente|ce qui fait|representant)|[(=]) ?(?:donc |un taux de (?:[a-z]+ de )?|une part de |une proportion de |pres de |environ |plus de |moins de |presque |a peine |un peu plus de |un peu moins de )*$`)
	rises    = pattern.Of(`(?:\b(?:hausse|augmentation|progression|croissance|bond|gain|augment\w+|progress\w+)(?: annuelle)?(?: de| d'| :)?|\+) ?(?:pres de |environ |plus de |quelque )?$`)
	falls    = pattern.Of(`(?:\b(?:baisse|diminution|recul|chute|repli|baiss\w+|diminu\w+|recul\w+|chut\w+)(?: annuelle)?(?: de| d'| :)?|(?:^|[ (])-) ?(?:pres de |environ |plus de |quelque )?$`)
	moves    = pattern.Of(`\b(?:evolution|variation|ecart)(?: annuelle)?(?: de| d'| :)? ?$`)
	outOf    = pattern.Of(`^(?: [a-z'-]+){0,6}? (?:sur|parmi)(?: un total de| un ensemble de| les| nos| ses| leurs| des)? $`)
	ofThese  = pattern.Of(`^(?: [a-z'-]+){0,2} (?:des|de nos|de ses|de leurs) $`)
	outOfAt  = pattern.Of(`(?:^|[ (,])sur (?:un total de |les |nos |ses |leurs )?$`)
	ofBehind = pattern.Of(`^ (?:de l'|de la |de |d'|du |des |de nos |de ses )([a-z-]+)`)
	slashed  = pattern.Of(`\b([0-9]+) ?/ ?([0-9]+)(?: [a-z]+){0,2},? ?(?:\(|soit (?:un taux de )?|= ?|: ?)([0-9]+(?:,[0-9]+)?) ?%`)
	moreBy   = pattern.Of(`^(?: [a-z'-]+){0,2}? (?:de plus|supplementaires?|en plus)\b`)
	lessBy   = pattern.Of(`^(?: [a-z'-]+){0,2}? (?:de moins|en moins)\b`)
	toNext   = pattern.Of(`^(?: [a-z'-]+){0,5} [a_] $`)
	// endsShare is what stands behind a percentage that is one of the figures before it.
	endsShare = pattern.Of(`^ ?(?:$|[(),;.:]|(?:de|des|du|d')\b|"| (?:ont|sont|_|est)\b)`)
	inBefore  = pattern.Of(`\b(?:depuis|par rapport|sur (?:deux|trois|cinq|[0-9]) ans|en moyenne|par an|objectif|cible|prevision\w*|prevus?|attendus?)\b`)
)

// percentages derives printed percentages and differences again from the figures that stand
// in the same sentence.
func (r *proofreader) percentages() {
	r.each(func(b *block, s *figure.Sentence) {
		for i := range s.Figures {
			n := s.Figures[i]
			switch {
			case n.High != nil || n.Reason == figure.ReasonDate:
			case direction(s, n) != 0:
				r.change(b, s, i)
			case n.Percent:
				r.share(b, s, i)
				r.ofBudget(b, s, i)
				r.ofAll(b, s, i)
			}
		}
		for _, at := range slashed.FindAllStringSubmatchIndex(s.Low, -1) {
			r.slashed(b, s, at)
		}
	})
}

// direction is 1 for a rise, -1 for a fall, 2 for a change whose sign says it; 0 for none.
func direction(s *figure.Sentence, n *figure.Figure) int {
	before, behind := s.Low[:n.From], s.Low[n.End:]
	switch {
	case rises.MatchString(before), moreBy.MatchString(behind):
		return 1
	case falls.MatchString(before), lessBy.MatchString(behind):
		return -1
	case n.Percent && moves.MatchString(before):
		return 2
	}
	return 0
}

// pairBefore are the last two figures before a number, or the only two of the sentence, of
// one kind: a value and that of another time. ok is false where none is plain.
func pairBefore(s *figure.Sentence, at int) (from, to *figure.Figure, ok bool) {
	var near []*figure.Figure
	for i := range s.Figures {
		n := s.Figures[i]
		if i == at || asides[n.Reason] || n.Reason == figure.ReasonDuration || direction(s, n) != 0 || n.Reason == figure.ReasonPlanned {
			continue
		}
		if i > at && len(near) >= 2 {
			break
		}
		near = append(near, n)
	}
	if len(near) < 2 || len(near) > 2 && near[len(near)-1].From > s.Figures[at].From {
		return nil, nil, false
	}
	a, b := near[len(near)-2], near[len(near)-1]
	switch {
	case a.Money != b.Money || a.Percent != b.Percent:
		return nil, nil, false
	case a.Reason == figure.ReasonPrevious && b.Reason != figure.ReasonPrevious: // « de 14 à 16 »
		return a, b, toNext.MatchString(span(s.Low, a.End, b.Begin))
	case b.Reason == figure.ReasonPrevious && a.Reason != figure.ReasonPrevious: // « 16 contre 14 »
		return b, a, true
	}
	return nil, nil, false
}

// change derives a rise or a fall: of a percentage, or of a number of the same things.
func (r *proofreader) change(b *block, s *figure.Sentence, i int) {
	n := s.Figures[i]
	from, to, ok := pairBefore(s, i)
	if !ok || from.High != nil || to.High != nil || from.Qualifier != quantity.Exact || to.Qualifier != quantity.Exact || inBefore.MatchString(s.Low[:n.From]) {
		return
	}
	x, y := amount(from), amount(to)
	sign := direction(s, n)
	points := strings.HasPrefix(fold.Singular(span(s.Low, n.Noun, n.Tail)), "point")
	kind := "change"
	var ours quantity.Decimal
	switch {
	case n.Percent && !from.Percent:
		if !x.IsPositive() {
			return
		}
		ours = y.Sub(x).Shift(2).DivRound(x, places(s, n)+4)
	case n.Percent, from.Percent != points, n.Money != from.Money:
		return // a change in percent of percentages may be points
	case !from.Percent && n.Noun < n.Tail && !sameNoun(s, n, from) && !sameNoun(s, n, to):
		return
	default:
		kind, ours = "delta", y.Sub(x)
	}
	stated := amount(n)
	if sign == -1 {
		stated = stated.Neg()
	}
	if sign == 2 && ours.IsNegative() {
		stated = stated.Abs().Neg()
	}
	if agrees(s, n, stated, ours) {
		return
	}
	if sign == -1 && !ours.IsPositive() { // a fall is told without its sign
		ours = ours.Abs()
	}
	if kind == "delta" && n.Money {
		ours = ours.Div(scale(n))
	}
	end := max(n.End, n.Tail, to.End)
	for _, form := range []*pattern.Expr{moreBy, lessBy} {
		if g := form.FindStringIndex(s.Low[n.End:]); g != nil {
			end = max(end, n.End+g[1])
		}
	}
	r.doubt(source.PercentageDiffers, b.Place, b.Place, "found", quote(s, min(from.Begin, to.Begin, n.Begin), end), "kind", kind,
		"from", s.Cut(from.From, from.End), "to", s.Cut(to.From, to.End), "ours", ours.Round(places(s, n)+1).String())
}

// firstWord is the first word of what a number counts, in the singular.
func firstWord(s *figure.Sentence, n *figure.Figure) string {
	first, _, _ := strings.Cut(fold.Singular(span(s.Low, n.Noun, n.Tail)), " ")
	return first
}

// sameNoun reports two numbers of the same things, where the first has a noun.
func sameNoun(s *figure.Sentence, a, b *figure.Figure) bool {
	x, y := fold.Singular(span(s.Low, a.Noun, a.Tail)), fold.Singular(span(s.Low, b.Noun, b.Tail))
	return x != "" && (x == y || strings.HasPrefix(y, x+" ") || y != "" && strings.HasPrefix(x, y+" "))
}

// share derives a percentage of a part and its whole.
func (r *proofreader) share(b *block, s *figure.Sentence, i int) {
	n := s.Figures[i]
	part, all := shareBefore(s, i)
	if part == nil {
		part, all = shareBehind(s, i)
	}
	if part == nil || all == nil || all.Reason == figure.ReasonDuration || unlisted[firstWord(s, all)] || !endsShare.MatchString(s.Low[n.End:]) || part.High != nil || all.High != nil || part.Qualifier != quantity.Exact || all.Qualifier != quantity.Exact {
		return
	}
	if g := ofBehind.FindStringSubmatch(s.Low[n.End:]); g != nil && !isOf(s, all, g[1]) && !isOf(s, part, g[1]) {
		return // of something else
	}
	r.shareOf(b, s, n, part, all)
}

// isOf reports a number of things that a word names.
func isOf(s *figure.Sentence, n *figure.Figure, noun string) bool {
	return n.Noun < n.Tail && strings.HasPrefix(fold.Singular(span(s.Low, n.Noun, n.Tail)), fold.Singular(noun))
}

func (r *proofreader) shareOf(b *block, s *figure.Sentence, n, part, all *figure.Figure) {
	x, y := amount(part), amount(all)
	if part.Money != all.Money || !y.IsPositive() || x.IsNegative() {
		return
	}
	ours := x.Shift(2).DivRound(y, places(s, n)+4)
	if agrees(s, n, n.Number, ours) {
		return
	}
	from, to := min(part.Begin, all.Begin, n.Begin), max(n.End, part.End, all.End, all.Tail)
	if to == all.Tail && n.From > all.From {
		to = n.End
	}
	r.doubt(source.PercentageDiffers, b.Place, b.Place, "found", quote(s, from, to), "figures", s.Cut(part.From, part.End)+" / "+s.Cut(all.From, all.End), "ours", ours.Round(places(s, n)+1).String())
}

// shareBefore are the part and the whole in front of a percentage: « 18 sur 24, soit 75 % »,
// « 10 des 40 adhérents (25 %) », « sur 40 adhérents, 10 sont venus, soit 25 % », « 40
// adhérents dont 10 en Loire, soit 25 % ».
func shareBefore(s *figure.Sentence, i int) (part, all *figure.Figure) {
	if !restates.MatchString(s.Low[:s.Figures[i].Begin]) {
		return nil, nil
	}
	var near []*figure.Figure
	for j := range s.Figures[:i] {
		if n := s.Figures[j]; !asides[n.Reason] && !n.Percent {
			near = append(near, n)
		}
	}
	if len(near) < 2 {
		return nil, nil
	}
	a, b := near[len(near)-2], near[len(near)-1]
	gap := span(s.Low, a.End, b.Begin)
	switch {
	case strings.ContainsAny(gap, ";:"):
	case outOf.MatchString(gap), ofThese.MatchString(gap):
		return a, b
	case outOfAt.MatchString(s.Low[:a.Begin]) && len(near) == 2, b.Role == figure.Part && len(near) == 2:
		return b, a
	}
	return nil, nil
}

// shareBehind are those in brackets behind it: « 75 % (18 sur 24) ».
func shareBehind(s *figure.Sentence, i int) (part, all *figure.Figure) {
	if i+2 >= len(s.Figures) {
		return nil, nil
	}
	a, b := s.Figures[i+1], s.Figures[i+2]
	open := span(s.Low, s.Figures[i].End, a.Begin)
	if !bracketOpens.MatchString(open) || !outOf.MatchString(span(s.Low, a.End, b.Begin)) || asides[a.Reason] || asides[b.Reason] || a.Percent || b.Percent {
		return nil, nil
	}
	return a, b
}

var bracketOpens = pattern.Of(`^(?: [a-z'-]+){0,5} ?\((?:soit )?$`)

var (
	budgetBehind = pattern.Of(`^ (?:du|de son|de notre|de leur) budget\b`)
	budgetBefore = pattern.Of(`\bbudget\b[^.;]{0,60}$`)
)

// ofBudget derives a share of the budget, where the block tells one budget alone: « Le budget
// s'élève à 186 000 €. Nous sollicitons 60 000 €, soit 32 % du budget. »
func (r *proofreader) ofBudget(b *block, s *figure.Sentence, i int) {
	n := s.Figures[i]
	if i == 0 || !budgetBehind.MatchString(s.Low[n.End:]) || !restates.MatchString(s.Low[:n.Begin]) {
		return
	}
	part := s.Figures[i-1]
	var all *figure.Figure
	for j := range b.sentences {
		other := &b.sentences[j]
		for k := range other.Figures {
			if m := other.Figures[k]; m != part && m.Money && budgetBefore.MatchString(other.Low[:m.Begin]) {
				if all != nil || other == s {
					return
				}
				all = m
			}
		}
	}
	if all == nil || !part.Money || imprecise(figure.List{part, all}) {
		return
	}
	ours := amount(part).Shift(2).DivRound(amount(all), places(s, n)+4)
	if !amount(all).IsPositive() || agrees(s, n, n.Number, ours) {
		return
	}
	r.doubt(source.PercentageDiffers, b.Place, b.Place, "found", s.Cut(part.Begin, n.End+len(budgetBehind.FindString(s.Low[n.End:]))), "figures", s.Cut(part.From, part.End)+" / "+all.Number.String()+" "+all.Unit, "ours", ours.Round(places(s, n)+1).String())
}

var sharedOut = pattern.Of(`\b(?:se repartiss\w+|repartition|reparti(?:e|s|es)?|se compos\w+)\b`)

// ofAll checks that shares of one whole, which a sentence parts, are not more than all of it.
// It is asked at the first of them.
func (r *proofreader) ofAll(b *block, s *figure.Sentence, i int) {
	first := s.Figures[i]
	if i > 0 && s.Figures[i-1].Percent || !sharedOut.MatchString(s.Low[:first.Begin]) {
		return
	}
	sum, last := quantity.FromInt(0), i
	for j := i; j < len(s.Figures); j++ {
		n := s.Figures[j]
		if !n.Percent || n.High != nil || n.Role == figure.Part || j > i && !joinsTerms.MatchString(span(s.Low, s.Figures[j-1].End, n.Begin)) {
			break
		}
		sum, last = sum.Add(n.Number), j
	}
	if last > i && quantity.FromInt(101).LessThan(sum) {
		r.doubt(source.SumDiffers, b.Place, b.Place, "found", s.Cut(first.Begin, s.Figures[last].End), "sum", sum.String()+" %")
	}
}

// slashed derives « 18/24 (75 %) ».
func (r *proofreader) slashed(b *block, s *figure.Sentence, at []int) {
	number := func(from, to int) figure.Figure {
		v, _ := quantity.ParseRaw(strings.ReplaceAll(span(s.Low, from, to), ",", "."))
		return figure.Figure{From: from, To: to, Begin: from, End: to, Noun: to, Tail: to, Number: v}
	}
	part, all, n := number(at[2], at[3]), number(at[4], at[5]), number(at[6], at[7])
	n.End = at[1]
	if len(span(s.Low, at[2], at[3])) > 5 || len(span(s.Low, at[4], at[5])) > 5 {
		return
	}
	r.shareOf(b, s, &n, &part, &all)
}

// amount is a number in whole euros where it is money.
func amount(n *figure.Figure) quantity.Decimal {
	if n.Money {
		return n.Number.Mul(scale(n))
	}
	return n.Number
}

func scale(n *figure.Figure) quantity.Decimal {
	switch {
	case strings.HasPrefix(n.Unit, "k"):
		return quantity.FromInt(1000)
	case strings.HasPrefix(n.Unit, "Md"):
		return quantity.FromInt(1_000_000_000)
	case strings.HasPrefix(n.Unit, "M"):
		return quantity.FromInt(1_000_000)
	}
	return quantity.FromInt(1)
}

// places is with how many decimals a number is printed.
func places(s *figure.Sentence, n *figure.Figure) int32 {
	if _, decimals, ok := strings.Cut(span(s.Low, n.From, n.To), ","); ok {
		return int32(min(len(decimals), 6))
	}
	return 0
}

// The tolerances of a stated figure, in units of its last place: a rounded one may be half of
// that off; what says « environ » more, and what is a bound may lie far on its other side.
var (
	half    = quantity.New(501, -3)
	roughly = quantity.FromInt(3)
	bound   = quantity.FromInt(10)
)

// agrees reports whether a stated figure is what its figures give, as exactly as it is
// printed.
func agrees(s *figure.Sentence, n *figure.Figure, stated, ours quantity.Decimal) bool {
	unit := quantity.New(1, -places(s, n))
	if n.Money && !n.Percent {
		unit = unit.Mul(scale(n))
	}
	low, high := half.Mul(unit), half.Mul(unit) // how far ours may lie below and above
	switch n.Qualifier {
	case quantity.About:
		low, high = roughly.Mul(unit), roughly.Mul(unit)
	case quantity.AtLeast:
		high = bound.Mul(unit)
	case quantity.AtMost:
		low = bound.Mul(unit)
	}
	d := ours.Sub(stated)
	return !d.LessThan(low.Neg()) && !high.LessThan(d)
}
