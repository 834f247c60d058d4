package wording

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"bilan/report/french"
	"bilan/report/wording/locale"
)

// blank says that a value is blank where quotation marks alone would stand: to
// is the text before the value, rest what follows it.
func blank(to []byte, rest string) (before []byte, after string) {
	for _, code := range locale.Codes() {
		in := locale.Of(code)
		if after, ok := strings.CutPrefix(rest, in.Close); ok && bytes.HasSuffix(to, []byte(in.Open)) {
			return append(to[:len(to)-len(in.Open)], in.Blank...), after
		}
	}
	return to, rest
}

// named are the places that names from inputs fill, which sentences have with
// their apostrophes as the texts around them have theirs. What is quoted as it
// was found, and the names of files and sheets, are not among them.
var named = []string{"{cluster}", "{clusters}", "{title}", "{type}", "{theme}", "{name}", "{unit}", "{territory}"}

// joinName is a value as it stands in a sentence, and the text before it:
// « de {cluster} » is « d’Alpha ». No English text has such a « de ».
func joinName(to []byte, place, value string) (before []byte, name string) {
	if !slices.ContainsFunc(named, func(n string) bool { return strings.HasPrefix(place, n) }) {
		return to, value
	}
	value = Typographic(value)
	if strings.HasPrefix(place, "{cluster}") && bytes.HasSuffix(to, []byte(" de ")) && french.Elides(value) {
		to = append(to[:len(to)-2], "’"...)
	}
	return to, value
}

// Typographic is a text with the apostrophes within its words as our texts have
// them, whatever the language; quotation marks stay.
func Typographic(s string) string {
	if strings.IndexByte(s, '\'') < 0 {
		return s
	}
	out := []rune(s)
	for i := 1; i+1 < len(out); i++ {
		if out[i] == '\'' && unicode.IsLetter(out[i-1]) && (unicode.IsLetter(out[i+1]) || unicode.IsDigit(out[i+1])) {
			out[i] = '’'
		}
	}
	return string(out)
}

// Agreed is the text of a name in a group, group.name, as it is said of the
// noun that a title begins with: « fait » of a salon, « faites » of soirées. Of
// a title whose noun is not certain, it is said of an action. Statuses and
// verdicts have such names.
func (w *Words) Agreed(group, name, title string) string {
	text := w.Named(group, name)
	if !w.locale.Agrees || !french.Agrees(text) {
		return text
	}
	gender, plural := french.Head(title)
	if gender == french.Unknown {
		return w.Text("agreed.action", "said", french.Agreed(text, french.Feminine, false))
	}
	return french.Agreed(text, gender, plural)
}
