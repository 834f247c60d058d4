package decode

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// statusInstead reads a word under Réalisé, or one under Prévu of what became of the plan
// (annulé), as the status of the line, where no column gives one; where one does, that counts,
// and a word that differs is reported. It is false for a cell that is to be read as a number or
// as a plan in words.
func (lr *lineReader) statusInstead(t *table, c source.Cell, f field.LineField, l *submission.Line) bool {
	if f != field.LineActual && f != field.LinePlanned {
		return false
	}
	if c.Kind != source.Text && c.Kind != source.Bool || c.Raw == "" || len(c.Raw) > maxStatus || c.Raw[0] >= '0' && c.Raw[0] <= '9' || cell.BlankText(c) {
		return false
	}
	text := cell.TextOf(c)
	read := lr.d.words.StatusInPlace(text.Value)
	if !read.Ok || f == field.LinePlanned && (l.Outcome == nil || read.In(l.Year) == cell.StatusNotStarted || cell.Intended(c, lr.d.words.Fold(c.Raw))) {
		return false
	}
	*l.Value(f) = cell.Value{Pos: c.Pos}.With(cell.Around{Written: text.Value})
	status := read.In(l.Year)
	if l.Status == cell.NoStatus && l.StatusText.Value == "" {
		l.Status, l.StatusText = status, lr.d.words.Understood(text, read.Rest)
		if t.statusRead == nil {
			t.statusRead = map[int]bool{}
		}
		if !t.statusRead[c.Pos.Col()] {
			t.statusRead[c.Pos.Col()] = true
			lr.d.file.Problems.Add(source.New(source.StatusRead, c.Pos, "found", text.Value))
		}
		return true
	}
	if status != l.Status {
		p := source.New(source.StatusRead, c.Pos, "found", text.Value)
		p.Severity = source.Warning
		p.Related = []source.Pos{l.StatusText.Pos}
		lr.d.file.Problems.Add(p)
	}
	return true
}

// maxStatus is how long a word under Réalisé is that is a status; longer texts
// are prose.
const maxStatus = 80

// statusCell is the cell of a row's status: a share of what was to be done (see cell.Share) and the
// date on which it was are made the words that say so.
func (t *table) statusCell(g *column.Group) source.Cell {
	c := t.at(g, field.LineStatus)
	i := g.Fields[field.LineStatus]
	if i == 0 {
		return c
	}
	heading := &t.Cols[i-1]
	if cell.MayBeShare(c) {
		if says, percent := heading.SaysHowFar(); says {
			return cell.Share(c, percent)
		}
	}
	if heading.SaysWhenDone() {
		return cell.DoneOn(c)
	}
	return c
}
