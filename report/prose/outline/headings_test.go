package outline

import (
	"strings"
	"testing"

	"bilan/report/prose/passage"
)

// TestHeadings holds what headings open, by the classes of their words: what was done or became of it,
// what is meant, what is neither.
func TestHeadings(t *testing.T) {
	for want, headings := range map[Section]string{
		Results: `Travaux menés|Chantiers menés|Opérations conduites|Actions terminées|Actions reportées|Projets abandonnés|Objectifs atteints|Engagements tenus|Douze mois d’activité|Une année d’animation|L’année qui s’achève
			|L’année qui vient de s’écouler|Depuis notre dernier courrier|Récit de l’année|Les grands moments de l’année|Points positifs|Avancées|Reports et annulations|Renoncements|Hier|C’est fait|On l’a fait|Rapport annuel
			|Emploi de la subvention 2024|Utilisation de votre aide|Retours sur nos actions|Les avancées de l’année`,
		Plan: `À faire|Actions prévues|Opérations projetées|Projets|Nos projets|Programmation|Dates à retenir|Prochains rendez-vous|Prochaines échéances|Lignes directrices|Axes de travail|L’avenir|Bonnes résolutions
			|Poursuite des actions|Prolongements|À paraître|Étapes suivantes|Les mois qui viennent|Ce qu’on prépare|Nous prévoyons|Quels projets ?|Objectifs de l’année|Actions pour lesquelles l’aide est sollicitée`,
		Closed: `Éléments budgétaires|Trésorerie|Quitus|Montant sollicité|Notre demande|Concours sollicité|Gouvernance|Instances|Vie de l’association|Notre équipe|Ils nous ont rejoints|Interview|Paroles d’adhérents|Nos financeurs
			|Avis de la commission|Analyse du service|Conditions de versement|Pièces jointes|Merci|Résolutions`,
		Open: `Rencontres|Veille et prospective|Ressources partagées|Achats groupés|Nos actions|Les objectifs de l’association|Missions du club|Vocation|Raison d’être|Marchés publics|Accès aux marchés|Relève`,
	} {
		for heading := range strings.SplitSeq(headings, "|") {
			heading = strings.TrimSpace(heading)
			if got := Opens(passage.New(heading).Low, 2024); got != want {
				t.Errorf("%s: %d, want %d", heading, got, want)
			}
		}
	}
}
