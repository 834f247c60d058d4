package decode

import (
	"slices"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/submission"
)

// alike reports whether two years of a table share the columns that describe an action.
func alike(g, o *column.Group) bool {
	return !slices.ContainsFunc(submission.ActionFields(), func(f field.LineField) bool { return g.Fields[f] != o.Fields[f] })
}

// hasAny reports whether one of the fields has a column.
func hasAny(g *column.Group, fields []field.LineField) bool {
	return slices.ContainsFunc(fields, func(f field.LineField) bool { return g.Fields[f] != 0 })
}
