package decode

import (
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
)

// Words without a figure in place of a number are no error: under a plan they are
// a plan without a number, under Réalisé the line's comment; what holds figures
// is still an error.
func TestWordsInstead(t *testing.T) {
	for _, c := range []struct{ planned, actual, comment, want string }{
		{"Guide rédigé", "3", "", " : words-kept"},
		{"oui", "3", "", " : words-kept"},
		{"#?true", "3", "", " : words-kept"},
		{"X", "3", "", " : words-kept"},
		{"3", "En relecture", "", "En relecture : words-kept!"},
		{"3", "En relecture", "retard", "retard ; En relecture : words-kept!"},
		{"3", "fait", "", " : status-read"},
		{"3", "✔", "", " : status-read"},
		{"3", "#?true", "", " : status-read"},
		{"3", "trois visites", "", " : "},
		{"n.d.", "3", "", " : blank-word"},
		{"1e5", "3", "", " : bad-number!"},
	} {
		s := grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé|Commentaire", "G|2024|bilan|x|"+c.planned+"|"+c.actual+"|"+c.comment)
		f := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)
		l := f.Lines[0]
		got := l.Comment.Value + " : "
		for _, p := range f.Problems {
			got += string(p.Slug)
			if p.Severity != source.Info {
				got += "!"
			}
		}
		if got != c.want {
			t.Errorf("%q, %q, %q: %q, want %q", c.planned, c.actual, c.comment, got, c.want)
		}
		if l.Planned.Written() != strings.TrimPrefix(c.planned, "#?") {
			t.Errorf("%q is kept as %q", c.planned, l.Planned.Written())
		}
	}
}

// A plan in words is told once a column, words under Réalisé once a column and
// word.
func TestWordsInsteadOnce(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé",
		"G|2024|bilan|w|guide|bien", "G|2024|bilan|x|charte|Bien", "G|2024|bilan|y|film|très bien")}}, nil)
	got := ""
	for _, p := range f.Problems {
		got += p.Pos.String() + " " + string(p.Slug) + " " + p.Args.Get("found") + "\n"
	}
	if want := "f:2:5 words-kept guide\nf:2:6 words-kept bien\nf:4:6 words-kept très bien\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// Under a heading of statuses a percentage says how far an action has come, and
