// Package column finds what the columns of a table mean: by the words of their headings, by the
// cells under them and by the columns beside them, each with the reason; and which columns are
// of one year. It has no part in finding where in a sheet a table is.
package column
