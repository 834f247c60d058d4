package quantity

import (
	"cmp"
	"strings"

	"bilan/report/pattern"
)

// TextReading is the number of a text that says more than a number and its unit.
type TextReading struct {
	Reading
	// Planned is the plan that the text itself gives (8 sur 10), nil for none.
	Planned *Decimal
	// Sum is true where the number is the sum of those in the text (5 + 3).
	Sum bool
}

// longestText is how many bytes a text has at most from which a number is taken.
const longestText = 300

// Numbers and words of the forms below, in plain lower case.
const (
	aNumber  = `([0-9]+(?: [0-9]{3})*(?:,[0-9]+)?)`
	someOf   = `((?: [a-z][a-z'·-]*){0,4}?)`                                         // the thing that is counted, and what was done with it
	itsShare = `(?:,? ?(?:\(|soit |= ?|[–—-] ?)(?:soit )?[0-9]+(?:,[0-9]+)? ?%\)?)?` // 8/10 (80 %)
	asDone   = `(?:realises?|realisees?|fait(?:e?s)?|effectue(?:e?s)?|tenu(?:e?s)?|resultats?|reel|constate(?:e?s)?)`
	asPlan   = `(?:prevu(?:e?s)?|objectifs?|cibles?|plan|attendu(?:e?s)?|programme(?:e?s)?)`
)

// The forms in which a result is written beside its plan, or with its parts.
var (
	ofPlan     = pattern.Of(`^` + aNumber + someOf + `(?: sur|/| /| \(sur| au lieu de)(?: les?| l')? ?` + aNumber + someOf + `\)?` + itsShare + `$`)
	beforePlan = pattern.Of(`^` + aNumber + someOf + ` ?\(` + asPlan + ` ?:? ?` + aNumber + someOf + `\)$`)
	withPlan   = pattern.Of(`^` + aNumber + someOf + ` ?\(` + aNumber + someOf + ` ` + asPlan + `\)$`)
	planFirst  = pattern.Of(`^` + asPlan + ` ?: ?` + aNumber + someOf + `[ ,;/–—-]+` + asDone + ` ?: ?` + aNumber + someOf + `$`)
	doneFirst  = pattern.Of(`^` + asDone + ` ?: ?` + aNumber + someOf + `[ ,;/–—-]+` + asPlan + ` ?: ?` + aNumber + someOf + `$`)
	doneAlone  = pattern.Of(`^(?:` + asDone + `|total) ?: ?` + aNumber + someOf + `$`)
	addition   = pattern.Of(`^` + aNumber + someOf + ` ?\+ ?` + aNumber + `(?: ?= ?` + aNumber + `)?` + someOf + `$`)
	choice     = pattern.Of(`^` + aNumber + ` ?/ ?` + aNumber + someOf + `$`)
	withPart   = pattern.Of(`^` + aNumber + someOf + `,? dont .+$`)
	ofSize     = pattern.Of(`^` + aNumber + someOf + `(?: (?:de|d') ?| ?[x×] ?)` + aNumber + ` ?(?:h|heures?|min|minutes?|j|jours?|demi-journees?|personnes?|pers|participants?|places?|stagiaires?|salaries?)\b.*$`)
	withStatus = pattern.Of(`^` + aNumber + someOf + ` ?[–—:;,-] ((?:en cours|a venir|a faire|report|annul|abandon|decal|suspendu|en attente|termin|ok\b|complete?s?\b|objectifs? atteints?\b|atteint|valide|livre|` + asDone + `\b)[^0-9+]*(?:\bt[1-4]|\b20[0-9]{2})?)$`)
	notYet     = pattern.Of(`^(?: en cours| a venir| a faire| report| prevu| annul| en attente| programm)`)
	aDate      = pattern.Of(`(?:^| )(?:[0-9]{1,2}(?:er)? )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: (?:19|20)[0-9]{2})?\b|(?:^| )(?:en|fin|debut|annee|depuis|pour) (?:19|20)[0-9]{2}\b`)
	numberIn   = pattern.Of(aNumber)
	itsThing   = pattern.Of(`^ ([a-z][a-z·-]{2,})`)
)