// figures may stand behind a status as its remark.
func TestProgress(t *testing.T) {
	for text, want := range map[string]string{
		"100 %": "done", "0 %": "not_started", "45 %": "in_progress", "45,5 %": "in_progress", "En cours (60 %)": "in_progress ((60 %))",
		"En cours – 80 %": "in_progress (80 %)", "En cours de finalisation – 80 %": "in_progress (de finalisation 80 %)", "en cours 50 %": "in_progress (50 %)", "En cours à 50 %": "in_progress (50 %)", "En cours d’écriture": "in_progress (d’écriture)",
		"réalisé à 50 %": "in_progress (50 %)", "Réalisé à 100 %": "done (100 %)", "en cours 120": " unknown-status", "Terminé 120": " unknown-status", "120 %": " unknown-status", "environ 50 %": " unknown-status",
		"12": " unknown-status", "tenue": "done", "soldée": "done", "☑": "done", "☐": "not_started", "glissé": "postponed",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Statut", "G|2024|bilan|x|"+text)}}, nil)
		got := f.Lines[0].Status.String()
		if len(f.Problems) > 0 {
			got += " " + string(f.Problems[0].Slug)
		} else if rest := f.Lines[0].StatusText.Value; rest != "" && rest != text {
			got += " (" + rest + ")"
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// A bare number is how far an action has come where the heading asks for it.
func TestShareDone(t *testing.T) {
	for _, c := range []struct{ heading, text, want string }{
		{"Avancement (%)", "90", "in_progress"}, {"Avancement (%)", "100", "done"}, {"Avancement (%)", "0", "not_started"}, {"Avancement (%)", "120", " unknown-status"}, {"% d’avancement", "1", "done"}, {"% avancement", "50", "in_progress"},
		{"Avancement", "0,9", "in_progress"}, {"Avancement", "#n1", "done"}, {"Avancement", "#n0", "not_started"}, {"Avancement", "#n0.55", "in_progress"}, {"Avancement", "90", " unknown-status"}, {"Avancement", "-1", " unknown-status"}, {"Avancement", "en cours", "in_progress"},
		{"Statut", "0,9", " unknown-status"}, {"Statut", "2", " unknown-status"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|"+c.heading, "G|2024|bilan|x|"+c.text)}}, nil)
		got := f.Lines[0].Status.String()
		if len(f.Problems) > 0 {
			got += " " + string(f.Problems[0].Slug)
		}
		if got != c.want {
			t.Errorf("%s, %q is %q, want %q", c.heading, c.text, got, c.want)
		}
	}
}

// The price of one thing is no budget: it is kept as words, and said.
func TestPricesAreNoBudget(t *testing.T) {
	for _, c := range []struct{ heading, cell, want string }{
		{"Budget", "100 €/réunion", " [100 €/réunion] words-kept"},
		{"Budget", "1,5 k€ par entreprise", " [1,5 k€ par entreprise] words-kept"},
		{"Budget (€/participant)", "12", " [12] words-kept"},
		{"Budget (€/participant)", "120 €", "120 [120 €]"},
		{"Budget", "12 k€/an", "12000 [12 k€/an]"},
		{"Budget", "12 000 €", "12000 [12 000 €]"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|"+c.heading+"|Réalisé", "G|2024|bilan|x|"+c.cell+"|3")}}, nil)
		v, got := f.Lines[0].BudgetPlanned, ""
		if v.Present {
			got = v.Number.String()
		}
		got += " [" + v.Written() + "]"
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.heading, c.cell, got, c.want)
		}
	}
	var d decoder
	number := source.Cell{Pos: source.In("f", "").At(1, 2), Kind: source.Number, Raw: "12.5"}
	if v, _ := d.cells.Value(number, cell.Role{Money: true, Heading: "€/participant"}); v.Present {
		t.Error("a number under the heading of a price is an amount")
	}
}

// A result may tell its own plan: it is held against that of the row, and is the
// row's where it has none.
func TestToldInWords(t *testing.T) {
	for _, c := range []struct{ planned, actual, want string }{
		{"10", "8 sur 10", "10 8 remark-read"},
		{"10", "8/12", "10 8 remark-read!"},
		{"", "8/12", "12 8 remark-read"},
		{"n.d.", "8/12", "0 8 blank-word remark-read!"},
		{"10", "5 + 3", "10 8 sum-read"},
		{"10", "12 dont 3 nouveaux", "10 12 remark-read"},
		{"10", "12 (15 avec les partenaires)", "10 12 remark-read!"},
		{"10", "8 (objectif : 10)", "10 8 remark-read"},
		{"", "8 (10 prévus)", "10 8 remark-read"},
		{"12", "8 (sur 10)", "12 8 remark-read!"},
		{"10", "10 ou 12", "10 10 range-read!"},
		{"5 ateliers", "6 ateliers, 72 participants", "5 6 remark-read"},
		{"5", "6 ateliers, 72 participants", "5 0 words-kept!"},
		{"10", "4 diagnostics terminés, 3 en cours", "10 0 words-kept!"},
		{"Accompagner 10 entreprises", "8", "10 8 remark-read"},
		{"8/10", "8", "8 8 range-read!"},
		{"5+3", "8", "0 8 bad-number!"},
		{"mars 2024", "8", "0 8 words-kept"},
	} {
		s := grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé", "G|2024|bilan|x|"+c.planned+"|"+c.actual)
		f := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)
		l := f.Lines[0]
		got := l.Planned.Number.String() + " " + l.Actual.Number.String()
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
			if p.Severity != source.Info {
				got += "!"
			}
		}
		if got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.planned, c.actual, got, c.want)
		}
	}
}

// A mark of so many points is no count of so many planned: its words, its unit or the
// figure beside it tell.
func TestScores(t *testing.T) {
	for _, c := range []struct{ title, unit, planned, actual, want string }{
		{"Satisfaction des participants", "", "14/20", "15/20", "14/20 15/20"},
		{"Satisfaction des participants", "", "14", "15/20", "14 15/20"},
		{"Satisfaction des participants", "", "", "4,2 / 5", " 4.2/5"},
		{"Visites", "", "14/20", "15/20", "14/20 15/20"},
		{"Visites", "/20", "14", "15/20", "14 15/20"},
		{"Visites", "", "20", "15/20", "20 15 remark-read"},
		{"Notes de conjoncture", "", "4", "3/4", "4 3 remark-read"},
		{"Visites", "", "14/20", "15", "14..20 15 range-read!"},
		{"Satisfaction", "", "14/20", "15/25", "14/20 15 remark-read!"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|Prévu|Réalisé", "G|2024|bilan|"+c.title+"|"+c.unit+"|"+c.planned+"|"+c.actual)}}, nil)
		show := func(v cell.Value) string {
			switch {
			case !v.Present:
				return ""
			case v.Other() != nil:
				return v.Number.String() + ".." + v.Other().String()
			}
			return v.Number.String() + v.Unit()
		}
		got := show(f.Lines[0].Planned) + " " + show(f.Lines[0].Actual)
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
			if p.Severity != source.Info {
				got += "!"
			}
		}
		if got != c.want {
			t.Errorf("%s (%s), %q, %q: %s, want %s", c.title, c.unit, c.planned, c.actual, got, c.want)
		}
	}
}

