package verdict

import (
	"cmp"
	"slices"
)

// Group is what several verdicts have in common at a glance: a page colours and
// counts its lines by group, and keeps a sign for each verdict.
type Group uint8

// The groups, in the order in which they are drawn.
const (
	Attained    Group  = iota // the plan was reached or exceeded
	Partly                    // it was reached in part
	NotAttained               // it was not reached, or nothing was done
	NotCompared               // plan and result are not held against each other
	Unclear                   // something is missing or to be settled
	Groups      = iota        // how many there are
)

// Class is the class, a to e, by which style sheets and scripts know a group.
func (g Group) Class() string { return string("abcde"[g]) }

// ByGroup lists all verdicts as a strip of lines orders them: by group, within a group
// as All does.
func ByGroup() []Verdict {
	all := All()
	slices.SortStableFunc(all, func(a, b Verdict) int { return cmp.Compare(a.Group(), b.Group()) })
	return all
}
