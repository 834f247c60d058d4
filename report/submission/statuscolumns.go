package submission

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/source"
)

// statusColumns finds the columns of which each is one status (Fait, En cours,
// Reporté) with a mark in the row that has it: two of them at least, with nothing
// but marks below. The first stands for them as the column of statuses.
func statusColumns(cols []column, in sample) {
	if slices.ContainsFunc(cols, func(c column) bool { return c.canon == "statut" && headingStatus(c.written) == cell.NoStatus }) {
		return
	}
	var found []int
	marked := false
	for i := range cols {
		c := &cols[i]
		if headingStatus(c.written) == cell.NoStatus || c.period != (cell.Period{}) {
			continue
		}
		switch marks, others := marksUnder(in, c.col); {
		case others > 0 || marks == 0 && c.canon == "réalisé":
			continue
		default:
			marked = marked || marks > 0
			found = append(found, i)
		}
	}
	if len(found) < 2 || !marked {
		return
	}
	for n, i := range found {
		c := &cols[i]
		c.marks, c.canon, c.figure, c.kept = headingStatus(c.written), "", cell.NoStated, true
		if n == 0 {
			c.canon, c.kept = "statut", false
		}
	}
}

// statusHeading reads the first of rows as a title and columns of which each is one
// status, with marks below: such a table has neither Prévu nor Réalisé. It is nil for
// any other row.
func (d *decoder) statusHeading(rows []source.Row) []column {
	cols := d.columnsOf(kindLines, rows[0])
	if !slices.ContainsFunc(cols, func(c column) bool { return c.canon == "intitulé" }) {
		return nil
	}
	in := d.sampleOf(rows[1:])
	statuses, marked := 0, false
	for _, c := range cols {
		if headingStatus(c.written) == cell.NoStatus {
			continue
		}
		marks, others := marksUnder(in, c.col)
		if others > 0 {
			return nil
		}
		statuses, marked = statuses+1, marked || marks > 0
	}
	if statuses < 2 || !marked {
		return nil
	}
	return cols
}

// headingStatus is the status that a heading is, NoStatus for any other and for
// those of plans.
func headingStatus(heading string) cell.Status {
	s, rest, ok := cell.ParseStatus(strings.TrimRight(heading, " ?:"))
	if !ok || rest != "" {
		return cell.NoStatus
	}
	key := fold.Key(heading)
	for _, plan := range [...]string{"prevu", "programm", "planifi"} {
		if strings.HasPrefix(key, plan) {
			return cell.NoStatus
		}
	}
	return s
}

// marksUnder counts the marks in a column of a sample, and the other cells.
func marksUnder(in sample, col int) (marks, others int) {
	for _, row := range in {
		switch c := row.At(col); {
		case c.Kind == source.Blank || strings.TrimSpace(c.Raw) == "":
		case cell.IsMark(c):
			marks++
		default:
			others++
		}
	}
	return marks, others
}

// markedStatus is the status of the column in which a row has a mark. Marks in
// several say nothing, and are told.
func (d *decoder) markedStatus(t *table, row source.Row) (cell.Status, cell.Text) {
	status, text := cell.NoStatus, cell.Text{}
	var found []string
	for _, i := range t.marked {
		c := row.At(t.cols[i].col)
		switch answer, _ := cell.ParseYesNo(c.Raw); {
		case c.Kind == source.Blank, answer == cell.No, cell.IsNoMark(c.Raw):
			continue
		case !cell.IsMark(c):
			d.file.Problems.Add(source.New(source.UnknownStatus, c.Pos, "found", cell.TextOf(c).Value))
			continue
		}
		found = append(found, t.cols[i].written)
		status, text = t.cols[i].marks, cell.Text{Pos: c.Pos}
	}
	if len(found) > 1 {
		together := strings.Join(found, " + ")
		d.file.Problems.Add(source.New(source.UnknownStatus, text.Pos, "found", together))
		return cell.NoStatus, cell.NewText(together, together, text.Pos)
	}
	return status, text
}
