package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/source"
)

// statusColumns finds two or more columns that are each one status (Fait, En cours, Reporté),
// with nothing but marks below. The first of them becomes the column of statuses.
func (hr *Reader) statusColumns(cols []Column, in Sample) {
	if slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == "statut" && hr.HeadingStatus(c.Written) == cell.NoStatus }) {
		return
	}
	var found []int
	marked := false
	for i := range cols {
		c := &cols[i]
		if hr.HeadingStatus(c.Written) == cell.NoStatus || c.Period != (cell.Period{}) {
			continue
		}
		switch marks, others := MarksUnder(in, c.Col); {
		case others > 0 || marks == 0 && c.Canon == "réalisé":
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
		c.Marks, c.Canon, c.Figure, c.Kept = hr.HeadingStatus(c.Written), "", cell.NoStated, true
		if n == 0 {
			c.Canon, c.Kept = "statut", false
		}
	}
}

// HeadingStatus is the status that a heading is, NoStatus for any other and for
// those of plans.
func (hr *Reader) HeadingStatus(heading string) cell.Status {
	return hr.statuses.Of(heading, headingStatus)
}

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

// MarksUnder counts the marks in a column of a sample, and the other cells.
func MarksUnder(in Sample, col int) (marks, others int) {
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
