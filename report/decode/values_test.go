package decode

import (
	"strconv"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
)

// Amounts without a unit are euros; k€ and M€ are scaled in, by the cell first
// and the heading else. What is in another unit is no amount.
func TestAmounts(t *testing.T) {
	for _, c := range []struct{ heading, cell, want string }{
		{"Budget prévu", "100", "100€"}, {"Budget prévu", "0,1 k€", "100€"}, {"Budget prévu (k€)", "0,1", "100€"},
		{"Budget prévu (k€)", "100 €", "100€"}, {"Budget prévu (M€)", "1,5", "1500000€"}, {"Budget prévu", "#%0.5", "0 bad-number"}, {"Budget prévu", "12 heures", "0 bad-number"},
		{"Budget prévu", "gratuit", "0 words-kept"}, {"Budget prévu", "inclus", "0 words-kept"}, {"Budget prévu", "5000 + 2500", "7500€ sum-read"}, {"Budget prévu", "5 k€ + 2,5 k€", "7500€ sum-read"}, {"Budget prévu (k€)", "5 + 2,5", "7500€ sum-read"},
		{"Budget prévu", "2 x 2 500 €", "0 words-kept"}, {"Budget prévu", "12 k€ à 15 k€", "12000€ range-read"}, {"Budget prévu", "entre 12 k€ et 15 k€", "12000€ range-read"}, {"Budget prévu", "5 ateliers + 2 ateliers", "0 bad-number"}, {"Budget prévu", "voir 12", "0 bad-number"}, {"Budget prévu", "(!)", "0 bad-number"},
		{"Budget prévu", "1,5 M", "1500000€"}, {"Budget prévu", "12 k", "12000€"}, {"Budget prévu", "500 E", "500€"}, {"Budget prévu", "12 k€ HT", "12000€"}, {"Budget prévu", "1,2 millions d'euros", "1200000€"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|"+c.heading, "G|2024|bilan|x|"+c.cell)}}, nil)
		v := f.Lines[0].BudgetPlanned
		got := v.Number.String() + v.Unit()
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%q under %q is %s, want %s", c.cell, c.heading, got, c.want)
		}
	}
}

