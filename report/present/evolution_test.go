package present

import (
	"testing"
)

// The reading N−1, planned N, revised N, actual N, planned N+1; what became of
// each line; the flux of a running total; and members beside last year's.
func TestYears(t *testing.T) {
	r := reviewOf(t, nil, "lignes.csv", "Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Mesure;Prévu;Prévu actualisé;Réalisé;Bénéficiaires\n"+
		"G;2023;bilan;A;Visite;Visites;visites;;5;;4;\nG;2023;bilan;B;Atelier;Ateliers;ateliers;;;;3;\nG;2023;bilan;C;;Engagées;entreprises;cumul;;;10;\n"+
		"G;2024;programme;A;Visite;Visites;visites;;6;;;\nG;2024;bilan;A;Visite;Visites;visites;;;5;7;30\nG;2024;bilan;D;Atelier;Salons;salons;;;;1;12\nG;2024;bilan;C;;Engagées;entreprises;cumul;;;14;\n"+
		"G;2025;programme;A;Visite;Visites;visites;;8;;;\nG;2025;programme;E;Atelier;Forum;;;;;;\n",
		"suivi.csv", "Grappe;Exercice;Code;Champ;Valeur retenue;Motif\nG;2023;;adhérents;40;liste\nG;2024;;adhérents;environ 50;liste\nG;2024;;adhérents sur le territoire;80 %;liste\n")
	w := editionIn("fr", 2024)
	want := `# Les types d’action d’année en année
Visite|visites|5|4|1|6|7|1
# Les lignes d’année en année
G|A|Visites|visites|poursuivie|5|4|6|5|7|8|||Visite||||||||||lignes.csv:9:6
G|C|Engagées|entreprises|poursuivie||10|||14||4
G|D|Salons|salons|nouvelle|||||1||||Atelier
G|B|Ateliers|ateliers|non reprise||3|||||||Atelier
G|E|Forum||annoncée||||||non chiffré|||Atelier||||||||||lignes.csv:10:6
* 1 ligne chiffrée sur 2.
# Adhérents 2024
G|2024||40|≈_50|≈_25_%||80_%|30|≈_60_%|Visites
`
	if got := shown(Tables{r: r, w: w}.YearTotals(), yearsTable(r, w, runs(r)), Tables{r: r, w: w}.Members()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
