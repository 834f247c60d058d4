package wording

import "bilan/report/source"

// French spaces: U+00A0 before : and inside « », U+202F before ; ? !.
var problemsFR = map[source.Slug]Problem{
	source.BadNumber: {
		Title:   "Nombre illisible",
		Message: "« {found} » n’est pas un nombre",
		Hint:    "saisir un nombre (12, 1 234,5, environ 20, au moins 72 %) ou laisser la case vide",
	},
}
