package members

import (
	"strings"
	"testing"
)

// table tells each text and holds what it says; each line is « want	sentences », « - » for nothing.
func table(t *testing.T, lines string) {
	t.Helper()
	for line := range strings.Lines(lines) {
		want, text, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		if got := tell(text).String(); got != strings.TrimPrefix(want, "-") {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestWhere holds where some of the members are: an area that has them, an area at the front of its clause, the area
// that was named before, a share of how local they are; and what an area has of others.
func TestWhere(t *testing.T) {
	table(t, `
44 territory 39	La grappe compte 44 adhérents. | Dans l'agglomération : 39.
44 territory 39	La grappe compte 44 adhérents, l'agglomération en hébergeant 39.
44 territory 39	Nous étions 44 fin 2024 ; l'agglomération en accueillait 39.
44 territory 39	La grappe compte 44 adhérents ; l'agglomération en compte 39 à elle seule.
44 territory 39	La grappe compte 44 adhérents. | Trente-neuf, selon notre fichier, ont leur siège dans la métropole.
44 territory 39	La grappe compte 44 adhérents. | Trente-neuf précisément, qui ont pignon sur rue dans la métropole.
44 territory 39	La grappe compte 44 adhérents. | Pour la seule métropole, ils sont 39.
44 territory 39	Nous sommes 44. | Dans votre seule commune, ils sont dix-sept ; dans la métropole prise dans son entier, trente-neuf.
44 territory 39	La grappe compte 44 adhérents ; sur le territoire de l'agglomération, il y en a 39.
44 territory 39	La grappe compte 44 adhérents. | Du coin, comme vous dites, de la métropole, mettons trente-neuf.
44 territory 39	La métropole reste notre terrain de jeu. | Sur nos 44 adhérents, 39 y ont leur siège.
44 share 80	La grappe compte 44 adhérents. | Le territoire métropolitain garde la première place : 80 % y sont implantés.
44 share 80	La grappe compte 44 adhérents. | L'ancrage local atteint 80 %.
44 share 80	La grappe compte 44 adhérents. | Le taux d'ancrage métropolitain se monte à 80 % des membres.
44 share 80	La grappe compte 44 adhérents. | La part des métropolitains est de 80 %.
44 share 80	La grappe compte 44 adhérents, métropolitains à 80 %.
44 share 80	Nous avons 44 adhérents. | Huit sur dix, ou plus exactement 80 % au dernier pointage (31 décembre 2024), ont leur laboratoire sur le territoire.
44	La grappe compte 44 adhérents. | Dans l'agglomération, 12 visites ont eu lieu.
44	La grappe compte 44 adhérents. | Dans la métropole, trois ateliers ont été organisés.
44	La grappe compte 44 adhérents. | L'agglomération compte 250 000 habitants.
44	La grappe compte 44 adhérents. | Le salon de la métropole a reçu 300 visiteurs ; 40 y ont signé un contrat.
44	La grappe compte 44 adhérents. | La métropole a financé la halle : 12 adhérents y ont exposé.
44	La grappe compte 44 adhérents. | La part locale des achats atteint 30 %.
44	La grappe compte 44 adhérents. | Le taux de présence aux ateliers est de 80 %.
44	La grappe compte 44 adhérents. | L'emploi local a progressé de 3 %.
`)
}
