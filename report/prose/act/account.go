package act

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// The words of an account: each names a part of it, as the plan of accounts of an authority does.
const (
	imputation = `(?:imputation(?: budgetaire| comptable)?|imput\.)`
	// intended is said of an account that is not used yet.
	intended    = `(?: proposee| prevue| envisagee| retenue)?`
	accountWord = `(?:chapitre|chap\.?|nature(?: comptable)?|nat\.|article|art\.?|(?:sous-)?fonction|s?fonct\.?|(?:sous-)?rubrique|operation|oper\.|programme|prog\.?|sous-programme|(?:sous-)?compte|cpte|` +
		`ligne(?: budgetaire| de credits?)?|` + imputation + `|service(?: gestionnaire)?|destination|antenne|gestionnaire|` +
		`autorisation(?: d'engagement| de programme)?|ae|ap|cp|action|enveloppe|code(?: [a-z]+)?|centre(?: de couts?)?|cle|(?:sous-)?domaine|secteur|` +
		`(?:sous-)?politique|mission|tranche|lcr|code)`
	accountCode = `(?:[a-z]{1,6}[-/]?)?[0-9][0-9a-z]*(?:[./-][0-9a-z]+)*`
	// gloss is what a part is called, behind its code: « chapitre 65 (charges de gestion) », « 65 « Autres charges » ».
	gloss = `(?: ?(?:\([^()0-9]{3,60}\)|" ?[a-z][^"0-9]{2,80}"))?`
	// accountSep parts the parts of an account.
	accountSep = gloss + `(?: ?[,;/] ?(?:et )?| et | ?- | ?: | )(?:(?:au|a la|sur l[ae]|du|de la) |(?:a|de|sur) l')?`
)

