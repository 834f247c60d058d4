package title

import (
	"strings"

	"bilan/report/prose/passage"
)

// Behind is what a passage says, from a place behind a counted noun, of what is counted: the words
// that belong to the noun, and what it did or what was done with it, with a participle in place of
// the verb (« ayant ouvert leurs portes », « participant au salon », « formés »). With named, the noun
// stands right before, and participles that say no more than that a thing took place are left out.
// Place is true where it says « y » or « en », which stand for words said before.
func Behind(t passage.Text, from, to int, named bool) (words string, place bool) {
	ks := tokens(t, from, to)
	if len(ks) > 1 && (ks[0].low == "d'" || ks[0].low == "de") && ks[1].low == "entre" {
		ks = ks[min(3, len(ks)):] // d'entre eux
	}
	kept, end := behind(t, ks, 0)
	v, ok := verbAt(t, ks, end)
	if !ok || end > 0 && ks[end-1].low == "," {
		return written(t, dangling(trimmed(kept))), false
	}
	lead, done, ok := asParticiple(t, ks, v, named)
	if !ok {
		return written(t, trimmed(kept)), v.there
	}
	rest, _ := behind(t, ks, v.to)
	if len(done) > 0 && v.to+1 < len(ks) && ks[v.to].low == "et" && isParticiple(t, ks[v.to+1]) && !determined(ks[min(v.to+2, len(ks)-1)]) {
		rest, _ = group(t, ks, v.to) // « impliqués et suivis dans une démarche »
	}
	if (v.holds || len(done) == 0 && v.there) && lead != "" && len(dangling(rest)) == 0 {
		return written(t, trimmed(kept)), true
	}
	return strings.TrimSpace(join(written(t, kept), lead+written(t, trimmed(append(done, rest...))))), v.there
}

// asParticiple is a verb as participles say it: a form in -ant with the space behind it, "" for
// none, and the participle behind an auxiliary. It reports false for a verb that a title leaves out
// with what follows it.
func asParticiple(t passage.Text, ks []token, v verb, named bool) (lead string, done []token, ok bool) {
	if v.participle >= 0 {
		done = ks[v.participle : v.participle+1 : v.participle+1]
	}
	switch {
	case v.is && v.participle >= 0:
		switch plain := named && plain(done[0].low); {
		case plain:
			return "", nil, true
		case v.negated: // « aucun chantier n'a été sanctionné »: sanctionnés
			return strings.TrimSuffix(written(t, done), "s") + "s ", nil, true
		}
		return "", done, true
	case v.is:
		return "", nil, !v.negated
	case v.has && v.there && len(done) > 0 && (done[0].low == "participe" || done[0].low == "assiste" || strings.HasPrefix(done[0].low, "pris")):
		return "", nil, false
	case v.has && v.negated && len(done) > 0 && done[0].low == "eu": // n'a eu lieu
		return "", nil, false
	case v.has && v.negated:
		return "n'ayant pas ", done, true
	case v.has:
		return "ayant ", done, true
	}
	lead = presentParticiple(t, ks[v.main])
	switch {
	case lead == "":
		return "", nil, false
	case v.reflexive < 0:
	case strings.IndexByte("aeiouy", passage.New(lead).Low[0]) >= 0:
		lead = "s'" + lead
	default:
		lead = "se " + lead
	}
	return lead + " ", nil, true
}

