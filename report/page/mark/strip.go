package mark

import (
	"cmp"
	"html/template"
	"strconv"
	"strings"

	"bilan/report/verdict"
)

// The sizes of a strip, by how many lines it has.
const (
	maxSigns   = 24 // the most lines that are squares with signs
	maxSquares = 60 // the most that are narrow squares; more are a bar
)

// The narrow squares are drawn two to a column.
const (
	colWidth, colHeight = 5.0, 8.0
	colStep, rowStep    = 7.0, 10.0
	stripHeight         = 18.0
	groupGap            = 4.0
	barWidth, barGap    = 240.0, 2.0
)

// Cell is one line of a strip: the slug of its verdict, and what a pointer over
// its square shows, "" for nothing.
type Cell struct{ Verdict, Title string }

// Strip shows all lines of a cluster or of the year, one square each, ordered by
// group and within a group as they are given.
type Strip struct {
	// Label says in words what is drawn, with its counts: it is all that a screen
	// reader reads of a strip.
	Label string
	Cells []Cell
	// Counts are the numbers of lines by group as they are written beside it, "" for digits.
	Counts [verdict.Groups]string
	// Wide is true where the whole width of a page is there: squares keep their signs up
	// to maxSquares, as without them forty lines of a year are a blot beside its sentence.
	Wide bool
	// Bar is true where there are so many strips that each is a bar.
	Bar bool
}

// groups are the cells by group.
func (s Strip) groups() (by [verdict.Groups][]Cell) {
	for _, c := range s.Cells {
		g := verdict.Of(c.Verdict).Group()
		by[g] = append(by[g], c)
	}
	return by
}

// signed reports whether squares have their signs.
func (s Strip) signed() bool {
	if s.Bar {
		return false
	}
	return len(s.Cells) <= maxSigns || s.Wide && len(s.Cells) <= maxSquares
}

// HTML is the strip, "" where it has no line.
func (s Strip) HTML() template.HTML {
	if len(s.Cells) == 0 {
		return ""
	}
	by := s.groups()
	var b strings.Builder
	b.WriteString(`<span class="strip" role="img" aria-label="` + attribute(s.Label) + `">`)
	switch {
	case s.signed():
		b.WriteString(squares(by))
	case !s.Bar && len(s.Cells) <= maxSquares:
		b.WriteString(columns(by) + s.counts(by))
	default:
		b.WriteString(bar(by, len(s.Cells)) + s.counts(by))
	}
	b.WriteString("</span>")
	return template.HTML(b.String())
}

// Part is one group of a strip by itself.
type Part struct {
	Group verdict.Group
	Count int
	// Drawing is what a screen reader skips: words are beside it.
	Drawing template.HTML
}

// Parts are the groups of a strip that have a line, to be set side by side, each
// in a link of its own. Those of a bar fill the width that they are given.
func (s Strip) Parts() []Part {
	var out []Part
	for g, cells := range s.groups() {
		if len(cells) == 0 {
			continue
		}
		p := Part{Group: verdict.Group(g), Count: len(cells)}
		var one [verdict.Groups][]Cell
		one[g] = cells
		switch {
		case s.signed():
			p.Drawing = template.HTML(`<span class="cells" aria-hidden="true">` + squares(one) + `</span>`)
		case len(s.Cells) <= maxSquares:
			p.Drawing = template.HTML(columns(one))
		default:
			p.Drawing = template.HTML(`<span class="seg ` + p.Group.Class() + `" aria-hidden="true"></span>`)
		}
		out = append(out, p)
	}
	return out
}

// squares are the cells with their signs, a place behind each group but the last.
func squares(by [verdict.Groups][]Cell) string {
	var b strings.Builder
	last := verdict.Groups - 1
	for last > 0 && len(by[last]) == 0 {
		last--
	}
	for g, cells := range by {
		for i, c := range cells {
			class := ""
			if i == len(cells)-1 && g < last {
				class = " gap"
			}
			b.WriteString(square(c, class))
		}
	}
	return b.String()
}

// columns are the cells without signs, two to a column; a group begins a column.
func columns(by [verdict.Groups][]Cell) string {
	width := -groupGap
	for _, cells := range by {
		if len(cells) > 0 {
			width += float64((len(cells)+1)/2)*colStep - (colStep - colWidth) + groupGap
		}
	}
	d := begin("cols", width, stripHeight)
	x := 0.0
	for g, cells := range by {
		for i, c := range cells {
			d.WriteString(`<rect class="` + verdict.Group(g).Class() + `" x="` + number(x+float64(i/2)*colStep) + `" y="` + number(float64(i%2)*rowStep) +
				`" width="` + number(colWidth) + `" height="` + number(colHeight) + `"`)
			if t := title(c.Title); t != "" {
				d.WriteString(">" + t + "</rect>")
			} else {
				d.WriteString("/>")
			}
		}
		if len(cells) > 0 {
			x += float64((len(cells)+1)/2)*colStep - (colStep - colWidth) + groupGap
		}
	}
	return string(d.end())
}

// bar is a segment for each group, as long as its share of all lines, of at least
// two pixels.
func bar(by [verdict.Groups][]Cell, lines int) string {
	d := begin("cols", barWidth, stripHeight)
	present, small, large := 0, 0, 0
	for _, cells := range by {
		switch {
		case len(cells) == 0:
			continue
		case segment(len(cells), lines) < leastBar:
			small++
		default:
			large += len(cells)
		}
		present++
	}
	space := barWidth - float64(present-1)*barGap - float64(small)*leastBar
	x := 0.0
	for g, cells := range by {
		if len(cells) == 0 {
			continue
		}
		width := leastBar
		if segment(len(cells), lines) >= leastBar {
			width = space * float64(len(cells)) / float64(large)
		}
		d.rect(verdict.Group(g).Class(), x, 0, width, stripHeight)
		x += width + barGap
	}
	return string(d.end())
}

// segment is the width of some of all lines in a bar without gaps.
func segment(some, lines int) float64 { return barWidth * float64(some) / float64(lines) }

// leading are the verdicts whose signs stand for their groups beside a count.
var leading = [verdict.Groups]string{verdict.Attained: "met", verdict.Partly: "partly_met", verdict.NotAttained: "missed", verdict.NotCompared: "done", verdict.Unclear: "not_reported"}

// counts are how many lines each group has, beside its sign.
func (s Strip) counts(by [verdict.Groups][]Cell) string {
	var b strings.Builder
	b.WriteString(`<span class="counts">`)
	for g, cells := range by {
		if len(cells) > 0 {
			b.WriteString(`<span class="` + verdict.Group(g).Class() + `">` + `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">` +
				paths(leading[g]) + `</svg>` + cmp.Or(attribute(s.Counts[g]), strconv.Itoa(len(cells))) + `</span>`)
		}
	}
	b.WriteString("</span>")
	return b.String()
}
