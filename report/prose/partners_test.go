package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// Partners are those that a text names as such, without their articles; whoever else stands
// behind « avec » is none.
func TestPartners(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"3 ateliers ont été organisés en partenariat avec la CCI.", "CCI"},
		{"3 ateliers ont été organisés en partenariat avec la CCI, l’UIMM et Forez Entreprendre sur la RSE.", "CCI, UIMM, Forez Entreprendre"},
		{"4 visites en lien étroit avec CIMES ont eu lieu.", "CIMES"},
		{"2 ateliers ont été organisés avec la Cité du Design.", "Cité du Design"},
		{"2 ateliers ont été menés avec le concours de la Région Exemple et de l’ADEME.", "Région Exemple, ADEME"},
		{"2 ateliers ont été menés grâce au soutien de l'Agence Exemple.", "Agence Exemple"},
		{"5 conférences ont été coorganisées avec le lycée professionnel.", "lycée professionnel"},
		{"5 conférences ont été co-organisées par la chambre de commerce et d’industrie.", "chambre de commerce et d’industrie"},
		{"6 stands ont été tenus aux côtés du Pôle Exemple Optique.", "Pôle Exemple Optique"},
		{"12 rendez-vous ont été animés par Perspectives Conseil.", "Perspectives Conseil"},
		{"7 adhérents ont été mis en relation avec les partenaires (EDEL42, EDF...).", "EDEL42, EDF"},
		{"En partenariat avec l’École des mines, 3 ateliers et 2 visites ont été organisés.", "École des mines | École des mines"},
		{"3 ateliers ont été organisés en lien avec la CMA et 2 visites avec le soutien de Bpifrance.", "CMA | Bpifrance"},
		{"Deux sujets : salons (5 stands) et marque employeur (ateliers sur l’accueil, organisés avec la Cité du Design).", "Cité du Design"},
		{"| Action | Réalisé 2024 | Partenaires |\n|---|---|---|\n| Ateliers | 4 | CCI, UIMM |\n| Visites | 2 | – |", "CCI, UIMM"},
		// Nobody is named, or nobody who did it too.
		{"3 ateliers ont été organisés en lien avec les besoins des adhérents.", ""},
		{"3 ateliers ont été organisés avec succès.", ""},
		{"3 ateliers ont été organisés avec les entreprises.", ""},
		{"8 rendez-vous ont été organisés avec des donneurs d’ordre.", ""},
		{"3 ateliers ont été organisés en partenariat avec trois entreprises.", ""},
		{"3 ateliers ont été organisés avec la Grappe Exemple Bois.", ""},
		{"3 ateliers ont été organisés sur Excel.", ""},
	} {
		doc := document.Text("# Grappe Exemple Bois\n\n## Bilan 2024\n\n" + c.text + "\n")
		d := Read(doc, Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results {
			got = append(got, l.Partners)
		}
		if s := strings.Trim(strings.Join(got, " | "), " |"); s != c.want {
			t.Errorf("%s\n%q, not %q", c.text, s, c.want)
		}
	}
}
