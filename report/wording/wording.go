// Package wording holds every text that users read, in French and in English:
// one place per language, keyed by slug. A test finds every key in each. How a
// language writes numbers, dates and quotations is in wording/locale.
package wording

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/wording/locale"
)

// Words is the wording of one language.
type Words struct {
	// Lang is the code of the language.
	Lang     string
	locale   *locale.Locale
	texts    map[string]string
	problems func() map[source.Slug]Problem
}

// text is a text by its key. Lists of them cost nothing until one is asked for,
// which maps would.
type text struct{ key, text string }

// Problem is the wording of one kind of problem. Message and Hint may hold
// {name} places that a problem's Args fill.
type Problem struct {
	// Title names the kind of problem, for catalogues and counts.
	Title string
	// Message says what was found and what was expected.
	Message string
	// Messages are messages for one kind of the thing found, by the argument
	// "kind"; Message is for any other.
	Messages map[string]string
	// Hint says what to do next.
	Hint string
	// Mend says what the cluster can do in its own file, where Hint speaks to
	// the officer; "" where one text does for both.
	Mend string
	// Hints are hints for one kind of the thing found, by the argument "kind";
	// Hint is for any other.
	Hints map[string]string
	// Mends say the same of one kind as Mend of any other.
	Mends map[string]string
}

// For returns the wording of a language; that of locale.Default for a code of
// none.
func For(lang string) *Words {
	in := locale.Of(lang)
	l := languages[in.Code]
	return &Words{in.Code, in, l.texts(), l.problems}
}

// language is the words of a language, made when one is first asked for.
type language struct {
	texts    func() map[string]string
	problems func() map[source.Slug]Problem
}

// languages are the words of each language of package locale, by its code.
var languages = map[string]language{
	"fr": newLanguage(problemsFR, desktopFR, shellFR, outputsFR, fieldsFR, verdictsFR, formFR, annotateFR, workbookFR, pageFR, screenFR, changesFR, letterFR, reviewFR, docxFR, draftFR),
	"en": newLanguage(problemsEN, desktopEN, shellEN, outputsEN, fieldsEN, verdictsEN, formEN, annotateEN, workbookEN, pageEN, screenEN, changesEN, letterEN, reviewEN, docxEN, draftEN),
}

func newLanguage(problems func() map[source.Slug]Problem, lists ...[]text) language {
	return language{sync.OnceValue(func() map[string]string { return joined(lists...) }), sync.OnceValue(problems)}
}

// joined joins lists of texts. A key that two of them hold is a mistake.
func joined(lists ...[]text) map[string]string {
	n := 0
	for _, list := range lists {
		n += len(list)
	}
	all := make(map[string]string, n)
	for _, list := range lists {
		for _, t := range list {
			before := len(all)
			if all[t.key] = t.text; len(all) == before {
				panic("wording: two texts for " + t.key)
			}
		}
	}
	return all
}

// Text is the text of a key, with {name} places filled from args given as
// name, value, name, value. An unknown key is returned as it is, so that it is
// seen.
func (w *Words) Text(key string, args ...string) string {
	t, ok := w.texts[key]
	if !ok {
		return key
	}
	return fill(t, args)
}

// AppendText appends a Text.
func (w *Words) AppendText(to []byte, key string, args ...string) []byte {
	t, ok := w.texts[key]
	if !ok {
		return append(to, key...)
	}
	return appendFilled(to, t, args)
}

// Under are the texts whose keys begin with a prefix, with their {name} places, in no order that
// holds.
func (w *Words) Under(prefix string) []string {
	var out []string
	for key, text := range w.texts {
		if strings.HasPrefix(key, prefix) {
			out = append(out, text)
		}
	}
	return out
}

// Named is the Text of a name in a group, group.name, without the key being made.
func (w *Words) Named(group, name string) string {
	var room [64]byte
	key := append(append(append(room[:0], group...), '.'), name...)
	if t, ok := w.texts[string(key)]; ok {
		return t
	}
	return string(key)
}

// Optional is Text, but "" for an unknown key.
func (w *Words) Optional(key string, args ...string) string {
	if _, ok := w.texts[key]; !ok {
		return ""
	}
	return w.Text(key, args...)
}

// Group is the texts whose keys begin with a prefix and a dot, by the rest of
// their keys.
func (w *Words) Group(prefix string) map[string]string {
	out := map[string]string{}
	for k, t := range w.texts {
		if rest, ok := strings.CutPrefix(k, prefix+"."); ok {
			out[rest] = t
		}
	}
	return out
}

// Singular reports whether what is counted stands in the singular: of a number
// below 2 in French, of 1 in English.
func (w *Words) Singular(n quantity.Decimal) bool {
	if below := w.locale.SingularBelow; below > 0 {
		return n.Abs().LessThan(quantity.FromInt(below))
	}
	return n.Abs().Equal(quantity.FromInt(1))
}

// Count is a number of things with the noun in the right form: the texts
// one.<noun> and many.<noun>.
func (w *Words) Count(n int, noun string) string {
	form := "many."
	if w.Singular(quantity.FromInt(n)) {
		form = "one."
	}
	return w.Text(form+noun, "n", w.Number(n))
}

// Number is a whole number as the language writes it: 40 000, 40,000.
func (w *Words) Number(n int) string {
	if -1000 < n && n < 1000 {
		return strconv.Itoa(n)
	}
	return quantity.Format(quantity.FromInt(n), w.Lang)
}

