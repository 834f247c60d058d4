package proofread

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
)

// parts checks figures behind a colon, or in brackets, that are the parts of the number before
// them: « 12 visites : 7 en Loire et 5 en Isère ».
func (r *proofreader) parts(b *block, s *figure.Sentence, i int) {
	n := s.Figures[i]
	if n.Percent || n.High != nil || n.Qualifier != quantity.Exact || asides[n.Reason] || n.Reason == figure.ReasonDuration || n.Role == figure.Part {
		return
	}
	at, bracketed, ok := listBehind(s, n)
	if !ok {
		if at = makesUp(s, n); at == 0 {
			return
		}
	}
	to := len(s.Low)
	if bracketed {
		length := strings.IndexByte(s.Low[at:], ')')
		if length < 0 {
			return
		}
		to = at + length
	}
	if incomplete.MatchString(span(s.Low, n.End, to)) || strings.Contains(s.Quote, "…") {
		return
	}
	var pieces []listPart
	for _, p := range split(masked(s.Low, at, to), at, to, separator(span(s.Low, at, to))) {
		for _, q := range cutAnd(s, p) {
			pieces = append(pieces, listPart{s, q[0], q[1]})
		}
	}
	sum, plain, ok := addUp(n, span(s.Low, n.Noun, n.Tail), pieces)
	if !ok || agreesWithParts(n, sum, plain) {
		return
	}
	r.sumDoubt(b, quote(s, n.From, to), sum, n)
}

// agreesWithParts reports whether parts make their whole, or are not plainly its parts.
func agreesWithParts(n *figure.Figure, sum quantity.Decimal, plain bool) bool {
	stated := amount(n)
	if sum.Equal(stated) {
		return true
	}
	d := sum.Sub(stated)
	if n.Money { // some of several funders may be named
		return stated.Mul(quantity.New(25, -2)).LessThan(d.Abs())
	}
	return !plain && (d.IsPositive() || stated.Mul(quantity.New(2, -1)).LessThan(d.Abs()))
}

var makes = pattern.Of(`^(?: [a-z'-]+){0,4}?,? (?:soit|(?:est |sont )?finance(?:e|s|es)? par|reparti\w* (?:en|entre)|se repartissent (?:en|entre)|comprenant|decompose\w* en) `)

// makesUp is where the parts of a number begin behind « soit » or « répartis en »; 0 for none.
func makesUp(s *figure.Sentence, n *figure.Figure) int {
	if g := makes.FindStringIndex(s.Low[max(n.End, n.Tail):]); g != nil {
		return max(n.End, n.Tail) + g[1]
	}
	return 0
}

func separator(low string) byte {
	if strings.IndexByte(low, ';') >= 0 {
		return ';'
	}
	return ','
}

// cutAnd cuts a piece at an « et » that parts two figures.
func cutAnd(s *figure.Sentence, at [2]int) [][2]int {
	for i := at[0]; ; {
		next := strings.Index(span(s.Low, i, at[1]), " et ")
		if next < 0 {
			return [][2]int{at}
		}
		i += next + 4
		left := strings.TrimLeft(span(s.Low, at[0], i-4), " ")
		if (numberIn(s, at[0], i-4) != nil || oneThing.MatchString(left)) && (numberIn(s, i, at[1]) != nil || oneThing.MatchString(s.Low[i:])) {
			return append([][2]int{{at[0], i - 4}}, cutAnd(s, [2]int{i, at[1]})...)
		}
	}
}

// numberIn is the first number of things between two places.
func numberIn(s *figure.Sentence, from, to int) *figure.Figure {
	for i := range s.Figures {
		if n := s.Figures[i]; n.From >= from && n.To <= to && n.Reason != figure.ReasonDate && n.Reason != figure.ReasonRank {
			return n
		}
	}
	return nil
}

// listPart is a part of a list of figures.
type listPart struct {
	s        *figure.Sentence
	from, to int
}

