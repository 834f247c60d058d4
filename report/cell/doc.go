// Package cell says what the text of a single cell means: a number with its unit and
// qualifier, a status, a date, a year or a part of one, a choice from a short list, a
// row's total or note. It knows no tables and no names. A text that is no such value is
// a problem at its cell, and stays as it was written.
package cell
