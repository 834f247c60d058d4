// Package bookview puts a review into the workbook: thirteen sheets, whatever the number
// of clusters. It chooses which tables of package present stand on which sheet, and fills
// the first sheet from the figures of package overview, as the page is. A file fills one
// part.
package bookview