// ReadText reads a text that Parse gives no number of: under what was done (done) a
// result out of its plan (8/10, « Prévu : 10 – Réalisé : 8 »), a sum, a number with
// its part (12 dont 3) or the size of each (3 sessions de 2h); elsewhere two numbers to
// choose from (20/25); and anywhere a sentence with one number and its thing. ok is false
// where there is no one number: a guess is worse than none.
func ReadText(text string, done bool) (t TextReading, ok bool) {
	s := tidy(text)
	if len(s) > longestText || !strings.ContainsAny(s, "0123456789") {
		return TextReading{}, false
	}
	low := plain(s)
	if done && len(low) <= maxForm && mayBeForm(low) {
		if t, ok := readDone(low); ok {
			t.Unit, t.Remark = asWritten(s, low, t.Unit), asWritten(s, low, t.Remark)
			return t, true
		}
	}
	if !done {
		t, ok := readChoice(low)
		if !ok && len(low) <= maxForm && mayBeForm(low) {
			t, _, ok = readForm(low, partForms)
		}
		if ok {
			t.Unit, t.Remark = asWritten(s, low, t.Unit), asWritten(s, low, t.Remark)
			return t, true
		}
	}
	if t, ok = readSentence(low); ok {
		t.Unit = asWritten(s, low, t.Unit)
	}
	return t, ok
}

// maxForm is how long a result beside its plan or its parts is at most.
const maxForm = 120

// mayBeForm reports a text with a word or sign of the forms of readDone, as few have.
func mayBeForm(low string) bool {
	for _, sign := range [...]string{"/", " sur ", "(", "au lieu de", ":", "+", " dont ", " de ", " d'", "x", "×", " - ", " – ", " — ", ",", ";"} {
		if strings.Contains(low, sign) {
			return true
		}
	}
	return false
}

// Prose reports whether a text is a sentence or a date in words, in which a figure
// is no number that could not be read.
func Prose(text string) bool {
	low := plain(tidy(text))
	return prose(low) || aDate.MatchString(low) || onlyQuarters.MatchString(low) || onlyWhen(low)
}

// onlyQuarters is a quarter or half of a year alone, or several: « T2 », « fin T3
// 2024 », « T1 et T3 », « S2 ».
var onlyQuarters = pattern.Of(`^(?:(?:au|en|des?|du|fin|debut|courant) )*(?:[tqsh][1-4]|[1-4][ts])(?:(?: ?[-–/,&] ?| et | a | au | puis )(?:[tqsh][1-4]|[1-4][ts]))*(?: ?/? ?(?:20)?[0-9]{2})?$`)

// when is a day in figures, or an ordinal with the year of its quarter.
var when = pattern.Of(`\b[0-9]{1,2}/[0-9]{1,2}(?:/(?:[0-9]{2}){1,2})?\b|\b[0-9]+(?:ere?|re|e|i?eme|nde?|st|rd|th)\b(?: [a-z]+ (?:19|20)[0-9]{2}\b)?`)

// onlyWhen reports words whose only figures are those of days and ordinals; a day
// alone is none.
func onlyWhen(low string) bool {
	rest := when.ReplaceAllString(low, " ")
	switch {
	case rest == low, strings.ContainsAny(rest, "0123456789"):
		return false
	}
	return isOrdinal(low) || strings.ContainsFunc(rest, func(r rune) bool { return r >= 'a' && r <= 'z' })
}

// prose reports two words of four letters or more.
func prose(low string) bool {
	words, letters := 0, 0
	for i := range len(low) {
		if low[i] < 'a' || low[i] > 'z' {
			letters = 0
			continue
		}
		if letters++; letters == 4 {
			words++
		}
	}
	return words >= 2
}

// form is one way to write a number beside others: the groups of its expression, 0 for none.
type form struct {
	text                *pattern.Expr
	number, unit, other int
}

// Of doneForms are the results beside their plan, of partForms the numbers with a part of them
// or the size of each, which a plan has as well.
var (
	partForms = []form{{withPart, 1, 2, 0}, {ofSize, 1, 2, 0}}
	doneForms = []form{{ofPlan, 1, 2, 3}, {beforePlan, 1, 2, 3}, {withPlan, 1, 2, 3}, {planFirst, 3, 4, 1}, {doneFirst, 1, 2, 3}, {doneAlone, 1, 2, 0}, {withPart, 1, 2, 0}, {withStatus, 1, 2, 0}, {ofSize, 1, 2, 0}}
)

func readDone(low string) (TextReading, bool) {
	if t, found, ok := readForm(low, doneForms); found {
		return t, ok
	}
	if m := addition.FindStringSubmatch(low); m != nil {
		return readSum(addends{m[1], m[2], m[3], m[4], m[5]})
	}
	if r, ok := Sum(low); ok {
		return TextReading{Reading: r, Sum: true}, true
	}
	return TextReading{}, false
}

