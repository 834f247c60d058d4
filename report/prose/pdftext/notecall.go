package pdftext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	superscript = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")
	onTheLine   = strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")
)

// raise writes the numbers of a line that are set small and above it as such: « 22 PME² ».
func raise(in []piece) {
	for i := range in {
		p := &in[i]
		beside := in[max(i-1, 0)]
		if i == 0 && len(in) > 1 {
			beside = in[1]
		}
		if n := noteNumber(p.text); n != "" && n == p.text && p.size < beside.size*0.85 && p.y > beside.y+beside.size*0.1 {
			p.text = superscript.Replace(n)
		}
	}
}

// noteNumber is the number from 1 to 99 with which a text begins, "" for none.
func noteNumber(text string) string {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	if n > 2 || n > 0 && text[0] == '0' {
		return ""
	}
	return text[:n]
}

// markNotes writes the numbers of a page's notes as those that call them, where they stand on the
// line: a line in smaller letters that begins with a number that a line above it calls.
func markNotes(p []line) {
	calls := map[string]float64{}
	for i := range p {
		l := &p[i]
		n := noteNumber(l.text)
		after := strings.TrimLeft(l.text[len(n):], " ")
		if first, _ := utf8.DecodeRuneInString(after); n != "" && unicode.IsLetter(first) && len(after) < len(l.text)-len(n) && l.size < calls[n]*0.95 {
			l.text, l.boldText = superscript.Replace(n)+" "+after, ""
			continue
		}
		isNot := func(r rune) bool { return !strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r) }
		for _, call := range strings.FieldsFunc(l.text, isNot) {
			calls[onTheLine.Replace(call)] = l.size
		}
	}
}
