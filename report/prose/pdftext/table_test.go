package pdftext

import (
	"fmt"
	"strings"
	"testing"
)

// drawn are the lines of a page, written with their texts where they stand: a letter is 6 points
// wide and a line 14 high. A line that begins with ^ is drawn at the height of the one that
// many above, as cells of several lines are drawn one after the other.
func drawn(text string) []line {
	var p []line
	y := 800.0
	for _, s := range strings.Split(text, "\n") {
		up := len(s) - len(strings.TrimLeft(s, "^"))
		y += 14 * float64(up)
		if s = strings.Repeat(" ", up) + s[up:]; s == "" {
			y -= 14
			continue
		}
		l := line{y: y, size: 11, text: strings.Join(strings.Fields(s), " ")}
		at := 0
		for part := range strings.SplitSeq(s, "  ") {
			if text := strings.TrimSpace(part); text != "" {
				from := at + len(part) - len(strings.TrimLeft(part, " "))
				l.spans = append(l.spans, span{6 * float64(from), 6 * float64(from+len(text)), text})
			}
			at += len(part) + 2
		}
		l.x, l.end = l.spans[0].x, l.spans[len(l.spans)-1].end
		p = append(p, l)
		y -= 14
	}
	return p
}

// Lines whose texts stand below one another are a table where the first heads each column; a
// list, a paragraph and a table without headings stay as they are.
func TestTables(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a table", "Action     Prevu 2024  Realise 2024\nForums        3           2\nStages        20         25\nEnsuite tout est dit.",
			"| Action | Prevu 2024 | Realise 2024 |\n| Forums | 3 | 2 |\n| Stages | 20 | 25 |\nEnsuite tout est dit."},
		{"a cell left blank", "Action     2024   Partenaires\nForums      3\nStages      20     CCI", "| Action | 2024 | Partenaires |\n| Forums | 3 |  |\n| Stages | 20 | CCI |"},
		{"cells of several lines", "Action        2023   2024\nConcessions\nexploitees\n^^              14     15\n\nBrevets       1      2",
			"| Action | 2023 | 2024 |\n| Concessions exploitees | 14 | 15 |\n| Brevets | 1 | 2 |"},
		{"a heading of two lines below a paragraph", "Le tableau suit, avec les chiffres des deux.\nObjectif\ngeneral\n^^              2023   2024\n\nConcessions     14     15",
			"Le tableau suit, avec les chiffres des deux.\n| Objectif general | 2023 | 2024 |\n| Concessions | 14 | 15 |"},
		{"a title between rows", "Action       2024\nForums       3\nAxe 2\nStages       20", "| Action | 2024 |\n| Forums | 3 |\n| Axe 2 |  |\n| Stages | 20 |"},
		{"no headings", "Forums        3           2\nStages        20         25", "Forums 3 2\nStages 20 25"},
		{"no figures", "Nom        Structure\nCamille    Exemple", "Nom Structure\nCamille Exemple"},
		{"one row", "Action     Prevu 2024", "Action Prevu 2024"},
		{"a text over two columns", "Action     Prevu 2024\nForums des metiers 12", "Action Prevu 2024\nForums des metiers 12"},
		{"texts that are not below one another", "Nous avons    tenu des ateliers\nen 2024, au nombre    de 3 seulement", "Nous avons tenu des ateliers\nen 2024, au nombre de 3 seulement"},
		{"two columns of prose", "Nous avons tenu\ndes ateliers.\n^^                   La suite dit\n                   le reste en 2024.", "Nous avons tenu\ndes ateliers.\nLa suite dit\nle reste en 2024."},
	} {
		var got []string
		for _, l := range tables(drawn(c.text)) {
			got = append(got, l.text)
		}
		if s := strings.Join(got, "\n"); s != c.want {
			t.Errorf("%s:\n%s", c.name, s)
		}
	}
}

