// Package pageview puts a review into the page that readers see: it chooses the
// words of package wording for the figures of package overview, and fills the
// plain data of package screen. A file fills one section.
package pageview
