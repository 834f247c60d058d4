package figure

import "bilan/report/prose/passage"

// Sentence is a sentence with its numbers, for whoever asks of a text something else than what a
// year's form holds. Quote is the sentence as written.
type Sentence struct {
	passage.Text
	Quote   string
	Figures List
}

// Sentences are those of the text of a block.
func Sentences(block string) []Sentence {
	t := passage.New(block)
	var out []Sentence
	for _, at := range passage.Sentences(t) {
		quote := t.Cut(at[0], at[1])
		s := Sentence{Text: passage.New(quote), Quote: quote}
		s.Figures = In(s.Text, false)
		out = append(out, s)
	}
	return out
}
