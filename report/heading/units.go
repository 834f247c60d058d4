package heading

import (
	"strings"

	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

var (
	// bracketed is a unit in brackets under its heading: « (k€) », « (en jours) ».
	bracketed = pattern.Of(`^[(\[]\s*(?i:en )?([^()\[\]]{1,24})[)\]]$`)
	// bareUnit is a unit under its heading that no title can be taken for.
	bareUnit = pattern.Of(`^(?i:(?:en )?(k€|m€|€|keuros?|euros?|%|nb|nbre|nombre|jours?|heures?|h|ETP))$`)
)

// TakeUnits gives columns the units of a row right under their headings that holds nothing
// else: « (nb) », « (k€) ». A heading that names its own keeps it.
func TakeUnits(cols []column.Column, heading source.Pos, below []source.Row) {
	if len(below) == 0 || below[0].Pos.Row() != heading.Row()+1 || len(below[0].Cells) < 2 {
		return
	}
	units := map[int]string{}
	for _, c := range below[0].Cells {
		text := strings.TrimSpace(c.Raw)
		m := bracketed.FindStringSubmatch(text)
		if m == nil {
			m = bareUnit.FindStringSubmatch(text)
		}
		if c.Kind != source.Text || m == nil {
			return
		}
		units[c.Pos.Col()] = strings.TrimSpace(m[1])
	}
	for i := range cols {
		c := &cols[i]
		switch unit := units[c.Col]; {
		case unit == "", c.Unit != "", counting[fold.Key(unit)]:
		default:
			c.Unit = unit
		}
	}
}

// counting are words that say that numbers are below, and not of what.
var counting = map[string]bool{"nb": true, "nbre": true, "nombre": true, "number": true, "unite": true}
