package wording

// formEN are the texts of the form that clusters fill and of the copy that is
// handed back to them, in English.
var formEN = map[string]string{
	"form.guide.sheet": "Mode d’emploi",
}
