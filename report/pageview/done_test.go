package pageview

import (
	"strings"
	"testing"

	"bilan/report/overview"
	"bilan/report/screen"
)

// A year whose plan nobody knows shows what was done, theme by theme, what has a number
// first; and the grant of the next year, where none of its own is known.
func TestFirstYear(t *testing.T) {
	v := viewOf(t, "fr", `Grappe;Exercice;Nature;Code;Axe;Intitulé;Unité;Prévu;Réalisé
G;2024;bilan;1;Innover;Charte;;;
G;2024;bilan;2;Innover;Ateliers;ateliers;;environ 4
G;2024;bilan;3;Recruter;Forums;forums;;2
G;2025;programme;2;Innover;Ateliers;ateliers;;
`)
	if !v.year.Uncompared() || !v.year.PlanUnknown() {
		t.Fatal("the year is taken for one that compares")
	}
	var lead strings.Builder
	for _, p := range (&overviewView{v}).lead() {
		lead.WriteString(p.Text)
	}
	if got, want := plainSpaces.Replace(lead.String()), "3 lignes rapportées en 2024 ; aucun programme 2024 n’est connu, rien ne peut leur être comparé."; got != want {
		t.Errorf("the sentence is %q", got)
	}
	var said []string
	for _, l := range (&gapsView{v}).gaps().Lists {
		said = append(said, l.Title+":")
		for _, i := range l.Items {
			said = append(said, strings.TrimSpace(strings.Join([]string{i.Title, string(i.Value), i.Of, i.Unit}, " ")))
		}
	}
	if got, want := plainSpaces.Replace(strings.Join(said, "; ")), "Innover:; Ateliers ≈ 4  ateliers; Charte; Recruter:; Forums 2  forums"; got != want {
		t.Errorf("what was done is %q", got)
	}
	v = viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2023;bilan;1;x;5\nG;2024;bilan;1;x;10\n")
	if l := (&gapsView{v}).gaps().Lists; len(l) != 2 || !l[0].Done || l[1].Done || len(l[1].Items) != 1 {
		t.Errorf("beside what was done, what changed is %v", l)
	}
}

// The figure that has no rate to show tells how many lines have a number.
func TestNumbersFigure(t *testing.T) {
	v := viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2024;bilan;1;x;5\nG;2024;bilan;2;y;10\nG;2024;bilan;3;z;\n")
	if h := (&overviewView{v}).meanFigure(); h.Value != "2" || h.Of != "sur 3" {
		t.Errorf("the figure is %v", h)
	}
}

// The lists of what was done are bounded, and what they leave out is counted.
func TestFirstYearBounded(t *testing.T) {
	var rows strings.Builder
	rows.WriteString("Grappe;Exercice;Nature;Axe;Intitulé;Réalisé\n")
	for _, theme := range "ABCDEFGHIJKLMN" {
		for _, title := range "abcdefgh" {
			rows.WriteString("G;2024;bilan;" + string(theme) + ";" + string(theme) + string(title) + ";1\n")
		}
	}
	g := (&gapsView{viewOf(t, "fr", rows.String())}).gaps()
	if len(g.Lists) != overview.ListedThemes || !strings.Contains(plainSpaces.Replace(g.Lead), "Dans d’autres axes : 16 lignes.") {
		t.Errorf("%d themes: %s", len(g.Lists), g.Lead)
	}
	if l := g.Lists[0]; len(l.Items) != overview.ListedDone || *l.More != (screen.Link{Text: "et 2 lignes de plus", Href: "#lignes"}) {
		t.Errorf("%d lines, %v", len(l.Items), l.More)
	}
}

// The grants are those of the year; of the next where those alone are known.
func TestGrantYear(t *testing.T) {
	const lines = "Grappe;Exercice;Nature;Intitulé;Réalisé\nG;2024;bilan;x;1\n"
	for _, c := range []struct {
		facts string
		year  int
		title string
	}{
		{"", 2024, "Subventions 2024"},
		{"Grappe;Exercice;Accordée\nG;2024;1000\nG;2025;2000\n", 2024, "Subventions 2024"},
		{"Grappe;Exercice;Accordée\nG;2025;2000\n", 2025, "Subventions 2025"},
		{"Grappe;Exercice;Accordée\nG;2026;2000\n", 2024, "Subventions 2024"},
	} {
		v := viewOf(t, "fr", lines, c.facts)
		if g := (&grantsView{v}).grants(); v.year.GrantYear != c.year || g.Title != c.title || (g.Note != "") != (c.year == 2025) {
			t.Errorf("%q: %d, %q, %q", c.facts, v.year.GrantYear, g.Title, g.Note)
		}
	}
}
