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
			|L’année qui vient de s’écouler|Depuis notre dernier courrier|Récit de l’année|Les grands moments de l’année|Points positifs|Avancées|Reports et annulations|Renoncements|Hier|C’est fait|On l’a fait|Export : ce qu’on a fait|Rapport annuel
			|Point sur l’année|Point de l’exercice 2024|Pôle Exemple Bois – point sur les actions|CE QUE L’ASSOCIATION A FAIT|En 2024, la grappe a :
			|Emploi de la subvention 2024|Utilisation de votre aide|Retours sur nos actions|Les avancées de l’année`,
		Plan: `À faire|Actions prévues|Opérations projetées|Projets|Nos projets|Programmation|Dates à retenir|Prochains rendez-vous|Prochaines échéances|Lignes directrices|Axes de travail|L’avenir|Bonnes résolutions
			|Pour 2025, la grappe compte :|Nous comptons :|L’association entend :|La grappe veut :|Il s’agira de :|La grappe espère notamment :|Elle s’est engagée à :|La grappe a pour ambition de :|L’association souhaiterait :
			|Poursuite des actions|Prolongements|À paraître|Étapes suivantes|Les mois qui viennent|Ce qu’on prépare|Nous prévoyons|Quels projets ?|Export : ce qu’on va faire|Ce que la grappe va lancer|Formation : ce que nous allons tenter|Objectifs de l’année|Actions pour lesquelles l’aide est sollicitée`,
		Closed: `Éléments budgétaires|Trésorerie|Quitus|Montant sollicité|Notre demande|Concours sollicité|Gouvernance|Instances|Vie de l’association|Notre équipe|Ils nous ont rejoints|Interview|Paroles d’adhérents|Nos financeurs
			|CE QUE LE CLUSTER NOUS A DEMANDÉ|Ce que la grappe demande|Ce qu’elle sollicite|Notre proposition|Proposition du rapporteur|Les comptes 2025 :|Le compte de la grappe :
			|Avis de la commission|Analyse du service|Conditions de versement|Pièces jointes|Merci|Ce que disent les adhérents|Ce qu’en disent nos partenaires|Notes de l’orateur|Attestation sur l’honneur|Observations du pôle sur la convention|Remarques sur le dispositif|Résolutions`,
		Open: `La grappe compte :|Les adhérents demandent :|Bilan 2024, perspectives 2025 et subvention|Grappe Exemple Bois – point sur l’année 2024, programme 2025 et subvention|Rencontres|Veille et prospective|Ressources partagées|Achats groupés|Nos actions|Les objectifs de l’association|Missions du club|Vocation|Raison d’être|Marchés publics|Accès aux marchés|Relève`,
	} {
		for heading := range strings.SplitSeq(headings, "|") {
			heading = strings.TrimSpace(heading)
			if got := Opens(passage.New(heading).Low, 2024); got != want {
				t.Errorf("%s: %d, want %d", heading, got, want)
			}
		}
	}
}
