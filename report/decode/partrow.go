package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// partOfAbove reports a row « dont … » below an action with figures: these count it already.
// Where the action above has none, the parts are all that was counted, and are lines.
func (rr *rowReader) partOfAbove(t *table, title string) bool {
	lines := rr.d.file.Lines[t.fromLine:]
	if len(lines) == 0 || !cell.PartTitle(rr.d.words.Fold(title)) {
		return false
	}
	above := &lines[len(lines)-1]
	return above.Planned.Present || above.Actual.Present
}

// partRow sets a part of the row above aside, and keeps it in the comment of that row's lines as
// the table has it: « dont Métropole (Prévu 4, Réalisé 3) », without the colons that
// languages write differently.
func (rr *rowReader) partRow(t *table, row source.Row) {
	rr.settleLone(t, false, source.Row{})
	t.aside(rr.d, row, source.PartSetAside)
	var figures []string
	for i := range t.Cols {
		c := &t.Cols[i]
		if text := strings.TrimSpace(row.At(c.Col).String()); text != "" && (c.Canon == "prévu" || c.Canon == "réalisé") {
			figures = append(figures, c.Written+" "+text)
		}
	}
	title := t.Cell(&t.Groups[0], row, field.LineTitle.String())
	said := strings.TrimSpace(title.String())
	if len(figures) > 0 {
		said += " (" + strings.Join(figures, ", ") + ")"
	}
	lines := rr.d.file.Lines[t.fromLine:]
	for i := len(lines) - 1; i >= 0 && lines[i].Pos == lines[len(lines)-1].Pos; i-- {
		lines[i].AddComment(cell.NewText(said, said, title.Pos))
	}
}
