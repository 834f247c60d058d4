// Package weigh doubts numbers of a French report that rules take for results or plans of the
// cluster: it counts the signs around a number, by the class of its noun, by what stands right before
// and behind it, by which verb is near and who acts (signs.go). Each sign speaks for or against a line,
// weakly (1), clearly (2) or strongly (3); where those against it outweigh the others, the number may be
// two things, and is left out and asked. The grades follow how often a sign stood beside lines and
// beside other numbers in the annotated documents of package prose's testdata.
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
	// Item is a number in an item of a list.
	Item bool
	// Theme is in lower case, without accents; "" for none.
	Theme string
	// Behind is what the number before it in the sentence is: "line", or the reason why it is
	// none; "" where it is the first.
	Behind string
}

// doubt is the balance of signs from which on a number is doubted: one strong sign against a line, and
// none for it.
const doubt = -3

// Doubtful reports a number of which rules make a line and the signs say that it may be none.
func Doubtful(f Figure) bool { return balance(f) <= doubt }

// Doubted reports one that the signs doubt a little: clearly against a line, and none for it.
func Doubted(f Figure) bool { return balance(f) <= doubt+1 }

// balance is the sum of the grades of all signs that hold.
func balance(f Figure) (sum int) {
	v := viewOf(f)
	for i := range signs {
		if signs[i].holds(v) {
			sum += signs[i].grade
		}
	}
	return sum
}

// sign is something said around a number. Its grade is from -3, strongly against a line, to 3, strongly
// for one.
type sign struct {
	name  string
	grade int
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
	v.noun, _, _ = strings.Cut(f.Between(f.Noun, max(f.Noun, f.Tail)), " ")
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