// A table that is drawn with lines is read cell by cell, whether they are stroked or filled, each
// cell's or the table's. Merged cells keep their text where they begin; a frame is no table.
func TestGrids(t *testing.T) {
	const texts = "BT /F 10 Tf 1 0 0 1 12 82 Tm (Action) Tj 1 0 0 1 112 82 Tm (2024) Tj 1 0 0 1 12 62 Tm (Forums) Tj 1 0 0 1 12 50 Tm (des metiers) Tj 1 0 0 1 112 62 Tm (3) Tj ET\n"
	cells := ""
	for _, at := range [][4]int{{10, 70, 100, 30}, {110, 70, 90, 30}, {10, 40, 100, 30}, {110, 40, 90, 30}} {
		cells += fmt.Sprintf("%d %d %d %d re S\n", at[0], at[1], at[2], at[3])
	}
	for _, c := range []struct{ name, drawing, want string }{
		{"each cell a rectangle", cells, "| Action | 2024 |\n| Forums des metiers | 3 |"},
		{"thin rectangles", "10 40 190 .5 re f 10 70 190 .5 re f 10 100 190 .5 re f 10 40 .5 60 re f 110 40 .5 60 re f 200 40 .5 60 re f\n", "| Action | 2024 |\n| Forums des metiers | 3 |"},
		{"lines, the sides open", "10 70 m 200 70 l S 10 100 m 200 100 l S 10 40 m 200 40 l S 110 40 m 110 100 l S\n", "| Action | 2024 |\n| Forums des metiers | 3 |"},
		{"a head merged over the columns", "10 70 m 200 70 l S 10 100 m 200 100 l S 10 40 m 200 40 l S 10 40 m 10 100 l S 200 40 m 200 100 l S 110 40 m 110 70 l S\n", "| Action 2024 |  |\n| Forums des metiers | 3 |"},
		{"a frame", "5 30 200 80 re S\n", "Action  2024\nForums\ndes metiers\n3"},
		{"no lines", "", "Action  2024\nForums\ndes metiers\n3"},
		{"a path without paint", strings.ReplaceAll(cells, "S", "n"), "Action  2024\nForums\ndes metiers\n3"},
	} {
		r := &reader{file: &file{}, fonts: map[ref]*font{}, left: maxOperators}
		r.content([]byte(texts+c.drawing), dict{"Font": dict{"F": dict{}}}, identity, 0)
		var got []string
		for _, l := range linesOf(withTables(r.pieces, r.drawn.rulings)) {
			got = append(got, l.text)
		}
		if s := strings.Join(got, "\n"); s != c.want {
			t.Errorf("%s:\n%s", c.name, s)
		}
	}
}

// Pages are laid out as the Markdown that they say: a table goes on over pages without the
// headings that it repeats, items lie as deep as they stand, and a paragraph ends where the next
// word had room on its last line.
func TestLayout(t *testing.T) {
	item := func(x, y float64, text string) line {
		return line{x: x, y: y, size: 11, end: x + 6*float64(len([]rune(text))), text: text}
	}
	row := func(y float64, xs []float64, text string) line {
		return line{x: 70, y: y, size: 11, text: text, row: true, xs: xs}
	}
	narrow, wide := []float64{70, 200, 300}, []float64{70, 250, 300}
	for _, c := range []struct {
		name  string
		pages [][]line
		want  string
	}{
		{"a table goes on", [][]line{{row(100, narrow, "| A | 2024 |"), row(80, narrow, "| b | 1 |")}, {row(700, narrow, "| A | 2024 |"), row(680, narrow, "| c | 2 |")}}, "| A | 2024 |\n| b | 1 |\n\f| c | 2 |\n"},
		{"another table", [][]line{{row(100, narrow, "| A | 2024 |"), row(80, narrow, "| b | 1 |")}, {row(700, wide, "| A | 2024 |"), row(680, wide, "| c | 2 |")}}, "| A | 2024 |\n| b | 1 |\n\f\n| A | 2024 |\n| c | 2 |\n"},
		{"two tables of a page", [][]line{{row(100, narrow, "| A | 2024 |"), row(80, wide, "| b | 1 |")}}, "| A | 2024 |\n\n| b | 1 |\n"},
		{"items in items", [][]line{{item(70, 700, "• Salons"), item(88, 686, "• deux en mai"), item(88, 672, "• un en juin"), item(70, 658, "• Stages")}}, "• Salons\n  • deux en mai\n  • un en juin\n• Stages\n"},
		{"room for a word", [][]line{{item(70, 700, "La lettre paraît tous les mois, envoyée à chacun."), item(70, 686, "Quatre visites."), item(70, 672, "Trois stages.")}}, "La lettre paraît tous les mois, envoyée à chacun.\nQuatre visites.\n\nTrois stages.\n"},
		{"a line left blank at its end", [][]line{{item(70, 700, "Salons et forums"), item(70, 686, "La grappe a tenu deux salons et un forum en mai.")}}, "Salons et forums\n\nLa grappe a tenu deux salons et un forum en mai.\n"},
	} {
		if got := layout(c.pages); got != c.want {
			t.Errorf("%s:\n%q", c.name, got)
		}
	}
}

