package wording

// formFR are the texts of the form that clusters fill and of the copy that is
// handed back to them, in French.
var formFR = map[string]string{
	"form.guide.sheet": "Mode d’emploi",
}
