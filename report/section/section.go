// Package section knows in which of the sections of a table a line is: of themes by their
// numbers, their look or the codes of the rows below.
package section

import (
	"slices"
	"strings"

	"bilan/report/cell"
)

// Section is a part of a table under a row that names its theme.
type Section struct {
	// Kind is what marks it: sections of one kind are on one level.
	Kind  string
	Theme cell.Text
	// Owner is the cluster that its row names, folded; "" for any.
	Owner string
	// From is the index of the first line that a sub-total in it sums, and First
	// that of its first line.
	From, First int
}

// Stack are the sections that the next line of a table is in, the widest first.
type Stack struct {
	Open []Section
	// Sheet is the theme of the sheet, for lines outside of any.
	Sheet cell.Text
	// From is as Section.From, outside of any.
	From int
}

// Theme is that of the lines to come: of sections within sections, the widest, as a column of
// themes would give it.
func (s *Stack) Theme() cell.Text {
	if len(s.Open) > 0 {
		return s.Open[0].Theme
	}
	return s.Sheet
}

// Leave ends the sections of other clusters than the one that a row names.
func (s *Stack) Leave(owner string) {
	if len(s.Open) > 0 && owner != "" && s.Open[0].Owner != "" && s.Open[0].Owner != owner {
		s.Open = nil
	}
}

// LeaveCode ends the sections whose code the one of a line does not go on from.
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

// Cut ends the sections but for so many of the widest.
func (s *Stack) Cut(rank int) { s.Open = s.Open[:min(rank, len(s.Open))] }

// Enter begins a section in those that are open.
func (s *Stack) Enter(in Section) { s.Open = append(s.Open, in) }

// Starts are the lines with which the sum in a row of totals may begin, the nearest first.
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

// Total ends the sum of a row of totals: the next one begins with a line.
func (s *Stack) Total(at int) {
	if n := len(s.Open); n > 0 {
		s.Open[n-1].From = at
	} else {
		s.From = at
	}
}

// Kinds are those of the open sections; bare is true where the last of them has no line before
// an index yet.
func (s *Stack) Kinds(at int) (kinds []string, bare bool) {
	for _, o := range s.Open {
		kinds = append(kinds, o.Kind)
	}
	return kinds, len(s.Open) > 0 && s.Open[len(s.Open)-1].First == at
}
