package summary

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/cmd/console"
	"bilan/report/present"
	"bilan/report/source"
	"bilan/report/wording"
)

// mostListed is how many causes of one kind of warning are written to stderr.
const mostListed = 10

// Problems writes the causes of errors to stderr, each with what to do, then those of
// warnings, of each kind the first mostListed. The others are counted with
// where they can be read: the year's list, or `bilan check` for year 0, as no list is
// written.
func Problems(to *console.Console, causes []source.Group, year int) {
	listed, left := map[source.Slug]int{}, map[source.Slug]int{}
	var shown []source.Group
	var cut []source.Slug // in the order in which they are met
	for _, g := range causes {
		switch g.Severity {
		case source.Err:
			shown = append(shown, g)
		case source.Warning:
			if listed[g.Slug]++; listed[g.Slug] <= mostListed {
				shown = append(shown, g)
				continue
			}
			if left[g.Slug] == 0 {
				cut = append(cut, g.Slug)
			}
			left[g.Slug] += len(g.Places)
		}
	}
	slices.SortStableFunc(shown, func(a, b source.Group) int { return cmp.Compare(b.Severity, a.Severity) })
	writeCauses(to, shown, source.Err)
	for _, slug := range cut {
		key, file := "message.more", present.FilesOf(year).Anomalies
		if year == 0 {
			key = "message.more_check"
		}
		to.Warning(key, "n", strconv.Itoa(left[slug]), "title", to.Words.Title(slug), "file", file)
	}
}

// Errors writes the errors, and what moves the whole review, each with what to do, for
// a window that has few lines: the summary counts the warnings, and the workbook lists
// them.
func Errors(to *console.Console, ps source.Problems) {
	var shown []source.Group
	for _, g := range ps.Groups() {
		if g.Severity == source.Err || g.Slug == source.YearDoubtful {
			shown = append(shown, g)
		}
	}
	writeCauses(to, shown, source.Info)
}

// writeCauses writes causes to stderr, each with its first places. Hints are written for causes
// of a severity and of graver ones: where several that follow one another have the same, once,
// behind the last.
func writeCauses(to *console.Console, groups []source.Group, hinted source.Severity) {
	for i, g := range groups {
		message, hint := to.Words.Problem(g.Problem)
		to.Message(g.Severity.String(), Placed(to.Words, message, g.Places))
		if g.Severity >= hinted && !sameHint(to.Words, groups[i:], hint) {
			to.Message("hint", hint)
		}
	}
}

// sameHint reports whether the second of some causes is of the kind of the first and has the
// same hint, which is then written once, behind the last.
func sameHint(w *wording.Words, groups []source.Group, hint string) bool {
	if len(groups) < 2 || groups[1].Slug != groups[0].Slug || groups[1].Severity != groups[0].Severity {
		return false
	}
	_, next := w.Problem(groups[1].Problem)
	return next == hint
}

// Placed is a message behind the first of its places, with how many there are where they
// are several.
func Placed(w *wording.Words, message string, places []source.Pos) string {
	if at := places[0].String(); at != "" {
		message = at + ": " + message
	}
	if several := w.Places(places, wording.MostPlaces); several != "" {
		message += " " + several
	}
	return message
}
