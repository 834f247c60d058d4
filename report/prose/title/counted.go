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
	if v.holds && len(done) > 0 && len(dangling(rest)) == 0 { // « l'ont obtenu »
		return strings.TrimSpace(join(written(t, kept), lead+written(t, done))), true
	}
	if len(done) == 0 && v.there && lead != "" && len(dangling(rest)) == 0 {
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
	case v.has && (v.holds || v.from < v.main && (ks[v.main-1].low == "nous" || ks[v.main-1].low == "vous")):
		return "ayant ", unmarked(done), true
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

// unmarked is a participle without its agreement with an object that a title leaves out: « l'ont
// obtenue » is « obtenu ».
func unmarked(done []token) []token {
	if len(done) == 0 {
		return done
	}
	k := done[0]
	for _, end := range []string{"ees", "ee", "es", "ies", "ie", "ues", "ue", "us", "tes", "te", "ses", "se", "is"} {
		stem, ok := strings.CutSuffix(k.low, end)
		if !ok || end == "is" && (strings.HasSuffix(stem, "r") || strings.HasSuffix(stem, "m") || strings.HasSuffix(stem, "qu")) {
			continue // pris, mis, acquis
		}
		cut := len(end) - 1
		return []token{{k.from, k.to - cut, k.low[:len(k.low)-cut]}}
	}
	return done
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

// Unquoted is a title without a mark of quotation at its front that nothing closes, or at its end that
// nothing opens, as speech leaves it: « L’agence.
func Unquoted(s string) string {
	if strings.ContainsAny(s, "«»“”\"") {
		for _, pair := range []string{"«»", "“”", `""`} {
			r := []rune(pair)
			opening, closing := string(r[0]), string(r[1])
			if strings.Count(s, opening) == strings.Count(s, closing) && (opening != closing || strings.Count(s, opening)%2 == 0) {
				continue
			}
			s = strings.TrimSpace(s)
			s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, opening), closing), closing)
			s = strings.TrimSuffix(s, opening)
		}
	}
	return s
}

// Bare is a title without the article or the « dont » at its front: below its line, a row that begins
// with it is read as a part of that line, and is none.
func Bare(s string) string {
	t := passage.New(s)
	ks := tokens(t, 0, len(t.Low))
	for len(ks) > 1 && (articles[ks[0].low] || possessive[ks[0].low] || ks[0].low == "et" || ks[0].low == "puis" || ks[0].low == "dont") {
		ks = ks[1:]
		s = t.Cut(ks[0].from, len(t.Low))
	}
	return s
}
