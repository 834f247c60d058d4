package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// span is one of the texts that stand apart on a line: a cell, where the line is a row.
type span struct {
	x, end float64
	text   string
}

// spansOf parts the pieces of a line, which are in their order, where they stand further apart
// than words do.
func spansOf(in []piece) []span {
	var out []span
	for i, p := range in {
		if i > 0 && p.x-in[i-1].end <= p.size*cellGap {
			last := &out[len(out)-1]
			if gap := p.x - in[i-1].end; gap > p.size*wordGap && !strings.HasSuffix(last.text, " ") {
				last.text += " "
			}
			last.text += p.text
			last.end = p.end
			continue
		}
		out = append(out, span{p.x, p.end, p.text})
	}
	for i := range out {
		out[i].text = tidy(out[i].text)
	}
	return slices.DeleteFunc(out, func(s span) bool { return s.text == "" })
}

// What parts words and cells, in heights of the letters.
const (
	wordGap = 0.18
	cellGap = 0.31
)

// lineGap is how far the next line of a cell stands below at most, in heights of its letters.
const lineGap = 1.7

// rise is how far a cell may begin above those to its left, in heights of its letters: cells of
// fewer lines stand in the middle of their row.
const rise = 2.5

// box is a text of one or more lines below one another: a cell, where others stand beside it.
type box struct {
	span
	parts []part
}

// part is what a line of a page adds to a box.
type part struct {
	span
	y, size float64
	line    int
}

func (c *box) head() float64 { return c.parts[0].y }

// last is the lowest line of the box.
func (c *box) last() part { return c.parts[len(c.parts)-1] }

// boxOf is the box of lines that stand below one another, one at least.
func boxOf(parts []part) box {
	c := box{span: parts[0].span, parts: parts[:1:1]}
	for _, p := range parts[1:] {
		c.add(p)
	}
	return c
}

func (c *box) add(p part) {
	c.text = goOn(c.text, p.text)
	c.x, c.end = min(c.x, p.x), max(c.end, p.end)
	c.parts = append(c.parts, p)
}

// band is what stands side by side: a row of a table, or a paragraph, which has one box. Its
// lines are those of the page from one to before another.
type band struct {
	boxes    []box
	size     float64
	from, to int
}

func (b *band) head() float64 {
	y := math.Inf(-1)
	for i := range b.boxes {
		y = max(y, b.boxes[i].head())
	}
	return y
}

func (b *band) foot() float64 {
	y := math.Inf(1)
	for i := range b.boxes {
		y = min(y, b.boxes[i].last().y)
	}
	return y
}

// bandsOf parts the lines of a page, which come in the order in which they are drawn: a row
// cell by cell, and each cell line by line.
func bandsOf(p []line) []band {
	var out []band
	last := -1 // the box to which a text was added last
	for i, l := range p {
		if l.row || len(l.spans) == 0 {
			out, last = append(out, band{size: l.size, from: i, to: i + 1}), -1
			continue
		}
		for n, s := range l.spans {
			text := part{s, l.y, l.size, i}
			at := -1
			if last >= 0 {
				at = out[len(out)-1].place(text, last)
			}
			if n == 0 && at == 0 && len(l.spans) > 1 && len(out[len(out)-1].boxes) == 1 {
				at = -1 // a row below a title or a paragraph
			}
			switch {
			case at >= 0:
			case n > 0: // a line is never parted
				at = len(out[len(out)-1].boxes)
			default:
				out, at = begin(out, text), 0
				if len(out[len(out)-1].boxes) > 0 {
					at = 1
				}
			}
			b := &out[len(out)-1]
			b.to = i + 1
			if at == len(b.boxes) {
				b.boxes = append(b.boxes, boxOf([]part{text}))
			} else {
				b.boxes[at].add(text)
			}
			last = at
		}
	}
	return out
}

// begin adds the band that a text begins. Where it stands to the right of lines that were taken as
// the last of a paragraph, these are the first cell of its row.
func begin(out []band, text part) []band {
	next := band{size: text.size, from: text.line}
	if n := len(out); n > 0 && len(out[n-1].boxes) == 1 {
		above := &out[n-1]
		parts := above.boxes[0].parts
		first := len(parts)
		for first > 0 && parts[first-1].end < text.x && parts[first-1].y <= text.y+text.size*0.5 {
			first--
		}
		if first > 0 && first < len(parts) && parts[first].line > parts[first-1].line {
			next.from, above.to = parts[first].line, parts[first].line
			next.boxes = []box{boxOf(slices.Clone(parts[first:]))}
			above.boxes[0] = boxOf(parts[:first:first])
		}
	}
	return append(out, next)
}

