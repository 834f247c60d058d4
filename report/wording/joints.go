package wording

import (
	"bytes"
	"strings"

	"bilan/report/french"
)

// quoted are the quotation marks of each language, and what is said where
// nothing would stand between them.
var quoted = [...]struct{ open, close, blank string }{
	{"«\u00a0", "\u00a0»", "(vide)"},
	{"“", "”", "(blank)"},
}

// blank says that a value is blank where quotation marks alone would stand: to
// is the text before the value, rest what follows it.
func blank(to []byte, rest string) (before []byte, after string) {
	for _, q := range quoted {
		if after, ok := strings.CutPrefix(rest, q.close); ok && bytes.HasSuffix(to, []byte(q.open)) {
			return append(to[:len(to)-len(q.open)], q.blank...), after
		}
	}
	return to, rest
}

// joinName elides « de » before a cluster's name: « de {cluster} » is « d’Alpha ».
// No English text has such a « de ».
func joinName(to []byte, place, value string) []byte {
	if !strings.HasPrefix(place, "{cluster}") || !bytes.HasSuffix(to, []byte(" de ")) || !french.Elides(value) {
		return to
	}
	return append(to[:len(to)-2], "’"...)
}

// Agreed is the text of a name in a group, group.name, as it is said of the
// noun that a title begins with: « fait » of a salon, « faites » of soirées. Of
// a title whose noun is not certain, it is said of an action. Statuses and
// verdicts have such names.
func (w *Words) Agreed(group, name, title string) string {
	text := w.Named(group, name)
	if w.Lang != "fr" || !french.Agrees(text) {
		return text
	}
	gender, plural := french.Head(title)
	if gender == french.Unknown {
		return w.Text("agreed.action", "said", french.Agreed(text, french.Feminine, false))
	}
	return french.Agreed(text, gender, plural)
}
