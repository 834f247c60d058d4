package present

import (
	"cmp"
	"fmt"

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

// Policy is how much the outputs show of a review of its size. It is decided once, by
// Compose, and the same for all outputs.
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

// policyOf is the policy for a review, by its options.
func policyOf(r *review.Review) Policy {
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

// maxPageRows is how many rows of a table that has one for each account, file
// or anomaly the page shows: a browser is slow with many, and nobody reads
// them there.
const maxPageRows = 500

// Files are the names of the files of a review, which are all in one folder.
type Files struct{ Workbook, Page, Text, Lines, Anomalies string }

// FilesOf are the names of the files of a year's review, the same in every language (DESIGN,
// The command).
func FilesOf(year int) Files {
	return Files{
		Workbook: fmt.Sprintf("revue-%d.xlsx", year), Page: fmt.Sprintf("revue-%d.html", year), Text: fmt.Sprintf("revue-%d.docx", year),
		Lines: fmt.Sprintf("revue-%d.csv", year), Anomalies: fmt.Sprintf("anomalies-%d.csv", year),
	}
}

// PagesFolder is the name of the folder, beside the page, of the pages that clusters have of
// their own.
func PagesFolder(year int) string { return fmt.Sprintf("revue-%d-pages", year) }
