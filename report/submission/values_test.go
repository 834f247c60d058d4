package submission

import (
	"testing"

	"bilan/report/source"
)

// Amounts without a unit are euros; k€ and M€ are scaled in, by the cell first
// and the heading else.
func TestAmounts(t *testing.T) {
	for _, c := range []struct{ heading, cell, want string }{
		{"Budget prévu", "100", "100€"}, {"Budget prévu", "0,1 k€", "100€"}, {"Budget prévu (k€)", "0,1", "100€"},
		{"Budget prévu (k€)", "100 €", "100€"}, {"Budget prévu (M€)", "1,5", "1500000€"}, {"Budget prévu", "#%0.5", "50%"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|"+c.heading, "G|2024|bilan|x|"+c.cell)}}, nil)
		v := f.Lines[0].BudgetPlanned
		if got := v.Number.String() + v.Unit(); got != c.want {
			t.Errorf("%q under %q is %s, want %s", c.cell, c.heading, got, c.want)
		}
	}
}

// A point or comma before three digits is settled by the other values of its
// column, in every kind of table; where nothing settles it, that is said.
func TestAmbiguousNumbers(t *testing.T) {
	const doubt = " ambiguous-number"
	for _, c := range []struct{ first, second, want string }{
		{"550.000", "", "550000" + doubt}, {"1.234", "12", "1234" + doubt}, {"550.000", "12,5", "550000" + doubt},
		{"550.000", "12.5", "550"}, {"550.000", "1234.5", "550"}, {"550.000", "0.234", "550"},
		{"550.000", "1.234.567", "550000"}, {"550.000", "1.234,5", "550000"}, {"550.000", "1,234.5", "550"},
		{"1,234", "", "1.234" + doubt}, {"1,234", "12,5", "1.234"}, {"1,234", "1,234,567", "1234"}, {"1,234", "12.5", "1.234" + doubt},
		{"1234.567", "", "1234.567"}, {"0,234", "", "0.234"},
	} {
		for name, table := range map[string][2]string{
			"lines":  {"Grappe|Exercice|Nature|Code|Intitulé|Prévu", "G|2024|programme|A|x|"},
			"budget": {"Grappe|Exercice|Compte|Libellé|Financeur|Prévu", "G|2024|60|Achats|x|"},
			"grants": {"Grappe|Exercice|Objet|Nature|Imputation|Accordée", "G|2024|x|x|x|"},
		} {
			rows := []string{table[0], table[1] + c.first}
			if c.second != "" {
				rows = append(rows, table[1]+c.second)
			}
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("", rows...)}}, nil)
			var v Value
			switch name {
			case "lines":
				v = f.Lines[0].Planned
			case "budget":
				v = f.Budget[0].Planned
			default:
				v = f.Grants[0].Awarded
			}
			got := v.Number.String()
			for _, p := range f.Problems {
				got += " " + string(p.Slug)
			}
			if got != c.want {
				t.Errorf("%s: %q beside %q: %s, want %s", name, c.first, c.second, got, c.want)
			}
		}
	}
}

// A unit in percent makes the line a taux; values that are all at most 1 may be
// shares of 1, unless they are noughts or written with %.
func TestPercent(t *testing.T) {
	for _, c := range []struct{ unit, planned, actual, want string }{
		{"%", "80", "72", "taux"}, {"% des adhérents", "80", "72", "taux"}, {"pour cent", "80", "72", "taux"}, {"en %", "80", "72", "taux"},
		{"", "80 %", "72", "taux"}, {"points", "80", "72", ""}, {"adhérents à 50 %", "80", "72", ""},
		{"%", "0,8", "0,72", "taux percent-scale"}, {"%", "1", "1", "taux percent-scale"}, {"%", "0", "0", "taux"}, {"%", "80", "0,72", "taux"}, {"%", "0,8 %", "0,5", "taux"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|Prévu|Réalisé", "G|2024|bilan|x|"+c.unit+"|"+c.planned+"|"+c.actual)}}, nil)
		got := f.Lines[0].Measure.String()
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%s and %s in %q: %q, want %q", c.planned, c.actual, c.unit, got, c.want)
		}
	}
}

// Notes, footnotes and signatures that stand alone in a row are no lines and no
// sections; a title alone is a line without a number.
func TestNotes(t *testing.T) {
	for text, want := range map[string]int{
		"Note : chiffres arrêtés au 31/12": 0, "(*) hors adhérents": 0, "* hors adhérents": 0, "(1) dont deux reportées": 0, "¹ hors salon": 0, "Fait à Lyon, le 3 mars": 0,
		"Signature du président": 0, "Légende : r = réalisé": 0, "Lecture : en 2024, 3 visites": 0, "N.B. : voir le rapport": 0, "Remarques : aucune": 0,
		"Note de conjoncture": 1, "Visites": 1, "Faire connaître la grappe": 1, "Observatoire des métiers : mise à jour": 1,
	} {
		for name, row := range map[string]string{"in the titles": "||" + text, "in the themes": text} {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", "Axe|Code|Intitulé|Réalisé", "A|1|x|4", row, "|2|y|5")}}, &Vocabulary{FileName: "{grappe}"})
			switch {
			case name == "in the themes" && want == 0 && f.Lines[len(f.Lines)-1].Theme.Value != "":
				t.Errorf("%q is a section", text)
			case name == "in the titles" && len(f.Lines)-2 != want:
				t.Errorf("%q makes %d lines, want %d", text, len(f.Lines)-2, want)
			}
		}
	}
}

// A cell of digits alone says the same whichever way it is read.
func TestPlainDigits(t *testing.T) {
	for _, kind := range []source.Kind{source.Text, source.Number} {
		for _, raw := range []string{"0", "7", "12", "2024", "123456789012345"} {
			for _, money := range []bool{false, true} {
				var d decoder
				plain, _ := d.value(source.Cell{Pos: source.In("f", "").At(1, 2), Kind: kind, Raw: raw}, valueRole{money: money})
				spaced, _ := d.value(source.Cell{Pos: source.In("f", "").At(1, 2), Kind: source.Text, Raw: " " + raw + " "}, valueRole{money: money})
				if plain != spaced || plain.Written() != raw || !plain.Present || plain.Number.String() != raw {
					t.Errorf("%s (%d, %v): %+v, want %+v", raw, kind, money, plain, spaced)
				}
			}
		}
		for _, raw := range []string{"", "007", "00", "1234567890123456", "12a", "-3", "1.5", "1 000"} {
			if v, ok := (valueRole{}).plain(source.Cell{Kind: kind, Raw: raw}); ok {
				t.Errorf("%q is read as %v", raw, v.Number)
			}
		}
	}
}
