package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// maxAmount is how long an amount is at most; longer texts are prose.
const maxAmount = 40

// amounts are ways to write a number as programs of accounting leave it, in plain
// lower case, with what it is otherwise.
var amounts = []struct {
	form *pattern.Expr
	is   string
}{
	{pattern.Of(`^'([-+(]?\s*[0-9].*)$`), "$1"},                                                // '12: the mark of a text in a spreadsheet
	{pattern.Of(`^[-–—]\s*(€|eur|euros)$`), "0 $1"},                                            // -   €
	{pattern.Of(`^[-–]\s+([0-9].*)$`), "-$1"},                                                  // - 67,00 €
	{pattern.Of(`^([0-9](?:[0-9 .,']*[0-9])?)\s*[-–](\s*(?:k?€|eur)?)$`), "-$1$2"},             // 1 234,56-
	{pattern.Of(`^([0-9][0-9 ']*)[.,]\s?[-–—](\s*(?:€|eur|fr|chf)?)$`), "$1$2"},                // 15 000.-
	{pattern.Of(`^([0-9][0-9 .']*)\s?€\s?([0-9]{2})$`), "$1,$2 €"},                             // 15 000€00
	{pattern.Of(`^\(\s*([0-9][0-9 .,']*)(\s*(?:k?€|eur)?)\s*\)(\s*(?:k?€|eur)?)$`), "-$1$2$3"}, // (1 234,56)
	{pattern.Of(`^([0-9][0-9 .,]*)\s?\+$`), "au moins $1"},                                     // 20+
}

var spacedGroups = pattern.Of(`[0-9] [0-9]{3}`)

// accounting is a text that is no number as written, written so that it is one;
// ok is false where it is none of the ways of accounting. A whole number in
// brackets or before a dash, (12) or 12 -, is more likely a remark or a slip.
func accounting(low string) (text string, ok bool) {
	if len(low) > maxAmount || !strings.ContainsAny(low, "-–—'(+€") {
		return "", false
	}
	for _, a := range amounts {
		if !a.form.MatchString(low) {
			continue
		}
		if (low[0] == '(' || strings.HasSuffix(low, "-")) && !strings.ContainsAny(low, ",.€'") && !spacedGroups.MatchString(low) {
			return "", false
		}
		return strings.TrimSpace(a.form.ReplaceAllString(low, a.is)), true
	}
	return "", false
}