// place is the box of the band to which a text belongs: the one that was written last, where it
// stands right below it; a new one behind the others, where it stands beside them; -1 for none.
func (b *band) place(s part, last int) int {
	c := b.boxes[last].last()
	tall := max(s.size, 1)
	if gap := c.y - s.y; s.x < b.boxes[last].end && s.end > b.boxes[last].x && gap > tall*0.5 && gap <= tall*lineGap && math.Abs(c.size-s.size) < tall*0.1 {
		return last
	}
	if beside := s.y <= b.head()+tall*rise && s.y >= b.foot()-tall*0.5; !beside {
		return -1
	}
	for _, c := range b.boxes {
		if s.x < c.end {
			return -1
		}
	}
	return len(b.boxes)
}

// tables puts lines that are the rows of a table as Markdown writes them: two at least, one
// below the other, the first of which heads columns of the others, and holds no figures
// but years. What is not plainly one is left as it stands.
func tables(p []line) []line {
	var out []line
	bands := bandsOf(p)
	for i := 0; i < len(bands); {
		columns := columnsOf(bands[i])
		end := i + 1
		for columns != nil && end < len(bands) {
			if isRow(bands[end], bands[end-1], columns) {
				end++
			} else if end+1 < len(bands) && isTitle(bands[end], bands[end-1], columns) && isRow(bands[end+1], bands[end], columns) {
				end += 2
			} else {
				break
			}
		}
		if columns == nil || end < i+2 || !slices.ContainsFunc(bands[i+1:end], holdsFigure) {
			out = append(out, p[bands[i].from:bands[i].to]...)
			i++
			continue
		}
		for _, b := range bands[i:end] {
			l := p[b.from]
			out = append(out, line{x: l.x, y: l.y, size: l.size, text: rowOf(b, columns), row: true, xs: lefts(columns)})
		}
		i = end
	}
	return out
}

// lefts is where the columns begin, from the left.
func lefts(columns []span) []float64 {
	var out []float64
	for _, c := range columns {
		out = append(out, c.x)
	}
	return out
}

// columnsOf are the columns that a band heads, nil where it is no row of headings.
func columnsOf(b band) []span {
	if len(b.boxes) < 2 || slices.ContainsFunc(b.boxes, func(s box) bool { return !isHeading(s.text) }) {
		return nil
	}
	var out []span
	for _, c := range b.boxes {
		out = append(out, c.span)
	}
	return out
}

// isHeading reports a text that may head a column: letters, and no figures but a year; « N+1 » is
// one too.
func isHeading(s string) bool {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if unicode.IsDigit(rune(word[0])) && word != "1" && !(len(word) == 4 && strings.HasPrefix(word, "20")) {
			return false
		}
	}
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || r == '%' || unicode.IsDigit(r) }) >= 0
}

// below reports a band that stands right below another.
func (b band) below(above band) bool {
	if len(b.boxes) == 0 || len(above.boxes) == 0 {
		return false
	}
	gap := above.foot() - b.head()
	return gap > 0 && gap <= 6*max(b.size, 1)
}

// isRow reports a band right below another of which each text stands in a column of its own,
// and widens the columns by it. Two texts at least make a row.
func isRow(b, above band, columns []span) bool {
	if !b.below(above) || len(b.boxes) < 2 {
		return false
	}
	at := columnOf(b, columns)
	if at == nil {
		return false
	}
	for i, c := range at {
		columns[c].x, columns[c].end = min(columns[c].x, b.boxes[i].x), max(columns[c].end, b.boxes[i].end)
	}
	return true
}

// isTitle reports a short text alone at the left of a table: it names the rows below it.
func isTitle(b, above band, columns []span) bool {
	if !b.below(above) || len(b.boxes) != 1 {
		return false
	}
	t := b.boxes[0]
	return t.x < columns[0].end && len(t.parts) == 1 && len([]rune(t.text)) <= 60 && !strings.HasSuffix(t.text, ".")
}

// columnOf are the columns of the texts of a band, nil where one stands in none or in two, or
// two in one.
func columnOf(b band, columns []span) []int {
	var at []int
	for _, s := range b.boxes {
		found := -1
		for c := range columns {
			if s.x < columns[c].end && s.end > columns[c].x {
				if found >= 0 {
					return nil
				}
				found = c
			}
		}
		if found < 0 || slices.Contains(at, found) {
			return nil
		}
		at = append(at, found)
	}
	return at
}

// holdsFigure reports a row in which a text behind the first begins with a digit.
func holdsFigure(b band) bool {
	return len(b.boxes) > 1 && slices.ContainsFunc(b.boxes[1:], func(s box) bool { return unicode.IsDigit([]rune(s.text)[0]) })
}

// rowOf is a row as Markdown writes it.
func rowOf(b band, columns []span) string {
	cells := make([]string, len(columns))
	at := columnOf(b, columns)
	if len(b.boxes) == 1 {
		at = []int{0}
	}
	for i, c := range at {
		cells[c] = strings.ReplaceAll(b.boxes[i].text, "|", "/")
	}
	return "| " + strings.Join(cells, " | ") + " |"
}
