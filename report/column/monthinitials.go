package column

import (
	"strings"

	"bilan/report/cell"
)

// initials are the months of a year by their first letters.
const initials = "JFMAMJJASOND"

// monthInitials reads twelve columns beside one another, headed by the first letters of the
// months in their order, as these months.
func monthInitials(cols []Column) {
	run := 0
	for i := range cols {
		letter := strings.TrimSpace(cols[i].Written)
		switch {
		case run < len(initials) && strings.EqualFold(letter, initials[run:run+1]) && (run == 0 || cols[i].Col == cols[i-1].Col+1):
			run++
		case strings.EqualFold(letter, initials[:1]):
			run = 1
		default:
			run = 0
		}
		if run < len(initials) {
			continue
		}
		for n := range run {
			c := &cols[i-run+1+n]
			*c = Column{Col: c.Col, Written: c.Written, Period: cell.Period{Per: 12, N: int8(n + 1)}}
		}
		return
	}
}
