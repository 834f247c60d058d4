package compare

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/match"
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
		loose[j.settler.names.Loose(p.line.Title.Value, match.Everything)] = p
		actions[j.settler.names.Loose(p.line.ActionTitle(), match.Everything)] = p
	}
	var titles []comparedTitle // of the planned lines, once they are asked for
	for _, r := range done {
		p := loose[j.settler.names.Loose(r.line.Title.Value, match.Everything)] // one title, but for what numbers it or remarks on it
		if p == nil {
			p = actions[j.settler.names.Loose(r.line.ActionTitle(), match.Everything)]
		}
		if p == nil {
			if titles == nil {
				for _, e := range planned {
					titles = append(titles, j.compared(e, e.line.Planned))
				}
			}
			p = j.likely(j.compared(r, r.line.Actual), titles)
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

// likely is the planned line with the title most like the result's, nil where none is similar.
func (j *joiner) likely(r comparedTitle, planned []comparedTitle) *entry {
	var best *entry
	top := 0.72
	for _, p := range planned {
		if r.numbers != "" && p.numbers != "" && match.NumbersOf(r.text) != match.NumbersOf(p.text) {
			continue // each names its own: « Salon 2023 », « Salon 2024 »
		}
		s := match.Similarity(r.text, p.text)
		if s <= top && j.oneNumber(r.entry, p.entry) && match.ShareWord(r.text, p.text) {
			s = top + (1-top)/2 // the noughts of its code were lost, and its title changed
		}
		if s > top {
			best, top = p.entry, s
		}
	}
	return best
}

// oneNumber reports whether two entries have codes that are one number in two writings.
func (j *joiner) oneNumber(x, y *entry) bool {
	n := match.CodeNumber(j.settler.finder.CodeOf(x))
	return n != "" && n == match.CodeNumber(j.settler.finder.CodeOf(y))
}

// comparedTitle is an entry's title as it is held against others: bare, without the
// number that its own column gives and without its own year, abbreviations written out.
type comparedTitle struct {
	entry *entry
	text  string
	// numbers are all that the title names.
	numbers string
}

func (j *joiner) compared(e *entry, count cell.Value) comparedTitle {
	bare := j.bare(e)
	text := withoutWord(withoutCount(bare, count), strconv.Itoa(e.line.Year))
	return comparedTitle{e, match.Spelled(text), match.NumbersOf(bare)}
}

// bare is a folded title without what numbers it and without remarks.
func (j *joiner) bare(e *entry) string {
	return j.settler.names.Loose(e.line.Title.Value, match.WithoutNumber|match.WithoutRemark)
}

// withoutCount is a folded title without the number that the plan's column repeats:
// « Organiser 6 ateliers » with 6 planned does not name a sixth workshop.
func withoutCount(title string, of cell.Value) string {
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