// Lines counts lines: « 12 lignes ».
func (w *Words) Lines(n int) string { return w.Count(n, "line") }

// Clusters counts clusters: « 3 grappes ».
func (w *Words) Clusters(n int) string { return w.Count(n, "cluster") }

// Date shows an ISO date (2024-03-31) as the language writes it; months,
// quarters and other texts are returned as they are.
func (w *Words) Date(iso string) string {
	if len(iso) < 10 || iso[4] != '-' || iso[7] != '-' {
		return iso
	}
	return strings.NewReplacer("2006", iso[:4], "01", iso[5:7], "02", iso[8:10]).Replace(w.locale.Date)
}

// numeric are the places that hold numbers of ours, in plain digits: each
// language writes them its own way. What was found is quoted as written.
var numeric = map[string]bool{"read": true, "alternative": true, "sum": true, "ours": true, "uses": true, "resources": true, "gap": true}

// Problem is the message and the hint of a problem, their places filled. A place
// without an argument is shown as it is, so that it is seen.
func (w *Words) Problem(p source.Problem) (message, hint string) {
	words := w.of(p)
	message = words.message(p)
	args := w.shown(p.Args, message)
	return fill(message, args), fill(words.hint(p), args)
}

// Message is the message of a problem without its hint.
func (w *Words) Message(p source.Problem) string {
	message := w.of(p).message(p)
	return fill(message, w.shown(p.Args, message))
}

// Mend is what the cluster that sent the file can do about a problem.
func (w *Words) Mend(p source.Problem) string {
	words := w.of(p)
	if m := words.Mends[p.Args.Get("kind")]; m != "" {
		return m
	}
	if words.Mend != "" {
		return words.Mend
	}
	return fill(words.hint(p), w.shown(p.Args, ""))
}

// of is the wording of a problem's kind; one that has none is told by its slug.
func (w *Words) of(p source.Problem) Problem {
	if words, ok := w.problems()[p.Slug]; ok {
		return words
	}
	return Problem{Message: string(p.Slug)}
}

// hint is the hint for the kind of thing found.
func (p Problem) hint(of source.Problem) string {
	if h := p.Hints[of.Args.Get("kind")]; h != "" {
		return h
	}
	return p.Hint
}

// message is the message for the kind of thing found; that of the kind "blank"
// where an argument is empty.
func (p Problem) message(of source.Problem) string {
	for i := 1; i < len(of.Args); i += 2 {
		if m := p.Messages["blank"]; m != "" && of.Args[i] == "" {
			return m
		}
	}
	if m := p.Messages[of.Args.Get("kind")]; m != "" {
		return m
	}
	return p.Message
}

// shown are arguments as the message that they are in shows them: the numbers of ours as the
// language writes them, what was found cut where it is long.
func (w *Words) shown(args source.Args, in string) source.Args {
	for i := 0; i+1 < len(args); i += 2 {
		text := Cut(args[i+1], mostQuoted)
		if args[i] == "field" || args[i] == "column" {
			text = w.Field(text)
		}
		if numeric[args[i]] {
			if n, err := quantity.ParseRaw(text); err == nil {
				text = quantity.Format(n, w.Lang)
				if n.Shift(1).IsInteger() && !n.IsInteger() && inEuros(in, args[i]) {
					text += "0" // cents have two digits
				}
			}
		}
		if text != args[i+1] {
			args = slices.Clone(args)
			args[i+1] = text
		}
	}
	return args
}

// inEuros reports whether a message gives an argument in euros.
func inEuros(message, arg string) bool {
	place := "{" + arg + "}"
	return strings.Contains(message, place+"\u00a0€") || strings.Contains(message, place+" €") || strings.Contains(message, "in euros: ")
}

// Field is what the language calls a column of lines or budgets that is told by its
// French heading; any other name stays.
func (w *Words) Field(heading string) string {
	if name, known := w.texts["called."+strings.ToLower(heading)]; known {
		return name
	}
	return heading
}

// Title is the name of a kind of problem.
func (w *Words) Title(slug source.Slug) string {
	if p, ok := w.problems()[slug]; ok {
		return p.Title
	}
	return string(slug)
}

// fill replaces each {name} once, so that a value that looks like a place
// stays text.
func fill(t string, args []string) string {
	if len(args) == 0 || strings.IndexByte(t, '{') < 0 {
		return t
	}
	var room [512]byte // of nearly all
	return string(appendFilled(room[:0], t, args))
}

func appendFilled(to []byte, t string, args []string) []byte {
	for next := strings.IndexByte(t, '{'); next >= 0; next = strings.IndexByte(t, '{') {
		to = append(to, t[:next]...)
		of := t[next:]
		value, rest := filled(of, args)
		if value == "" {
			to, rest = blank(to, rest)
		} else {
			to, value = joinName(to, of, value)
		}
		to = append(to, value...)
		t = rest
	}
	return append(to, t...)
}

// filled is the value of the place that a text begins with, and what follows it;
// of one without an argument, its brace as it is.
func filled(t string, args []string) (value, rest string) {
	for i := 0; i+1 < len(args); i += 2 {
		if rest, ok := strings.CutPrefix(t[1:], args[i]); ok && strings.HasPrefix(rest, "}") {
			return args[i+1], rest[1:]
		}
	}
	return t[:1], t[1:]
}
