package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// shape is what the columns of a table make of it, whatever its rows are. Tables
// share it: nothing of it is written to.
type shape struct {
	cols []column
	// sheetYear is the year of the sheet, to which columns may belong.
	sheetYear int

	headings []Heading
	groups   []yearGroup
	all      []*yearGroup // groups
	strange  []int        // the columns that are not known, or repeat a figure of ours
	wider    []int        // those of wider titles, the narrowest first
	marked   []int        // the columns that are one status each
	last     int          // the last column
}

// shapes are those of the last tables: most files come from one form.
type shapes struct {
	known [maxShapes]*shape
	next  int // the one to be forgotten first
}

// maxShapes is more than a form has tables.
const maxShapes = 8

// Of is the shape of columns, which stay the caller's.
func (s *shapes) of(cols []column, sheetYear int) *shape {
	for _, k := range s.known {
		if k != nil && k.sheetYear == sheetYear && slices.Equal(k.cols, cols) {
			return k
		}
	}
	made := newShape(slices.Clone(cols), sheetYear)
	s.known[s.next] = made
	s.next = (s.next + 1) % maxShapes
	return made
}

func newShape(cols []column, sheetYear int) *shape {
	s := &shape{cols: cols, sheetYear: sheetYear, headings: make([]Heading, 0, len(cols))}
	for i, c := range cols {
		if c.canon == "" || c.canon == computed || c.period != (cell.Period{}) {
			s.strange = append(s.strange, i)
		}
		if c.wider {
			s.wider = append(s.wider, i)
		}
		canon := c.canon
		if c.marks != cell.NoStatus {
			s.marked = append(s.marked, i)
			canon = "statut"
		}
		if c.kept && canon == "" {
			canon = field.KeptHeading
		}
		s.headings = append(s.headings, Heading{Col: c.col, Written: c.written, Canon: canon, Year: c.year, Unit: c.unit, By: c.reason, Part: c.period.String(), Cluster: c.cluster})
		s.last = max(s.last, c.col)
	}
	slices.SortStableFunc(s.wider, func(a, b int) int { return width(cols[a]) - width(cols[b]) })
	if sided(cols) {
		s.groups = sidesOf(cols, sheetYear)
	} else {
		s.groups = groupsByCluster(cols, sheetYear)
	}
	for i := range s.groups {
		s.groups[i].findFields()
		s.all = append(s.all, &s.groups[i])
	}
	return s
}