// A word that a narrow cell parts is put together; a word that is one stays.
func TestTitleLines(t *testing.T) {
	for _, c := range [][3]string{
		{"Délibération n° CP20250523-", "31", "Délibération n° CP20250523-31"},
		{"Bilan de la Grappe Exemple -", "Année 2024", "Bilan de la Grappe Exemple - Année 2024"},
		{"Programme d'actions", "de la grappe", "Programme d'actions de la grappe"},
	} {
		if got := titleLines(c[0], c[1]); got != c[2] {
			t.Errorf("%q, want %q", got, c[2])
		}
	}
}

func TestGoOn(t *testing.T) {
	for _, c := range [][3]string{{"Régénérat", "ion", "Régénération"}, {"professionnel", "s formés", "professionnels formés"}, {"Femmes :", "elles sont 12", "Femmes : elles sont 12"}, {"Femmes", "elles aussi", "Femmes elles aussi"}, {"savoir-", "faire", "savoir-faire"}, {"", "a", "a"}} {
		if got := goOn(c[0], c[1]); got != c[2] {
			t.Errorf("%q, %q: %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

// What stands on most pages is left out; a title at the head of two pages of three is kept.
func TestWithoutRunning(t *testing.T) {
	pages := [][]line{{{text: "Rapport, page 1"}, {text: "Bilan"}, {text: "a"}, {text: "b"}, {text: "c"}}, {{text: "Rapport, page 2"}, {text: "Formation"}, {text: "d"}, {text: "e"}, {text: "f"}}, {{text: "Rapport, page 3"}, {text: "Formation"}, {text: "g"}, {text: "h"}, {text: "i"}}}
	var got []string
	for _, p := range withoutRunning(pages) {
		for _, l := range p {
			got = append(got, l.text)
		}
	}
	if s := strings.Join(got, " "); s != "Bilan a b c Formation d e f Formation g h i" {
		t.Error(s)
	}
}

// A number that is set small and above its line calls a note, which begins with it in smaller letters.
func TestNotes(t *testing.T) {
	page := linesOf([]piece{
		{x: 50, y: 700, end: 90, size: 12, text: "22 PME"}, {x: 90, y: 705, end: 94, size: 7, text: "2"}, {x: 97, y: 700, end: 130, size: 12, text: "aidées"},
		{x: 50, y: 660, end: 60, size: 12, text: "CO"}, {x: 60, y: 657, end: 64, size: 7, text: "2"},
		{x: 50, y: 640, end: 99, size: 12, text: "2 visites"},
		{x: 50, y: 60, end: 55, size: 10, text: "2"}, {x: 60, y: 60, end: 130, size: 10, text: "Au sens du règlement."},
		{x: 50, y: 40, end: 130, size: 10, text: "3 Autre chose."},
	})
	markNotes(page)
	var got []string
	for i := range page {
		got = append(got, page[i].text)
	}
	if want := "22 PME² aidées\nCO2\n2 visites\n² Au sens du règlement.\n3 Autre chose."; strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
}
