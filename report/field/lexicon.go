package field

import (
	"cmp"
	"slices"
	"sync"
)

// Rank says how far words alone settle what a heading is.
type Rank uint8

const (
	// Unknown words are in no list.
	Unknown Rank = iota
	// Sure words say it.
	Sure
	// Spare words say it where the table has no sure ones.
	Spare
	// Ambiguous words are settled by the cells under them and by the columns
	// beside them, see Case.
	Ambiguous
)

// Term is a canonical heading and further words for it.
type Term struct {
	Heading string
	Words   []string
}

// Meaning is what words in a list head.
type Meaning struct {
	// Word is how the list writes the words: « résultat ».
	Word    string
	Heading string
	Kind    Kind
	Figure  string
	Rank    Rank
	// Cases are tried in this order where words are not sure. Where none holds,
	// the heading does.
	Cases []Case
}

// Lexicon finds what words head. It is not written to once it is made.
type Lexicon struct {
	tables map[Table]map[string]Meaning
	// openings are those of the first words of all keys and of what may precede
	// them, and vocabulary all words of the keys of a table.
	openings   Openings
	vocabulary map[Table][]string
	// words are those of all keys, of what may be around them and between them: a heading with any
	// other is not known.
	words   map[string]bool
	phrases []phrase
}

// NewLexicon joins the words of the fields with configured ones, which win. A
// term whose heading no table has is passed over.
func NewLexicon(configured []Term) *Lexicon {
	if len(configured) == 0 {
		return builtin()
	}
	return newLexicon(configured)
}

func newLexicon(configured []Term) *Lexicon {
	l := &Lexicon{tables: map[Table]map[string]Meaning{}, openings: Openings{}, vocabulary: map[Table][]string{}, words: map[string]bool{"et": true, "ou": true, "and": true, "or": true}, phrases: phrases()}
	for _, t := range []Table{Lines, Facts, Grants, FollowUp, Budget} {
		l.tables[t] = map[string]Meaning{}
		l.add(t)
		for _, term := range configured {
			l.configure(t, term)
		}
		seen := map[string]bool{}
		for key := range l.tables[t] {
			for i, word := range keyWords(key) {
				if i == 0 {
					l.openings.Add(word)
				}
				l.words[word] = true
				if !seen[word] {
					seen[word] = true
					l.vocabulary[t] = append(l.vocabulary[t], word)
				}
			}
		}
		slices.Sort(l.vocabulary[t])
	}
	for _, p := range l.phrases {
		if !p.behind {
			l.openings.Add(p.words[0])
		}
		for _, word := range p.words {
			l.words[word] = true
		}
	}
	return l
}

// knowsAll reports whether a heading may have each of some words.
func (l *Lexicon) knowsAll(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !l.words[w] })
}

// builtin is the lexicon without configured words.
var builtin = sync.OnceValue(func() *Lexicon { return newLexicon(nil) })

// Find is what words head in a table, by their key (see Key); ok is false for
// words of no list.
func (l *Lexicon) Find(t Table, key string) (m Meaning, ok bool) {
	m, ok = l.tables[t][key]
	return m, ok
}

// inCells are words of headings that are as often in cells:
// « Fait » is a status, and « Programme » a nature. Of a row of texts they do not
// say whether it is one of headings.
var inCells = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range Words("fait, effectué, terminé, completed, done, engagé, programme, bilan") {
		m[Key(w)] = true
	}
	return m
})

// InCells reports a heading whose words are as often in cells.
func InCells(text string) bool { return inCells()[Key(text)] }

func (l *Lexicon) add(t Table) {
	words := l.tables[t]
	put := func(list string, m Meaning) {
		for _, w := range Words(list) {
			if key := Key(w); words[key].Rank == Unknown {
				m.Word = w
				words[key] = m
			}
		}
	}
	for _, f := range Of(t) {
		put(f.Sure, Meaning{Heading: f.Heading, Kind: f.Kind, Figure: f.Figure, Rank: Sure})
	}
	for _, f := range Of(t) {
		put(f.Spare, Meaning{Heading: f.Heading, Kind: f.Kind, Rank: Spare, Cases: []Case{{Is: f.Heading, Without: f.Heading}, {Is: KeptHeading}}})
	}
	for _, f := range Of(t) {
		if f.Kind != Computed && f.Kind != Kept {
			put(f.Heading, Meaning{Heading: f.Heading, Kind: f.Kind, Rank: Sure})
		}
	}
	if t == Lines {
		l.addCases()
	}
}

// addCases joins the cases of ambiguous words, before what a spare word says
// where none of them holds.
func (l *Lexicon) addCases() {
	words, added := l.tables[Lines], map[string]int{}
	for _, c := range ambiguous {
		for _, w := range Words(c.Words) {
			key := Key(w)
			m := words[key]
			m.Cases = slices.Insert(slices.Clone(m.Cases), added[key], c)
			m.Word, m.Rank = w, Ambiguous
			words[key] = m
			added[key]++
		}
	}
	for key := range added {
		if m := words[key]; m.Heading == "" {
			m.Heading = alone(m.Cases)
			m.Kind = kindOf(Lines, cmp.Or(m.Heading, m.Cases[0].Is))
			words[key] = m
		}
	}
}

// alone is what the first case says that needs nothing under or beside it.
func alone(cases []Case) string {
	for _, c := range cases {
		if (c.Cells == 0 || c.Cells&Blank != 0) && c.With == "" && !c.Year {
			return c.Is
		}
	}
	return ""
}

func kindOf(t Table, heading string) Kind {
	for _, f := range Of(t) {
		if f.Heading == heading {
			return f.Kind
		}
	}
	return Text
}

func (l *Lexicon) configure(t Table, term Term) {
	m, ok := l.tables[t][Key(term.Heading)]
	if !ok {
		return
	}
	m.Rank, m.Cases = Sure, nil
	for _, w := range term.Words {
		m.Word = w
		l.tables[t][Key(w)] = m
	}
}