// addUp adds the figures of pieces, one of each. plain is true where what stands beside each
// leaves no doubt that they are parts; ok is false where they cannot be.
func addUp(n *figure.Figure, noun string, pieces []listPart) (sum quantity.Decimal, plain, ok bool) {
	if len(pieces) < 2 {
		return sum, false, false
	}
	plain = true
	noun = fold.Singular(noun)
	for _, p := range pieces {
		part, sure, ok := p.part(n, noun)
		if !ok {
			return sum, false, false
		}
		plain = plain && sure
		sum = sum.Add(part)
	}
	return sum, plain, true
}

// part is the figure of a piece.
func (p listPart) part(n *figure.Figure, noun string) (part quantity.Decimal, sure, ok bool) {
	low := strings.TrimLeft(span(p.s.Low, p.from, p.to), " ")
	at := p.to - len(low)
	of := numberIn(p.s, p.from, p.to)
	if of == nil {
		if n.Money || !oneThing.MatchString(low) {
			return part, false, false
		}
		return quantity.FromInt(1), true, true
	}
	switch {
	case notPart.MatchString(low), of.Percent, of.Money != n.Money, of.High != nil, of.Qualifier != quantity.Exact, asides[of.Reason] && of.Reason != figure.ReasonDelta, of.Reason == figure.ReasonPrevious, of.Reason == figure.ReasonPlanned, of.Reason == figure.ReasonDuration:
		return part, false, false
	case numberIn(p.s, of.To, p.to) != nil, !n.Money && of.From-at > 4, ofYear.MatchString(span(p.s.Low, of.To, p.to)):
		return part, false, false
	}
	if n.Money {
		return amount(of), true, true
	}
	its := fold.Singular(span(p.s.Low, of.Noun, min(of.Tail, p.to)))
	first, _, _ := strings.Cut(its, " ")
	whole, _, _ := strings.Cut(noun, " ")
	behind := span(p.s.Low, max(of.End, of.Tail), max(of.End, of.Tail, p.to))
	switch {
	case unlisted[first] && first != whole:
		return part, false, false
	case general[whole] && (sizeOf(p.s, of) == bySize || sizeOf(p.s, of) == bySex):
		return of.Number, true, true
	case its == "" || first == whole:
		return of.Number, placed.MatchString(behind) && !doneTo.MatchString(behind), true
	}
	return of.Number, false, general[whole]
}

// partsBelow checks the figures of items below the whole that announces them.
func (r *proofreader) partsBelow(i int) {
	b := &r.blocks[i]
	if len(b.sentences) == 0 || b.Kind != document.Heading && !strings.HasSuffix(b.Text, ":") {
		return
	}
	s := &b.sentences[len(b.sentences)-1]
	var n *figure.Figure
	for j := range s.Figures {
		if m := s.Figures[j]; !asides[m.Reason] {
			if n != nil {
				return
			}
			n = m
		}
	}
	if n == nil || n.Percent || n.High != nil || n.Qualifier != quantity.Exact || n.Reason == figure.ReasonDuration || !n.Money && n.Noun == n.Tail || incomplete.MatchString(s.Low) {
		return
	}
	if gap := strings.Trim(s.Low[max(n.End, n.Tail):], " :"); gap != "" && !n.Money && !fitsGap(s, n, gap) {
		return
	}
	items, ok := r.itemsFrom(i)
	if !ok || len(items) < 2 {
		return
	}
	var pieces []listPart
	for _, item := range items {
		if len(item.sentences) != 1 || incomplete.MatchString(item.sentences[0].Low) {
			return
		}
		one := &item.sentences[0]
		pieces = append(pieces, listPart{one, 0, len(strings.TrimRight(one.Low, " ;.,"))})
	}
	sum, plain, ok := addUp(n, span(s.Low, n.Noun, n.Tail), pieces)
	if !ok || agreesWithParts(n, sum, plain) {
		return
	}
	shown := sum
	if n.Money {
		shown = sum.Div(scale(n))
	}
	below := make([]string, len(items))
	for i, item := range items {
		below[i] = brief(item.Text)
	}
	r.doubt(source.SumDiffers, b.Place, items[0].Place, "found", found(s, n)+" : "+strings.Join(below, " ; "), "sum", shown.String())
}
