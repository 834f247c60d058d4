package review

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/submission"
)

// a programme alone makes no report of a file.
func TestReports(t *testing.T) {
	line := func(cluster string, year int, nature cell.Nature) submission.Line {
		return submission.Line{ClusterID: cluster, Year: year, Nature: nature}
	}
	holds := reports([]*intake.Input{
		{Name: "plan", File: submission.File{Budget: make([]submission.BudgetLine, 1), Lines: []submission.Line{line("c", 2024, cell.Programme)}}},
		{Name: "results", File: submission.File{Budget: make([]submission.BudgetLine, 1), Lines: []submission.Line{line("c", 2024, cell.Results)}}},
		{Name: "lines", File: submission.File{Lines: []submission.Line{line("c", 2024, cell.Results)}}},
	})
	for _, c := range []struct {
		file, cluster string
		year          int
		want          bool
	}{
		{"plan", "c", 2024, false}, {"results", "c", 2024, true}, {"results", "d", 2024, false}, {"results", "c", 2025, false}, {"lines", "c", 2024, false},
	} {
		if got := holds(c.file, c.cluster, c.year); got != c.want {
			t.Errorf("%s of %s, %d: %v", c.file, c.cluster, c.year, got)
		}
	}
}
