package overview

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/verdict"
)

// reported reports whether results say something of a line, be it without a number.
func reported(l *compare.Line) bool { return l.Verdict != verdict.NotReported }

// DoneTheme is what was done in a theme.
type DoneTheme struct {
	Name string // "" of the lines without one
	// Lines are the first of those that results say something of: what has a number comes first,
	// else in the order received. More is how many others there are.
	Lines []*compare.Line
	More  int
}

// ListedThemes and ListedDone are how many themes, and how many lines of each, are listed
// where no line can be compared with a plan.
const ListedThemes, ListedDone = 12, 6

// DoneByTheme is what was done, theme by theme: all that a year without comparison can
// show. It has so many themes at most, and lines of each; left is how many lines are in
// other themes.
func DoneByTheme(r *review.Review, themes, lines int) (list []DoneTheme, left int) {
	for _, theme := range r.Index.ByTheme {
		told := slices.DeleteFunc(slices.Clone(theme.Lines), func(l *compare.Line) bool { return !reported(l) })
		switch {
		case len(told) == 0:
		case len(list) == themes:
			left += len(told)
		default:
			slices.SortStableFunc(told, func(a, b *compare.Line) int { return numberless(a) - numberless(b) })
			n := min(lines, len(told))
			list = append(list, DoneTheme{Name: theme.Name, Lines: told[:n], More: len(told) - n})
		}
	}
	return list, left
}

// numberless is 1 for a line whose actual is no number, else 0.
func numberless(l *compare.Line) int {
	if l.Actual.Present() {
		return 0
	}
	return 1
}

// Numbered is how many lines state what was done as a number.
func Numbered(lines []*compare.Line) int {
	n := 0
	for _, l := range lines {
		n += 1 - numberless(l)
	}
	return n
}
