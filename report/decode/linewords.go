package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// keptWords are words in a column of numbers, "" for any of them.
type keptWords struct {
	col  int
	word string
}

// lineWords takes words that stand in place of a number of a line.
type lineWords struct {
	*decoder
	table *table
	line  *submission.Line
}

// Told says how a number was read out of a text, which is a doubt where
// another figure stands in it that nothing confirms. The plan that the text of a
// result gives is the line's where it has none.
func (w *lineWords) Told(c source.Cell, told quantity.Told) {
	read := strings.ReplaceAll(told.Number.String(), ".", ",")
	written := strings.TrimSpace(c.Raw)
	if told.Sum {
		w.file.Problems.Add(source.New(source.SumRead, c.Pos, "found", written, "read", read))
		return
	}
	p := source.New(source.RemarkRead, c.Pos, "found", written, "read", read, "remark", told.Remark)
	planned := &w.line.Planned
	switch {
	case told.Planned != nil && !planned.Present && planned.Written() == "":
		*planned = cell.Value{Pos: c.Pos, Present: true, Number: *told.Planned}.With(cell.Around{Written: told.Planned.String()})
	case told.Planned != nil && planned.Present && planned.Number.Equal(*told.Planned):
	case told.Planned != nil && planned.Present:
		p.Severity = source.Warning
		p.Related = []source.Pos{planned.Pos}
	case strings.ContainsAny(told.Remark, "0123456789"):
		p.Severity = source.Warning // it may be the number that was meant
	}
	w.file.Problems.Add(p)
}

// Kept keeps words that stand in place of a number: under a plan, a sentence,
// oui or a mark is a plan without a number, told once a column; under Réalisé they
// are the line's comment, told once a column and word.
func (w *lineWords) Kept(c source.Cell, actual bool) {
	words := cell.TextOf(c)
	told := keptWords{col: c.Pos.Col()}
	problem := source.New(source.WordsKept, c.Pos, "found", words.Value)
	if !actual {
		problem = source.New(source.WordsKept, c.Pos, "found", words.Value, "kind", "plan")
	} else {
		told.word, problem.Severity = w.words.Fold(words.Value), source.Warning
		w.line.AddComment(words)
	}
	t := w.table
	if t.wordsKept[told] {
		return
	}
	if t.wordsKept == nil {
		t.wordsKept = map[keptWords]bool{}
	}
	t.wordsKept[told] = true
	w.file.Problems.Add(problem)
}
