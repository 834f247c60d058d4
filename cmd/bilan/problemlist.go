package main

import (
	"strconv"

	"bilan/cmd/console"
	"bilan/report/present"
	"bilan/report/source"
)

// mostPlaces is how many places of one cause are named on stderr.
const mostPlaces = 3

// mostListed is how many causes of one kind of warning are written to stderr.
const mostListed = 10

// listProblems writes the errors and warnings to stderr, each cause once: all errors,
// and of each kind of warning the first mostListed. The others are counted with where they
// can be read: the year's list, or `bilan check` for year 0, as no list is written.
func listProblems(to *console.Console, ps source.Problems, year int) {
	listed, left := map[source.Slug]int{}, map[source.Slug]int{}
	var cut []source.Slug // in the order in which they are met
	for _, g := range ps.Groups() {
		switch g.Severity {
		case source.Err:
			writeCause(to, g, true)
		case source.Warning:
			if listed[g.Slug]++; listed[g.Slug] <= mostListed {
				writeCause(to, g, false)
				continue
			}
			if left[g.Slug] == 0 {
				cut = append(cut, g.Slug)
			}
			left[g.Slug] += len(g.Places)
		}
	}
	for _, slug := range cut {
		key, file := "message.more", present.FilesOf(year).Anomalies
		if year == 0 {
			key = "message.more_check"
		}
		to.Warning(key, "n", strconv.Itoa(left[slug]), "title", to.Words.Title(slug), "file", file)
	}
}

// listErrors writes the errors, each with what to do, and what moves the whole review, for
// a window that has few lines: the summary counts the warnings, and the workbook lists
// them.
func listErrors(to *console.Console, ps source.Problems) {
	for _, g := range ps.Groups() {
		if g.Severity == source.Err || g.Slug == source.YearDoubtful {
			writeCause(to, g, true)
		}
	}
}

// writeCause writes a cause with its first places and, where it is wanted, what to do.
func writeCause(to *console.Console, g source.Group, withHint bool) {
	message, hint := to.Words.Problem(g.Problem)
	message = located(g.Pos) + message
	if places := to.Words.Places(g.Places, mostPlaces); places != "" {
		message += " " + places
	}
	to.Message(g.Severity.String(), message)
	if withHint {
		to.Message("hint", hint)
	}
}

// located is the place before a message, "" for none.
func located(p source.Pos) string {
	if at := p.String(); at != "" {
		return at + ": "
	}
	return ""
}
