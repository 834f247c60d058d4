// Package page writes a document as one offline HTML page.
package page
