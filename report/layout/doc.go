// Package layout finds where the tables of a file are: below one another, side by side or on
// their side, as a configured layout says or as package heading finds their headings. It reads
// the titles and keys around them, sheets of keys, and dossiers to which rows belong. A table
// that was found is plain data, and its rows are given to a Visitor; no record is made here.
package layout
