package submission

import (
	"testing"

	"bilan/report/cell"
)

// Of several decisions on one value the latest counts; those of one date that
// differ are in conflict, and none of them counts.
func TestPrevailing(t *testing.T) {
	for _, c := range []struct {
		name     string
		dated    []string // date and value by turns
		counts   int      // -1 for none
		conflict int
	}{
		{"none", nil, -1, 0},
		{"one", []string{"", "5"}, 0, 0},
		{"the later", []string{"2025-03-03", "5", "2025-03-10", "6"}, 1, 0},
		{"the later, whatever the order", []string{"2025-03-10", "6", "2025-03-03", "5"}, 0, 0},
		{"a date against none", []string{"2025-03-03", "5", "", "6"}, 0, 0},
		{"a date that is none", []string{"2025-03-03", "5", "vendredi", "6"}, 0, 0},
		{"a day of the month", []string{"2025-03-03", "5", "2025-03", "6"}, 0, 0},
		{"one date, two values", []string{"2025-03-03", "5", "2025-03-03", "6"}, -1, 2},
		{"no date, two values", []string{"", "5", "", "6"}, -1, 2},
		{"one date, one value", []string{"2025-03-03", "5", "2025-03-03", "5,0"}, 0, 0},
		{"one date, a number and a bound", []string{"2025-03-03", "5", "2025-03-03", "au moins 5"}, -1, 2},
		{"a conflict that a later one settles", []string{"2025-03-03", "5", "2025-03-03", "6", "2025-03-04", "7"}, 2, 0},
		{"an earlier one under a conflict", []string{"2025-03-01", "4", "2025-03-03", "5", "2025-03-03", "6"}, -1, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []*FollowUp
			for i := 0; i < len(c.dated); i += 2 {
				all = append(all, &FollowUp{Date: cell.Text{Value: c.dated[i]}, Value: cell.Text{Value: c.dated[i+1]}})
			}
			var want *FollowUp
			if c.counts >= 0 {
				want = all[c.counts]
			}
			if got, conflict := Prevailing(all); got != want || len(conflict) != c.conflict {
				t.Errorf("got %v and %d in conflict", got, len(conflict))
			}
		})
	}
}
