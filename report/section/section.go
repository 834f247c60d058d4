// Package section finds in which sections of a table a line is (INTAKE, Rows). A section is the
// rows below a row of one text that names a theme and is marked as such: by a word and a number
// (Axe 1), by its look, or by its code, from which those of the rows below go on.
package section

import (
	"slices"
	"strings"

	"bilan/report/cell"
)

// Section is a part of a table under a row that names its theme.
type Section struct {
	// Kind is what marks its row, as the caller calls it (see ByCode): of two sections of one
	// kind, neither is within the other.
	Kind string
	// Theme is the theme that its row names.
	Theme cell.Text
	// Owner is the cluster that its row names, folded; "" for none.
	Owner string
	// From is the index, among the lines of the file, of the first line that the next
	// sub-total in it sums, and First that of its first line.
	From, First int
}

// Stack are the sections that the next line of a table is in. The zero Stack is of a table
// without any.
type Stack struct {
	// Open are the sections, each within the one before it; nil for none.
	Open []Section
	// Sheet is the theme of the sheet, for lines outside of any.
	Sheet cell.Text
	// From is as Section.From, outside of any.
	From int
}

// Theme is the theme of the next line: that of the widest section, as a column of themes would
// give it; outside of any section that of the sheet, the zero Text for none.
func (s *Stack) Theme() cell.Text {
	if len(s.Open) > 0 {
		return s.Open[0].Theme
	}
	return s.Sheet
}

// Leave ends all sections where the widest is of another cluster than owner, the one that a row
// names, folded; "" ends none.
func (s *Stack) Leave(owner string) {
	if len(s.Open) > 0 && owner != "" && s.Open[0].Owner != "" && s.Open[0].Owner != owner {
		s.Open = nil
	}
}

// LeaveCode ends the sections, and those within them, from whose code that of a line does not
// go on (see GoesOn); "" ends none.
func (s *Stack) LeaveCode(code string) {
	if code == "" {
		return
	}
	for i, o := range s.Open {
		if of, coded := strings.CutPrefix(o.Kind, ByCode); coded && !GoesOn(code, of) {
			s.Open = s.Open[:i]
			return
		}
	}
}

// Cut ends all sections but the rank widest.
func (s *Stack) Cut(rank int) { s.Open = s.Open[:min(rank, len(s.Open))] }

// Enter begins a section within those that are open.
func (s *Stack) Enter(in Section) { s.Open = append(s.Open, in) }

// Starts are the indexes of the lines with which what a row of totals sums may begin, those of
// the narrowest section first; there is at least one.
func (s *Stack) Starts() []int {
	if len(s.Open) == 0 {
		return []int{s.From}
	}
	var from []int
	for _, o := range slices.Backward(s.Open) {
		from = append(from, o.From)
	}
	return from
}

// Total says that a row of totals was read: the next one in the same section sums the lines
// from the index at on.
func (s *Stack) Total(at int) {
	if n := len(s.Open); n > 0 {
		s.Open[n-1].From = at
	} else {
		s.From = at
	}
}

// Kinds are those of the open sections, the widest first, nil for none; bare is true where the
// narrowest has no line yet, at being the index of the next line.
func (s *Stack) Kinds(at int) (kinds []string, bare bool) {
	for _, o := range s.Open {
		kinds = append(kinds, o.Kind)
	}
	return kinds, len(s.Open) > 0 && s.Open[len(s.Open)-1].First == at
}
