package wording

import "bilan/report/source"

var problemsEN = map[source.Slug]Problem{
	source.BadNumber: {
		Title:   "Not a number",
		Message: "“{found}” is not a number",
		Hint:    "type a number (12, 1 234,5, environ 20, au moins 72 %) or leave the cell empty",
	},
}
