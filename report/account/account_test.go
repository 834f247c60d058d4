package account

import "testing"

// The accounts of Cerfa 15059*02 by the names that people give their posts.
func TestNamed(t *testing.T) {
	for _, c := range []struct {
		side            Side
		name            string
		account, funder string
	}{
		{Charges, "Achats", "60", ""}, {Charges, "Fournitures de bureau", "60", ""}, {Charges, "ÉNERGIE", "60", ""}, {Charges, "Petit équipement", "60", ""},
		{Charges, "Achats de prestations", "604", ""}, {Charges, "Prestations achetées", "604", ""},
		{Charges, "Services extérieurs", "61", ""}, {Charges, "Autres services extérieurs", "62", ""}, {Charges, "Loyer et charges locatives", "61", ""}, {Charges, "Location de salle", "61", ""},
		{Charges, "Entretien du site internet", "61", ""}, {Charges, "Étude de marché", "617", ""},
		{Charges, "Honoraires comptables", "62", ""}, {Charges, "Frais de déplacement du personnel", "62", ""}, {Charges, "Frais de mission", "62", ""}, {Charges, "Communication – plaquettes", "62", ""},
		{Charges, "Frais bancaires", "627", ""}, {Charges, "Cotisations versées", "628", ""}, {Charges, "Indemnités kilométriques", "62", ""},
		{Charges, "Impôts et taxes", "63", ""}, {Charges, "Taxe sur les salaires", "63", ""}, {Charges, "Impôt sur les sociétés", "69", ""},
		{Charges, "Salaires et charges", "64", ""}, {Charges, "Charges de personnel", "64", ""}, {Charges, "Rémunération des salariés", "64", ""}, {Charges, "Charges sociales", "645", ""}, {Charges, "Cotisations sociales", "645", ""},
		{Charges, "Autres charges de gestion courante", "65", ""}, {Charges, "Intérêts d'emprunt", "66", ""}, {Charges, "Charges exceptionnelles", "67", ""}, {Charges, "Dotations aux amortissements", "68", ""},
		{Charges, "Bénévolat", "86", ""}, {Charges, "Personnel bénévole", "86", ""}, {Charges, "Mise à disposition gratuite de biens", "86", ""},
		{Charges, "Repas", "", ""}, {Charges, "Cotisations", "", ""}, {Charges, "Chargé de mission", "", ""}, {Charges, "Cadeaux", "", ""}, {Charges, "", "", ""},
		{Income, "Cotisations des adhérents", "756", ""}, {Income, "Adhésions perçues", "756", ""}, {Income, "Dons", "754", ""}, {Income, "Dons en nature", "87", ""}, {Income, "Mécénat", "754", ""},
		{Income, "Vente de produits finis", "70", ""}, {Income, "Inscriptions au colloque", "70", ""}, {Income, "Participation des entreprises", "70", ""},
		{Income, "Sponsoring", "", ""}, {Income, "Partenariats privés", "", ""}, {Income, "Participation", "", ""}, {Income, "Autofinancement", "", ""},
		{Income, "Subvention Métropole", "74", "Métropole"}, {Income, "Subvention de la Métropole", "74", "Métropole"}, {Income, "Subvention Région Exemple", "74", "Région Exemple"}, {Income, "Subventions d’exploitation", "74", ""},
		{Income, "Subventions publiques", "74", ""}, {Income, "Subvention", "74", ""}, {Income, "Subvention (Département)", "74", "Département"}, {Income, "Subvention Métropole (sollicitée)", "74", "Métropole"}, {Income, "Région (acquise)", "74", "Région"}, {Income, "Aide de l’ADEME", "74", "ADEME"}, {Income, "Participation de la commune", "74", "commune"},
		{Income, "Métropole Exemple", "74", "Métropole Exemple"}, {Income, "État – DREETS", "74", "État – DREETS"}, {Income, "Vente à la Métropole", "70", ""}, {Income, "Subvention d’investissement", "", ""},
		{Income, "Aide au démarrage", "", ""}, {Income, "Sponsoring de la ville", "", ""},
		{Income, "Produits financiers", "76", ""}, {Income, "Produits divers", "758", ""}, {Income, "Reprises sur provisions", "78", ""}, {Income, "Transferts de charges", "79", ""}, {Income, "Bénévolat", "87", ""},
	} {
		if got := Named(c.side, c.name); got != (Post{c.account, c.funder}) {
			t.Errorf("%s: %+v, want %s %q", c.name, got, c.account, c.funder)
		}
	}
}

func TestSideOf(t *testing.T) {
	for name, want := range map[string]Side{"Salaires": Charges, "Cotisations": Income, "Bénévolat": Neither, "Prestations": Neither, "Ateliers": Neither, "Subvention Région": Income} {
		if got := SideOf(name); got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
	}
}

func TestIsGroup(t *testing.T) {
	for name, want := range map[string]bool{"Services extérieurs": true, "CHARGES DE PERSONNEL": true, "Loyer": false, "Achats et fournitures": true, "Subventions": false} {
		if got := IsGroup(Charges, name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if !IsGroup(Income, "Subventions") {
		t.Error("Subventions")
	}
}
