package evidence

import (
	"testing"

	"bilan/report/prose/passage"
)

func TestActs(t *testing.T) {
	for text, want := range map[string]bool{
		"Nous avons organisé 12 ateliers.":                                         true,
		"En 2025, nous ouvrirons un atelier.":                                      true,
		"La grappe a densifié son réseau.":                                         true,
		"L’association va aussi refaire son site.":                                 true,
		"Elle a également organisé un voyage.":                                     true,
		"En 2025, elle prévoit une étude.":                                         true,
		"Avec le soutien du pôle, qui a mené deux missions, la vallée exporte.":    true,
		"Nos ateliers ont reçu des jeunes.":                                        true,
		"Seize jeunes ont été embauchés par nos chantiers.":                        true,
		"Exemple Vallée a lancé un guide.":                                         true,
		"En 2025 elle en rebrodera huit.":                                          true,
		"Elle permettrait de tester 25 colles.":                                    true,
		"Pour 2025, elle vise une boutique.":                                       true,
		"Il regroupe 40 maisons autour d’un métier.":                               false,
		"Nous sommes là pour accompagner les entreprises.":                         false,
		"Les pôles ont organisé des rencontres.":                                   false,
		"La région a lancé un plan en faveur du cluster.":                          false,
		"Notre modèle nous assure des ressources.":                                 false,
		"Les entreprises nous disent leur peine.":                                  false,
		"Le cluster est une association de 40 entreprises.":                        false,
		"Pour poursuivre la montée en puissance du cluster et son rayonnement.":    false,
		"Les élus ont voté une aide au fonctionnement de l’association de soutien": false,
	} {
		if got := Acts(passage.New(text).Low, []string{"exemple vallee"}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestByItself(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Le forum des métiers a eu lieu en mai.", true},
		{"Les visites continuent.", true},
		{"Des rencontres seront organisées.", true},
		{"La réunion s’est tenue au bord de l’eau.", false},
		{"La convocation a été envoyée.", false},
		{"Les clubs d’entreprises ont perdu des adhérents.", false},
		{"En Exemplie, quatre pôles ont été retenus.", false},
		{"Les entrepreneurs ont reconnu son apport.", false},
		{"Le forum est un lieu d’échanges.", false},
	} {
		if got := ByItself(passage.New(c.text)); got != c.want {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
}

func TestDone(t *testing.T) {
	for text, want := range map[string]bool{
		"Le dépliant a été réimprimé.":                true,
		"Une étude sera lancée.":                      true,
		"Les dossiers seront analysés par un comité.": false,
		"Le bilan a été souhaité par tous.":           false,
		"Le dépliant est beau.":                       false,
	} {
		if got := Done(passage.New(text).Low); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
