package column

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
	"bilan/report/quantity"
	"bilan/report/source"
)

// MostSampled is how many rows of a table are looked at before its columns are
// settled.
const MostSampled = 30

// Sample are the first rows of a table, below its headings.
type Sample []source.Row

// SampleOf are the first of rows, to the next row of headings.
func (hr *Reader) SampleOf(rows []source.Row) Sample {
	for i, row := range rows {
		if n := hr.CountHeadings(row); i == MostSampled || n.Of[len(n.Of)-1] >= 3 || n.Budget() || n.Sides == [2]bool{true, true} {
			return Sample(rows[:i])
		}
	}
	return Sample(rows)
}

// KindReader finds of which kinds (field.Cells) the cells under a heading are: numbers, dates,
// statuses, names that the configuration knows …
type KindReader struct {
	words *cell.Words
	names *names.Book
}

// NewKindReader is a reader of the kinds of cells, which recognises the names in a book.
func NewKindReader(words *cell.Words, names *names.Book) KindReader { return KindReader{words, names} }

// evidence counts the cells under one heading: how many have a value, and how many are of each
// kind.
type evidence struct {
	filled int
	of     map[field.Cells]int
}

// evidences are the evidence for each column of a table, found when it is first asked for: most
// columns are settled by the words of their headings, and reading 30 cells under each took half
// of the CPU of a check of 600 forms.
type evidences struct {
	kinds KindReader
	in    Sample
	seen  map[int]evidence
}

func (e *evidences) of(col int) evidence {
	found, ok := e.seen[col]
	if !ok {
		found = e.kinds.evidenceUnder(e.in, col)
		e.seen[col] = found
	}
	return found
}

// evidenceUnder counts the cells of a column of a sample.
func (k KindReader) evidenceUnder(in Sample, col int) evidence {
	e := evidence{of: map[field.Cells]int{}}
	texts := map[string]field.Cells{} // a few fill most columns of words
	for _, row := range in {
		c := row.At(col)
		kinds, known := texts[c.Raw]
		if !known || c.Kind != source.Text {
			kinds = k.kindsOf(c)
		}
		if c.Kind == source.Text {
			texts[c.Raw] = kinds
		}
		if kinds != 0 {
			e.filled++
			e.of[kinds]++
		}
	}
	return e
}

// Figures reports whether a column of a sample has a cell that is a figure alone.
func (k KindReader) Figures(in Sample, col int) bool {
	for kinds := range k.evidenceUnder(in, col).of {
		if kinds&(field.Numbers|field.Percents|field.Amounts) != 0 {
			return true
		}
	}
	return false
}

// mostly reports whether half of the cells or more are of one of the kinds; of a
// column without values, whether it may be blank.
func (e evidence) mostly(kinds field.Cells) bool {
	if e.filled == 0 {
		return kinds&field.Blank != 0
	}
	return 2*e.count(kinds) >= e.filled
}

// most is the most frequent kind among those given, among all for 0; Blank where there are no
// cells.
func (e evidence) most(kinds field.Cells) field.Cells {
	if e.filled == 0 {
		return field.Blank
	}
	if kinds == 0 {
		kinds = ^field.Cells(0)
	}
	best, times := field.Cells(0), 0
	for k := field.Blank; k <= field.Sentences; k <<= 1 {
		if n := e.count(k & kinds); n > times {
			best, times = k, n
		}
	}
	if best == field.Sentences {
		return field.Prose
	}
	return best
}

func (e evidence) count(kinds field.Cells) int {
	n := 0
	for k, times := range e.of {
		if k&kinds != 0 {
			n += times
		}
	}
	return n
}

// kindsOf are the kinds that a cell may be of, 0 for one without a value.
func (k KindReader) kindsOf(c source.Cell) field.Cells {
	switch c.Kind {
	case source.Blank, source.Error, source.NotCalculated:
		return 0
	case source.Bool:
		return field.Marks
	case source.Number:
		switch {
		case c.Format == source.Percent:
			return field.Percents
		case c.Format == source.Euro:
			return field.Amounts
		case len(c.Raw) == 4 && cell.YearIn(c.Raw) > 0:
			return field.Numbers | field.Years
		}
		return field.Numbers
	}
	text := strings.TrimSpace(c.Raw)
	if text == "" || cell.BlankText(c) && !cell.IsSign(text) {
		return 0
	}
	return k.kindsOfText(text)
}

func (k KindReader) kindsOfText(text string) (kinds field.Cells) {
	if cell.IsSign(text) {
		return field.Marks
	}
	if len(text) == 4 && cell.YearIn(text) > 0 {
		return field.Numbers | field.Years
	}
	if iso, known, _ := cell.ParseDate(text); known {
		if strings.Contains(iso, "T") {
			return field.Dates | field.Quarters
		}
		return field.Dates
	}
	if r, err := quantity.Parse(text); err == nil && (strings.ContainsAny(text, "0123456789") || !strings.Contains(text, " ") || r.Unit == "") {
		return kindOfNumber(r.Unit) // « une quarantaine » is; « Deux guides manquaient » is prose
	}
	if figure := strings.IndexFunc(text, func(r rune) bool { return '0' <= r && r <= '9' }); figure == 0 && len(text) <= cell.MaxShort {
		kinds |= field.Numbers // « 8/10 », « 6 (dont 2 reportés) »
	}
	if _, ok := cell.ParseYesNo(text); ok {
		kinds |= field.Marks
	}
	if _, _, ok := cell.ParseStatus(text); ok {
		kinds |= field.Statuses
	}
	for _, k := range []struct {
		is    bool
		kinds field.Cells
	}{
		{is(cell.ParseNature(text)), field.Natures}, {is(cell.ParseMeasure(text)), field.Measures}, {k.names.Known(text), field.Clusters},
		{k.names.Theme(k.words.Singular(text)) != "", field.Themes}, {k.names.ActionType(k.words.Singular(text)) != "", field.Types},
	} {
		if k.is {
			kinds |= k.kinds
		}
	}
	switch {
	case kinds != 0:
		return kinds
	case len(strings.Fields(text)) > longestLabel:
		return field.Prose | field.Sentences
	}
	return field.Prose
}

// longestLabel is how many words a text has at most that may name one of a few things.
const longestLabel = 3

func is[T any](_ T, ok bool) bool { return ok }

func kindOfNumber(unit string) field.Cells {
	switch {
	case cell.MoneyUnit(unit):
		return field.Amounts
	case cell.PercentUnit(unit):
		return field.Percents
	}
	return field.Numbers
}
