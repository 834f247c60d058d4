package proofread

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// enumeration is a list within a sentence. As « et » may join two things or stand within the
// name of one (« recherche et développement »), how many things it holds lies between fewest
// and most; count is the plain reading.
type enumeration struct {
	items               []string // as written
	fewest, count, most int
	behind              int   // how many pieces stand behind what ends it
	parts               []int // where the last item falls into two, nil where it does not
}

var (
	// incomplete are words by which a list says that it does not name all.
	incomplete = pattern.Of(`\b(?:dont|notamment|parmi|par exemple|exemples? ?:|etc|entre autres|comme|tel(?:le)?s? que|en particulier|principalement|surtout|essentiellement|d'autres|entre|plusieurs|quelques|divers(?:es)?|differente?s)\b|\.\.`)
	// trailing is what begins a clause that goes on behind a list.
	trailing = pattern.Of(`^(?:avec|qui|que|afin|pour|soit|grace|permettant|visant|ainsi|en vue|en lien|en partenariat|ce qui|sans|sous|mais|puis|toute?s|chacune?|ayant|animee?s?|organisee?s?|realisee?s?|menee?s?|a travers|au total|cette|ces|il|elle|ils|elles|nous|on|_|ont)\b`)
	joined   = pattern.Of(` (?:et|ou|puis|ainsi que|&) | ?/ ?| \+ `)
	titled   = pattern.Of(`^(?:et )?(?:m\.|mme|monsieur|madame|mlle|me|dr) `)
	dated    = pattern.Of(`^(?:les? |du |au |a |en )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:[0-9]{1,2}(?:er)?|premier)(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: [0-9]{4})?| ?/ ?[0-9]{1,2}(?: ?/ ?[0-9]{2,4})?)?$`)
)

// longestItem is how many words an item of a list within a sentence has at most: what is
// longer is a clause.
const longestItem = 12

// enumerationIn reads a list between two places of a sentence; nil where none stands there,
// or where how it is to be read is not plain.
func enumerationIn(s *figure.Sentence, from, to int) *enumeration {
	low := masked(s.Low, from, to)
	for to > from && strings.IndexByte(" .;:!?", low[to-1]) >= 0 {
		to--
	}
	sep := byte(',')
	if strings.IndexByte(low[from:to], ';') >= 0 {
		sep = ';'
	}
	if strings.IndexByte(low[from:to], ':') >= 0 && sep == ',' {
		return nil
	}
	var e enumeration
	var pieces []string
	for _, at := range split(low, from, to, sep) {
		piece := strings.TrimSpace(low[at[0]:at[1]])
		if piece == "" {
			continue
		}
		if len(pieces) > 0 && trailing.MatchString(piece) {
			if len(pieces) < 2 {
				return nil
			}
			for _, more := range split(low, at[0], to, sep) { // the sentence goes on, and the list may too
				e.behind += 1 + len(joined.FindAllString(low[more[0]:more[1]], -1))
			}
			break
		}
		if len(strings.Fields(piece)) > longestItem && sep == ',' || !passage.IsNominal(piece) {
			return nil
		}
		pieces = append(pieces, piece)
		e.items = append(e.items, s.Cut(at[0], at[1]))
	}
	if len(pieces) == 0 {
		return nil
	}
	e.measure(pieces, sep)
	e.fewest = min(e.fewest, e.strong(pieces))
	e.most += e.behind
	return &e
}

// besides is what begins a piece that says more of the one before it: when, where, by whom.
var besides = pattern.Of(`^(?:et )?(?:(?:en|a|au|aux|du|de|dans|chez|par|sur) |le [0-9]|[a-z]+(?:e|ee|es|ees|u|ue|i|ie) (?:par|a|au|en|le|avec|de|du) )`)

// strong is how many pieces are things of their own in any reading: of names in capitals, what
// stands in small letters may say what they are. It is never less than two.
func (e *enumeration) strong(pieces []string) int {
	capitals, own := 0, 0
	for i, p := range pieces {
		first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(strings.TrimLeft(e.items[i], "«“\"' \u00a0"), "et "))
		if unicode.IsUpper(first) {
			capitals++
		}
		if !besides.MatchString(p) || dated.MatchString(p) {
			own++
		}
	}
	if capitals > 1 {
		own = min(own, capitals)
	}
	return max(own, 2)
}

// measure counts what pieces hold.
func (e *enumeration) measure(pieces []string, sep byte) {
	last := pieces[len(pieces)-1]
	e.fewest, e.count, e.most = len(pieces), len(pieces), len(pieces)
	dates, persons, all := true, 0, 0
	for _, p := range pieces {
		for _, part := range joined.Split(strings.TrimPrefix(p, "et "), -1) {
			part = strings.TrimSpace(part)
			dates = dates && dated.MatchString(part)
			if all++; titled.MatchString(part) {
				persons++
			}
		}
	}
	if sep == ';' {
		if strings.HasPrefix(last, "et ") || !joined.MatchString(last) {
			return
		}
		e.most++
		return
	}
	joints := 0
	for _, p := range pieces {
		joints += len(joined.FindAllString(p, -1))
	}
	if joined.MatchString(last) {
		e.count++
		e.parts = joined.FindStringIndex(last)
	}
	e.most += joints
	switch {
	case dates: // « les 4 et 18 mars » are two
		e.count = len(pieces) + joints
		e.fewest = e.count
	case persons > 0: // what follows a name may be what the person does
		e.fewest = persons
		if persons == all {
			e.count = persons
		}
	}
}

// masked is a sentence in which the signs that part a list are gone between a place and
// another within brackets and quotation marks.
func masked(low string, from, to int) string {
	b := []byte(low)
	depth, quoted := 0, false
	for i := from; i < to; i++ {
		switch b[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth = max(depth-1, 0)
		case '"':
			quoted = !quoted
		default:
			if depth > 0 || quoted {
				b[i] = 'x'
			}
		}
	}
	return string(b)
}

// split cuts a part of a sentence at a sign that is not within a number.
func split(low string, from, to int, sep byte) (parts [][2]int) {
	start := from
	for i := from; i < to; i++ {
		if low[i] != sep || sep == ',' && i > from && i+1 < to && digit(low[i-1]) && digit(low[i+1]) {
			continue
		}
		parts = append(parts, [2]int{start, i})
		start = i + 1
	}
	return append(parts, [2]int{start, to})
}

func digit(b byte) bool { return b >= '0' && b <= '9' }

// written are the items in one text.
func (e *enumeration) written() string {
	items := slices.Clone(e.items)
	if last := len(items) - 1; e.parts != nil && e.count > len(items) {
		if r := []rune(items[last]); e.parts[1] < len(r) {
			items = append(items[:last], string(r[:e.parts[0]]), string(r[e.parts[1]:]))
		}
	}
	for i, item := range items {
		items[i] = brief(item)
	}
	return strings.Join(items, " ; ")
}

// longestBrief is how many characters of an item are quoted.
const longestBrief = 40

func brief(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) <= longestBrief {
		return string(r)
	}
	cut := longestBrief
	for cut > longestBrief/2 && r[cut] != ' ' {
		cut--
	}
	return strings.TrimRight(string(r[:cut]), " ,;:") + "…"
}
