package pageview

import (
	"strconv"
	"strings"

	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// texts are the words of the page: those of its language, of the year of its review.
type texts struct {
	w     *wording.Words
	parts present.Parts
	// now is the year.
	now int
	// partly is the share of the plan from which it counts as partly met.
	partly quantity.Decimal
}

// years are the places of texts that name the year, the one before and the next.
func (t *texts) years(more ...string) []string {
	return append([]string{"year", strconv.Itoa(t.now), "previous", strconv.Itoa(t.now - 1), "next", strconv.Itoa(t.now + 1)}, more...)
}

// text is a text of the page that may name the years.
func (t *texts) text(key string, more ...string) string {
	return t.w.Text("screen."+key, t.years(more...)...)
}

// ofYear is a text of the page that names a year, which need not be the review's.
func (t *texts) ofYear(year int, key string, more ...string) string {
	return t.w.Text("screen."+key, append([]string{"year", strconv.Itoa(year)}, more...)...)
}

// orNone is the name of a group of lines, or the text for the lines without one.
func (t *texts) orNone(name string) string {
	if name == "" {
		return t.w.Text("group.none")
	}
	return name
}

// groupCount is a number of lines of a group.
func (t *texts) groupCount(n int, g verdict.Group) string { return t.w.Count(n, "group_"+g.Class()) }

// groupName is the name of a group of verdicts.
func (t *texts) groupName(g verdict.Group) string { return t.text("group." + g.Class()) }

// marked is a count whose number is marked with the colour of a group.
func (t *texts) marked(n int, noun string, group string) string {
	return strings.Replace(t.w.Count(n, noun), t.w.Number(n), markOpen+group+t.w.Number(n)+markClose, 1)
}

// The marks around the number of a group in a sentence: characters for private use, which no
// text has.
const markOpen, markClose = "\ue000", "\ue001"

// pieces divides a sentence at its marked numbers. A mark holds the group's letter, or a dash
// for none, before the number.
func pieces(sentence string) []screen.Piece {
	var out []screen.Piece
	for sentence != "" {
		before, rest, found := strings.Cut(sentence, markOpen)
		if before != "" {
			out = append(out, screen.Piece{Text: before})
		}
		if !found {
			break
		}
		number, after, _ := strings.Cut(rest, markClose)
		out = append(out, screen.Piece{Text: number[1:], Group: screen.Plain(number[:1])})
		sentence = after
	}
	return out
}

// partlyText is the share of the plan from which it counts as partly met.
func (t *texts) partlyText() string {
	return string(t.percent(quantity.NewRate(t.partly, quantity.FromInt(1))))
}

// namedMissing is how many clusters a figure names.
const namedMissing = 3
