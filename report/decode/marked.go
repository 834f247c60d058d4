package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/source"
)

// markedStatus is the status of the column in which a row has a mark. Marks in several columns
// give none, and are reported.
func (lr *lineReader) markedStatus(t *table, row source.Row) (cell.Status, cell.Text) {
	status, text := cell.NoStatus, cell.Text{}
	var found []string
	for _, i := range t.Marked {
		c := row.At(t.Cols[i].Col)
		switch answer, _ := cell.ParseYesNo(c.Raw); {
		case c.Kind == source.Blank, answer == cell.No, cell.IsNoMark(c.Raw):
			continue
		case !cell.IsMark(c):
			lr.d.file.Problems.Add(source.New(source.UnknownStatus, c.Pos, "found", cell.TextOf(c).Value))
			continue
		}
		found = append(found, t.Cols[i].Written)
		status, text = t.Cols[i].Marks, cell.Text{Pos: c.Pos}
	}
	if len(found) > 1 {
		together := strings.Join(found, " + ")
		lr.d.file.Problems.Add(source.New(source.UnknownStatus, text.Pos, "found", together))
		return cell.NoStatus, cell.NewText(together, together, text.Pos)
	}
	return status, text
}
