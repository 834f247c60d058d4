// Package weigh says how likely a number of a French report is a result or a plan of the cluster, by
// named clues: which class its noun is of, what stands right before and behind it, which verb is near and
// who acts (clues.go), which classes of words stand around it and over it (around.go), how large it is
// and where in its sentence (place.go). Each clue that holds has a vote for or against, in votes.txt;
// what no clue knows is left as it was.
//
// The votes are fitted to the annotated documents of package prose's testdata: every number that is
// no date, rank, address or number of an act is an example, whatever rules make of it.
// « go test ./report/prose -run TestFit -fit » fits them again and tells how well they part the numbers
// of documents that were left out of a fit.
package weigh

import (
	"strings"

	"bilan/report/prose/passage"
)

// Figure is a number in a sentence.
type Figure struct {
	passage.Text
	// Begin is where the number begins, with its qualifier, End where it ends, with its sign;
	// Noun and Tail are where its noun begins and ends, one place where there is none.
	Begin, End, Noun, Tail int
	Money, Percent         bool
	// Words is a number in words.
	Words bool
	// Item is a number in an item of a list.
	Item bool
	// Reason is why rules leave it aside, "" where they make a line of it. It is no clue.
	Reason string
	// Guessed is true where the reason is a rule's guess about whose the number is (package owner).
	Guessed bool
	// Theme and Heading are in lower case, without accents; "" for none.
	Theme, Heading string
	// Value is the number itself, At its place among the Count numbers of the sentence.
	Value     float64
	At, Count int
	// Behind is what the number before it in the sentence is: "line", or the reason why it is
	// none; "" where it is the first.
	Behind string
}

// Votes is the sum of the votes of all clues that hold.
func Votes(f Figure) (sum int) {
	table := votes()
	for _, name := range Clues(f) {
		sum += table[name]
	}
	return sum
}

// Clues are the names of all clues that hold, with or without a vote.
func Clues(f Figure) []string {
	v := viewOf(f)
	names := []string{always}
	for i := range clues {
		if clues[i].holds(v) {
			names = append(names, clues[i].name)
		}
	}
	for i := range wordsAround {
		if wordsAround[i].holds(v) {
			names = append(names, wordsAround[i].name)
		}
	}
	return v.place(names)
}

// always is the clue that holds of every number.
const always = "always"

// clue is a class of what may be said around a number.
type clue struct {
	name  string
	holds func(*view) bool
}

// view is a figure with the words around it taken apart.
type view struct {
	Figure
	before, behind string // of the sentence
	clause         string // what stands before the number in its clause
	rest           string // what stands behind it, and behind its noun, in its clause
	last, second   string // the word before the number, and the one before that
	noun           string // the first word of the noun
	next, after    string // the words behind the noun
	opens          bool   // nothing stands before it in its sentence
	begins         bool   // nothing stands before it in its clause
	labelled       bool   // a colon stands right before it
}

func viewOf(f Figure) *view {
	v := &view{Figure: f, before: f.Low[:f.Begin], behind: f.Low[f.End:]}
	from := strings.LastIndexAny(v.before, ",;:(") + 1
	v.clause = v.before[from:]
	tail := max(f.Tail, f.End)
	v.rest = f.Low[tail:]
	if at := strings.IndexAny(v.rest, ",;:()"); at >= 0 {
		v.rest = v.rest[:at]
	}
	v.noun, _, _ = strings.Cut(f.Low[f.Noun:max(f.Noun, f.Tail)], " ")
	words := strings.FieldsFunc(v.clause, apart)
	if n := len(words); n > 0 {
		v.last = words[n-1]
		if n > 1 {
			v.second = words[n-2]
		}
	}
	words = strings.FieldsFunc(v.rest, apart)
	if len(words) > 0 {
		v.next = words[0]
		if len(words) > 1 {
			v.after = words[1]
		}
	}
	v.opens = strings.Trim(v.before, " \"'-*.") == ""
	v.begins = strings.Trim(v.clause, " \"'-*.") == ""
	v.labelled = strings.HasSuffix(strings.TrimSpace(v.before), ":")
	return v
}

// apart reports what parts words: spaces and apostrophes.
func apart(r rune) bool { return r == ' ' || r == '\'' || r == '"' }
