package compare

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/report/fold"
	"bilan/report/source"
	"bilan/report/submission"
)

// maxSuggestions bounds the pairs of titles that are held against each other
// in one cluster and year.
const maxSuggestions = 40_000

// suggest names the likely partner of what was not joined. What is merely
// similar is never joined.
func (j *joiner) suggest(pairs []pair) {
	var planned, done []*entry
	for _, p := range pairs {
		switch {
		case p.plan != nil && p.result == nil:
			planned = append(planned, p.plan)
		case p.plan == nil && p.result != nil && len(p.result.rows) > 0:
			done = append(done, p.result)
		}
	}
	if len(planned) == 0 || len(planned)*len(done) > maxSuggestions {
		return
	}
	loose := make(map[string]*entry, len(planned)) // the first of each title
	actions := make(map[string]*entry)             // and of each action, whatever its indicator
	for _, p := range slices.Backward(planned) {
		loose[j.settler.names.loose(p.line.Title.Value, everything)] = p
		actions[j.settler.names.loose(p.line.ActionTitle(), everything)] = p
	}
	for _, r := range done {
		p := loose[j.settler.names.loose(r.line.Title.Value, everything)] // one title, but for what numbers it or remarks on it
		if p == nil {
			p = actions[j.settler.names.loose(r.line.ActionTitle(), everything)]
		}
		if p == nil {
			p = j.likely(r, planned)
		}
		if p != nil {
			pr := source.New(source.PossibleMatch, r.line.Title.Pos, "found", r.line.Title.Value, "expected", p.line.Title.Value)
			pr.Args = append(pr.Args, codesOf(r.line, p.line)...)
			pr.Related = []source.Pos{p.line.Title.Pos}
			j.problems.Add(inLine(pr, r.line))
		}
	}
}

// codesOf are the codes of a result and of a planned line as arguments of a problem,
// none where neither has one.
func codesOf(done, planned *submission.Line) source.Args {
	code, plan := done.Code.Value, planned.Code.Value
	switch {
	case code != "" && plan != "":
		return source.Args{"kind", "codes", "code", code, "planned", plan}
	case code != "":
		return source.Args{"kind", "code", "code", code}
	case plan != "":
		return source.Args{"kind", "planned", "planned", plan}
	}
	return nil
}

// likely is the planned line whose title is most like the result's, nil where
// none is near.
func (j *joiner) likely(r *entry, planned []*entry) *entry {
	var best *entry
	top := 0.72
	title, numbers := j.compared(r, r.line.Actual), numbersOf(j.bare(r))
	for _, p := range planned {
		other := j.compared(p, p.line.Planned)
		if numbers != "" && numbersOf(title) != numbersOf(other) && numbersOf(j.bare(p)) != "" {
			continue // each names its own: « Salon 2023 », « Salon 2024 »
		}
		if s := similarity(title, other); s > top {
			best, top = p, s
		}
	}
	return best
}

// compared is a title as it is held against others: bare, without the number that
// its own column gives and without its own year.
func (j *joiner) compared(e *entry, count submission.Value) string {
	return withoutWord(withoutCount(j.bare(e), count), strconv.Itoa(e.line.Year))
}

// bare is a folded title without what numbers it and without remarks.
func (j *joiner) bare(e *entry) string {
	return j.settler.names.loose(e.line.Title.Value, withoutNumber|withoutRemark)
}

// withoutCount is a folded title without the number that its own column gives:
// « Organiser 6 ateliers », of which 6 are planned, names no sixth one.
func withoutCount(title string, of submission.Value) string {
	if !of.Present {
		return title
	}
	return withoutWord(title, of.Number.String())
}

func withoutWord(title, word string) string {
	if !strings.Contains(title, word) {
		return title
	}
	return strings.Join(slices.DeleteFunc(strings.Fields(title), func(w string) bool { return w == word }), " ")
}

// similarity of two folded titles between 0 and 1: the larger of the share of
// words they have in common and of two-letter sequences (Dice). It is 0 of titles
// that differ in a number, as these are different actions ("action 1", "action 2"),
// unless one has none and the rest is the same but for plurals; and of titles whose
// other words are all short and differ ("ateliers rse", "ateliers rh").
func similarity(a, b string) float64 {
	switch x, y := numbersOf(a), numbersOf(b); {
	case a == "" || b == "":
		return 0
	case x != y && x != "" && y != "":
		return 0
	case x != y:
		if withoutNumbers(a) != withoutNumbers(b) {
			return 0
		}
		return 1
	case differInAcronyms(a, b):
		return 0
	}
	return max(dice(strings.Fields(a), strings.Fields(b)), dice(bigrams(a), bigrams(b)))
}

// withoutNumbers is a folded title in the singular, without its numbers and the
// « n » that stands before one.
func withoutNumbers(title string) string {
	words := strings.Fields(fold.Singular(title))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "n" || allDigits(w) }), " ")
}

// longestAcronym is how many letters an abbreviation has at most; tools are the words
// of as few letters that tell nothing of an action.
const longestAcronym = 4

var tools = map[string]bool{"a": true, "l": true, "d": true, "un": true, "une": true, "le": true, "la": true, "les": true, "de": true, "du": true, "des": true, "en": true, "et": true,
	"ou": true, "au": true, "aux": true, "par": true, "pour": true, "sur": true, "avec": true, "dans": true}

// differInAcronyms reports whether what each of two folded titles has beside the
// other's words is there and short: « rse », « rh ».
func differInAcronyms(a, b string) bool {
	x, y := strings.Fields(fold.Singular(a)), strings.Fields(fold.Singular(b))
	return onlyAcronyms(x, y) && onlyAcronyms(y, x)
}

// onlyAcronyms reports whether some words are not among others, and all of those
// are short.
func onlyAcronyms(words, among []string) bool {
	some := false
	for _, w := range words {
		if tools[w] || slices.Contains(among, w) {
			continue
		}
		if utf8.RuneCountInString(w) > longestAcronym {
			return false
		}
		some = true
	}
	return some
}

func numbersOf(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }), " ")
}

func bigrams(s string) []string {
	r := []rune(s)
	var out []string
	for i := 0; i+1 < len(r); i++ {
		out = append(out, string(r[i:i+2]))
	}
	return out
}

// dice is twice what two lists share over what they hold.
func dice(a, b []string) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	left := map[string]int{}
	for _, x := range a {
		left[x]++
	}
	shared := 0
	for _, x := range b {
		if left[x] > 0 {
			left[x]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(a)+len(b))
}
