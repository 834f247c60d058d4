package column

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// Shape is what is derived from the columns of a table, whatever its rows are. Tables share it:
// it is never changed.
type Shape struct {
	// Cols are the columns in the order of the sheet; the indexes below are of these.
	Cols []Column
	// SheetYear is the year of the sheet, to which columns without a year may belong; 0 where
	// it names none.
	SheetYear int

	// Headings are the columns as the list of tables has them.
	Headings []Heading
	// Groups are the columns by year, side and cluster; there is at least one. All are the
	// same Groups, by pointer.
	Groups  []Group
	All     []*Group
	Strange []int // the columns that are not known, or repeat a figure of ours
	Wider   []int // those of wider titles, the narrowest first
	Marked  []int // the columns that are one status each
	Last    int   // the number, from 1, of the last column of the sheet that has a heading
}

// shapes are those of the tables read last, kept as most files are filled forms with the same
// columns.
type shapes struct {
	known [maxShapes]*Shape
	next  int // the one to be forgotten first
}

// maxShapes is more than a form has tables.
const maxShapes = 8

// of is the shape of columns, which stay the caller's.
func (s *shapes) of(cols []Column, sheetYear int) *Shape {
	for _, k := range s.known {
		if k != nil && k.SheetYear == sheetYear && slices.Equal(k.Cols, cols) {
			return k
		}
	}
	made := NewShape(slices.Clone(cols), sheetYear)
	s.known[s.next] = made
	s.next = (s.next + 1) % maxShapes
	return made
}

// NewShape is the shape of columns under a sheet's year, 0 where it has none.
func NewShape(cols []Column, sheetYear int) *Shape {
	s := &Shape{Cols: cols, SheetYear: sheetYear, Headings: make([]Heading, 0, len(cols))}
	for i, c := range cols {
		if c.Canon == "" || c.Canon == Computed || c.Period != (cell.Period{}) {
			s.Strange = append(s.Strange, i)
		}
		if c.wider {
			s.Wider = append(s.Wider, i)
		}
		canon := c.Canon
		if c.Marks != cell.NoStatus {
			s.Marked = append(s.Marked, i)
			canon = "statut"
		}
		if c.Kept && canon == "" {
			canon = field.KeptHeading
		}
		s.Headings = append(s.Headings, Heading{Col: c.Col, Written: c.Written, Canon: canon, Year: c.Year, Unit: c.Unit, By: c.Reason, Part: c.Period.String(), Cluster: c.Cluster})
		s.Last = max(s.Last, c.Col)
	}
	slices.SortStableFunc(s.Wider, func(a, b int) int { return width(cols[a]) - width(cols[b]) })
	if Sided(cols) {
		s.Groups = sidesOf(cols, sheetYear)
	} else {
		s.Groups = groupsByCluster(cols, sheetYear)
	}
	for i := range s.Groups {
		s.Groups[i].FindFields(cols)
		s.All = append(s.All, &s.Groups[i])
	}
	return s
}

// OfPart reports columns of one part of the year: the title of their table or its sheet
// says so.
func (s *Shape) OfPart() bool {
	part := cell.Period{}
	for i := range s.Cols {
		switch p := s.Cols[i].Period; {
		case p == cell.Period{}:
		case part != cell.Period{} && part != p:
			return false
		default:
			part = p
		}
	}
	return part != cell.Period{}
}
