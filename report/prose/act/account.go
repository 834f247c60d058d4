package act

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// The words of an account: each names a part of it, as the plan of accounts of an authority does.
const (
	accountWord = `(?:chapitre|nature|article|fonction|sous-fonction|operation|programme|compte|ligne(?: budgetaire)?|imputation(?: budgetaire)?|service|destination|antenne|gestionnaire|autorisation(?: d'engagement)?|ae|cp|action|rubrique|enveloppe)`
	accountCode = `(?:[a-z]{1,6}[-/]?)?[0-9][0-9a-z]*(?:[./-][0-9a-z]+)*`
	accountPart = `(?:` + accountWord + ` (?:n ?[~o] ?)?:? ?(?:` + accountCode + `|[a-z]{2,5}(?: [0-9]{2}\b|(?:/[a-z0-9]+)*\b)))`
)

var (
	// books is a sentence that says from which account a grant is paid.
	books = pattern.Of(`\b(?:imput\w+|prelev\w+|inscri\w+|portee?s? (?:a|au|sur)|mandat\w+|credits?|depenses?|somme|figurent|(?:article|nature) 65[0-9]{2,3}|(?:compte|ligne) [0-9][0-9-]{3,})\b|^\W*ligne ?:? [0-9]`)
	// parts are the parts of an account in a row; code an account that is one code of several parts,
	// with its number of four figures or more.
	parts = pattern.Of(`\b(?:budget annexe(?: [a-z]+){0,3}, )?` + accountPart + `(?:,? (?:et )?` + accountPart + `)*`)
	code  = pattern.Of(`\b(?:[0-9a-z]+[/-])*[0-9]{4,}[0-9a-z]*(?:[/-][0-9a-z]+)*\b|\b[a-z]+/[a-z]+/[0-9]+\b|\b[0-9]{2}/[0-9]{3,}(?:/[0-9]+)?\b`)
	// named are words before a code that are no part of it.
	named = pattern.Of(`^(?:(?:imputation(?: budgetaire)?|ligne(?: budgetaire)?) (?:n ?[~o] ?)?:? ?|compte ?: ?)`)
	// coded is what stands right before a code.
	coded = pattern.Of(`\b(?:imputation(?: budgetaire)?|ligne(?: budgetaire)?|compte|sur|au|a l'|credits?|enveloppe|budget(?: [a-z]+)?) (?:n ?[~o] ?)?:? ?$`)
)

// ReadAccount finds in a sentence the account that pays the grant.
func (a *Act) ReadAccount(t passage.Text, said document.Said) {
	low := t.Low
	label := labelled.MatchString(low)
	if !label && (!books.MatchString(low) || cited.MatchString(low) && !budget.MatchString(low)) {
		return
	}
	best := longest(parts.FindAllStringIndex(low, -1))
	for _, at := range code.FindAllStringIndex(low, -1) {
		if (best == nil || at[0] < best[0] || at[1] > best[1]) && (label || coded.MatchString(low[:at[0]])) && strings.ContainsAny(low[at[0]:at[1]], "/-") && !yearOnly.MatchString(low[at[0]:at[1]]) {
			if best == nil || at[1]-at[0] > best[1]-best[0]-len("imputation ") {
				best = at
			}
		}
	}
	if best == nil {
		if at := bareAccount.FindStringSubmatchIndex(low); at != nil {
			best = at[2:4]
		}
	}
	if best == nil {
		return
	}
	if lead := named.FindStringIndex(low[best[0]:best[1]]); lead != nil {
		best = []int{best[0] + lead[1], best[1]}
	}
	a.account.keep(strings.TrimRight(t.Cut(best[0], best[1]), " ,.;-"), 10+min(best[1]-best[0], 40), said)
}

var (
	// labelled is a line that is the account.
	labelled = pattern.Of(`\b(?:imputation(?: budgetaire)?|compte budgetaire|ligne budgetaire) ?:`)
	// budget is what a convention rests on, which names the account.
	budget = pattern.Of(`^\W*vu le budget\b.*\b65[0-9]{2,3}`)
	// bareAccount is an account that no word names: « imputés au 65748 ».
	bareAccount = pattern.Of(`\b(?:imput|prelev|inscri)\w+ (?:au|sur le|a l') ?(65[0-9]{2,3}(?:[-/][0-9a-z]+)*)\b`)
	yearOnly    = pattern.Of(`^20[0-9]{2}([-/]20[0-9]{2})?$`)
)

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
