package layout

import (
	"slices"
	"strings"

	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// hintText is an instruction that forms put under a heading (« Texte libre »); the text is
// folded.
var hintText = pattern.Of(`^(?:(?:texte|text|champ|saisie|zone|reponse)(?: (?:libre|texte|de texte|court|long|obligatoire|facultatif|numerique|calcule))*|nombre(?: (?:entier|decimal))?|numerique|chiffre|entier|` +
	`liste(?: (?:deroulante|de choix|fermee|de valeurs?))*|menu deroulant|choisir(?: dans la liste)?|(?:a )?selectionner(?: dans la liste)?|date|jj mm (?:aa)?aa|dd mm yyyy|` +
	`obligatoire|facultatif|optionnel|a (?:remplir|renseigner|completer|saisir)|automatique|calcul automatique|formule|ne pas remplir|(?:max(?:imum)? )?\d+ (?:caracteres|signes|mots)(?: max(?:imum)?)?|` +
	`oui(?: ou)? non|montant|en euros?|free text|number|drop down list|dropdown|required|optional|whole number|date)$`)

// exampleText begins a row that shows how to fill in the others.
var exampleText = pattern.Of(`^\s*\(?(?i:ex\.?|exemples?|par exemple|e\.g\.)\s*:`)

// hint reports a cell that explains what to write below a heading.
func hint(c source.Cell) bool {
	if c.Kind != source.Text || len(c.Raw) > 2*column.MaxHeading || fold.Key(c.Raw) == "" {
		return false
	}
	if exampleText.MatchString(c.Raw) {
		return true
	}
	// « Texte libre (300 caractères) », « Nombre, obligatoire »
	for _, part := range strings.FieldsFunc(c.Raw, func(r rune) bool { return strings.ContainsRune("(),;.*", r) }) {
		if key := fold.Key(part); key != "" && !hintText.MatchString(key) {
			return false
		}
	}
	return true
}

// hintsRow reports a row of instructions right under the headings: two hints or more and little
// else, or a title that is an example.
func (t *Table) hintsRow(row source.Row) bool {
	if t.Info.Rows > 0 || t.Info.SetAside > 0 || t.Info.Layout > 0 {
		return false
	}
	if c := t.Cell(&t.Groups[0], row, "intitulé"); c.Kind == source.Text && exampleText.MatchString(c.Raw) {
		return true
	}
	if slices.ContainsFunc(row.Cells, func(c source.Cell) bool { return c.Kind != source.Text }) {
		return false // as most rows
	}
	hints := 0
	for _, c := range row.Cells {
		if hint(c) {
			hints++
		}
	}
	return hints >= 2 && 2*hints >= len(row.Cells)
}
