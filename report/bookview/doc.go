// Package bookview puts a review into the workbook: thirteen sheets, whatever the number of
// clusters. It decides which tables of package present are on which sheet, and fills the first
// sheet from the figures of package overview, as the page is. Each file fills one part.
package bookview