// Words that say who was served are a comment, and numbers in words are numbers.
func TestBeneficiariesInWords(t *testing.T) {
	for _, c := range []struct{ cell, want string }{
		{"45", "45||"}, {"environ 45", "45||"}, {"une quarantaine", "40||"}, {"douze", "12||"},
		{"des lycéens", "|des lycéens|words-kept:info"}, {"PME du territoire", "|PME du territoire|words-kept:info"},
		{"45 (lycéens)", "45||remark-read:info"}, {"12OO", "||bad-number:error"}, {"n. d.", "||blank-word:info"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Code|Intitulé|Réalisé|Bénéficiaires", "G|2024|1|x|1|"+c.cell)}}, nil)
		got, told := "", ""
		if v := f.Lines[0].Beneficiaries; v.Present {
			got = v.Number.String()
		}
		for _, p := range f.Problems {
			told += string(p.Slug) + ":" + p.Severity.String()
		}
		if got += "|" + f.Lines[0].Comment.Value + "|" + told; got != c.want {
			t.Errorf("%q is %q, want %q", c.cell, got, c.want)
		}
	}
}

// A remark beside last year's result and the next plan is about the result.
func TestCommentBesideTwoYears(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Action|Prévu 2023|Réalisé 2023|Prévu 2024|Remarques", "G|Collecte|12|9|15|camion en panne")}}, nil)
	for _, l := range f.Lines {
		if want := map[int]string{2023: "camion en panne"}[l.Year]; l.Comment.Value != want {
			t.Errorf("%d: the comment is %q, want %q", l.Year, l.Comment.Value, want)
		}
	}
	if len(f.Lines) != 2 {
		t.Errorf("%d lines", len(f.Lines))
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
			var v cell.Value
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
		{"", "80 %", "72", "taux"}, {"points", "-1,9", "-2,5", "taux"}, {"", "5 points", "7", "taux"}, {"pct", "80", "72", "taux"}, {"", "80 pourcents", "72", "taux"}, {"ateliers", "80 %", "72", "taux"}, {"indice", "-3", "2,5", ""}, {"adhérents à 50 %", "80", "72", ""},
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

// Only what is counted whole has neither fractions nor less than none, in any
// wording.
func TestCounts(t *testing.T) {
	for _, c := range []struct{ unit, actual, want string }{
		{"ateliers", "1,5", "fraction-of-event"}, {"personnes", "-2", "negative-count"}, {"nb d’entreprises", "2,5", "fraction-of-event"}, {"nombre", "1,5", "fraction-of-event"},
		{"", "1,5 visite", "fraction-of-event"}, {"", "-1,5", ""}, {"ateliers", "2", ""}, {"k€", "-1,5", ""}, {"heures de formation", "1,5", ""}, {"h", "7,5", ""}, {"MWh économisés", "-1,5", ""},
		{"tonnes évitées", "1,5", ""}, {"t éq. CO2", "-1,5", ""}, {"ha", "0,5", ""}, {"ETP", "1,5", ""}, {"jours-homme", "1,5", ""}, {"nombre moyen de participants", "12,5", ""}, {"note", "7,5", ""},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|Réalisé", "G|2024|bilan|x|"+c.unit+"|"+c.actual)}}, nil)
		got := ""
		for _, p := range f.Problems {
			got += string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%s %s: %q, want %q", c.actual, c.unit, got, c.want)
		}
	}
}

// Units in headings and behind k and M alone.
func TestUnitsOfValues(t *testing.T) {
	for _, c := range []struct{ heading, unit, cell, want string }{
		{"Réalisé (h)", "", "12", "12 h"}, {"Réalisé (kWh)", "", "12", "12 kWh"}, {"Réalisé (nb)", "", "12", "12 "}, {"Réalisé (réel)", "", "12", "12 "}, {"Réalisé (ent.)", "", "12", "12 ent."},
		{"Réalisé", "€", "1,5 M", "1.5 M€"}, {"Réalisé", "k€", "12 k", "12000 €"}, {"Réalisé (€)", "", "500 E", "500 €"}, {"Réalisé", "", "1,5 M", "1.5 M"}, {"Réalisé", "", "12 k", "12000 "},
		{"Réalisé", "", "72 pct", "72 %"}, {"Réalisé", "", "72 % des classes", "72 %"}, {"Réalisé", "€", "40 ateliers", "40 ateliers"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|"+c.heading, "G|2024|bilan|x|"+c.unit+"|"+c.cell)}}, nil)
		v := f.Lines[0].Actual
		if got := v.Number.String() + " " + v.Unit(); got != c.want {
			t.Errorf("%q under %q in %q is %q, want %q", c.cell, c.heading, c.unit, got, c.want)
		}
	}
}

// Words where a number is expected: a rhythm, which is kept as words, and the
// status of the line, told once a column.
func TestWordsForNumbers(t *testing.T) {
	for _, c := range []struct{ status, actual, want string }{
		{"", "1 par mois", "|| frequency-kept 8"}, {"", "mensuel", "|| frequency-kept 8"},
		{"", "reporté en 2025", "postponed|en 2025| status-read 8"}, {"", "Annulé (intempéries)", "abandoned|(intempéries)| status-read 8"}, {"", "prévu en 2025", "postponed|en 2025| status-read 8"},
		{"", "prévu en 2024", "not_started|en 2024| status-read 8"}, {"", "non réalisé faute de moyens", "not_started|faute de moyens| status-read 8"}, {"", "Fait", "done|| status-read 8"},
		{"fait", "réalisé", "done||"}, {"en cours", "abandonné", "in_progress|| status-read 8 (warning)"},
		{"", "réalisé (12 ateliers)", "|| words-kept 8"}, {"", "réalisé à 50 %", "in_progress|50 %| status-read 8"}, {"", "en cours 50 %", "in_progress|50 %| status-read 8"}, {"", "En cours – 80 %", "in_progress|80 %| status-read 8"}, {"", "fait : 12", "|12| remark-read 8"}, {"", "reste 50 %", "|| bad-number 8"},
		{"", "pas de demande", "|0| remark-read 8"}, {"", "Pas d'action", "|0| remark-read 8"}, {"", "aucune demande", "|0| remark-read 8"}, {"", "pas de données", "|| words-kept 8"},
		{"", "1er semestre", "|| words-kept 8"}, {"", "3e édition", "|| words-kept 8"}, {"", "4ème trimestre 2024", "|| words-kept 8"}, {"", "Mis en ligne le 12/03/2024", "|| words-kept 8"}, {"", "12/03/2024", "|| bad-number 8"},
		{"", "une demi-douzaine", "|6|"}, {"", "0 - reporté", "|0| remark-read 8"}, {"", "10/12 (83 %)", "|10| remark-read 8"}, {"", "0", "|0|"}, {"", "n.d.", "|| blank-word 8"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|Prévu|Statut|Réalisé", "G|2024|bilan|x||12|"+c.status+"|"+c.actual)}}, nil)
		l := f.Lines[0]
		got := l.Status.String() + "|" + l.StatusText.Value + "|"
		if l.Actual.Present {
			got = "|" + l.Actual.Number.String() + "|"
		}
		for _, p := range f.Problems {
			got += " " + string(p.Slug) + " " + strconv.Itoa(p.Pos.Col())
			if p.Slug == source.StatusRead && p.Severity == source.Warning {
				got += " (warning)"
			}
		}
		if got != c.want {
			t.Errorf("%q beside the status %q: %q, want %q", c.actual, c.status, got, c.want)
		}
		if l.Actual.Written() != c.actual {
			t.Errorf("%q is kept as %q", c.actual, l.Actual.Written())
		}
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé", "G|2024|bilan|x|1|fait", "G|2024|bilan|y|1|reporté", "G|2024|bilan|z|1|abandonné")}}, nil)
	if len(f.Problems) != 1 {
		t.Errorf("%d problems for one column, want 1", len(f.Problems))
	}
}

// Notes, footnotes and signatures that stand alone in a row are no lines and no
// sections; a title alone is a line without a number.
func TestNotes(t *testing.T) {
	for text, want := range map[string]int{
		"Note : chiffres arrêtés au 31/12": 0, "(*) hors adhérents": 0, "* hors adhérents": 0, "(1) dont deux reportées": 0, "¹ hors salon": 0, "Fait à Lyon, le 3 mars": 0,
		"Signature du président": 0, "Légende : r = réalisé": 0, "Lecture : en 2024, 3 visites": 0, "N.B. : voir le rapport": 0, "Remarques : aucune": 0,
		"x : état de l’action au 31/12": 0, "X = fait": 0, "✓ : réalisé": 0, "☐ non commencé": 1, "R = réalisé ; P = prévu": 0, "X Forum des métiers": 1,
		"Note de conjoncture": 1, "Visites": 1, "Faire connaître la grappe": 1, "Observatoire des métiers : mise à jour": 1,
	} {
		for name, row := range map[string]string{"in the titles": "||" + text, "in the themes": text} {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", "Axe|Code|Intitulé|Réalisé", "A|1|x|4", row, "|2|y|5")}}, &submission.Vocabulary{FileName: "{grappe}"})
			switch {
			case name == "in the themes" && want == 0 && f.Lines[len(f.Lines)-1].Theme.Value != "":
				t.Errorf("%q is a section", text)
			case name == "in the titles" && len(f.Lines)-2 != want:
				t.Errorf("%q makes %d lines, want %d", text, len(f.Lines)-2, want)
			}
		}
	}
}

// The unit in brackets behind a title is the line's where no column gives one; other
// remarks there are none.
func TestUnitInTitle(t *testing.T) {
	for _, c := range []struct{ title, unit, heading, want string }{
		{"Tonnes évitées (t)", "", "Réalisé", "t flux"}, {"Satisfaction (%)", "", "Réalisé", "% taux"}, {"Formation (k€)", "", "Réalisé", "k€ flux"}, {"Participants (nb)", "", "Réalisé", " flux"}, {"Webinaires (nb de participants)", "", "Réalisé", "participants flux"},
		{"Ateliers (suite)", "", "Réalisé", " flux"}, {"Ateliers (T1)", "", "Réalisé", " flux"}, {"visite(s)", "", "Réalisé", " flux"}, {"Tonnes évitées (t)", "kg", "Réalisé", "kg flux"}, {"Tonnes évitées (t)", "", "Réalisé (kg)", " flux"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|"+c.heading, "G|2024|bilan|"+c.title+"|"+c.unit+"|12")}}, nil)
		l := f.Lines[0]
		measure := l.Measure.String()
		if measure == "" {
			measure = "flux"
		}
		if got := l.Unit.Value + " " + measure; got != c.want {
			t.Errorf("%s, %q under %s: %q, want %q", c.title, c.unit, c.heading, got, c.want)
		}
	}
}

// An action that was put off says so under the quarter in which it was to be.
func TestPutOffInOnePart(t *testing.T) {
	for _, c := range []struct{ parts, want string }{
		{"|||reporté en 2025", "postponed status-read"}, {"||annulé|", "abandoned status-read"}, {"|x||", " parts-not-summed"},
		{"1|||reporté", " parts-not-summed"}, {"1|2||", " parts-summed"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Action|Prévu|T1|T2|T3|T4", "G|2024|Concours|1|"+c.parts, "G|2024|Collecte|5|1|2|2|")}}, nil)
		got := f.Lines[0].Status.String()
		for _, p := range f.Problems {
			if p.Pos.Row() == 2 {
				got += " " + string(p.Slug)
			}
		}
		if got != c.want {
			t.Errorf("%q is %q, want %q", c.parts, got, c.want)
		}
	}
}
