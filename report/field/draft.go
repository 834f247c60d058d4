package field

// What a form that was drafted from a text calls the sheet in which it quotes the text, and
// the first words of that sheet, by which readers know it. They are French in every language.
const (
	DraftSheet = "Brouillon"
	DraftTitle = "Ce que le texte dit, phrase par phrase"
	// PhraseMark is the column that leads from a line to its sentence in that sheet.
	PhraseMark = "phrase du texte"
)