// readForm reads a text by the first of some forms that it has. found is false where it has
// none.
func readForm(low string, forms []form) (t TextReading, found, ok bool) {
	for _, f := range forms {
		if m := f.text.FindStringSubmatch(low); m != nil {
			t, ok = f.read(low, m)
			return t, true, ok
		}
	}
	return TextReading{}, false, false
}

// read takes the number out of a text that has the form, whose groups are m.
func (f form) read(low string, m []string) (t TextReading, ok bool) {
	if t.Reading, ok = counted(m[f.number], m[f.unit]); !ok {
		return TextReading{}, false
	}
	if f.other > 0 {
		planned, ok := counted(m[f.other], "")
		if !ok || looksLikeDate(m[f.number], m[f.other]) || years(t.Number, planned.Number) {
			return TextReading{}, false
		}
		t.Planned = &planned.Number
	}
	t.Remark = strings.TrimSpace(low[len(m[f.number]):])
	if f.text == withStatus {
		t.Remark = m[3]
	}
	return t, true
}

// addends are the parts of « 5 visites + 3 = 8 visites ».
type addends struct{ first, thing, second, sum, rest string }

// readSum adds two numbers of what was done, which a third may confirm; what is not
// done yet is left out. Two numbers of different things have no sum.
func readSum(in addends) (TextReading, bool) {
	a, okA := counted(in.first, cmp.Or(in.thing, in.rest))
	b, okB := counted(in.second, in.rest)
	if !okA || !okB {
		return TextReading{}, false
	}
	t := TextReading{Reading: a, Sum: true}
	switch total := a.Number.Add(b.Number); {
	case notYet.MatchString(in.rest):
		if in.thing == "" {
			t.Unit = ""
		}
		t.Sum, t.Remark = false, "+ "+in.second+in.rest
		return t, true
	case in.thing != "" && a.Unit != b.Unit:
		return TextReading{}, false
	case in.sum == "":
		t.Number = total
		return t, true
	default:
		stated, ok := counted(in.sum, "")
		t.Number = total
		return t, ok && stated.Number.Equal(total)
	}
}

// readChoice reads two numbers of which the second is the greater, 20/25, as a range. A
// date, a fraction and a school year are none.
func readChoice(low string) (t TextReading, ok bool) {
	m := choice.FindStringSubmatch(low)
	if m == nil || looksLikeDate(m[1], m[2]) {
		return TextReading{}, false
	}
	if t.Reading, ok = counted(m[1], m[3]); !ok {
		return TextReading{}, false
	}
	high, ok := counted(m[2], "")
	if !ok || !t.Number.GreaterThan(FromInt(1)) || !t.Number.LessThan(high.Number) || years(t.Number, high.Number) {
		return TextReading{}, false
	}
	t.High, t.Qualifier, t.Choice = &high.Number, AtLeast, true
	return t, true
}

// readSentence takes the one number out of a sentence, with the word behind it.
func readSentence(low string) (t TextReading, ok bool) {
	at := numberIn.FindAllStringIndex(low, 2)
	if len(at) != 1 || !prose(low) || aDate.MatchString(low) {
		return TextReading{}, false
	}
	from, to := at[0][0], at[0][1]
	thing := itsThing.FindStringSubmatch(low[to:])
	if thing == nil || doneWord.MatchString(thing[1]) || from > 0 && low[from-1] != ' ' {
		return TextReading{}, false
	}
	t.Reading, ok = counted(low[from:to], thing[1])
	t.Remark = strings.TrimSpace(low[:from] + low[to:])
	return t, ok
}

// counted is a number of such a text with the first word of what is counted.
func counted(number, unit string) (Reading, bool) {
	r, rest, ok := numeral(number)
	if !ok || rest != "" || r.Alternative != nil {
		return Reading{}, false
	}
	if words := strings.Fields(unit); len(words) > 0 && !doneWord.MatchString(words[0]) {
		r.Unit = words[0]
	}
	return r, true
}

// doneWord is a word that is no thing that is counted.
var doneWord = pattern.Of(`^(?:` + asDone + `|` + asPlan + `|a|aux?|en|dans|pour|par|avec|sur|de|des|du|les|et|ou)$`)

// looksLikeDate distinguishes 03/04 from 3/4: people write no count with a nought before it.
func looksLikeDate(a, b string) bool {
	return len(a) > 1 && a[0] == '0' || len(b) > 1 && b[0] == '0'
}

// asWritten is a part of a text as written there.
func asWritten(s, low, unit string) string {
	runes, at := []rune(s), strings.Index(low, unit)
	if unit == "" || at < 0 || len(runes) != len([]rune(low)) {
		return unit
	}
	from := len([]rune(low[:at]))
	return string(runes[from : from+len([]rune(unit))])
}