var (
	// part is a part of an account: a word with its code, which may be letters alone (« service FIL »).
	part = pattern.Of(`^(?:budget annexe(?: [a-z]+){0,3}, )?` + accountWord + ` ?(?:(?:n ?[~o]|numero) ?)?:? ?(` + accountCode + `|[a-z]{2,12}(?: [0-9]{2}\b|(?:[/-][a-z0-9]+)*\b))`)
	// chart is a code that holds the number of an account of the chart of accounts: 65748, 6574/90, 65-6574-ECO12.
	chart = pattern.Of(`^(?:[0-9a-z]+[-/.])*(?:65[67][0-9]{1,3}|6[0-9]{3,4})[0-9a-z]*(?:[-/.][0-9a-z]+)*\b`)
	// coded is a code of several parts, or letters alone.
	coded = pattern.Of(`^(?:[0-9a-z]+[-/.])+[0-9a-z]+\b`)
	// trailer is a code behind the number of an account: « 65748 - FIL3 ».
	trailer = pattern.Of(`^[a-z]{1,6}[-/]?[0-9]{1,5}[a-z]?\b`)
	// stroke is a code behind a stroke: « 65748 / 62 / POLES ».
	stroke = pattern.Of(`^[0-9a-z]{1,8}\b`)
	// dashed is a code behind a dash: « 65 - 65748 - 61 », « 65748 – ECO ».
	dashed = pattern.Of(`^(?:[0-9]{1,6}|[a-z]{2,10}[0-9]{0,4})\b`)
	sep    = pattern.Of(`^` + accountSep)
	// starts is where an account may begin.
	starts = pattern.Of(`\b(?:budget annexe|` + accountWord + `\b|[0-9a-z]+[-/.][0-9a-z]|6[0-9]{3,4}\b)`)
	// books is a sentence that says from which account a grant is paid.
	books = pattern.Of(`\b(?:imput\w+|prelev\w+|inscri\w+|portee?s? (?:a|au|sur)|mandat\w+|credits?|depenses?|engage\w*|affect\w+|somme|figur\w+|` +
		`budget\w*|pa[iy]e\w*|payable\w*|prev[ui]\w*|a verser|financ\w+)\b|` +
		`\b(?:acte|decision|deliberation|convention)\b[^.]{0,60}[,;] (?:ligne|compte|imputation|article) [0-9]|^\W*ligne ?:? [0-9]`)
	// labelled is a line that is the account.
	labelled = pattern.Of(`\b(?:` + imputation + intended + `|compte budgetaire|ligne budgetaire|compte d'imputation|credits?) ?:`)
	// budget is what a convention rests on, which names the account.
	budget = pattern.Of(`^\W*vu le budget\b.*\b65[0-9]{2,3}`)
	// leads are words before a code that are no part of it: « ligne budgétaire », and « ligne » before a code of several parts.
	leads  = pattern.Of(`^(?:(?:` + imputation + intended + `|ligne budgetaire) (?:n ?[~o] ?)?:? ?|compte ?: ?)`)
	lineOf = pattern.Of(`^(?:ligne|compte) (?:n ?[~o] ?)?:? ?[0-9a-z]+[-/.]`)
	atCode = pattern.Of(`\b(?:` + imputation + `(?: (?:est|etait|sera)(?: le| la| au)?)?|ligne(?: budgetaire)?|compte|compte suivant|sur|au|a l'|l'|credits?|enveloppe|` +
		`budget(?: [a-z]+)?|la|utiliser|lire|retenir) (?:n ?[~o] ?)?:? ?$`)
	// under stands before an account of the chart, and before numbers of other things.
	under = pattern.Of(`\bsous (?:le |la )?(?:n ?[~o]|numero|reference|code) ?:? ?$`)
	// counting is the verb before how many, and no account: « elle compte 64 adhérents ».
	counting = pattern.Of(`^compte [0-9]{1,3} [a-z]+s\b`)
	yearOnly = pattern.Of(`^20[0-9]{2}([-/]20[0-9]{2})?$|^[0-9]{1,2}/[0-9]{1,2}(/[0-9]{2,4})?$`)
	// ownArticle is the article of the act itself, whose number is small.
	ownArticle = pattern.Of(`^(?:article|art\.?) ?[0-9]{1,2}(?:er)?(?:[^-/.0-9a-z]|\.? ?$|[.-] )`)
	nature     = pattern.Of(`\b(?:nature(?: comptable)?|article|art\.?|compte) (?:n ?[~o] ?)?:? ?(?:[0-9]+[-/.])*65[67][0-9]{1,3}\b|` +
		`\bchapitre (?:n ?~ ?)?(?:65|9[0-9]{2})\b`)
)

// ReadAccount finds in a sentence of the block that was read last the account that pays the grant.
func (a *Act) ReadAccount(t passage.Text, said document.Said) {
	low := t.Low
	label := labelled.MatchString(low)
	if !label && (!books.MatchString(low) && !nature.MatchString(low) || rests.MatchString(low) && !budget.MatchString(low)) {
		return
	}
	from, to, most := 0, 0, 0
	start := 0
	if m := labelled.FindStringIndex(low); m != nil && starts.MatchString(low[m[1]:]) {
		start = m[0]
	}
	for at := start; at < len(low); {
		m := starts.FindStringIndex(low[at:])
		if m == nil {
			break
		}
		begin := at + m[0]
		end, weight := accountAt(t, begin, label)
		if end == 0 {
			at = begin + 1
			for at < len(low) && (passage.IsLetter(low[at]) || passage.IsDigit(low[at])) {
				at++
			}
			continue
		}
		if weight > most && !wrongCode(low, begin, end) {
			from, to, most = begin, end, weight
		}
		at = end
	}
	if most == 0 {
		return
	}
	if lead := leads.FindStringIndex(low[from:to]); lead != nil {
		from += lead[1]
	} else if lineOf.MatchString(low[from:to]) {
		from += strings.IndexAny(low[from:to], " ") + 1
	}
	value := strings.Trim(t.Cut(from, to), " ,.;-–:")
	a.accounts = append(a.accounts, claim{value: value, text: value, said: said, score: 10 + most, at: max(1, a.blocks)})
}

