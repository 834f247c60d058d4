package cell

import "testing"

// Statuses in any gender and number; what follows a postponement is kept, and
// what follows another status only where it says when.
func TestParseStatus(t *testing.T) {
	for want, texts := range map[Status][]string{
		StatusDone: {"fait", "Faites", "FAIT", "réalisé", "Réalisées", "Réalisé(e)", "réalisé·e·s", "Terminé(e)s", "achevé", "Achevée", "effectués", "oui", "Fait le 12/03", "done",
			"finalisée", "mis en œuvre", "mises en œuvre", "mises en place", "Menée à bien", "menées à bien", "Réalisé (avec la CCI)", "oui, lancé en mars", "oui (report du salon)", "clôturés"},
		StatusInProgress: {"en cours", "En cours.", "engagé", "Engagé(e)", "démarrée", "lancés", "Lancé/e", "partiel", "partielles", "Partiels", "partiellement", "Partiellement réalisées",
			"in_progress", "en phase de test", "en préparation", "En continu", "à poursuivre", "en cours – devis signés", "oui, en partie", "Oui (partiellement)", "non (en cours)"},
		StatusPostponed:  {"reporté", "Report", "décalée", "différés", "repoussées", "Reporté(e)", "Remise à 2025", "renvoyées à mars", "Non (reporté à 2025)", "non, reporté en 2025", "Non : décalé au T2 2025"},
		StatusAbandoned:  {"abandonné", "Abandon", "annulée", "Annulé(e)s", "supprimés", "cancelled", "annulé (intempéries)", "sans suite", "caduque", "caducs", "annulation", "non reconduite", "abandonné faute de financement", "non - abandonné"},
		StatusNotStarted: {"non commencé", "non réalisée", "Non-réalisé(e)", "non démarrés", "à faire", "À venir", "prévu", "Prévues", "en attente", "Prévu en 2025", "pas encore", "à lancer", "planned", "no", "non réalisé : salle fermée"},
		NoStatus:         {"bizarre", "80 %", "réalisé à 50 %", "Réalisé partiellement", "en attente de financement", "oui mais", "", "réalisé (12)", "fait : 12 ateliers", "lancement du site", "notice", "en phase de 2 ans", "publication", "organisation d’un salon", "oui (210 participants)", "non (3 sur 10)"},
	} {
		for _, text := range texts {
			if got, _, ok := ParseStatus(text); got != want || ok != (want != NoStatus) {
				t.Errorf("ParseStatus(%q) = %q, %v, want %q", text, got, ok, want)
			}
		}
	}
	for text, want := range map[string]string{
		"reporté": "", "Reporté en 2025": "en 2025", "Reportée : salle fermée": "salle fermée", "Reporté(e) à 2025": "à 2025", "Décalé – T2 2025": "T2 2025", "Fait en mars": "en mars",
		"annulé (intempéries)": "(intempéries)", "Non réalisé faute de moyens": "faute de moyens", "Non réalisé – salle fermée": "salle fermée", "Remis à 2025": "2025",
		"Non (reporté à 2025)": "à 2025", "Non, abandonné": "", "non (salle fermée)": "(salle fermée)",
	} {
		if _, rest, _ := ParseStatus(text); rest != want {
			t.Errorf("ParseStatus(%q) keeps %q, want %q", text, rest, want)
		}
	}
}
