package proofread

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
)

// What an amount of a year's accounts is, by the last of these words before it.
var accountWords = pattern.Of(`\b(?:(produits?|recettes?|ressources?)|(charges?|depenses?|emplois)|(excedents?|benefices?|solde positif|resultat positif|resultat excedentaire)|(deficits?|pertes?|solde negatif|resultat negatif|resultat deficitaire)|(resultat(?: net)?|solde))\b`)

// The parts of the accounts of a year, in the order of the groups of accountWords.
const (
	income = iota
	charges
	surplus
	deficit
	outcome // a surplus or a deficit, by its sign
)

// result checks that income less charges makes the result, where a block says all three, one
// after the other.
func (r *proofreader) result(b *block) {
	var of [outcome + 1]*figure.Figure
	var words []string
	for i := range b.sentences {
		s := &b.sentences[i]
		before, first, last := 0, -1, 0
		for j := range s.Figures {
			n := s.Figures[j]
			if n.Percent || !n.Money {
				continue
			}
			which := accountOf(span(s.Low, before, n.Begin))
			before = n.End
			if which < 0 && words == nil && first < 0 {
				continue
			}
			if which < 0 || of[which] != nil || n.High != nil || n.Qualifier != quantity.Exact {
				return // an amount of something else, or of two years
			}
			of[which] = n
			if first < 0 {
				first = n.Begin
			}
			if last = n.End; r.balance(b, &of, append(words, quote(s, first, last))) {
				return
			}
		}
		if first >= 0 {
			words = append(words, quote(s, first, last))
		}
	}
}

// accountOf is which part of the accounts words name last, -1 for none.
func accountOf(low string) int {
	which := -1
	for _, g := range accountWords.FindAllStringSubmatchIndex(low, -1) {
		for k := range outcome + 1 {
			if g[2*k+2] >= 0 {
				which = k
			}
		}
	}
	return which
}

// balance tells of accounts that are whole and do not balance. It is false where a part is
// not told yet.
func (r *proofreader) balance(b *block, of *[outcome + 1]*figure.Figure, words []string) bool {
	stated, sign := of[surplus], quantity.FromInt(1)
	if of[deficit] != nil {
		stated, sign = of[deficit], quantity.FromInt(-1)
	} else if of[outcome] != nil {
		stated = of[outcome]
	}
	if of[income] == nil || of[charges] == nil || stated == nil {
		return false
	}
	sum := amount(of[income]).Sub(amount(of[charges]))
	ours := amount(stated).Abs()
	if !sum.Equal(ours.Mul(sign)) && (of[outcome] == nil || !sum.Abs().Equal(ours)) {
		r.doubt(source.SumDiffers, b.Place, b.Place, "found", strings.Join(words, " ; "), "sum", sum.Div(scale(stated)).String(), "kind", "result")
	}
	return true
}

// Who takes part in a vote. Both orders are met: « Nombre de présents : 51 », « 51 présents ».
var (
	votersPresent = pattern.Of(`\bpresents? ?: ?([0-9]+)\b|\b([0-9]+) (?:membres |adherents |elus )?presents?\b`)
	votersProxy   = pattern.Of(`\b(?:pouvoirs?|procurations?|representes?) ?: ?([0-9]+)\b|\b([0-9]+) (?:pouvoirs?|procurations?|(?:membres |adherents )?representes?)\b`)
	votersAll     = pattern.Of(`\b(?:voix|votants?|suffrages exprimables) ?: ?([0-9]+)\b|\b(?:soit|total de|totalisent|representent|=) ([0-9]+) (?:voix|votants?)\b`)
	within        = pattern.Of(`\b(?:dont|y compris|incluant)(?: les)? ?$`)
	bothAtOnce    = pattern.Of(`\bpresents?(?: et| ou|,| et/ou) (?:les )?(?:membres |adherents )?(?:ou )?representes?\b|\bpresents? / representes?\b`)
)

// farVotes is over how many blocks the figures of one vote may stand.
const farVotes = 4

// votes checks that those present and the proxies make the votes.
func (r *proofreader) votes() {
	type stated struct {
		n        quantity.Decimal
		words    string
		at       document.Place
		block    int
		sentence *figure.Sentence
	}
	var present, proxy *stated
	for i := range r.blocks {
		b := &r.blocks[i]
		for j := range b.sentences {
			s := &b.sentences[j]
			if bothAtOnce.MatchString(s.Low) {
				present, proxy = nil, nil
				continue
			}
			read := func(g []int) *stated {
				if g == nil {
					return nil
				}
				from, to := g[2], g[3]
				if from < 0 {
					from, to = g[4], g[5]
				}
				n, err := quantity.ParseRaw(span(s.Low, from, to))
				if err != nil {
					return nil
				}
				return &stated{n, s.Cut(g[0], g[1]), b.Place, i, s}
			}
			if f := read(votersPresent.FindStringSubmatchIndex(s.Low)); f != nil {
				present, proxy = f, nil
			}
			if g := votersProxy.FindStringSubmatchIndex(s.Low); g != nil {
				if within.MatchString(s.Low[:g[0]]) { // « 12 présents, dont 3 pouvoirs »
					present, proxy = nil, nil
					continue
				}
				proxy = read(g)
			}
			all := read(votersAll.FindStringSubmatchIndex(s.Low))
			if all == nil || present == nil || proxy == nil || i-present.block > farVotes || present.sentence == s {
				continue
			}
			if sum := present.n.Add(proxy.n); !sum.Equal(all.n) {
				r.doubt(source.SumDiffers, all.at, present.at, "found", present.words+" + "+proxy.words+", "+all.words, "sum", sum.String())
			}
			present, proxy = nil, nil
		}
	}
}

// atTotal is the end of a list of amounts within a sentence.
var atTotal = pattern.Of(`^ ?(?:et )?total(?: general)?\b`)

// totalled checks amounts with their total on one line: « Achats 18 230 - Personnel 61 900 -
// Total 80 130 ».
func (r *proofreader) totalled(b *block, s *figure.Sentence) {
	from := 0
	if colon := strings.IndexByte(s.Low, ':'); colon >= 0 {
		from = colon + 1
	}
	for _, sep := range []string{" - ", "; ", ", "} {
		sum, terms, start, at := quantity.FromInt(0), 0, -1, from
		for _, piece := range strings.Split(s.Low[from:], sep) {
			end := at + len(piece)
			n := numberIn(s, at, end)
			switch {
			case n == nil, n.Percent, n.High != nil, n.Qualifier != quantity.Exact, numberIn(s, n.To, end) != nil:
				terms = -1 << 16
			case atTotal.MatchString(piece):
				if terms > 1 && !sum.Equal(amount(n)) {
					r.sumDoubt(b, quote(s, start, n.End), sum, n)
				}
				return
			default:
				if start < 0 {
					start = at
				}
				sum, terms = sum.Add(amount(n)), terms+1
			}
			at = end + len(sep)
		}
	}
}
