package decode

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/pattern"
	"bilan/report/source"
)

// titleGoesOn reports a row that is the rest of the title above it: right below a line with
// figures whose title begins with a capital, a text that begins with a word that links (« au »,
// « pour »), and nothing else but a comment.
func (rr *rowReader) titleGoesOn(t *table, row source.Row, title string) bool {
	lines := rr.d.file.Lines[t.fromLine:]
	if len(lines) == 0 || len(t.lone) > 0 || t.lastRow != row.Pos.Row()-1 || filled(row) > 2 || !linking.MatchString(title) {
		return false
	}
	above := &lines[len(lines)-1]
	if !above.Planned.Present && !above.Actual.Present || above.Pos.Row() != t.lastRow {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(above.Title.Value); !unicode.IsUpper(first) {
		return false
	}
	g := &t.Groups[0]
	own := []int{t.Cell(g, row, field.LineTitle.String()).Pos.Col(), t.Cell(g, row, field.LineComment.String()).Pos.Col()}
	return !slices.ContainsFunc(row.Cells, func(c source.Cell) bool {
		return c.Kind != source.Blank && c.Pos.Row() == row.Pos.Row() && !slices.Contains(own, c.Pos.Col())
	})
}

// filled is how many cells of its own a row has with a value.
func filled(row source.Row) (n int) {
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind != source.Blank && c.Pos.Row() == row.Pos.Row() {
			n++
		}
	}
	return n
}

// linking begins the rest of a title.
var linking = pattern.Of(`^(?:aux?|à|des?|du|d['’]|et|ou|avec|pour|par|en|dans|sur|sous|chez|entre|vers|auprès|ainsi que|y compris)(?:[\s\x{00A0}]|['’]|$)`)

// endTitle adds the rest of a title to the lines of the row above, and what is beside it to their
// comment.
func (rr *rowReader) endTitle(t *table, row source.Row, rest string) {
	t.aside(rr.d, row, source.TitleContinued)
	g := &t.Groups[0]
	comment := t.Cell(g, row, field.LineComment.String())
	lines := rr.d.file.Lines[t.fromLine:]
	last := lines[len(lines)-1].Pos.Row()
	for i := len(lines) - 1; i >= 0 && lines[i].Pos.Row() == last; i-- {
		l := lines[i].Copy()
		title := l.Title.Value + " " + rest
		l.Title = cell.NewText(title, title, l.Title.Pos)
		if said := strings.TrimSpace(comment.String()); said != "" {
			l.AddComment(cell.NewText(said, said, comment.Pos))
		}
		lines[i] = *l
	}
}
