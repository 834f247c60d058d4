package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
)

// amountHeadings are the canonical headings of amounts, by kind of table.
var amountHeadings = map[field.Table][]string{
	field.Lines:  {"budget prévu", "budget réalisé"},
	field.Budget: {field.BudgetPlanned, field.BudgetActual, AnyAmount},
	field.Grants: {"demandée", "accordée", "versée", "dépensée"},
}

// AmountsIn gives the columns of amounts without a unit the scale that the title of their table
// states: « Budget 2024 (en k€) ». Columns of counts get none.
func AmountsIn(scale string, kind field.Table, cols []Column) {
	if scale == "" {
		return
	}
	for i := range cols {
		if c := &cols[i]; c.Unit == "" && slices.Contains(amountHeadings[kind], c.Canon) {
			c.Unit = scale
		}
	}
}

// titleMarks replaces the marks that divide a title by one.
var titleMarks = strings.NewReplacer(",", ";", "[", ";", "]", ";")

// ScaleSaid is the scale that a title states for amounts, k€ or M€, "" for euros: in brackets,
// behind a dash or « en », or alone. ok is false for a title that states none, or two: a sum of
// money in it (« 45 k€ ») is no scale.
func ScaleSaid(title string) (scale string, ok bool) {
	if len(title) > cell.LongestTitle || !strings.ContainsRune(title, '€') && !namesEuro(title) && !strings.Contains(strings.ToLower(title), "eur") {
		return "", false
	}
	for _, part := range cell.TitleParts(titleMarks.Replace(title)) {
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
	var c Column
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