// A status behind a result is the line's where no column gives one; that a number was not
// done says too little of what was.
func TestStatusBehindNumber(t *testing.T) {
	for _, c := range []struct{ status, actual, want string }{
		{"", "0 - reporté", "0 postponed remark-read"}, {"", "0 (annulé)", "0 abandoned remark-read"}, {"", "0 – reporté en 2025", "0 postponed remark-read"}, {"", "2 ateliers – en cours", "2 in_progress remark-read"}, {"", "2 (réalisés)", "2 done remark-read"},
		{"", "2 (reportés)", "2  remark-read!"}, {"", "1 - reporté au T2", "1  remark-read!"}, {"fait", "0 - reporté", "0 done remark-read"}, {"", "2 (hors salon)", "2  remark-read"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Prévu|Statut|Réalisé", "G|2024|bilan|x|5|"+c.status+"|"+c.actual)}}, nil)
		l := f.Lines[0]
		got := l.Actual.Number.String() + " " + l.Status.String()
		if rest := l.StatusText.Value; strings.Contains(rest, "salle") {
			got += " (" + rest + ")"
		}
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
			if p.Severity != source.Info {
				got += "!"
			}
		}
		if got != c.want {
			t.Errorf("%q beside %q: %s, want %s", c.actual, c.status, got, c.want)
		}
	}
}

// « 6 (48 stagiaires) » leaves a doubt only where the line counts stagiaires.
func TestRemarkOfTheLine(t *testing.T) {
	for unit, want := range map[string]source.Severity{"": source.Info, "sessions": source.Info, "stagiaires": source.Warning, "Nb de stagiaires": source.Warning} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Unité|Réalisé", "G|2024|bilan|x|"+unit+"|6 (48 stagiaires)")}}, nil)
		if len(f.Problems) != 1 || f.Problems[0].Severity != want {
			t.Errorf("in %q: %v", unit, f.Problems)
		}
	}
}

// Headings that only the cells or each other show to be of a plan and of results head a table
// beside a title alone, and of « 5 / 4 » under « Prévu / Réalisé » the second is what was done.
func TestSettledHeadings(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"planned before done", []string{"Action|Prévu / Réalisé", "a|5 / 4", "b|3/3", "c|10 ateliers / 8 ateliers"}, "a 5 4, b 3 3, c 10 8"},
		{"done before planned", []string{"Action|Réalisé / Prévu", "a|5 / 4", "b|3/3"}, "a 4 5, b 3 3"},
		{"a pair of one thing", []string{"Action|Ateliers prévus|Ateliers réalisés", "a|5|4"}, "a 5 4"},
		{"who came", []string{"Action|Nb présents", "a|45"}, "a  45"},
		{"what was done since January", []string{"Action|Cible|Cumul T1|Cumul T2|Cumul T3|Cumul T4", "a|20|3|8|13|18"}, "a 20 18"},
		{"what was done since January, beside each quarter", []string{"Action|Cible|T1|T1 cumulé|T2|T2 cumulé|T3|T3 cumulé|T4|T4 cumulé", "a|20|3|3|5|8|5|13|5|18"}, "a 20 18"},
		{"what was done since January, beside the year", []string{"Action|Cible|Réalisé cumulé S1|Réalisé cumulé S2|Réalisé", "a|20|3|17|18"}, "a 20 18"},
		{"what was done until September", []string{"Action|Cible|Réalisé cumulé T1|Réalisé cumulé T2|Réalisé cumulé T3", "a|20|3|8|13"}, "a 20 "},
		{"an objective of three years", []string{"Actions 2023-2025|Objectif 2023-2025|Réalisé 2024", "a|20|3"}, "a  3"},
		{"in numbers and in words", []string{"Action|Objectif quantitatif|Réalisation quantitative|Réalisation qualitative", "a|20|3|bien"}, "a 20 3"},
		{"until the end of the year", []string{"Action|Objectif|Réalisé à fin juin|Réalisé à fin décembre", "a|20|3|12"}, "a 20 12"},
		{"at the end of the year", []string{"Action|Objectif 2024|Au 30/06/2024|Au 31/12/2024", "a|20|3|12"}, "a 20 12"},
		{"words in pairs", []string{"Action|Moyens prévus|Moyens réalisés", "a|un stand loué|deux bancs"}, ""},
		{"a better row below", []string{"Action|Nb présents", "a|45", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|b|2|3"}, "b 2 3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("", append([]string{"Nom : G", "Exercice : 2024"}, c.rows...)...)}}, nil)
			var got []string
			for _, l := range f.Lines {
				one := l.Title.Value + " "
				if l.Planned.Present {
					one += l.Planned.Number.String()
				}
				one += " "
				if l.Actual.Present {
					one += l.Actual.Number.String()
				}
				got = append(got, one)
			}
			if got := strings.Join(got, ", "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