// behind is group, which here may begin with what would end one.
func behind(t passage.Text, ks []token, i int) (kept []token, end int) {
	if i >= len(ks) || aside(ks, i) || timeAt(t, ks, i) || joints[ks[i].low] || adverbs[ks[i].low] && i+1 >= len(ks) {
		return nil, i
	}
	if i = skipAdverbs(ks, i); i >= len(ks) || subjects[ks[i].low] {
		return nil, i
	}
	if _, ok := verbAt(t, ks, i); ok {
		return nil, i
	}
	if i < len(ks) && (ks[i].low == "et" || ks[i].low == "ou") && breaks(t, ks, i+1) {
		return nil, i
	}
	kept, end = group(t, ks, i)
	for n := 0; n+1 < len(kept); n++ { // « et un forum » is another thing
		if w := kept[n+1].low; kept[n].low == "et" && (w == "un" || w == "une" || numerals[w] || passage.IsDigit(w[0])) || n != 1 && kept[n].low == "et" && (Participle(t, kept[n+1].from) || past[kept[n+1].low]) && (n == 0 || !isParticiple(t, kept[n-1])) {
			return kept[:n], end
		}
	}
	return kept, end
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

// Lead is what the words before a number are to it.
type Lead struct {
	// Of is the subject of the verb before the number, as a complement: « du programme »; Name the
	// same as a noun group without its article. Both are "" where a pronoun or the cluster itself
	// is the subject.
	Of, Name string
	// Pronoun is a subject that stands for words said before: il, elle, ils, elles; "" for none.
	Pronoun string
	// Infinitive is the verb whose object the number is: « former ».
	Infinitive string
	// Doing is what those that are counted did, where their verb stands before them: « ayant
	// souscrit », « participant ».
	Doing string
	// Participle says what was done with what is counted: « accueilli ».
	Participle string
}

// Before reads the words of a sentence before a number, from its beginning to a place.
func Before(t passage.Text, from, to int) (l Lead) {
	all := tokens(t, from, to)
	for i := range all { // what stands before « ; » is said of something else
		if all[i].low == ";" {
			all = all[i+1:]
			break
		}
	}
	ks := opened(t, all)
	if len(ks) == 0 {
		return l
	}
	if kept := gathering(t, ks); kept != nil {
		l.Of, l.Name = of(t, kept), written(t, bare(kept))
		return l
	}
	v, found := verb{}, false
	for i := 0; i < len(ks); i++ {
		if w, ok := verbAt(t, ks, i); ok && (i == 0 || !articles[ks[i].low] && ks[i].low != "l'") {
			v, found = w, true
			i = max(i, w.to-1)
		}
	}
	if !found {
		for at := infinitiveAt(ks, 0); at >= 0 && at < len(ks); at++ {
			if !isInfinitive(ks[at].low) {
				continue
			}
			l.Infinitive, l.Name = written(t, ks[at:at+1]), ""
			l.object(t, ks, at+1)
			if at > 0 && ks[at-1].low == "faire" && l.Infinitive != "" {
				l.Infinitive = "faire " + l.Infinitive
			}
		}
		if towards[ks[len(ks)-1].low] {
			l.Infinitive = ""
		}
		return l
	}
	for i := v.to; i < len(ks); i++ {
		switch {
		case ks[i].low == "que" || ks[i].low == "qu'" || ks[i].low == ":" || ks[i].low == ";":
			return l // the number begins a clause of its own
		case isInfinitive(ks[i].low):
			if v.has && v.participle >= 0 && i <= v.to+2 && leading[ks[v.participle].low] {
				continue // « a permis de rencontrer »
			}
			l.Infinitive, l.Name = written(t, ks[i:i+1]), ""
			l.object(t, ks, i+1)
		}
	}
	if last := ks[len(ks)-1]; l.Infinitive != "" && towards[last.low] {
		l.Infinitive = "" // « participer à deux salons »
	}
	if l.Infinitive != "" || l.Name != "" {
		return l
	}
	if v.has && v.participle >= 0 {
		l.Participle = written(t, ks[v.participle:v.participle+1])
		if end := v.to + 2; end <= len(ks) && ks[v.to].low == "en" && !determined(ks[end-1]) { // « mis en relation »
			l.Participle = written(t, ks[v.participle:end])
		}
	}
	if l.subject(t, ks, v); l.Name == "" && v.participle < 0 {
		l.Infinitive = infinitiveOf(t, ks[v.main])
	}
	return l
}

// infinitiveOf is the infinitive of a verb in the future that is formed as most are; "" for others.
func infinitiveOf(t passage.Text, k token) string {
	as := strings.ToLower(string(t.Runes[k.from:k.to]))
	if strings.HasPrefix(k.low, "accueill") {
		return "accueillir"
	}
	for _, end := range []string{"ons", "ont", "a"} {
		if stem, ok := strings.CutSuffix(as, end); ok && len(stem) > 4 && strings.HasSuffix(stem, "er") && !strings.HasSuffix(stem, "verr") {
			return stem
		}
	}
	return ""
}

// gathering is the group whose participle in -ant stands right before the number: « une convention
// réunissant 40 donneurs d'ordre »; nil for none.
func gathering(t passage.Text, ks []token) []token {
	for i := len(ks) - 1; i > 1 && i >= len(ks)-4; i-- {
		if !gathers[ks[i].low] {
			continue
		}
		if ks[i-1].low == "," {
			ks = append(append([]token{}, ks[:i-1]...), ks[i:]...)
			i--
		}
		for j := i - 1; j >= 0; j-- {
			if !ks[j].word() && !ks[j].quoted() || relatives[ks[j].low] {
				return nil
			}
			if determined(ks[j]) && (j == 0 || !prepositions[ks[j-1].low]) {
				kept, _ := group(t, ks[:i], j)
				return trimmed(kept)
			}
		}
		return nil
	}
	return nil
}

// gathers are such participles.
var gathers = passage.WordSet("reunissant rassemblant regroupant associant generant mobilisant impliquant comptant accueillant touchant concernant representant ayant incluant totalisant permettant offrant comprenant employant")

// object is what an infinitive is about, where that is not the number itself: « étendre le prêt à
// 15 entreprises ».
func (l *Lead) object(t passage.Text, ks []token, i int) {
	kept, _ := group(t, ks, i)
	if len(kept) < 2 || !articles[kept[0].low] && !possessive[kept[0].low] {
		return
	}
	if b := trimmed(bare(kept)); len(b) > 0 && !(len(b) == 1 && determined(b[0])) && len(b) <= longest {
		l.Infinitive, l.Name = "", written(t, b)
	}
}

// subject finds that of a verb: the words right before it in its clause, or those at the front.
func (l *Lead) subject(t passage.Text, ks []token, v verb) {
	i := v.from
	for i > 0 && ks[i-1].low != "," && ks[i-1].low != "et" && ks[i-1].low != ":" && !relatives[ks[i-1].low] && (ks[i-1].word() || ks[i-1].quoted()) {
		i--
	}
	switch {
	case i > 0 && relatives[ks[i-1].low]:
		if w := ks[i-1].low; w == "qui" || strings.HasPrefix(w, "l") { // qui, lequel
			l.called(t, antecedent(t, ks, i-1))
		} else {
			if l.Participle = ""; i == v.from { // « auquel ont souscrit 9 sites »
				lead, done, _ := asParticiple(t, ks, v, false)
				l.Doing = strings.TrimSpace(lead + written(t, done))
				if v.to < len(ks) && ks[v.to].low == "part" {
					l.Doing += " part"
				}
			}
		}
		return
	case i == v.from:
		i = 0
	case ks[0].low != ks[i].low && i > 0 && ks[i-1].low == "et" && !determined(ks[i]) && !subjects[ks[i].low]:
		i = 0 // two nouns joined
	}
	if i >= len(ks) {
		return
	}
	if subjects[ks[i].low] {
		if p := ks[i].low; p == "il" || p == "elle" || p == "ils" || p == "elles" {
			l.Pronoun = p
		}
		return
	}
	kept, _ := group(t, ks, i)
	if h := headOf(kept); h == "" && !hasQuotation(kept) || isOurs(t, kept) || people[h] || !determined(ks[i]) && !ks[i].quoted() {
		return
	}
	l.called(t, trimmed(kept))
}

// antecedent is the group before « qui »: the longest that ends there.
func antecedent(t passage.Text, ks []token, at int) []token {
	if at > 0 && ks[at-1].low == "," {
		at--
	}
	first := -1
	for j := at - 1; j >= 0 && (ks[j].word() || ks[j].quoted()) && !relatives[ks[j].low] && !joints[ks[j].low] && ks[j].low != "et"; j-- {
		if v, ok := verbAt(t, ks, j); ok && v.to <= at {
			break
		}
		if determined(ks[j]) {
			if first = j; j == 0 || !prepositions[ks[j-1].low] {
				break
			}
		}
	}
	if first < 0 || isOurs(t, ks[first:at]) {
		return nil
	}
	return trimmed(ks[first:at])
}

// called is the lead with a group as its subject.
func (l *Lead) called(t passage.Text, kept []token) {
	if len(kept) < 2 && (len(kept) == 0 || !kept[0].quoted()) {
		return
	}
	for n, k := range kept { // the numbers of a subject that is itself counted are no part of it
		if n > 0 && isNumber(k) {
			kept = append(append([]token{}, kept[:n]...), kept[n+1:]...)
			break
		}
	}
	l.Of, l.Name = of(t, kept), written(t, bare(uncounted(kept)))
}

// towards are prepositions with which a verb takes what is counted otherwise than as its object.
var towards = passage.WordSet("a au aux sur dans avec pour chez vers")

// leading are participles whose infinitive tells what came of a thing: « a permis de ».
var leading = passage.WordSet("permis fait vu laisse aide contribue servi pu du incite conduit")

// determined reports a word that stands before a noun.
func determined(k token) bool {
	return articles[k.low] || possessive[k.low] || numerals[k.low] || passage.IsDigit(k.low[0])
}

// Held reports a verb that says no more of its object than that it is held or made.
func Held(low string) bool { n, known := nominal(low); return known && n == "" }

// Subject is the noun group that the first verb of a passage is said of, without its article; ""
// where it is the cluster, a person or a pronoun.
func Subject(t passage.Text, from, to int) string {
	ks := opened(t, tokens(t, from, to))
	if len(ks) == 0 || subjects[ks[0].low] {
		return ""
	}
	kept, end := group(t, ks, 0)
	if h := headOf(kept); h == "" && !hasQuotation(kept) || isOurs(t, kept) || people[h] || !determined(ks[0]) && !ks[0].quoted() {
		return ""
	}
	if _, ok := nextVerb(t, ks, end); !ok {
		return ""
	}
	return written(t, trimmed(bare(uncounted(bare(kept)))))
}

// Time is the time with which a passage begins: « en 2023 », « cette année »; "" for none.
func Time(t passage.Text, from, to int) string {
	ks := tokens(t, from, to)
	if len(ks) < 2 || !timeAt(t, ks, 0) {
		return ""
	}
	end := 2
	for end < len(ks) && end < 4 && ks[end].word() && (passage.IsDigit(ks[end].low[0]) || months[ks[end].low]) {
		end++
	}
	return written(t, ks[:end])
}

// isNumber reports a number in words or digits, no rank as « 9e ».
func isNumber(k token) bool {
	if year := len(k.low) == 4 && (strings.HasPrefix(k.low, "19") || strings.HasPrefix(k.low, "20")); year {
		return false
	}
	return numerals[k.low] || passage.IsDigit(k.low[0]) && passage.IsDigit(k.low[len(k.low)-1])
}

// uncounted is a group without its number.
func uncounted(ks []token) []token {
	for len(ks) > 1 && isNumber(ks[0]) {
		ks = ks[1:]
	}
	return ks
}

// First is the noun group at the front of a passage, without its article; "" where a pronoun, the
// cluster or no determined noun stands there.
func First(t passage.Text, from, to int) string {
	ks := opened(t, tokens(t, from, to))
	if len(ks) < 2 || !determined(ks[0]) {
		return ""
	}
	kept, _ := group(t, ks, 0)
	if len(kept) < 2 || isOurs(t, kept) || people[headOf(kept)] {
		return ""
	}
	return written(t, trimmed(bare(uncounted(kept))))
}

// Bare is a title without the article at its front.
func Bare(s string) string {
	t := passage.New(s)
	ks := tokens(t, 0, len(t.Low))
	for len(ks) > 1 && (articles[ks[0].low] || possessive[ks[0].low] || ks[0].low == "et" || ks[0].low == "puis") {
		ks = ks[1:]
		s = t.Cut(ks[0].from, len(t.Low))
	}
	return s
}
