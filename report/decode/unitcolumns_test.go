package decode

import (
	"strings"
	"testing"

	"bilan/report/cell"
)

// A second unit column right behind figures is their own unit; the line has the first.
func TestUnitColumns(t *testing.T) {
	for _, c := range []struct{ heads, row, want string }{
		{"Action|Prévu|Unité|Réalisé|Unité", "x|10|entreprises|40|k€", "entreprises: p=10 r=40k€"},
		{"Action|Prévu|Unité|Réalisé|Unité", "x|10|entreprises|8|Entreprise", "entreprises: p=10 r=8"},
		{"Action|Prévu|Unité|Réalisé|Unité", "x|10|entreprises|8|", "entreprises: p=10 r=8"},
		{"Action|Prévu|Unité|Réalisé|Unité", "x|10||8|k€", ": p=10 r=8k€"},
		{"Action|Prévu|Unité|Réalisé|Unité", "x|10|entreprises|8 t|k€", "entreprises: p=10 r=8t"},
		{"Action|Unité|Prévu|Réalisé|Unité", "x|entreprises|10|40|k€", "entreprises: p=10 r=40k€"},
		{"Action|Prévu|Unité|Réalisé|Unité|Budget|Unité", "x|10|entreprises|8||12|k€", "entreprises: p=10 r=8 b=12000/"},
		{"Action|Budget|Unité|Prévu|Réalisé|Unité", "x|12|k€|10|8|entreprises", "entreprises: p=10 r=8 b=12000/"},
		{"Action|Prévu|Réalisé|Unité", "x|10|8|entreprises", "entreprises: p=10 r=8"},
		{"Action|Prévu|Réalisé|Unité|Unité", "x|10|8|entreprises|k€", "entreprises: p=10 r=8 duplicate-heading"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("", c.heads, c.row)}}, nil)
		line, _, _ := strings.Cut(tell(f), "\n")
		_, figures, _ := strings.Cut(line, " p=")
		got := f.Lines[0].Unit.Value + ": p=" + strings.Join(strings.Fields(figures), " ")
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%s, %s: got %s, want %s", c.heads, c.row, got, c.want)
		}
	}
}

// A row of units right under the headings is of the columns above it.
func TestUnitsBelow(t *testing.T) {
	for _, c := range []struct{ name, heads, units, row, want string }{
		{"in brackets", "Action|Prévu|Réalisé|Budget prévu|Budget réalisé", "|(nb)|(nb)|(k€)|(en k€)", "a|8|7|5|4,2", "8 7 5000 4200 "},
		{"bare", "Action|Prévu|Réalisé|Budget prévu", "|jours|jours|k€", "a|8|7|5", "8 7 5000  jours"},
		{"that make amounts of a second pair", "Action|Prévu|Réalisé|Prévu|Réalisé", "|(nb)|(nb)|(€)|(€)", "a|8|7|500|450", "8 7 500 450 "},
		{"over a second pair", "Action|Montants (€)||Quantités|", "|Prévu|Réalisé|Prévu|Réalisé", "a|500|450|8|7", "8 7 500 450 "},
		{"beside a heading's own", "Action|Prévu|Réalisé|Budget prévu (€)", "|(nb)|(nb)|(k€)", "a|8|7|5", "8 7 5  "},
		{"a row of anything else", "Action|Prévu|Réalisé|Budget prévu", "b|(nb)|(nb)|(k€)", "a|8|7|5", "8 7 5  "},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Nom : G", "Exercice : 2024", c.heads, c.units, c.row)}}, nil)
		l := f.Lines[len(f.Lines)-1]
		show := func(v cell.Value) string {
			if !v.Present {
				return ""
			}
			return v.Number.String()
		}
		got := strings.Join([]string{show(l.Planned), show(l.Actual), show(l.BudgetPlanned), show(l.BudgetActual), l.Planned.Unit()}, " ")
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
