package worksheet

import (
	"regexp"
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// The least that makes a sheet prose: a number of sentences, and of words, a good part of which
// are function words. One that is not parted into columns is no table, and needs no sentences:
// bullets have no full stops.
const (
	leastSentences = 3
	leastWords     = 40
	joiningShare   = 0.18
	mostCells      = 3       // in half of its rows
	mostLine       = 1 << 14 // bytes of a row that are read; a text has many more lines than one
	longRow        = 30      // words of a row, on the average, where a row is a paragraph
	spacedShare    = 0.8     // of the cells behind a sign, which a space follows where it is a comma of a sentence
	partedRows     = 8       // one row of so many may have several cells in a file without columns
)

// joining are function words, frequent in sentences and rare in tables.
var joining = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("le la les l un une des de d du et en a au aux pour par dans sur avec que qui nous ont est sont the of and to in for with is are that") {
		set[w] = true
	}
	return set
}()

var sentenceEnds = regexp.MustCompile(`\p{Ll}[ )»”]*[.!?]( |$)`)

// IsProse reports whether rows are the lines of a text and no table: at least leastWords words,
// of which joiningShare are function words, in sentences or in rows of one cell; or bullets or a
// drawn table under headings of Markdown. Of no rows it is false.
func IsProse(rows []source.Row) bool { return isMarkedUp(rows) || isWritten(rows) }

// The least headings and bullets that make a text of a file in Markdown without sentences, such
// as slides.
const (
	leastHeadings = 2
	leastBullets  = 5
)

var (
	heading = regexp.MustCompile(`^#{1,6} +\S`)
	bullet  = regexp.MustCompile(`^[*+-] +\S`)
)

// isMarkedUp reports whether rows stand under headings of Markdown, with bullets or a drawn table.
func isMarkedUp(rows []source.Row) bool {
	headings, bullets := 0, 0
	for _, r := range rows {
		if len(r.Cells) == 0 {
			continue
		}
		switch text := strings.TrimSpace(r.Cells[0].Raw); {
		case heading.MatchString(text):
			headings++
		case bullet.MatchString(text):
			bullets++
		}
	}
	return headings >= leastHeadings && (bullets >= leastBullets || HoldsMarkdown(rows))
}

// isWritten reports whether rows hold sentences or, in one column, words of them. Rows of many cells
// are paragraphs where they are long and their cells are clauses, each behind a comma and a space.
func isWritten(rows []source.Row) bool {
	words, joins, sentences, wide, parted, behind, spaced := 0, 0, 0, 0, 0, 0, 0
	for _, r := range rows {
		if len(r.Cells) > 1 {
			parted++
		}
		if len(r.Cells) > mostCells {
			wide++
		}
		var line strings.Builder
		for i, c := range r.Cells {
			if i > 0 && c.Raw != "" {
				behind++
				if c.Raw[0] == ' ' {
					spaced++
				}
			}
			line.WriteString(c.String())
			line.WriteByte(' ')
			if line.Len() > mostLine {
				break
			}
		}
		text := line.String()
		text = text[:min(len(text), mostLine)]
		sentences += len(sentenceEnds.FindAllStringIndex(text, -1))
		for w := range strings.FieldsSeq(fold.Key(text)) {
			words++
			if joining[w] {
				joins++
			}
		}
	}
	if (sentences < leastSentences && parted*partedRows > len(rows)) || words < leastWords || float64(joins) < joiningShare*float64(words) {
		return false
	}
	return wide*2 <= len(rows) || words >= longRow*len(rows) && float64(spaced) >= spacedShare*float64(behind)
}

// HoldsMarkdown reports whether one of the rows is the rule below the headings of a table in
// Markdown, « |---|---| », parted into cells.
func HoldsMarkdown(rows []source.Row) bool {
	return slices.ContainsFunc(rows, func(r source.Row) bool {
		return len(r.Cells) > 1 && !slices.ContainsFunc(r.Cells, func(c source.Cell) bool { return !dashes.MatchString(strings.TrimSpace(c.Raw)) })
	})
}

var dashes = regexp.MustCompile(`^:?-{2,}:?$`)
