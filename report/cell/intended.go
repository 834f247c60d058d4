package cell

import (
	"slices"
	"strings"

	"bilan/report/source"
)

// intendedBegins are the beginnings of words, folded, that say of an action under way what
// is meant to be done.
var intendedBegins = []string{"a ", "au fil", "en continu", "permanent", "recurrent"}

// Intended reports what says under Prévu no more than that an action is planned: oui, a
// mark, « à poursuivre », « en continu ». key is the cell's text, folded.
func Intended(c source.Cell, key string) bool {
	return IsMark(c) || slices.ContainsFunc(intendedBegins, func(begin string) bool { return strings.HasPrefix(key, begin) })
}
