package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/wording"
)

// OneLine is a text as part of a sentence: on one line, without the full stop
// or the colon that the sentence will have.
func OneLine(s string) string {
	if !singleSpaced(s) {
		one := make([]byte, 0, len(s))
		for word := range strings.FieldsSeq(s) {
			if len(one) > 0 {
				one = append(one, ' ')
			}
			one = append(one, word...)
		}
		s = string(one)
	}
	for s != "" && strings.IndexByte(" .:;", s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// Shortened is a text on one line, of at most so many characters before the ellipsis of
// one that was cut, between words where it has any; cut reports that it was.
func Shortened(s string, most int) (short string, cut bool) {
	s = OneLine(s)
	runes := []rune(s)
	if len(runes) <= most {
		return s, false
	}
	head := string(runes[:most])
	if i := strings.LastIndexByte(head, ' '); i > 0 {
		head = head[:i]
	}
	return head + "…", true
}

// Comment is the comment on a line as a list shows it: on one line, cut where it is long.
func Comment(l *compare.Line) string {
	short, _ := Shortened(l.Comment.Value, longestComment)
	return short
}

// longestComment is how many characters of a comment are shown beside a line in a list.
const longestComment = 60

// UnitBeside is a line's unit where its numbers do not show it; "" for euros and percentages.
func UnitBeside(l *compare.Line) string {
	if l.Unit == quantity.Euro || l.Unit == "%" {
		return ""
	}
	return l.Unit
}

// singleSpaced reports whether the words of a text are one plain space apart,
// as nearly always, with nothing around them.
func singleSpaced(s string) bool {
	space := true
	for i := range len(s) {
		if !beginsSpace[s[i]] {
			space = false
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) && (r != ' ' || space) {
			return false
		}
		space = r == ' '
	}
	return !space
}

// beginsSpace are the bytes that a space may begin with.
var beginsSpace = func() (is [256]bool) {
	for r := range rune('\u3001') { // the last of them is before it
		if unicode.IsSpace(r) {
			is[string(r)[0]] = true
		}
	}
	return is
}()

// Enumerated is a list as a sentence has it: its last two are joined by « et ».
func Enumerated(w *wording.Words, parts []string) string {
	last := len(parts) - 1
	if last < 1 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:last], ", ") + w.Text("list.and") + parts[last]
}

// Semicolon parts the members of a list that have colons.
func Semicolon(w *wording.Words) string { return w.Text("list.semicolon") }

// Joined joins the texts that are not blank.
func Joined(by string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return s == "" }), by)
}
