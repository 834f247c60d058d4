package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// ordinals are a figure and its ending (1er, 2nd, 3e, 4ème), which says which one,
// and not how many. An E of capitals is one before a word alone, and none before what
// is said of taxes: 500E is an amount.
const ordinals = `[0-9]+(?:(?i:er|ère|ere|re|[èe]me|i[èe]me|nde?|st|rd|th)|e)\b|[0-9]+E [^\s0-9]{3,}`

var (
	ordinal = pattern.Of(`^(?:` + ordinals + `)`)
	taxed   = pattern.Of(`^[0-9]+E (?i:ttc|net)\b`)
	andHalf = pattern.Of(`(?i) et demie?( |$)`)
)

// isOrdinal reports a text that begins with an ordinal.
func isOrdinal(s string) bool {
	return s != "" && isDigit(s[0]) && ordinal.MatchString(s) && !taxed.MatchString(s)
}

// cutHalf takes « et demi » out of a text, behind the number (trois et demi) or
// behind its unit (2 jours et demi).
func cutHalf(s string) (without string, half bool) {
	at := andHalf.FindStringIndex(s)
	if at == nil {
		return s, false
	}
	return strings.TrimSpace(s[:at[0]] + " " + s[at[1]:]), true
}
