package decode

import (
	"errors"
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

// lineWords takes the words that a line has in place of a number.
type lineWords struct {
	*decoder
	table *table
	line  *submission.Line
}

// Beside reports how a number was read out of a text: a warning where another figure in the text
// may be the one that was meant. A plan or a status that the text of a result gives becomes
// the line's where it has none.
func (w *lineWords) Beside(c source.Cell, reading quantity.TextReading, actual bool) {
	read := strings.ReplaceAll(reading.Number.String(), ".", ",")
	written := strings.TrimSpace(c.Raw)
	if reading.Sum {
		w.file.Problems.Add(source.New(source.SumRead, c.Pos, "found", written, "read", read))
		return
	}
	p := source.New(source.RemarkRead, c.Pos, "found", written, "read", read, "remark", reading.Remark)
	planned := &w.line.Planned
	switch {
	case reading.Planned != nil && !planned.Present && planned.Written() == "":
		*planned = cell.Value{Pos: c.Pos, Present: true, Number: *reading.Planned}.With(cell.Around{Written: reading.Planned.String()})
	case reading.Planned != nil && planned.Present && planned.Number.Equal(*reading.Planned):
	case reading.Planned != nil && planned.Present:
		p.Severity = source.Warning
		p.Related = []source.Pos{planned.Pos}
	case quantity.MayBeMeant(reading.Remark) || w.ofTheLine(reading.Remark):
		p.Severity = source.Warning
	}
	if actual && w.statusBehind(c, reading) {
		p.Severity = source.Warning
	}
	w.file.Problems.Add(p)
}

// ofTheLine reports a remark that counts in the line's own unit: « 6 (48 stagiaires) » in a
// line of stagiaires.
func (w *lineWords) ofTheLine(remark string) bool {
	unit := w.line.Unit.Value
	if unit == "" || quantity.UnitOf(unit).Key == quantity.Unnamed {
		return false
	}
	words := strings.Fields(w.words.Singular(remark))
	for i, word := range words {
		if i > 0 && strings.Trim(words[i-1], "0123456789") == "" && quantity.UnitOf(word) == quantity.UnitOf(unit) {
			return true
		}
	}
	return false
}

// statusBehind takes the status behind a result (« 0 - reporté ») where the line has no other.
// It is true where the status contradicts the count, as in « 2 (reportés) ».
func (w *lineWords) statusBehind(c source.Cell, reading quantity.TextReading) (doubt bool) {
	read := w.words.StatusInPlace(strings.Trim(reading.Remark, " -–—:;,()"))
	if !read.Ok {
		return false
	}
	status := read.In(w.line.Year)
	none := reading.Number.IsZero()
	switch status {
	case cell.StatusPostponed, cell.StatusAbandoned, cell.StatusNotStarted:
		if !none {
			return true
		}
	case cell.StatusDone:
		if none {
			return false // « 0 (validé) »: the number is the result
		}
	}
	if l := w.line; l.Outcome != nil && l.Status == cell.NoStatus && l.StatusText.Value == "" {
		l.Status, l.StatusText = status, cell.NewText(read.Rest, strings.TrimSpace(c.Raw), c.Pos)
	}
	return false
}

// who keeps in the comment words that say who was served (« des lycéens ») where one says how
// many. It is false for what may be a number.
func (w *lineWords) who(c source.Cell) bool {
	words := cell.TextOf(c)
	if _, err := quantity.Parse(c.Raw); c.Kind != source.Text || !errors.Is(err, quantity.ErrNotNumber) || strings.ContainsAny(c.Raw, "0123456789") {
		return false
	}
	w.line.AddComment(words)
	w.told(keptWords{col: c.Pos.Col()}, source.New(source.WordsKept, c.Pos, "found", words.Value, "kind", "people"))
	return true
}

// Kept keeps words written in place of a number: under a plan, a sentence,
// oui or a mark is a plan without a number, reported once a column; under Réalisé they
// are the line's comment, reported once a column and word.
func (w *lineWords) Kept(c source.Cell, actual bool) {
	words := cell.TextOf(c)
	kept := keptWords{col: c.Pos.Col()}
	problem := source.New(source.WordsKept, c.Pos, "found", words.Value)
	if !actual {
		problem = source.New(source.WordsKept, c.Pos, "found", words.Value, "kind", "plan")
	} else {
		kept.word, problem.Severity = w.words.Fold(words.Value), source.Warning
		w.line.AddComment(words)
	}
	w.told(kept, problem)
}

// told reports words that were kept, once for all that are the same in its table.
func (w *lineWords) told(kept keptWords, p source.Problem) {
	t := w.table
	if t.wordsKept[kept] {
		return
	}
	if t.wordsKept == nil {
		t.wordsKept = map[keptWords]bool{}
	}
	t.wordsKept[kept] = true
	w.file.Problems.Add(p)
}
