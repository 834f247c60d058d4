package heading

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/internal/sent"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/worksheet"
)

func finder() *Finder {
	words, index := cell.NewWords(), names.NewIndex(nil, nil, nil, nil)
	book := names.NewNameBook(index, words)
	isKey := func(row source.Row) bool { return row.Cells[0].Raw == "Exercice" }
	return NewFinder(column.NewReader(column.NewLexicon(nil), index, words), &book, isKey)
}

// Headings are found by what they say, or by what the sheet, its titles and the cells below say of
// them; what may be data heads nothing.
func TestHeadingAt(t *testing.T) {
	for _, c := range []struct {
		name, sheet, title string
		above              field.Table
		rows               []string
		// want is the kind, how many rows the headings take, and what the columns mean.
		want string
	}{
		{"three headings", "A", "", "", []string{"Intitulé|Prévu|Réalisé", "a|1|2"}, "lines 1 intitulé prévu réalisé"},
		{"a row of data", "A", "", "", []string{"a|1|2"}, "none"},
		{"one cell", "A", "", "", []string{"Intitulé"}, "none"},
		{"an unknown one beside them", "A", "", "", []string{"Intitulé|Bla|Prévu|Réalisé", "a|b|1|2"}, "lines 1 intitulé ? prévu réalisé"},
		{"two, and no better row", "A", "", "", []string{"Intitulé|Réalisé", "a|2"}, "lines 1 intitulé réalisé"},
		{"two, and another word", "A", "", "", []string{"Intitulé|Réalisé|Bla", "a|2|x"}, "lines 1 intitulé réalisé ?"},
		{"two with another word, and a better row", "A", "", "", []string{"Intitulé|Réalisé|Bla", "a|2|x", "Intitulé|Prévu|Réalisé"}, "none"},
		{"two in a list", "Listes", "", "", []string{"Intitulé|Réalisé", "a|2"}, "none"},
		{"below a table, all known", "A", "", field.Lines, []string{"Intitulé|Réalisé", "a|2"}, "lines 1 intitulé réalisé"},
		{"below a table, one unknown", "A", "", field.Lines, []string{"Intitulé|Réalisé|Bla", "a|2|x"}, "none"},
		{"without titles", "A", "", "", []string{"|Prévu|Réalisé", "a|1|2", "b|3|4"}, "lines 1 intitulé prévu réalisé"},
		{"without titles, under a budget's", "A", "Budget 2024", "", []string{"|Prévu|Réalisé", "a|1|2"}, "none"},
		{"a lone number, by a title", "A", "Programme 2025", "", []string{"Action|Nombre|Observations", "a|3|x"}, "lines 1 intitulé prévu commentaire"},
		{"a lone number, by the sheet", "Programme 2025", "", "", []string{"Action|Nombre|Observations", "a|3|x"}, "lines 1 intitulé prévu commentaire"},
		{"a lone number, nothing says it", "A", "", "", []string{"Action|Nombre|Observations", "a|3|x"}, "none"},
		{"two rows", "A", "", "", []string{"|2024||2025|", "Intitulé|Prévu|Réalisé|Prévu|Réalisé", "a|1|2|3|4"}, "lines 2 intitulé prévu:2024 réalisé:2024 prévu:2025 réalisé:2025"},
		{"a key above", "A", "", "", []string{"Exercice|2024", "Intitulé|Prévu|Réalisé"}, "none"},
		{"wrapped", "A", "", "", []string{"Action|Quantité|Quantité", "|prévue|réalisée", "a|1|2"}, "lines 2 intitulé prévu réalisé"},
		{"wrapped over nothing known", "A", "", "", []string{"Action|Bla|Bli", "|bleu|blanc", "a|1|2"}, "none"},
		{"marks of statuses", "A", "", "", []string{"Action|Réalisé|Reporté", "a|x|", "b||x"}, "lines 1 intitulé réalisé ?"},
		{"two sides of a budget", "A", "", "", []string{"Charges|Montant|Produits|Montant", "Achats|3|Ventes|4"}, "budget 1 compte ? compte ?"},
		{"two sides, by the title", "A", "Budget prévisionnel", "", []string{"Charges|Montant|Produits|Montant", "Achats|3|Ventes|4"}, "budget 1 compte prévu compte prévu"},
		{"sides without amounts' headings", "A", "Compte de résultat", "", []string{"Charges||Produits", "Achats|3|Ventes|4"}, "budget 1 compte réalisé compte réalisé"},
		{"posts that no word says", "A", "", "", []string{"Poste|Prévu|Réalisé", "Achats|3|4", "Salaires|1|2"}, "budget 1 libellé prévu réalisé"},
		{"posts that are actions", "A", "", "", []string{"Libellé|Prévu|Réalisé", "Communication|3|4", "Ateliers|1|2"}, "lines 1 intitulé prévu réalisé"},
		{"sides over headings", "A", "", "", []string{"Charges|||Produits||", "Poste|Prévu|Réalisé|Poste|Prévu|Réalisé", "Achats|3|4|Ventes|5|6"}, "budget 2 compte prévu réalisé compte prévu réalisé"},
		{"titles of sides", "A", "", "", []string{"|2023|2024", "Dépenses", "Achats|3|4", "Recettes", "Ventes|3|4"}, "budget 1 libellé ?:2023 ?:2024"},
		{"titles of sides, amounts", "A", "", "", []string{"Budget|Prévu|Réalisé", "Dépenses", "Achats|3|4", "Recettes", "Ventes|3|4"}, "budget 1 libellé prévu réalisé"},
		{"a title of one side", "A", "", "", []string{"|2023|2024", "Dépenses", "Achats|3|4"}, "none"},
		{"funders", "A", "", "", []string{"Financeur|Prévu|Réalisé", "Région|3|4"}, "budget 1 compte prévu réalisé"},
		{"grants", "A", "", "", []string{"Grappe|Exercice|Objet|Montant accordé", "g|2024|a|3"}, "grants 1 grappe exercice objet accordée"},
	} {
		s := &worksheet.Sheet{Name: c.sheet, Title: c.title, Rows: sent.Rows("f", c.sheet, c.rows...)}
		kind, cols, taken := finder().HeadingAt(s, s.Rows, c.above)
		got := string(kind)
		if kind != column.None {
			got += " " + strconv.Itoa(taken)
			for _, col := range cols {
				canon := col.Canon
				if canon == "" {
					canon = "?"
				}
				if col.Year > 0 {
					canon += ":" + strconv.Itoa(col.Year)
				}
				got += " " + canon
			}
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A list of people, firms or accounts is one by half of its headings, none of them of what was done.
func TestListHeading(t *testing.T) {
	for rows, want := range map[string]string{
		"Nom|Prénom|Fonction":                        "names",
		"Nom|Prénom|Bla|Bli":                         "names",
		"Nom|Prénom|Bla|Bli|Blu":                     "",
		"Nom|Prénom":                                 "",
		"Nom|Prénom|Réalisé":                         "",
		"Compte|Libellé|Débit|Crédit":                "accounts",
		"Compte|Libellé|Débit":                       "",
		"Un titre\nNom|Ville|Mail\nA|Lyon|a@b.fr":    "names",
		strings.Repeat("a\n", 30) + "Nom|Ville|Mail": "",
	} {
		s := &worksheet.Sheet{Name: "A", Rows: sent.Rows("f", "A", strings.Split(rows, "\n")...)}
		if _, kind := finder().ListHeading(s); kind != want {
			t.Errorf("%q: %q, want %q", rows, kind, want)
		}
	}
}

// A sheet in which nothing may be missed is quiet.
func TestQuietSheet(t *testing.T) {
	for _, c := range []struct {
		sheet, row string
		want       bool
	}{
		{"A", "texte|phrase", true}, {"A", "Ateliers|3", false}, {"A", "Intitulé|Prévu", false}, {"A", "Intitulé|phrase", true}, {"Synthèse", "Ateliers|3", true},
	} {
		if got := finder().QuietSheet(&worksheet.Sheet{Name: c.sheet, Rows: sent.Rows("f", c.sheet, c.row)}); got != c.want {
			t.Errorf("%s, %s: %v", c.sheet, c.row, got)
		}
	}
}

// A table on its side has two headings of lines in a column, an outcome among them, with titles
// beside or above and values below them.
func TestFindSideways(t *testing.T) {
	for _, c := range []struct {
		name   string
		rows   []string
		from   int
		ok     bool
		titles int
		heads  int
	}{
		{"titles above", []string{"|Ateliers|Salons", "Prévu|3|1", "Réalisé|2|1"}, 0, true, 0, 2},
		{"titles beside", []string{"Intitulé|Ateliers|Salons", "Prévu|3|1", "Réalisé|2|1"}, 0, true, 0, 3},
		{"one heading", []string{"|Ateliers|Salons", "Réalisé|2|1"}, 0, false, 0, 0},
		{"no outcome", []string{"Intitulé|Ateliers|Salons", "Type|a|b"}, 0, false, 0, 0},
		{"a gap", []string{"|Ateliers|Salons", "Prévu|3|1", "", "Réalisé|2|1"}, 0, false, 0, 0},
		{"a value without a title", []string{"Intitulé|Ateliers", "Prévu|3|1", "Réalisé|2|1"}, 0, false, 0, 0},
		{"nothing below the titles", []string{"Intitulé|Ateliers", "Prévu", "Réalisé"}, 0, false, 0, 0},
		{"posts of a budget", []string{"|60 Achats|64 Salaires", "Prévu|3|1", "Réalisé|2|1"}, 0, false, 0, 0},
		{"before the row asked for", []string{"Intitulé|Ateliers", "Prévu|3", "Réalisé|2", "fin"}, 3, false, 0, 0},
	} {
		got, ok := finder().FindSideways(sent.Rows("f", "A", c.rows...), c.from)
		if ok != c.ok || ok && (got.Titles != c.titles || len(got.Headings) != c.heads || got.Col != 1) {
			t.Errorf("%s: %+v, %v", c.name, got, ok)
		}
	}
}

// The row most like headings is named, with what it lacks.
func TestSeenIn(t *testing.T) {
	for _, c := range []struct {
		rows        []string
		row         int
		kind, known string
	}{
		{[]string{"un titre", "Intitulé|Bla|Bli", "a|b|c"}, 2, "outcome", "Intitulé"},
		{[]string{"Bla|Prévu|Bli", "a|b|c"}, 1, "title", "Prévu"},
		{[]string{"Intitulé|Réalisé|Bla", "Intitulé|Prévu|Réalisé|Statut"}, 2, "more", "Intitulé, Prévu, Réalisé, Statut"},
		{[]string{"Intitulé|1|2"}, 0, "", ""},
		{[]string{"seul"}, 0, "", ""},
	} {
		s := &worksheet.Sheet{Name: "A", Rows: sent.Rows("f", "A", c.rows...)}
		p := finder().SeenIn(s).Problem(source.In("f", "A").At(9, 9), "x")
		row := c.row
		if c.row == 0 {
			row = 9
		}
		if p.Pos.Row() != row || p.Args.Get("kind") != c.kind || p.Args.Get("known") != c.known || p.Args.Get("found") != "x" {
			t.Errorf("%q: %v %v", c.rows, p.Pos, p.Args)
		}
	}
	info := finder().SeenIn(&worksheet.Sheet{Name: "A", Rows: sent.Rows("f", "A", "Intitulé||Bla", "a|b|c")}).Info(4)
	if len(info.Headings) != 3 || info.Headings[1].Written != "" || info.Headings[0].Canon != "intitulé" || info.SetAside != 4 || info.Likely != string(field.Lines) {
		t.Errorf("%+v", info)
	}
}

// The units of a row below headings are the columns', where nothing else is in it.
func TestTakeUnits(t *testing.T) {
	for row, want := range map[string]string{
		"|(nb)|(k€)": "//k€", "|jours|€": "/jours/€", "a|(nb)|(k€)": "//", "||(k€)": "//", "|(en jours)|(€)": "/jours/€",
	} {
		cols := []column.Column{{Col: 1}, {Col: 2}, {Col: 3}}
		head := source.In("f", "A").At(1, 0)
		TakeUnits(cols, head, sent.Rows("f", "A", "", row))
		if got := cols[0].Unit + "/" + cols[1].Unit + "/" + cols[2].Unit; got != want {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
	cols := []column.Column{{Col: 1, Unit: "%"}, {Col: 2}}
	TakeUnits(cols, source.In("f", "A").At(1, 0), sent.Rows("f", "A", "", "(€)|(€)"))
	if cols[0].Unit != "%" || cols[1].Unit != "€" {
		t.Error("a heading's own unit stays:", cols)
	}
}
