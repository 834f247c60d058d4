// Package policy decides how much the outputs show of a review of its size.
package policy

import (
	"cmp"

	"bilan/report/review"
)

// The largest reviews of which an output shows each thing, where the options do not say: the
// limit itself is shown, one more is not. Package config has the same defaults for the keys of
// bilan.yaml, which a test compares.
const (
	// DefaultPageLines is for the lines of the year on the page: about what a browser shows
	// without a wait, with a page a cluster.
	DefaultPageLines = 50_000
	// DefaultWorkbookLines is for the lines of the year that the workbook shows on
	// several sheets: of twice as many, what is shown again makes it two thirds larger
	// and four times slower to open.
	DefaultWorkbookLines = 20_000
	// DefaultPages is for the clusters with a section of the page.
	DefaultPages = 60
	// DefaultFiches is for the clusters with a fiche in the workbook.
	DefaultFiches = 40
)

// Policy is how much the outputs show of a review of its size. It is decided once, and is
// the same for all outputs.
type Policy struct {
	// EachLine is true where the page shows each line of the year; else it shows
	// totals, and charts that do not change with its filters.
	EachLine bool
	// Repeats is true where the workbook shows the lines again beside the sheet of
	// all lines: in sentences, from year to year, by cluster and as they were
	// received. Else each line is in it once, with all its figures.
	Repeats bool
	// ClusterSections is true where the page holds a section for each cluster; else
	// each has a page of its own.
	ClusterSections bool
	// Fiches is true where the workbook holds a fiche of each cluster; never without Repeats.
	Fiches bool
}

// Of is the policy for a review, by its options.
func Of(r *review.Review) Policy {
	lines, clusters, o := 0, len(r.Deposits), r.Options
	if r.Comparison != nil {
		lines = len(r.Comparison.Lines)
	}
	p := Policy{
		EachLine:        lines <= cmp.Or(o.PageLines, DefaultPageLines),
		Repeats:         lines <= cmp.Or(o.WorkbookLines, DefaultWorkbookLines),
		ClusterSections: clusters <= cmp.Or(o.Pages, DefaultPages),
	}
	p.Fiches = p.Repeats && clusters <= cmp.Or(o.Fiches, DefaultFiches)
	return p
}
