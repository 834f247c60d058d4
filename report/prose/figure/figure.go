// Package figure finds the numbers of a sentence (find.go) with what the words around them say:
// what they count (unit.go), how they are meant (qualifier.go) and what they are: a value, a part of
// one, an earlier or planned one, or no figure of a line, with the reason (rules.go, notnumbers.go).
package figure

import "bilan/report/quantity"

// Figure is a number in a sentence, with what the words around it say. Its places are those of
// the sentence's Low.
type Figure struct {
	// From and To are the number itself, Begin and End with its qualifier and with its sign of
	// money or percentage, or its upper bound; Noun and Tail where what it counts begins and
	// ends, one place where nothing is counted.
	From, To, Begin, End, Noun, Tail int

	Number    quantity.Decimal
	Qualifier quantity.Qualifier
	// High is the upper bound of a range; nil of what is none.
	High *quantity.Decimal
	// Unit is the noun or sign behind the number, as written; of money its scale: €, k€, M€.
	Unit                    string
	Money, Percent, InWords bool

	Role Role
	// Reason is why it is no figure of a line, "" where it may be one.
	Reason Reason
	// Rule is the name of the rule that gave its role, "" for none.
	Rule string
	// Owner is that of which it is a planned or previous value or a part; nil for none.
	Owner *Figure
	// Taken is true of a figure that a reader of members or grants understood as what it reads.
	Taken bool
}

// Take marks a figure as understood.
func (f *Figure) Take(reason Reason) { f.Role, f.Reason, f.Taken = None, reason, true }

// Role is what a number is in its sentence.
type Role uint8

// The roles of a number.
const (
	Unset Role = iota
	Value
	Part     // of the value before it
	Planned  // what was planned of the value before it
	Previous // what it was a year before
	None     // no figure of a line: see its reason
)

// List are the numbers of a sentence, in their order.
type List []*Figure

// After is the number behind one; nil for none.
func (l List) After(f *Figure) *Figure {
	for _, o := range l {
		if o.From >= f.To && o != f {
			return o
		}
	}
	return nil
}

// Counted reports a stretch of the sentence in which something is counted.
func (l List) Counted(from, to int) bool {
	for _, f := range l {
		if f.From >= from && f.To <= to && f.Unit != "" {
			return true
		}
	}
	return false
}

// Owns reports a number that is the owner of an earlier one: « passés de 8 à 14 ».
func (l List) Owns(f *Figure) bool {
	for _, o := range l {
		if o.Owner == f && o.From < f.From {
			return true
		}
	}
	return false
}

// Sole reports the one number of its sentence that is a value.
func (l List) Sole(f *Figure) bool {
	for _, o := range l {
		if o != f && (o.Role == Value || o.Role == Part) {
			return false
		}
	}
	return true
}

// FindOwners finds for each planned and earlier value and each part the value that it stands beside:
// the last before it that counts the same, else the last before it, of what is no part else the next.
func (l List) FindOwners() {
	for i, m := range l {
		if m.Owner != nil || m.Role != Planned && m.Role != Previous && m.Role != Part {
			continue
		}
		for j := i - 1; j >= 0 && m.Owner == nil && m.Role == Previous && m.Unit != ""; j-- {
			if l[j].Role == Value && l[j].Unit == m.Unit {
				m.Owner = l[j]
			}
		}
		for j := i - 1; j >= 0 && m.Owner == nil; j-- {
			if l[j].Role == Value {
				m.Owner = l[j]
			}
		}
		if m.Role == Part {
			continue
		}
		for j := i + 1; j < len(l) && m.Owner == nil; j++ {
			if l[j].Role == Value {
				m.Owner = l[j]
			}
		}
	}
}
