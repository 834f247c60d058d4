package proofread

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// How long words are whose spellings are compared, and how often the rarer of two spellings
// stands in the text at most: two names that are both frequent are two.
const (
	shortest = 6 // letters; fewer where the other spelling is frequent
	shorter  = 5
	frequent = 3
	rare     = 2
)

// names finds proper names that are spelled in two ways: the rarer is doubted.
func (r *proofreader) names() {
	sp := speller{common: map[string]bool{}, names: map[string]*spelling{}, persons: map[string]*spelling{}, known: map[string]bool{}}
	order := 0
	for i := range r.blocks {
		b := &r.blocks[i]
		for _, text := range textsOf(b) {
			words := wordsOf(text)
			sp.take(words, b.Place, &order, upper(text))
		}
	}
	for _, pair := range sp.pairs() {
		args := []string{"found", pair[0].shown, "other", pair[1].shown}
		if n := pair[1].count; n > 1 {
			args = append(args, "times", strconv.Itoa(n), "kind", "often")
		}
		r.doubt(source.NameDrifts, pair[0].place, pair[1].place, args...)
	}
}

// pairs are the spellings that are likely of one name, the doubtful one first.
func (sp *speller) pairs() [][2]*spelling {
	var out [][2]*spelling
	for _, pair := range near(inOrder(sp.names), func(s *spelling) []string {
		if s.inner == 0 || sp.isWord(s) {
			return nil
		}
		return signatures(s.key)
	}) {
		if alike(pair[0], pair[1]) {
			out = append(out, doubted(pair[0], pair[1]))
		}
	}
	for _, pair := range near(inOrder(sp.persons), func(s *spelling) []string {
		first, last, _ := strings.Cut(s.key, "|")
		return append(signatures(last), signatures(first)...)
	}) {
		if samePerson(pair[0], pair[1]) {
			out = append(out, doubted(pair[0], pair[1]))
		}
	}
	return slices.DeleteFunc(out, func(p [2]*spelling) bool { return p[0].count > rare })
}

// signatures are texts of which two names that differ by one slip have one in common: of one
// word, it without each letter in turn; of several, they without each word.
func signatures(key string) []string {
	words := strings.Fields(key)
	if len(words) > 1 {
		var out []string
		for i := range words {
			out = append(out, strings.Join(slices.Concat(words[:i], []string{"*"}, words[i+1:]), " "))
		}
		return out
	}
	if len(key) > longestName {
		return nil
	}
	out := []string{key}
	for i := range key {
		out = append(out, key[:i]+key[i+1:])
	}
	return out
}

// longestName is how many letters a word has at most whose spelling is compared, mostNear with
// how many others each name is, and mostPairs how many pairs are in all: a text with more has
// no names.
const (
	longestName = 40
	mostNear    = 20
	mostPairs   = 20_000
)

// near are the pairs that have a signature in common, each once, in the order of the text.
func near(list []*spelling, of func(*spelling) []string) [][2]*spelling {
	var out [][2]*spelling
	index := map[string][]*spelling{}
	for _, s := range list {
		met := map[*spelling]bool{}
		for _, sign := range of(s) {
			for _, o := range index[sign] {
				if o != s && !met[o] {
					met[o] = true
					if out = append(out, [2]*spelling{o, s}); len(out) == mostPairs {
						return out
					}
				}
			}
			if len(index[sign]) < mostNear {
				index[sign] = append(index[sign], s)
			}
		}
	}
	return out
}

// isWord reports a single word that is none of a name's own: one that the text writes in small
// letters too, or that is part of a person's name.
func (sp *speller) isWord(s *spelling) bool {
	return !strings.Contains(s.key, " ") && (sp.common[s.key] || sp.common[fold.Singular(s.key)] || sp.common[s.key+"s"] || sp.known[s.key] || ordinary[fold.Singular(s.key)])
}

// ordinary are words that are written with a capital in titles and functions, and places that
// differ in one letter.
var ordinary = fold.WordSet(`president presidente presidence directeur directrice direction region regional regionale departement loire loiret savoie janvier fevrier mars avril juillet septembre octobre novembre decembre conseil conseiller conseillere europe european europeen europeenne francais francaise france industrie industriel industrielle adherent adherente article annexe axe action atelier programme projet formation grappe cluster association metropole metropolitain metropolitaine bureau secretaire tresorier tresoriere`)

func inOrder(m map[string]*spelling) []*spelling {
	var list []*spelling
	for _, s := range m {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *spelling) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.key, b.key)) })
	return list
}

// doubted puts the rarer of two spellings first; of two that are as rare, the later.
func doubted(a, b *spelling) [2]*spelling {
	if a.count < b.count || a.count == b.count && a.order > b.order {
		return [2]*spelling{a, b}
	}
	return [2]*spelling{b, a}
}

// alike reports two spellings that are likely of one name.
func alike(a, b *spelling) bool {
	x, y := strings.Fields(a.key), strings.Fields(b.key)
	if len(x) != len(y) {
		return false
	}
	if len(x) == 1 {
		least := shortest
		if max(a.count, b.count) >= frequent {
			least = shorter
		}
		return len(a.key) >= least && len(b.key) >= least && slip(a.key, b.key) && !inflected(a.key, b.key)
	}
	differs := -1
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if differs >= 0 {
			return false
		}
		differs = i
	}
	if differs < 1 || digits(x[differs]) || digits(y[differs]) {
		return false
	}
	p, q := x[differs], y[differs]
	return len(p) >= shorter && len(q) >= shorter && p[0] == q[0] && (slip(p, q) || fold.Singular(p) == fold.Singular(q))
}

// slip reports two words between which one letter is put in, left out, changed or moved by
// one place.
func slip(a, b string) bool {
	if fold.Edits(a, b) == 1 {
		return true
	}
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// endings are those of words that have several forms.
var endings = pattern.Of(`(?:ences?|entes?|ents?|ances?|antes?|ants?|ales?|als?|aux|eurs?|eures?|euses?|ions?|iques?|ifs?|ives?|ees?|es|er|e|ais|aise|ois|oise|iens?|iennes?)$`)

// inflected reports two forms of one word: the plural, the feminine, what is derived.
func inflected(a, b string) bool {
	if fold.Singular(a) == fold.Singular(b) {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	common := 0
	for common < len(a) && a[common] == b[common] {
		common++
	}
	switch {
	case common == len(a): // one letter more at the end
		return strings.ContainsAny(b[common:], "esxt")
	case common >= len(a)-3:
		return endings.MatchString(a) && endings.MatchString(b)
	}
	return false
}

// samePerson reports two spellings of a person's name: of one first name, where both have it.
func samePerson(a, b *spelling) bool {
	_, x, _ := strings.Cut(a.key, "|")
	_, y, _ := strings.Cut(b.key, "|")
	if len(x) < shorter || len(y) < shorter || x[0] != y[0] || digits(x) || digits(y) {
		return false
	}
	if a.first != "" && b.first != "" && a.first != b.first {
		return x == y && slip(a.first, b.first) && len(a.first) >= shorter && !inflected(a.first, b.first)
	}
	return slip(x, y)
}
