package act

import (
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// TestAct holds the number and the date of a decision, by the blocks of its text.
func TestAct(t *testing.T) {
	for _, c := range []struct {
		blocks       []string
		number, date string
	}{
		{[]string{"Délibération n° CP-2025-04-118", "Réunion du 14 avril 2025"}, "CP-2025-04-118", "2025-04-14"},
		{[]string{"Séance du 6 mars 2024", "Délibération n° 2024/03/06-17"}, "2024/03/06-17", "2024-03-06"},
		{[]string{"### Délibération 25/06/074"}, "25/06/074", ""},
		{[]string{"N° 2025-C-188 – Grappes d'entreprises : aides au titre de 2025"}, "2025-C-188", ""},
		{[]string{"DÉCISION DU PRÉSIDENT N° 2025-87", "Vu la délibération n° 2020-07-62 du 16 juillet 2020 portant délégation"}, "2025-87", ""},
		{[]string{"L'an deux mille vingt-cinq, le vingt-deux mai à quatorze heures, le conseil s'est réuni."}, "", "2025-05-22"},
		{[]string{"Date de convocation : 20 septembre 2024", "Séance du 26 septembre 2024"}, "", "2024-09-26"},
		{[]string{"Le procès-verbal de la séance du 13 février 2025 est approuvé.", "Séance du 3 avril 2025"}, "", "2025-04-03"},
		{[]string{"Rapport n° 12 – Soutien aux réseaux d'entreprises"}, "", ""},
		{[]string{"La convention n° D-2025-0098 signée le 28 avril 2025"}, "D-2025-0098", "2025-04-28"},
		{[]string{"PROCÈS-VERBAL – Conseil communautaire, séance du 11 février 2025"}, "", "2025-02-11"},
		{[]string{"2025-C-31 – Soutien à la grappe"}, "2025-C-31", ""},
		{[]string{"Exempleville, le 21 février 2025", "Réunie ce jour, la commission permanente a examiné 84 rapports."}, "", "2025-02-21"},
		{[]string{"Exempleville, le 21 février 2025", "Le salon a eu lieu."}, "", ""},
		{[]string{"Décision n° 2025-87", "prise par délégation (délibération n° 2020-41 du 16 juillet 2020)", "Fait à Exempleville, le 12 mai 2025"}, "2025-87", "2025-05-12"},
		{[]string{"CONVENTION D'OBJECTIFS ET DE MOYENS N° 2025-C-031"}, "2025-C-031", ""},
		{[]string{"Le salon a eu lieu le 4 mai 2025, avec 12 exposants."}, "", ""},
	} {
		var a Act
		for _, b := range c.blocks {
			a.Read(document.Said{Quote: b}, false)
		}
		number, _ := a.Decision()
		date, _ := a.Date()
		if number != c.number || date != c.date {
			t.Errorf("%q: %q of %q, want %q of %q", c.blocks, number, date, c.number, c.date)
		}
	}
}

// TestAccount holds the imputation of a sentence, as written.
func TestAccount(t *testing.T) {
	for text, want := range map[string]string{
		"De prélever la dépense au programme D142, chapitre 65, article 65748, du budget départemental.": "programme D142, chapitre 65, article 65748",
		"DIT que la dépense sera portée à l'imputation 65748-04-ECO ;":                                   "65748-04-ECO",
		"Les crédits sont inscrits au budget : 65-6574-ECO12.":                                           "65-6574-ECO12",
		"La dépense sera imputée sur le compte : INUM/SUFLI/65748.":                                      "INUM/SUFLI/65748",
		"IMPUTE cette somme sur l'opération P00541, chapitre 939 ;":                                      "opération P00541, chapitre 939",
		"L'atelier a accueilli 12 stagiaires au chapitre des métiers.":                                   "",
		"Les dépenses 2024 s'élèvent à 65 000 €.":                                                        "",
	} {
		var a Act
		a.ReadAccount(passage.New(text), document.Said{Quote: text})
		if got, _ := a.Account(); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestPresident holds who presides, by title and name.
func TestPresident(t *testing.T) {
	for text, want := range map[string]string{
		"L'association, présidée par Mme Élise Fictive, compte 12 membres.": "Élise Fictive",
		"La séance est ouverte.": "",
	} {
		if got := President(text); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}
