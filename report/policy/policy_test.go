package policy

import (
	"testing"

	"bilan/report/compare"
	"bilan/report/review"
)

// An option is the greatest number of which an output shows each: 0 is the default,
// less than 0 none.
func TestPolicy(t *testing.T) {
	all := Policy{EachLine: true, Repeats: true, ClusterSections: true, Fiches: true}
	for _, c := range []struct {
		name            string
		lines, clusters int
		opt             review.Options
		want            Policy
	}{
		{"nothing", 0, 0, review.Options{}, all},
		{"the defaults", DefaultWorkbookLines, DefaultFiches, review.Options{}, all},
		{"a cluster more than fiches", 1, DefaultFiches + 1, review.Options{}, Policy{EachLine: true, Repeats: true, ClusterSections: true}},
		{"as many clusters as sections", 1, DefaultPages, review.Options{Outputs: review.Outputs{Fiches: DefaultPages}}, all},
		{"a cluster more than sections", 1, DefaultPages + 1, review.Options{}, Policy{EachLine: true, Repeats: true}},
		{"a line more than the workbook repeats", DefaultWorkbookLines + 1, 1, review.Options{}, Policy{EachLine: true, ClusterSections: true}},
		{"as many lines as the page shows", DefaultPageLines, 1, review.Options{}, Policy{EachLine: true, ClusterSections: true}},
		{"a line more than the page shows", DefaultPageLines + 1, 1, review.Options{}, Policy{ClusterSections: true}},
		{"options", 5, 5, review.Options{Outputs: review.Outputs{PageLines: 5, WorkbookLines: 5, Pages: 5, Fiches: 5}}, all},
		{"options, one more", 6, 6, review.Options{Outputs: review.Outputs{PageLines: 5, WorkbookLines: 5, Pages: 5, Fiches: 5}}, Policy{}},
		{"none", 1, 1, review.Options{Outputs: review.Outputs{PageLines: -1, WorkbookLines: -1, Pages: -1, Fiches: -1}}, Policy{}},
	} {
		r := &review.Review{Options: c.opt, Comparison: &compare.Comparison{Lines: make([]compare.Line, c.lines)}, Deposits: make([]review.Deposit, c.clusters)}
		if got := Of(r); got != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}
