package column

import (
	"slices"

	"bilan/report/field"
	"bilan/report/fold"
)

// LoneNumber is the index of the one column whose heading says only that numbers are
// below it (Nombre, Quantité), in columns with titles; −1 where there is none, or where a
// column says what was planned or done. Whether these numbers were, the title of the table
// or the name of its sheet has to say.
func LoneNumber(cols []Column) int {
	at, title := -1, false
	for i, c := range cols {
		switch {
		case OutcomeHeadings[c.Canon] || c.Year != 0 || c.Next != 0:
			return -1
		case field.LoneNumberWord(fold.Key(c.Written)):
			if at >= 0 {
				return -1
			}
			at = i
		}
		title = title || c.Title
	}
	if !title {
		return -1
	}
	return at
}

// SettleLoneNumber reads the column of an index as canon, whose cells are numbers.
func SettleLoneNumber(cols []Column, at int, canon string) []Column {
	cols = slices.Clone(cols)
	c := &cols[at]
	c.Canon, c.Kept, c.Rank = canon, false, field.Sure
	c.Reason = ReadBy{Word: c.Written, Cells: field.Numbers.Slug()}
	return cols
}
