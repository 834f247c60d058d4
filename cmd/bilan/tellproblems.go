package main

import (
	"fmt"

	"bilan/report/source"
)

// mostPlaces is how many places of one cause are named on stderr.
const mostPlaces = 3

// tellProblems writes the errors and warnings to stderr, each cause once: all errors,
// and of each kind of warning the first perSlug. The others are counted with where they
// can be read: the year's list, or `bilan check` for year 0, as no list is written.
func (c *command) tellProblems(ps source.Problems, year int) {
	listed, left := map[source.Slug]int{}, map[source.Slug]int{}
	var cut []source.Slug // in the order in which they are met
	for _, g := range ps.Groups() {
		switch g.Severity {
		case source.Err:
			c.sayCause(g, true)
		case source.Warning:
			if listed[g.Slug]++; listed[g.Slug] <= perSlug {
				c.sayCause(g, false)
				continue
			}
			if left[g.Slug] == 0 {
				cut = append(cut, g.Slug)
			}
			left[g.Slug] += len(g.Places)
		}
	}
	for _, slug := range cut {
		key, file := "message.more", fmt.Sprintf("anomalies-%d.csv", year)
		if year == 0 {
			key = "message.more_check"
		}
		c.say("warning", c.words.Text(key, "n", fmt.Sprint(left[slug]), "title", c.words.Title(slug), "file", file))
	}
}

// sayCause writes a cause with its first places and, where it is wanted, what to do.
func (c *command) sayCause(g source.Group, withHint bool) {
	message, hint := c.words.Problem(g.Problem)
	message = located(g.Pos) + message
	if places := c.words.Places(g.Places, mostPlaces); places != "" {
		message += " " + places
	}
	c.say(g.Severity.String(), message)
	if withHint {
		c.say("hint", hint)
	}
}

// located is the place before a message, "" for none.
func located(p source.Pos) string {
	if at := p.String(); at != "" {
		return at + ": "
	}
	return ""
}
