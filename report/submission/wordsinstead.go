package submission

import (
	"errors"
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// keptWords are words in a column of numbers, "" for any of them.
type keptWords struct {
	col  int
	word string
}

// wordsInstead keeps words that stand in place of a number and hold no figure:
// under a plan, a sentence, oui or a mark is a plan without a number, told once a
// column; under Réalisé they are the line's comment, told once a column and word.
// It is false for a cell that is to be read as a number.
func (d *decoder) wordsInstead(t *table, f lineFigure, c source.Cell, l *Line) bool {
	if c.Kind != source.Text && c.Kind != source.Bool || strings.ContainsAny(c.Raw, "0123456789") {
		return false
	}
	if _, err := quantity.Parse(c.Raw); !errors.Is(err, quantity.ErrNotNumber) {
		return false
	}
	words := textOf(c)
	*f.value(l) = Value{Pos: c.Pos}.With(Around{Written: words.Value})
	told := keptWords{col: c.Pos.Col()}
	problem := source.New(source.WordsKept, c.Pos, "found", words.Value)
	if f.field == ofActual {
		told.word, problem.Severity = d.fold(words.Value), source.Warning
		l.comment(words)
	}
	if t.wordsKept[told] {
		return true
	}
	if t.wordsKept == nil {
		t.wordsKept = map[keptWords]bool{}
	}
	t.wordsKept[told] = true
	d.file.Problems.Add(problem)
	return true
}

// comment adds a text to the comment of a line, which the line has alone then.
func (l *Line) comment(t Text) {
	own := *l.Action
	if own.Comment.Value == "" {
		own.Comment = t
	} else {
		own.Comment = own.Comment.Understood(own.Comment.Value + " ; " + t.Value)
	}
	l.Action = &own
}
