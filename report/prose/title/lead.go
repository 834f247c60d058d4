package title

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/passage"
)

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
	first := v.to
	if !found {
		if first = infinitiveAt(ks, 0); first < 0 {
			return l
		}
	}
	for _, k := range ks[min(first, len(ks)):] {
		if found && (k.low == "que" || k.low == "qu'" || k.low == ":" || k.low == ";") {
			return l // the number begins a clause of its own
		}
	}
	l.infinitives(t, ks, first, found && v.has && v.participle >= 0 && leading[ks[v.participle].low])
	if !found || l.Infinitive != "" || l.Name != "" {
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

// infinitives finds the last infinitive from a token on, and its object. Led is true behind a
// participle that an infinitive belongs to: « a permis de rencontrer ».
func (l *Lead) infinitives(t passage.Text, ks []token, first int, led bool) {
	for i := first; i < len(ks); i++ {
		if !isInfinitive(ks[i].low) || led && i <= first+2 {
			continue
		}
		l.Infinitive, l.Name = written(t, ks[i:i+1]), ""
		if l.object(t, ks, i+1); i > 0 && ks[i-1].low == "faire" && l.Infinitive != "" {
			l.Infinitive = "faire " + l.Infinitive
		}
	}
	if towards[ks[len(ks)-1].low] {
		l.Infinitive = "" // « participer à deux salons »
	}
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
var gathers = fold.WordSet("reunissant rassemblant regroupant associant generant mobilisant impliquant comptant accueillant touchant concernant representant ayant incluant totalisant permettant offrant comprenant employant")

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
var towards = fold.WordSet("a au aux sur dans avec pour chez vers")

// leading are participles whose infinitive tells what came of a thing: « a permis de ».
var leading = fold.WordSet("permis fait vu laisse aide contribue servi pu du incite conduit")
