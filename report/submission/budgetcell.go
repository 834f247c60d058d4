package submission

import (
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/source"
)

// sideWords begin the headings and the titles of a side.
var sideWords = [2]map[string]bool{
	{"charge": true, "depense": true, "emploi": true, "expense": true, "expenditure": true},
	{"produit": true, "recette": true, "ressource": true, "income": true, "revenue": true},
}

// firstWord is the first word of a text, in the singular.
func (dec *Decoder) firstWord(text string) string {
	word, _, _ := strings.Cut(dec.words.Singular(text), " ")
	return word
}

// budgetPart is what a heading is in a budget.
type budgetPart uint8

const (
	otherPart  budgetPart = iota // what is no part of a budget's own
	numberPart                   // of accounts
	postPart                     // of the names of posts
	sidePart                     // a word of a side: its posts, or its amounts
	amountPart
)

// budgetCell is a heading as a budget's.
type budgetCell struct {
	column
	part budgetPart
	side account.Side // of a sidePart
	// plain is true of a sidePart that says nothing but the side: « Charges directes »,
	// not « Charges directes affectées à l'action ».
	plain bool
}

// anyAmount is the heading of amounts of which nothing says whether they were
// planned or spent: it is settled by the title and the sheet's name.
const anyAmount = "montant"

var (
	// postHeading is the heading of the names of posts.
	postHeading = pattern.Of(`^(?:(?:nature|libelle|detail|ligne|type|categorie) )?(?:de |de la |des |d |du )?(?:poste|rubrique|libelle|nature|designation|intitule|ligne|ligne budgetaire|poste budgetaire)$`)
	// ofSide stands before the word of a side in the heading of its posts: « Nature
	// des dépenses ».
	ofSide = pattern.Of(`^(?:nature|libelle|poste|detail|type|intitule|ligne)(?: de| des| d| du| de la)? `)
	// accountNumber is the heading of the numbers of accounts.
	accountNumber = pattern.Of(`^(?:n|no|numero|num|n de compte|n compte|compte|code comptable|account)$`)
	// amountWord is the heading of amounts of which it does not say more.
	amountWord = pattern.Of(`^(?:(?:montant|somme|euro|total|valeur|amount)(?: (?:en euro|ht|ttc|hors taxe|net|total))?|en euro|ht|ttc)?$`)
	// sideEnd may stand behind the word of a side where it heads posts or amounts.
	sideEnd = pattern.Of(`^(?:d exploitation|de fonctionnement|directe?|total|totale|de l annee|de l exercice|annuelle?|en|ttc|ht|hors taxe)*$`)
)

// budgetPartOf is what a cell is among the headings of a budget; ok is false for a
// cell that heads nothing.
func (d *decoder) budgetPartOf(c source.Cell) (h budgetCell, ok bool) {
	text := strings.TrimSpace(c.String())
	h.column = column{written: text}
	switch {
	case c.Kind == source.Number && len(text) == 4 && cell.YearIn(text) > 0:
	case c.Kind != source.Text || len(text) > maxHeading || cell.IsNumber(text) && cell.YearIn(text) == 0:
		return h, false
	default:
		h.column = d.heading(kindBudget, text)
	}
	h.column.col = c.Pos.Col()
	bare := column{}
	rest := d.words.Singular(bare.withoutUnit(bare.withoutYear(text)))
	first, _, _ := strings.Cut(ofSide().ReplaceAllString(rest, ""), " ")
	for i, words := range sideWords {
		if words[first] {
			h.part, h.side = sidePart, account.Side(i+1)
			h.settleSide(strings.TrimSpace(strings.TrimPrefix(ofSide().ReplaceAllString(rest, ""), first)), d)
			return h, true
		}
	}
	switch {
	case h.canon == "prévu", h.canon == "réalisé":
		h.part = amountPart
	case accountNumber().MatchString(rest):
		h.part, h.canon = numberPart, "compte"
	case postHeading().MatchString(rest):
		h.part, h.canon = postPart, "libellé"
	case h.canon == "" && amountWord().MatchString(rest):
		h.part, h.canon = amountPart, anyAmount
		h.year, h.unit = bare.year, d.names.UnitIn(bare.unit)
	}
	return h, true
}

// settleSide says what the words behind a side's own make of its heading:
// « Dépenses prévues » heads amounts.
func (h *budgetCell) settleSide(rest string, d *decoder) {
	switch canon, _ := d.lookup(kindBudget, rest); {
	case canon == "prévu", canon == "réalisé":
		h.canon = canon
	default:
		h.canon, h.plain = "", sideEnd().MatchString(rest)
	}
	if h.year == 0 {
		bare := column{}
		bare.withoutYear(h.written)
		h.year = bare.year
	}
}
