package submission

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
)

// amountHeadings are the canonical headings of amounts, by kind of table.
var amountHeadings = map[tableKind][]string{
	kindLines:  {"budget prévu", "budget réalisé"},
	kindBudget: {"prévu", "réalisé", anyAmount},
	kindGrants: {"demandée", "accordée", "versée", "dépensée"},
}

// amountsIn gives the columns of amounts that name no unit the scale that the title
// of their table says: « Budget 2024 (en k€) ». Counts have none of it.
func amountsIn(scale string, kind tableKind, cols []column) {
	if scale == "" {
		return
	}
	for i := range cols {
		if c := &cols[i]; c.unit == "" && slices.Contains(amountHeadings[kind], c.canon) {
			c.unit = scale
		}
	}
}

// hearScale takes the scale of amounts that a row above a table says. The title of
// one side of a budget says nothing of it, and leaves what the budget's said; a new
// title that is silent ends it where again is true.
func (c *context) hearScale(row source.Row, again bool) {
	scale, said := "", false
	for i := range row.Cells {
		if cell := &row.Cells[i]; cell.Kind == source.Text {
			if s, ok := scaleSaid(cell.Raw); ok {
				scale, said = s, true
			}
		}
	}
	if said || again && sideTitle(row.Cells[0].Raw) == account.Neither {
		c.scale = scale
	}
}

// scaleSaid is the scale in which a title says that amounts are, k€ or M€, "" for
// euros: in brackets, behind a dash or « en », or alone. ok is false for a title
// that says none, or two: a sum of money in it (« 45 k€ ») is no scale.
func scaleSaid(title string) (scale string, ok bool) {
	if len(title) > cell.LongestTitle || !strings.ContainsRune(title, '€') && !namesEuro(title) && !strings.Contains(strings.ToLower(title), "eur") {
		return "", false
	}
	for _, part := range cell.TitleParts(strings.NewReplacer(",", ";", "[", ";", "]", ";").Replace(title)) {
		unit := scaleIn(part)
		switch {
		case unit == "":
		case ok && unit != scale:
			return "", false
		default:
			scale, ok = unit, true
		}
	}
	if scale == quantity.Euro {
		scale = ""
	}
	return scale, ok
}

// scaleIn is the unit of money that a part of a title ends in: €, k€ or M€, "" for
// none.
func scaleIn(part string) string {
	var c column
	words := strings.Fields(c.withoutYear(part))
	for i, w := range slices.Backward(words) {
		if w = fold.Key(w); w == "en" || w == "in" {
			words = words[i+1:]
			break
		}
	}
	unit := strings.Join(words, " ")
	u := quantity.UnitOf(unit)
	if u.Family != quantity.Money || !quantity.KnownUnit(unit) {
		return ""
	}
	return map[int32]string{0: quantity.Euro, 3: "k€", 6: "M€"}[u.Exp]
}
