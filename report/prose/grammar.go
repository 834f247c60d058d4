package prose

import (
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
	Reason                                 Reason
}

// Sentences are those of the text of a block.
func Sentences(block string) []Sentence {
	t := passage.New(block)
	var out []Sentence
	for _, at := range passage.Sentences(t) {
		quote := t.Cut(at[0], at[1])
		s := Sentence{Text: passage.New(quote), Quote: quote}
		ms := mentions(s.Text)
		roles(s.Text, ms, false)
		for _, m := range ms {
			s.Numbers = append(s.Numbers, Number{From: m.from, To: m.to, Begin: m.begin, End: m.end, Value: m.number, High: m.high, Qualifier: m.qualifier,
				Unit: m.unit, NounFrom: m.noun, NounTo: m.tail, Money: m.money, Percent: m.percent, Part: m.role == rolePart, Reason: m.reason})
		}
		out = append(out, s)
	}
	return out
}

// IsNominal reports words without a verb, as Low has them.
func IsNominal(low string) bool { return passage.IsNominal(low) }
