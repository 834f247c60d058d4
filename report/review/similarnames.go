package review

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// minName is the length, in letters, from which two spellings are compared: one letter makes
// another word of a short one.
const minName = 5

// maxNames bounds how many names of one cluster are compared.
const maxNames = 2_000

// spelling is one way in which a cluster's texts write a name.
type spelling struct {
	written string
	key     string
	pos     source.Pos
	// proper is true where the word is used as a name: with a capital inside a text, or as a
	// partner.
	proper bool
}

// similarNames reports, for each cluster, names spelled in two ways that differ in one letter,
// such as Qantis and Quantis for one platform. Both spellings are kept.
func similarNames(r *Review, used []*intake.Input, year func(int) bool) {
	names := map[string]*spellings{} // by cluster
	for _, in := range used {
		var of *submission.Action // that of the line before
		for i := range in.Lines {
			l := &in.Lines[i]
			if !year(l.Year) && !(l.Nature == cell.Programme && year(l.Year-1)) {
				continue
			}
			known := names[l.ClusterID]
			if known == nil {
				known = &spellings{byKey: map[string]*spelling{}, byWord: map[string]*spelling{}}
				names[l.ClusterID] = known
			}
			again := of == l.Action // another year of the same row
			of = l.Action
			if !again {
				known.gather(l.Title, false)
			}
			known.gather(l.Detail(field.LinePartners), true)
			if !again {
				known.gather(l.Comment, false)
			}
		}
	}
	alias := aliasedWords(r)
	for cluster, known := range names {
		for _, pair := range likelyNames(known.byKey, alias) {
			p := source.New(source.SimilarNames, pair[1].pos, "found", pair[1].written, "other", pair[0].written)
			p.Cluster, p.Related = cluster, []source.Pos{pair[0].pos}
			r.Problems.Add(p)
		}
	}
}

// spellings are those of one cluster: by key, and by each word of that key, as
// one word occurs in many texts.
type spellings struct{ byKey, byWord map[string]*spelling }

// of is the spelling of a word, nil for one that is short.
func (k *spellings) of(word string, at source.Pos) *spelling {
	s, known := k.byWord[word]
	if known {
		return s
	}
	if key := fold.Key(word); len(key) >= minName {
		if s = k.byKey[key]; s == nil {
			s = &spelling{written: word, key: key, pos: at}
			k.byKey[key] = s
		}
	}
	k.byWord[word] = s
	return s
}

// gather adds the capitalised words of a text.
func (k *spellings) gather(t cell.Text, partner bool) {
	begin, first, start := -1, rune(0), true // a word that begins a sentence has its capital for that
	for i, c := range t.Value {
		switch letter := unicode.IsLetter(c); {
		case letter && begin < 0:
			begin, first = i, c
		case letter:
		default:
			if begin >= 0 {
				k.add(t.Value[begin:i], t.Pos, first, partner || !start)
				begin, start = -1, false
			}
			start = start || c == '.' || c == '!' || c == '?' || c == ':' || c == '\n'
		}
	}
	if begin >= 0 {
		k.add(t.Value[begin:], t.Pos, first, partner || !start)
	}
}

// add adds a word that begins with a capital.
func (k *spellings) add(word string, at source.Pos, first rune, proper bool) {
	if !unicode.IsUpper(first) || len(k.byKey) >= maxNames {
		return
	}
	if s := k.of(word, at); s != nil {
		if at.Compare(s.pos) < 0 {
			s.written, s.pos = word, at
		}
		s.proper = s.proper || proper
	}
}

// likelyNames lists the pairs of spellings that are likely one name, the one
// that comes first in the inputs first.
func likelyNames(known map[string]*spelling, alias map[string]string) [][2]*spelling {
	list := make([]*spelling, 0, len(known))
	for _, s := range known {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *spelling) int { return strings.Compare(a.key, b.key) })
	var out [][2]*spelling
	for i, a := range list {
		for _, b := range list[i+1:] {
			if b.key[0] != a.key[0] {
				break
			}
			if !(a.proper || b.proper) || !oneSlip(a.key, b.key) || alias[a.key] != "" && alias[a.key] == alias[b.key] {
				continue
			}
			pair := [2]*spelling{a, b}
			if b.pos.Compare(a.pos) < 0 {
				pair = [2]*spelling{b, a}
			}
			out = append(out, pair)
		}
	}
	return out
}

// oneSlip reports whether two words differ in one letter that is not their
// ending: Visite and Visites, Industriel and Industrielle are forms of one
// word.
func oneSlip(a, b string) bool {
	if d := len(a) - len(b); d > 1 || d < -1 || fold.Edits(a, b) != 1 {
		return false
	}
	n := min(len(a), len(b))
	return a[:n] != b[:n] && a[:len(a)-1] != b[:len(b)-1]
}

// sameWords gives each word that the configuration declares an alias the name
// it stands for.
func aliasedWords(r *Review) map[string]string {
	m := map[string]string{}
	for _, t := range r.Options.Vocabulary.Words {
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			m[fold.Key(n)] = fold.Key(t.Name)
		}
	}
	return m
}
