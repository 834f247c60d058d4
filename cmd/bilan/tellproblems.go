package main

import (
	"fmt"
	"strings"

	"bilan/report/source"
)

// oneWarning is what warnings have alike that are told once: the words, and the
// column of a sheet.
type oneWarning struct {
	slug                 source.Slug
	file, sheet, message string
	col                  int
}

// tellProblems lists every error, and warnings up to a few of each kind. A warning
// that stands at several places of a column is told once, with their number.
func (c *command) tellProblems(ps source.Problems, year int) {
	places := map[oneWarning][]source.Pos{}
	for _, p := range ps {
		if p.Severity == source.Warning {
			one := c.oneWarning(p)
			places[one] = append(places[one], p.Pos)
		}
	}
	told, left := map[source.Slug]int{}, map[source.Slug]int{}
	for _, p := range ps {
		switch p.Severity {
		case source.Err:
			message, hint := c.words.Problem(p)
			c.say("error", located(p.Pos)+message)
			c.say("hint", hint)
		case source.Warning:
			one := c.oneWarning(p)
			at := places[one]
			delete(places, one)
			if len(at) == 0 {
				continue
			}
			if told[p.Slug]++; told[p.Slug] > perSlug {
				left[p.Slug] += len(at)
				continue
			}
			c.say("warning", located(p.Pos)+one.message+c.places(at))
		}
	}
	for _, p := range ps {
		if n := left[p.Slug]; p.Severity == source.Warning && n > 0 {
			left[p.Slug] = 0
			key, file := "voice.more", fmt.Sprintf("anomalies-%d.csv", year)
			if year == 0 {
				key = "voice.more_check" // no list is written
			}
			c.say("warning", c.words.Text(key, "n", fmt.Sprint(n), "title", c.words.Title(p.Slug), "file", file))
		}
	}
}

func (c *command) oneWarning(p source.Problem) oneWarning {
	message, _ := c.words.Problem(p)
	return oneWarning{p.Slug, p.Pos.File(), p.Pos.Sheet(), message, p.Pos.Col()}
}

// located is the place before a message, "" for none.
func located(p source.Pos) string {
	if at := p.String(); at != "" {
		return at + ": "
	}
	return ""
}

// mostPlaces is how many places are named of a warning that is told once.
const mostPlaces = 3

// places tells at how many places a warning stands, and the first of them, "" for
// one place: cells of a sheet, else lines of a file.
func (c *command) places(at []source.Pos) string {
	if len(at) < 2 || at[0].Row() == 0 {
		return "" // of a file as a whole, or of none, once is enough
	}
	key := "voice.lines"
	var first []string
	for _, p := range at[:min(len(at), mostPlaces)] {
		if p.IsCell() {
			key = "voice.cells"
			first = append(first, p.Cell())
		} else {
			first = append(first, fmt.Sprint(p.Row()))
		}
	}
	named := strings.Join(first, ", ")
	if len(at) > mostPlaces {
		named += " …"
	}
	return " " + c.words.Text(key, "n", fmt.Sprint(len(at)), "places", named)
}
