// Package act reads what a text says of the decision that it is, or tells of: its number, its
// date, the account that pays; and who presides over the cluster.
package act

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Act is the decision that a text is, or tells of.
type Act struct {
	// Is is true of a text that is a decision.
	Is bool
	// Number is that of the act, Agreement that of an agreement; Date is that of the session or
	// the signature (2024-06-13), Account the imputation as written. "" for what is not told.
	Number, Agreement, Date, Account string

	NumberSaid, AgreementSaid, DateSaid, AccountSaid document.Said
}

// Decision is the number of the act, else that of the agreement.
func (a *Act) Decision() (string, document.Said) {
	if a.Number != "" {
		return a.Number, a.NumberSaid
	}
	return a.Agreement, a.AgreementSaid
}

var (
	actNumber = pattern.Of(`\b(?:deliberation|arrete|decision|acte|rapport)s? (?:[a-z]+ )?n ?[~o]? ?:? ?((?:[a-z]{1,4}[-. ]?)?[0-9a-z]*[0-9][0-9a-z._/-]*)`)
	// bareNumber is a line that holds the number of the act alone.
	bareNumber = pattern.Of(`^\W*n ?[~o] ?:? ?([0-9a-z]+(?:[-./][0-9a-z]+)+)\W*$`)
	agreement  = pattern.Of(`\bconvention (?:[a-z]+ ){0,3}n ?[~o] ?:? ?([0-9a-z]*[0-9][0-9a-z._/-]*)`)
	session    = pattern.Of(`\b(?:seance|reunion|conseil|bureau|commission|comite|assemblee|deliberation|session|conseil [a-z]+|arrete|decision|signe\w*|vote\w*|adopte\w*|notifie\w*|fait a [a-z-]+,?)\b(?:[a-z ',~-]*?|[a-z ]{0,12} ?n ?[~o] ?[0-9a-z._/-]+ ?,?) ?(?:du|le|en date du) (?:lundi |mardi |mercredi |jeudi |vendredi )?([0-9]{1,2})(?:er)? (` + passage.Months + `) (20[0-9]{2})`)
	sessionIn  = pattern.Of(`\b(?:seance|reunion|conseil|bureau|commission|deliberation|arrete|signe\w*)\b[a-z ',~-]*? ?(?:du|le) ([0-9]{1,2})/([0-9]{1,2})/(20[0-9]{2})`)
	accountOf  = pattern.Of(`\b(?:(?:imput|prelev|inscrit)\w* (?:.*?)?(?:sur|au|aux?) (?:le budget .*? )?(?:le compte ?:?|la ligne(?: budgetaire)? ?:?|l'imputation ?:?|les? )? ?(?:n[~o] ?)?((?:chapitre|nature|compte|article|fonction)? ?[0-9a-z]*[0-9/][0-9a-z/. ,-]*?)|au compte (?:n[~o] ?)?([0-9]{4,}[0-9a-z/.-]*)|compte ?:? ?([0-9][0-9a-z/.-]+|[0-9a-z]+/[0-9a-z/.-]+)|imputation(?: budgetaire)? ?: ?([0-9a-z/. ,-]+?))(?:[.;]? *$| du budget)`)
)

// yearLeads is the year of a budget before the account.
var yearLeads = pattern.Of(`^20[0-9]{2}, `)

// booksExpense is a sentence that says from which account a grant is paid; accountParts are
// the parts of an account, as the plan of accounts of the authority names them.
var (
	booksExpense = pattern.Of(`\b(?:imput\w+|credits (?:sont |seront |necessaires )?(?:inscrits|ouverts|prevus)|depense (?:sera|est|correspondante))\b`)
	accountParts = pattern.Of(`\b(?:(?:(?:chapitre|nature|article|fonction|sous-fonction|operation|programme|compte|ligne(?: budgetaire)?|imputation) (?:n ?[~o] ?)?(?:[a-z]{1,4}[-/])?[0-9]{2}[0-9a-z]*(?:[./-][0-9a-z]+)*|(?:service|destination|antenne|gestionnaire) [0-9a-z]+(?:[./-][0-9a-z]+)*)(?:,? (?:et )?)?)+`)
)

var monthNumbers = map[string]string{"jan": "01", "fev": "02", "mar": "03", "avr": "04", "mai": "05", "jui": "06", "aou": "08", "sep": "09", "oct": "10", "nov": "11", "dec": "12"}

// Read finds the number and the date of the decision in a block.
func (a *Act) Read(said document.Said) {
	t := passage.New(said.Quote)
	low := strings.ReplaceAll(t.Low, "'", " ")
	if m := actNumber.FindStringSubmatchIndex(low); m != nil && a.Number == "" {
		a.Number, a.NumberSaid = strings.Trim(t.Cut(m[2], m[3]), ".,;-"), said
	}
	if m := bareNumber.FindStringSubmatchIndex(low); m != nil && a.Number == "" {
		a.Number, a.NumberSaid = t.Cut(m[2], m[3]), said
	}
	if m := agreement.FindStringSubmatchIndex(low); m != nil && a.Agreement == "" {
		a.Agreement, a.AgreementSaid = strings.Trim(t.Cut(m[2], m[3]), ".,;-"), said
	}
	if a.Date == "" && (a.Number != "" || strings.Contains(low, "seance") || strings.Contains(low, "deliberation") || strings.Contains(low, "signe") || strings.Contains(low, "arrete") || strings.Contains(low, "conseil") || strings.Contains(low, "bureau")) {
		if m := session.FindStringSubmatch(low); m != nil {
			month := monthNumbers[m[2][:3]]
			if strings.HasPrefix(m[2], "juil") {
				month = "07"
			} else if strings.HasPrefix(m[2], "juin") {
				month = "06"
			}
			a.Date, a.DateSaid = m[3]+"-"+month+"-"+two(m[1]), said
		} else if m := sessionIn.FindStringSubmatch(low); m != nil {
			a.Date, a.DateSaid = m[3]+"-"+two(m[2])+"-"+two(m[1]), said
		}
	}
	if strings.Contains(low, "deliberation n") || strings.Contains(low, "registre des deliberations") || strings.Contains(low, "apres en avoir delibere") {
		a.Is = true
	}
}

// ReadAccount finds in a sentence the account that pays the grant.
func (a *Act) ReadAccount(t passage.Text, said document.Said) {
	low := t.Low
	if at := accountOf.FindStringSubmatchIndex(low); at != nil {
		for g := 2; g < len(at); g += 2 {
			if at[g] >= 0 {
				a.Account, a.AccountSaid = strings.TrimPrefix(yearLeads.ReplaceAllString(strings.TrimRight(t.Cut(at[g], at[g+1]), ". "), ""), "compte "), said
			}
		}
	}
	if a.Account == "" && booksExpense.MatchString(low) {
		if at := longest(accountParts.FindAllStringIndex(low, -1)); at != nil {
			a.Account, a.AccountSaid = strings.TrimRight(t.Cut(at[0], at[1]), " ,.;-"), said
		}
	}
}

// longest is the longest of some spans, nil of none.
func longest(spans [][]int) []int {
	var out []int
	for _, at := range spans {
		if out == nil || at[1]-at[0] > out[1]-out[0] {
			out = at
		}
	}
	return out
}

func two(day string) string {
	if len(day) == 1 {
		return "0" + day
	}
	return day
}
