package submission

import "testing"

// Amounts without a unit are euros; k€ and M€ are scaled in, by the cell first
// and the heading else.
func TestAmounts(t *testing.T) {
	for _, c := range []struct{ heading, cell, want string }{
		{"Budget prévu", "100", "100€"}, {"Budget prévu", "0,1 k€", "100€"}, {"Budget prévu (k€)", "0,1", "100€"},
		{"Budget prévu (k€)", "100 €", "100€"}, {"Budget prévu (M€)", "1,5", "1500000€"}, {"Budget prévu", "#%0.5", "50%"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|"+c.heading, "G|2024|bilan|x|"+c.cell)}}, nil)
		v := f.Lines[0].BudgetPlanned
		if got := v.Number.String() + v.Unit; got != c.want {
			t.Errorf("%q under %q is %s, want %s", c.cell, c.heading, got, c.want)
		}
	}
}
