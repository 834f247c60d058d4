// Package figure is a number of a sentence as those see it who read what a text tells of the
// cluster itself: its members, its grant. Package prose makes figures of its mentions, and
// takes back which of them were understood.
package figure

import "bilan/report/quantity"

// Figure is a number in a sentence, with what the words around it say. Its places are those of
// the sentence's Low.
type Figure struct {
	// From and To are the number itself, Begin and End with its qualifier and with its sign of
	// money or percentage, or its upper bound; Noun and Tail where what it counts begins and
	// ends, one place where nothing is counted.
	From, To, Begin, End, Noun, Tail int

	Number         quantity.Decimal
	Qualifier      quantity.Qualifier
	Unit           string
	Money, Percent bool

	Role Role
	// Reason is why it is no figure of a line, "" where it may be one: a reason of package prose.
	Reason string
	// Owner is that of which it is a planned or previous value or a part; nil for none.
	Owner *Figure
	// Taken is true of a figure that a reader understood as what it reads.
	Taken bool
}

// Take marks a figure as understood.
func (f *Figure) Take(reason string) { f.Role, f.Reason, f.Taken = None, reason, true }

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
