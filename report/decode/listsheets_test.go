package decode

import "testing"

// Lists of members, of people and of accounts beside a table of actions are set aside as such,
// whatever their sheet is called; alone in a file they are what could not be read.
func TestSheetsOfLists(t *testing.T) {
	actions := grid("Bilan", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|x|5|4")
	line := "g 2024 bilan /x p=5 r=4 \n"
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"members", []Sheet{actions, grid("Adhérents", "Entreprise|Ville|Effectif|Activité|Cotisation 2024|À jour", "A|Lyon|10|usinage|300|oui")},
			line + "aside 1 list-set-aside\naside 2 list-set-aside\n'Adhérents'!A1: list-set-aside"},
		{"people", []Sheet{actions, grid("CA", "Nom|Fonction|Entreprise|Téléphone", "Mme X|présidente|A|04")},
			line + "aside 1 list-set-aside\naside 2 list-set-aside\nCA!A1: list-set-aside"},
		{"a balance of accounts", []Sheet{actions, grid("Balance", "Balance générale", "Compte|Intitulé du compte|Débit|Crédit|Solde débiteur|Solde créditeur", "512000|Banque|5|3|2|", "|Totaux|5|3")},
			line + "aside 1 list-set-aside\naside 2 list-set-aside\naside 3 list-set-aside\naside 4 list-set-aside\nBalance!A2: list-set-aside"},
		{"what is planned of people", []Sheet{actions, grid("Visites", "Entreprise|Ville|Prévu", "A|Lyon|1")},
			line + "aside 1 missing-heading\naside 2 missing-heading\nVisites!A1: missing-heading"},
		{"members below actions", []Sheet{grid("Bilan", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|x|5|4", "", "Entreprise|Ville|Effectif", "A|Lyon|12", "B|Lyon|30")},
			line + "aside 4 row-set-aside\naside 5 row-set-aside\naside 6 row-set-aside\nBilan!A4: list-set-aside"},
		{"members alone", []Sheet{grid("Adhérents", "Entreprise|Ville|Effectif|Téléphone", "A|Lyon|10|04")},
			"aside 1 missing-heading\naside 2 missing-heading\n'Adhérents'!A1: missing-heading"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tell(Decode(Input{File: "f", Sheets: c.sheets}, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
