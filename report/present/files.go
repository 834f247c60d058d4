package present

import "fmt"

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
