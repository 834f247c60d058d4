package cell

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Words keeps what short texts were found to be, for several files. One goroutine at a time may use
// it.
type Words struct {
	keys, singulars Memo[string]
	statuses        Memo[StatusText]
	families        Memo[quantity.Family] // of units
	dates           Memo[dateText]
	numbers         Memo[bool]    // which texts are some
	written         Memo[*string] // what was written where another text was understood
	// FactKeys are the meanings of keys of facts: see package fact.
	FactKeys Memo[string]
}

// NewWords is an empty Words.
func NewWords() *Words {
	return &Words{keys: Memo[string]{}, singulars: Memo[string]{}, statuses: Memo[StatusText]{}, families: Memo[quantity.Family]{}, dates: Memo[dateText]{}, numbers: Memo[bool]{}, written: Memo[*string]{}, FactKeys: Memo[string]{}}
}

// Fold is fold.Key of a text that may repeat.
func (w *Words) Fold(s string) string { return w.keys.Of(s, fold.Key) }

// Singular is fold.Singular of a text that may repeat.
func (w *Words) Singular(s string) string { return w.singulars.Of(s, fold.Singular) }

// IsNumber is IsNumber of texts that repeat, as headings do from form to form.
func (w *Words) IsNumber(s string) bool { return w.numbers.Of(s, IsNumber) }

// Family is the family of a unit, as quantity.UnitOf finds it; the answer is kept.
func (w *Words) Family(unit string) quantity.Family {
	switch unit {
	case "", quantity.Euro:
		return quantity.UnitOf(unit).Family
	}
	return w.families.Of(unit, func(u string) quantity.Family { return quantity.UnitOf(u).Family })
}

// Understood is the text with another meaning; the written text is shared, as a status is
// repeated in thousands of lines.
func (w *Words) Understood(t Text, value string) Text {
	if t.written == nil && t.Value != value {
		t.Value, t.written = value, w.written.Of(t.Value, func(own string) *string { return &own })
		return t
	}
	return t.Understood(value)
}

// Reader reads the cells of one file, and reports what in them is no such value.
type Reader struct {
	words *Words
	// problems are those of the file; nil where what is no value is no problem.
	problems *source.Problems
}

// NewReader is a reader of the cells of one file, which reports their problems. Words may be
// nil where no status, date or choice is read.
func NewReader(words *Words, problems *source.Problems) Reader {
	return Reader{words: words, problems: problems}
}

// Report reports a problem.
func (rd *Reader) Report(p source.Problem) {
	if rd.problems != nil {
		rd.problems.Add(p)
	}
}

// Memo keeps what a text was found to be, by the text, as the same few short texts fill most rows.
// The nil Memo may not be used.
type Memo[T any] map[string]T

// maxRemembered is how many texts a Memo keeps, and MaxShort how many bytes each may have: longer
// texts seldom repeat.
const (
	maxRemembered = 20_000
	MaxShort      = 48
)

// Of is what find gives for a text, asked once for each that is short; past maxRemembered texts
// it is asked each time.
func (m Memo[T]) Of(text string, find func(string) T) T {
	if len(text) > MaxShort {
		return find(text)
	}
	if v, ok := m[text]; ok {
		return v
	}
	text = strings.Clone(text) // a part of a sheet would keep the whole of it
	v := find(text)
	if len(m) < maxRemembered {
		m[text] = v
	}
	return v
}
