package compare

import (
	"slices"
	"strings"

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
			pr.Related = []source.Pos{p.line.Title.Pos}
			j.problems.Add(inLine(pr, r.line))
		}
	}
}

// likely is the planned line whose title is most like the result's, nil where
// none is near.
func (j *joiner) likely(r *entry, planned []*entry) *entry {
	var best *entry
	top := 0.72
	title := withoutCount(j.settler.names.title(r.line.Title.Value), r.line.Actual)
	for _, p := range planned {
		if s := similarity(title, withoutCount(j.settler.names.title(p.line.Title.Value), p.line.Planned)); s > top {
			best, top = p, s
		}
	}
	return best
}

// withoutCount is a folded title without the number that its own column gives:
// « Organiser 6 ateliers », of which 6 are planned, names no sixth one.
func withoutCount(title string, of submission.Value) string {
	if !of.Present {
		return title
	}
	words := strings.Fields(title)
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == of.Number.String() }), " ")
}

// similarity of two folded titles between 0 and 1: the larger of the share of
// words they have in common and of two-letter sequences (Dice). Titles that
// differ in a number are different actions: "action 1", "action 2".
func similarity(a, b string) float64 {
	if a == "" || b == "" || numbersOf(a) != numbersOf(b) {
		return 0
	}
	return max(dice(strings.Fields(a), strings.Fields(b)), dice(bigrams(a), bigrams(b)))
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
