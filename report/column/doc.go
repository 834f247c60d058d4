// Package column says what the columns of a table mean: by the words of their headings, by
// what stands under them and by the columns beside them, each with why it was read so; and
// which columns are of one year. It knows no sheets, and no place where a table may be.
package column