// wrongCode reports an account that a sentence says is not the right one: « au lieu de « article 20421 », lire « article
// 65748 » », « l'imputation 6574 n'existe plus ».
func wrongCode(low string, from, to int) bool {
	return codeBefore.MatchString(low[:from]) || codeBehind.MatchString(low[to:])
}

var (
	// codeBefore stands before an account that is wrong, codeBehind behind it.
	codeBefore = pattern.Of(`\b(?:au lieu d(?:e|u|es)|et non(?: pas)?|et pas|a la place d(?:e|u)|en remplacement d(?:e|u))\b(?: la| l'| sur| au| le)*[ :"]*$`)
	codeBehind = pattern.Of(`^[ "]*(?:qui )?(?:n'(?:existe|est|_) (?:plus|pas)\b|est (?:erronee?|fausse|faux|close?|fermee?)\b|doit etre remplacee?\b)`)
)

// accountAt is where an account ends that begins at a place, and how much of one it is: by its parts and its
// length; 0 for none.
func accountAt(t passage.Text, begin int, label bool) (end, weight int) {
	low := t.Low
	if ownArticle.MatchString(low[begin:]) || counting.MatchString(low[begin:]) {
		return 0, 0
	}
	at, parts, solid := begin, 0, false
	for {
		rest := low[at:]
		n, strong := 0, false
		if m := part.FindStringSubmatchIndex(rest); m != nil && !ownArticle.MatchString(rest) && isCode(t, at+m[2], at+m[3]) {
			n, strong = m[1], true
		} else if m := chart.FindStringIndex(rest); m != nil && !yearOnly.MatchString(rest[:m[1]]) && !money(rest[m[1]:]) && (parts > 0 || label || atCode.MatchString(low[:at]) || under.MatchString(low[:at])) {
			n, strong = m[1], true
		} else if m := coded.FindStringIndex(rest); m != nil && !yearOnly.MatchString(rest[:m[1]]) && parts == 0 && (label || atCode.MatchString(low[:at])) && long(rest[:m[1]]) {
			n, strong = m[1], true
		} else if m := stroke.FindStringIndex(rest); m != nil && parts > 0 && strings.Contains(low[end:at], "/") {
			n = m[1]
		} else if m := dashed.FindStringIndex(rest); m != nil && parts > 0 && label && strings.HasSuffix(low[end:at], "- ") && !yearOnly.MatchString(rest[:m[1]]) && !money(rest[m[1]:]) && isUpper(t, at) {
			n = m[1]
		} else if m := trailer.FindStringIndex(rest); m != nil && parts > 0 && isUpper(t, at) {
			n = m[1]
		}
		if n == 0 {
			break
		}
		parts++
		solid = solid || strong && hasDigits(rest[:n])
		end = at + n
		m := sep.FindStringIndex(low[end:])
		if m == nil {
			break
		}
		at = end + m[1]
	}
	if !solid {
		return 0, 0
	}
	return end, 10*parts + min(end-begin, 40)
}

// isCode reports a code behind the word of a part: with figures, or letters written as capitals.
func isCode(t passage.Text, from, to int) bool {
	if money(t.Low[to:]) || yearOnly.MatchString(t.Low[from:to]) {
		return false
	}
	return hasDigits(t.Low[from:to]) || isUpper(t, from) && isUpper(t, to-1)
}

func isUpper(t passage.Text, at int) bool {
	return unicode.IsUpper(t.Runes[at]) || unicode.IsDigit(t.Runes[at])
}

func hasDigits(low string) bool { return strings.ContainsAny(low, "0123456789") }

// long reports a code that is no word with a hyphen and no fraction: four figures, or letters and figures between strokes.
func long(code string) bool { return hasDigits(code) && (len(code) > 6 || longCode.MatchString(code)) }

var longCode = pattern.Of(`[0-9]{4}|[a-z]/[a-z]+/[0-9]|^[0-9]{2}/[0-9]{3}`)

// money reports a number that is an amount or goes on in another group of figures.
func money(behind string) bool { return amountBehind.MatchString(behind) }

var amountBehind = pattern.Of(`^ ?(?:euros?\b|\$|k\$|m\$|%|[0-9]{3}\b)`)
