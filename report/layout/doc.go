// Package layout finds the tables in the sheets of one file: rows of headings, one or two,
// tables side by side or on their side, titles and keys above them, sheets of keys, configured
// readings. A table that was found is plain data, and its rows are given to a Visitor; no record
// is made here.
package layout
