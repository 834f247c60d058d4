package account

import (
	"iter"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// sideWords begin the headings and the titles of a side.
var sideWords = [2]map[string]bool{
	{"charge": true, "depense": true, "emploi": true, "expense": true, "expenditure": true},
	{"produit": true, "recette": true, "ressource": true, "income": true, "revenue": true},
}

// SideEnd may follow the word of a side where it heads posts or amounts.
var SideEnd = pattern.Of(`^(?:d exploitation|de fonctionnement|directe?|total|totale|de l annee|de l exercice|annuelle?|en|ttc|ht|hors taxe)*$`)

// SideTitle is the side of which a text is the title: « CHARGES », « II - Produits
// d'exploitation ».
func SideTitle(text string) Side {
	key := numbering.ReplaceAllString(fold.Singular(text), "")
	first, rest, _ := strings.Cut(key, " ")
	if side := SideOfWord(first); side != Neither && SideEnd.MatchString(strings.TrimSpace(strings.TrimPrefix(rest, "previsionnel"))) {
		return side
	}
	return Neither
}

// numbering may precede the title of a side or a post, folded.
var numbering = pattern.Of(`^(?:[ivx]+|[a-d]|\d) `)

// OfSide precedes the word of a side in the heading of its posts: « Nature
// des dépenses ».
var OfSide = pattern.Of(`^(?:nature|libelle|poste|detail|type|intitule|ligne)(?: de| des| d| du| de la)? `)

// BudgetTitle is a title, or the name of a sheet, of a budget; the text is folded.
var BudgetTitle = pattern.Of(`^(?:\w+ )?(?:budgets?|compte de resultat|compte rendu financier|comptes? (?:annuels?|d exploitation)|plan de financement|bilan financier|charges et produits|depenses et recettes|recettes et depenses|cerfa)\b`)

var (

	// ResultTitle is the title of a row with the surplus or the deficit of a budget; the text is
	// folded.
	ResultTitle = pattern.Of(`^(?:resultat|excedent|deficit|solde|benefice|perte|insuffisance)(?: (?:resultat|excedent|deficit|benefice|perte|insuffisance|net|nette|ou|de|du|d|l|la|a|annee|exercice|exploitation|courant|financier|exceptionnel|final|previsionnel|comptable|budget|budgetaire|global|n|previsionnelle|\d{4}))*$` +
		`|^(?:ecart|difference)s?(?: entre)?(?: les?| des?)? (?:produit|charge|recette|depense|income|expense|expenditure)s?\b`)
)

// LeadingAccount parts « 60 – Achats » into the account and the label; account
// is "" where the text begins with none of a budget's classes.
func LeadingAccount(text string) (account, label string) {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if digits < 2 || digits > 6 || !strings.Contains("678", text[:1]) {
		return "", text
	}
	return text[:digits], strings.TrimLeft(text[digits:], " \u00a0\t:.-–—")
}

// PartTitle reports a title of a part of the form, below which no account is
// named yet: « Charges indirectes réparties ».
func PartTitle(key string) bool {
	word, _, _ := strings.Cut(fold.Singular(key), " ")
	return SideOfWord(word) != Neither || word == "contribution"
}

// IsPost reports a text that may be a post of a budget: it begins with the number of
// an account, names one, or is the title of a side.
func IsPost(text string) bool {
	if n, _ := LeadingAccount(text); n != "" || SideTitle(text) != Neither {
		return true
	}
	return Named(Charges, text).Account != "" || Named(Income, text).Account != ""
}

// PostHeading is the heading of the names of posts.
var PostHeading = pattern.Of(`^(?:(?:nature|libelle|detail|ligne|type|categorie) )?(?:de |de la |des |d |du )?(?:poste|rubrique|libelle|nature|designation|intitule|ligne|ligne budgetaire|poste budgetaire)$`)

// AccountNumber is the heading of the numbers of accounts.
var AccountNumber = pattern.Of(`^(?:n|no|numero|num|n de compte|n compte|compte|code comptable|account)$`)

var (

	// AmountWord is the heading of amounts of which it does not say more.
	AmountWord = pattern.Of(`^(?:(?:montant|somme|euro|total|valeur|amount)(?: (?:en euro|ht|ttc|hors taxe|net|total))?|en euro|ht|ttc)?$`)
)

// SideOfWord is the side that a word begins, folded in the singular; Neither for any other.
func SideOfWord(word string) Side {
	for i, words := range sideWords {
		if words[word] {
			return Side(i + 1)
		}
	}
	return Neither
}

// SideOpenings are the words that begin a side.
func SideOpenings() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, words := range sideWords {
			for w := range words {
				if !yield(w) {
					return
				}
			}
		}
	}
}
