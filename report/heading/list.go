package heading

import (
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// listOf are headings of lists of people and of firms that no table of actions has, folded.
var listOf = map[string]bool{
	"nom": true, "prenom": true, "nom prenom": true, "nom et prenom": true, "prenom et nom": true, "nom de famille": true, "civilite": true, "fonction": true, "qualite": true, "role": true, "entreprise": true, "societe": true, "raison sociale": true, "nom de l entreprise": true,
	"entreprise adherente": true, "adherent": true, "membre": true, "dirigeant": true, "representant": true, "contact": true, "interlocuteur": true, "ville": true, "commune": true, "code postal": true, "cp": true, "adresse": true, "pays": true, "departement": true,
	"telephone": true, "tel": true, "mobile": true, "portable": true, "mail": true, "email": true, "e mail": true, "courriel": true, "adresse mail": true, "site internet": true, "site web": true, "siret": true, "siren": true, "n siret": true, "ape": true, "code ape": true, "naf": true, "code naf": true,
	"effectif": true, "nombre de salarie": true, "nb salarie": true, "salarie": true, "cotisation": true, "montant de la cotisation": true, "a jour": true, "a jour de cotisation": true, "date d adhesion": true, "date d entree": true, "college": true,
	"signature": true, "emargement": true, "mandat": true,
}

// booksOf are headings of the books of an accountant, folded.
var booksOf = map[string]bool{
	"compte": true, "n compte": true, "n de compte": true, "numero de compte": true, "intitule du compte": true, "libelle du compte": true, "libelle": true, "debit": true, "credit": true, "solde": true, "solde debiteur": true, "solde crediteur": true,
	"total debit": true, "total credit": true, "mouvement debit": true, "mouvement credit": true, "journal": true, "piece": true, "date": true, "brut": true, "amortissement": true, "net": true, "actif": true, "passif": true,
}

// Kinds of lists of ListHeading.
const (
	// listOfNames is a list of people or of firms.
	listOfNames = "names"
	// listOfAccounts is a book of an accountant: a balance, a ledger.
	listOfAccounts = "accounts"
)

// ListHeading finds, in the first rows of a sheet without a table, the headings of a list of
// people, of firms or of accounts, and says which. Half of the row's texts and two at least are
// headings of such a list, and none says what was planned or done. kind is "" where no row is.
func (f *Finder) ListHeading(s *worksheet.Sheet) (at source.Pos, kind string) {
	for _, row := range s.First() {
		if kind := f.ListKind(row); kind != "" {
			return row.Cells[0].Pos, kind
		}
	}
	return source.Pos{}, ""
}

// ListKind is the kind of the list that a row heads, see ListHeading; "" where it heads none.
func (f *Finder) ListKind(row source.Row) string {
	if len(row.Cells) < 3 || !MayBe(row) {
		return ""
	}
	names, accounts, sides := 0, 0, 0
	for _, c := range row.Cells {
		_, rest := cell.CutYear(c.String())
		switch canon := f.headings.Heading(field.Lines, c.Raw).Canon; canon {
		case "prévu", "réalisé":
			return ""
		}
		key := f.headings.Words.Singular(rest)
		if listOf[key] {
			names++
		}
		if booksOf[key] {
			accounts++
		}
		switch key {
		case "debit", "credit", "solde debiteur", "solde crediteur":
			sides++
		}
	}
	switch {
	case sides >= 2 && 2*accounts >= len(row.Cells):
		return listOfAccounts
	case names >= 2 && 2*names >= len(row.Cells):
		return listOfNames
	}
	return ""
}
