package field

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
)

// Reading is what the words of a heading say.
type Reading struct {
	Meaning
	// Counted are the things that the heading says are counted, as written:
	// « ateliers » of « Nombre d'ateliers réalisés ».
	Counted string
	// Bare is true where nothing had to be taken away around the words.
	Bare bool
}

// Wording is a heading without its year and its unit, to be read for one table or for
// several: what is the same for each is made once.
type Wording struct {
	written, key string
	spans        []span // made when first asked for
	known        bool   // each word of it may be in a heading: set with spans
}

// NewWording is a heading that is to be read.
func NewWording(written string) *Wording { return &Wording{written: written, key: Key(written)} }

// spansIn are the spans of a heading, and those that are left without its number: none of one
// with a word that no heading has, as most texts that are asked about.
func (l *Lexicon) spansIn(h *Wording) []span {
	if h.spans != nil {
		return h.spans
	}
	h.spans = []span{}
	words := keyWords(h.key)
	if h.known = l.knowsAll(words); h.known {
		h.spans = l.spans(words)
	}
	if key := Key(unnumbered(h.written)); key != h.key {
		if words := keyWords(key); l.knowsAll(words) {
			h.spans = append(h.spans, l.spans(words)...)
		}
	}
	return h.spans
}

// Read reads a heading of a table: by its own
// words, else by what is left without what surrounds them, by abbreviations
// with a point that begin one known word, or by parts that all say the same
// (« Axe / thématique »). ok is false for a heading that is not known.
func (l *Lexicon) Read(t Table, h *Wording) (r Reading, ok bool) {
	text := h.written
	if m, ok := l.Find(t, h.key); ok {
		return Reading{Meaning: m, Bare: true}, true
	}
	if m, ok := l.first(t, l.spansIn(h)); ok {
		return Reading{Meaning: m}, true
	}
	if t != Lines {
		return r, false
	}
	if m, ok := l.abbreviated(t, text); ok {
		return Reading{Meaning: m}, true
	}
	if h.known {
		if m, ok := l.alike(t, text); ok {
			return Reading{Meaning: m}, true
		}
	}
	return l.counted(t, text)
}

func unnumbered(text string) string { return fold.Unnumbered(strings.TrimSpace(text)) }

// keyWords are the words of a key.
func keyWords(key string) []string { return strings.Fields(key) }

func join(words []string) string { return strings.Join(words, " ") }

// remarks are what is said of a line in words; both together are a comment.
var remarks = map[string]bool{"commentaire": true, "motif": true}

// alike is what all parts of a heading say: « Commentaires et observations ».
func (l *Lexicon) alike(t Table, text string) (m Meaning, ok bool) {
	parts := partsOf(text)
	if len(parts) < 2 {
		return m, false
	}
	for i, p := range parts {
		next, ok := l.Find(t, Key(p))
		if !ok {
			next, ok = l.without(t, keyWords(Key(p)))
		}
		if i > 0 && remarks[next.Heading] && remarks[m.Heading] && next.Heading != m.Heading {
			next, _ = l.Find(t, Key("commentaire")) // « Commentaires / freins »
			m = next
		}
		if !ok || next.Kind == Computed || i > 0 && next.Heading != m.Heading {
			return Meaning{}, false
		}
		if i == 0 || next.Rank == Sure {
			m = next
		}
	}
	return m, m.Heading != ""
}

// between are the signs and words between parts of a heading.
var between = strings.NewReplacer("/", "\n", "&", "\n", " et ", "\n", " ou ", "\n", " and ", "\n", " or ", "\n")

func partsOf(text string) []string {
	return strings.FieldsFunc(between.Replace(text), func(r rune) bool { return r == '\n' })
}

// abbreviated reads a heading with abbreviations (« Réal. », « Nb prév. »): each
// is any word of the table's headings that it begins, and all that makes a known
// heading must make the same.
func (l *Lexicon) abbreviated(t Table, text string) (m Meaning, ok bool) {
	if !strings.Contains(text, ".") {
		return m, false
	}
	headings := [][]string{nil}
	for _, w := range strings.Fields(Parted(strings.ReplaceAll(text, ".", ". "))) {
		stem, short := strings.CutSuffix(w, ".")
		key := Key(w)
		choices := []string{key}
		if short && utf8.RuneCountInString(stem) > 2 {
			choices = append(choices, l.beginning(t, fold.Key(stem))...)
		}
		var longer [][]string
		for _, h := range headings {
			for _, c := range choices {
				if longer = append(longer, append(slices.Clone(h), keyWords(c)...)); len(longer) > maxSpans {
					return m, false
				}
			}
		}
		headings = longer
	}
	for _, words := range headings {
		next, known := l.Find(t, join(words))
		if !known {
			next, known = l.without(t, words)
		}
		switch {
		case !known:
		case !ok || next.Heading == m.Heading:
			if !ok || next.Rank == Sure {
				m, ok = next, true
			}
		default:
			return Meaning{}, false
		}
	}
	return m, ok
}

// beginning are the words of the table's headings that begin so.
func (l *Lexicon) beginning(t Table, stem string) []string {
	var out []string
	for _, w := range l.vocabulary[t] {
		if strings.HasPrefix(w, stem) && w != stem {
			out = append(out, w)
		}
	}
	return out
}

// counters are the words that say that what follows is counted.
var counters = map[string]bool{Key("nb"): true, Key("nbre"): true, Key("nombre"): true, Key("quantité"): true}

// counted reads « Nombre d'ateliers réalisés » as réalisé, in ateliers. « Nombre de
// participants réalisé » counts what has a column of its own, and is not known.
func (l *Lexicon) counted(t Table, text string) (r Reading, ok bool) {
	words := strings.FieldsFunc(text, unicode.IsSpace)
	last := len(words) - 1
	if last < 2 || !counters[Key(words[0])] {
		return r, false
	}
	m, known := l.Find(t, Key(words[last]))
	if !known && Key(words[last]) == Key("effectué") || m.Heading != "prévu" && m.Heading != "réalisé" {
		return r, false
	}
	things := words[1:last]
	if key := Key(things[0]); (key == "de" || key == "d" || key == "des") && len(things) > 1 {
		things = things[1:]
	}
	first := things[0]
	for _, d := range []string{"d'", "d’", "D'", "D’"} {
		first = strings.TrimPrefix(first, d)
	}
	things = append([]string{first}, things[1:]...)
	switch own, known := l.Find(t, Key(join(things))); {
	case !known:
		r.Counted = join(things)
	case own.Heading != "intitulé" && own.Heading != "bénéficiaires" || own.Heading == "bénéficiaires" && own.Rank == Sure:
		return Reading{}, false
	}
	r.Meaning = m
	return r, true
}
