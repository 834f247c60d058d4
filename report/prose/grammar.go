package prose

import (
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Sentence is a sentence with its numbers, for whoever asks of a text something else than
// what a year's form holds. Quote is the sentence as written.
type Sentence struct {
	passage.Text
	Quote   string
	Numbers []Number
}

// Number is a number of a sentence. Its places are those of Low: From and To are the number
// alone, Begin and End have its qualifier, and its sign of money or percentage or its upper
// bound (High). Unit is the noun that is counted, as written, or €, k€, M€, %; NounFrom and
// NounTo are the place of a noun, one place where there is none. Part is true of a part of the
// number before it, behind « dont ». Reason is what the words around it say that it is, "" for
// a value.
type Number struct {
	From, To, Begin, End, NounFrom, NounTo int
	Value                                  quantity.Decimal
	High                                   *quantity.Decimal
	Qualifier                              quantity.Qualifier
	Unit                                   string
	Money, Percent, Part                   bool
	Reason                                 figure.Reason
}

// Sentences are those of the text of a block.
func Sentences(block string) []Sentence {
	t := passage.New(block)
	var out []Sentence
	for _, at := range passage.Sentences(t) {
		quote := t.Cut(at[0], at[1])
		s := Sentence{Text: passage.New(quote), Quote: quote}
		ms := figure.In(s.Text, false)
		for _, m := range ms {
			s.Numbers = append(s.Numbers, Number{From: m.From, To: m.To, Begin: m.Begin, End: m.End, Value: m.Number, High: m.High, Qualifier: m.Qualifier,
				Unit: m.Unit, NounFrom: m.Noun, NounTo: m.Tail, Money: m.Money, Percent: m.Percent, Part: m.Role == figure.Part, Reason: m.Reason})
		}
		out = append(out, s)
	}
	return out
}

// IsNominal reports words without a verb, as Low has them.
func IsNominal(low string) bool { return passage.IsNominal(low) }
