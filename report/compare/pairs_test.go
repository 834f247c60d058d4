package compare

import (
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
)

// What one employee wrote a year apart, without codes: the plan's title, the
// results', and whether they are one line (=), likely one (?) or two (≠).
var pairs = []struct{ plan, done, want string }{
	{"1 - Organisation de petits-déjeuners thématiques", "1. Organisation de petits déjeuners thématiques", "="},
	{"2 - Visites d’entreprises adhérentes", "Visite d'entreprise adhérente", "="},
	{"3 - Newsletter mensuelle", "3. Newsletters mensuelles", "="},
	{"4 - Salon Exemple Indus (10 et 11 octobre)", "Salon Exemple Indus", "="},
	{"5 - Club RH", "Club R.H.", "="},
	{"6 - Groupement d’achats d’énergie", "Groupement d’achats d’énergie – suite", "="},
	{"7 - Formations cyber-sécurité", "Formation cybersécurité", "="},
	{"8 - Accompagnement RSE des adhérents", "Accompagnement RSE des adhérent·e·s", "="},
	{"9 - Étude « logistique mutualisée »", "ETUDE LOGISTIQUE MUTUALISEE", "="},
	{"10 - Rendez-vous d’affaires", "Rendez vous d'affaire", "="},
	{"11 - Mission collective à l’export – Allemagne", "Mission collective export Allemagne", "?"},
	{"12 - Organisation de 4 ateliers techniques", "Organisation d’ateliers techniques", "?"},
	{"13 - Participation au forum des métiers", "Forum des métiers", "?"},
	{"14 - Soirée annuelle des adhérents", "Soirée annuelle des membres", "?"},
	{"15 - Diagnostic flash énergie", "Diagnostics énergie (flash) en usine", "?"},
	{"16 - Journées portes ouvertes", "Journée porte ouverte 2024", "?"},
	{"17 - Commission achats", "Commission emploi", "≠"},
	{"18 - Groupe RSE", "Groupe RH", "≠"},
	{"19 - Plateforme Exemple Nord", "Plateforme Exemple Sud", "≠"},
	{"20 - Plan de formation", "Étude de faisabilité d’un showroom", "≠"},
}

// Titles that differ in writing alone are joined, those that are merely similar are
// named to the officer, and those of two actions are neither.
func TestPairs(t *testing.T) {
	var in Input
	for i, p := range pairs {
		in.Lines = append(in.Lines, stated(t, "p.csv", i+2, 2024, cell.Programme, "|||"+p.plan, "4"),
			stated(t, "r.csv", i+2, 2024, cell.Results, "|||"+p.done, "3"))
	}
	got := Compare(in, 2024, Options{})
	found := make([]string, len(pairs))
	for _, l := range got.Lines {
		if l.Plan != nil && l.Result != nil && l.Plan.Pos.Row() == l.Result.Pos.Row() {
			found[l.Plan.Pos.Row()-2] += "="
		}
	}
	for _, p := range got.Problems {
		if p.Slug == source.PossibleMatch {
			mark := "?"
			if p.Related[0].Row() != p.Pos.Row() {
				mark = "? " + p.Args.Get("expected")
			}
			found[p.Pos.Row()-2] += mark
		}
	}
	for i, p := range pairs {
		if want := strings.Trim(p.want, "≠"); found[i] != want {
			t.Errorf("%q and %q: %q, want %q", p.plan, p.done, found[i], p.want)
		}
	}
}
