package proofread

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
	"bilan/report/prose/document"
)

// spelling is a name as it is spelled in one way, whatever its case and accents.
type spelling struct {
	key   string
	shown string // as first written in small letters, else in capitals
	count int
	inner int // how often within a sentence, where a capital means a name
	place document.Place
	order int
	first string // of a person, the first names
}

// speller gathers the names of a text.
type speller struct {
	common  map[string]bool // words that stand in small letters
	names   map[string]*spelling
	persons map[string]*spelling
	known   map[string]bool // words of persons' names
}

func textsOf(b *block) []string {
	if b.Kind == document.Row {
		return b.Cells
	}
	return []string{b.Text}
}

// word is a word of a text.
type word struct {
	text, key string
	capital   bool
	starts    bool   // begins a sentence, a cell, what is quoted or what follows a colon
	gap       string // what stands between it and the word before it
}

func wordsOf(text string) []word {
	var out []word
	from, gapFrom := -1, 0
	for i, r := range text + " " {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		switch {
		case letter && from < 0:
			from = i
		case !letter && from >= 0:
			w := word{text: text[from:i], gap: text[gapFrom:from]}
			first, _ := utf8.DecodeRuneInString(w.text)
			w.capital = unicode.IsUpper(first)
			w.key = fold.Key(w.text)
			w.starts = len(out) == 0 || strings.ContainsAny(w.gap, ".:;!?«“\"–—•()")
			out = append(out, w)
			from, gapFrom = -1, i
		}
	}
	return out
}

// upper reports a text that is written in capitals, in which a capital means nothing.
func upper(text string) bool {
	up, low := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	return up > low
}

// courtesy are the titles behind which a person's name stands.
var courtesy = fold.WordSet("m mme mm mmes mlle monsieur madame dr maitre me")

// take takes the names of one text.
func (sp *speller) take(ws []word, at document.Place, order *int, capitals bool) {
	for i := 0; i < len(ws); i++ {
		w := &ws[i]
		*order++
		if !w.capital {
			if !digits(w.key) {
				sp.common[w.key] = true
			}
			continue
		}
		if courtesy[w.key] && i+1 < len(ws) {
			n := person(ws[i+1:])
			sp.person(ws[i+1:i+1+n], at, *order)
			i += n
			continue
		}
		if len(w.key) >= shorter && !digits(w.key) {
			add(sp.names, spelling{key: w.key, shown: w.text, place: at, order: *order, inner: inside(w, capitals)})
		}
		if n := sequence(ws[i:]); n > 1 && (i == 0 || !w.capital || !ws[i-1].capital || !tight(w.gap)) {
			sp.sequence(ws[i:i+n], at, *order, capitals)
		}
	}
}

func inside(w *word, capitals bool) int {
	if w.starts || capitals {
		return 0
	}
	return 1
}

func digits(key string) bool { return strings.ContainsAny(key, "0123456789") }

func tight(gap string) bool {
	return gap == " " || gap == "-" || gap == "\u00a0" || gap == "’" || gap == "'"
}

// add counts one more of a spelling.
func add(to map[string]*spelling, s spelling) {
	old := to[s.key]
	if old == nil {
		s.count = 1
		to[s.key] = &s
		return
	}
	old.count++
	old.inner += s.inner
	if upper(old.shown) && !upper(s.shown) {
		old.shown = s.shown
	}
}

// person is how many words a person's name has.
func person(ws []word) int {
	n := 0
	for n < len(ws) && n < 4 && ws[n].capital && (tight(ws[n].gap) || n == 0 && strings.TrimSpace(strings.Trim(ws[n].gap, ".")) == "") {
		n++
	}
	return n
}

// person takes a person's name: first names, then what a family is called.
func (sp *speller) person(ws []word, at document.Place, order int) {
	if len(ws) == 0 {
		return
	}
	last := ws[len(ws)-1]
	var first []string
	for _, w := range ws[:len(ws)-1] {
		first = append(first, w.key)
	}
	var shown []string
	for _, w := range ws {
		sp.known[w.key] = true
		shown = append(shown, w.text)
	}
	name := strings.Join(first, " ")
	add(sp.persons, spelling{key: name + "|" + last.key, shown: strings.Join(shown, " "), place: at, order: order, inner: 1, first: name})
}

// joiners are the small words within a name.
var joiners = fold.WordSet("de du des d la le les l et en a au aux sur saint")

// sequence is how many words a name of several has, 1 for one word alone.
func sequence(ws []word) int {
	n := 1
	for n < len(ws) && n < 7 {
		if ws[n].capital && tight(ws[n].gap) {
			n++
			continue
		}
		k := n
		for k < len(ws) && k < n+2 && !ws[k].capital && joiners[ws[k].key] && tight(ws[k].gap) {
			k++
		}
		if k == n || k >= len(ws) || !ws[k].capital || !tight(ws[k].gap) {
			break
		}
		n = k + 1
	}
	return n
}

// kinds are the nouns with which names of several words begin that tell one of their kind.
var kinds = fold.WordSet("grappe cluster pole club reseau association fondation plateforme salon lycee institut agence centre ecole societe groupe federation syndicat union")

// sequence takes a name of several words.
func (sp *speller) sequence(ws []word, at document.Place, order int, capitals bool) {
	if joiners[ws[0].key] { // La Grappe Exemple
		ws = ws[1:]
	}
	var keys, shown []string
	for i, w := range ws {
		if i > 0 {
			shown = append(shown, w.gap)
		}
		shown = append(shown, w.text)
		if !joiners[w.key] {
			keys = append(keys, w.key)
		}
	}
	if len(keys) < 2 || len(keys) < 3 && !kinds[keys[0]] {
		return
	}
	add(sp.names, spelling{key: strings.Join(keys, " "), shown: strings.Join(shown, ""), place: at, order: order, inner: inside(&ws[0], capitals) + len(keys) - 1})
}
