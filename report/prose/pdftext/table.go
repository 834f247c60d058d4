package pdftext

import (
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

// tables puts lines that are the rows of a table as Markdown writes them: two at least, one
// below the other, the first of which heads each column of the others, and holds no figures
// but years. What is not plainly one is left as it stands.
func tables(p []line) []line {
	var out []line
	for i := 0; i < len(p); {
		columns := columnsOf(p[i])
		end := i + 1
		for columns != nil && end < len(p) && isRow(p[end], p[end-1], columns) {
			end++
		}
		if columns == nil || end < i+2 || !slices.ContainsFunc(p[i+1:end], holdsFigure) {
			out = append(out, p[i])
			i++
			continue
		}
		for n, l := range p[i:end] {
			row := line{x: l.x, y: l.y, size: l.size, text: rowOf(l, columns), row: true}
			if n == 0 {
				row.text += "\n|" + strings.Repeat("---|", len(columns))
			}
			out = append(out, row)
		}
		i = end
	}
	return out
}

// columnsOf are the columns that a line heads, nil where it is no row of headings.
func columnsOf(l line) []span {
	if len(l.spans) < 2 || slices.ContainsFunc(l.spans, func(s span) bool { return !isHeading(s.text) }) {
		return nil
	}
	return slices.Clone(l.spans)
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

// isRow reports a line right below another of which each text stands in a column of its own,
// and widens the columns by it. Two texts at least make a row.
func isRow(l, above line, columns []span) bool {
	if gap := above.y - l.y; len(l.spans) < 2 || gap <= 0 || gap > 4*max(l.size, 1) {
		return false
	}
	at := columnOf(l, columns)
	if at == nil {
		return false
	}
	for i, c := range at {
		columns[c].x, columns[c].end = min(columns[c].x, l.spans[i].x), max(columns[c].end, l.spans[i].end)
	}
	return true
}

// columnOf are the columns of the texts of a line, nil where one stands in none or in two, or
// two in one.
func columnOf(l line, columns []span) []int {
	var at []int
	for _, s := range l.spans {
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
func holdsFigure(l line) bool {
	return slices.ContainsFunc(l.spans[1:], func(s span) bool { return unicode.IsDigit([]rune(s.text)[0]) })
}

// rowOf is a row as Markdown writes it.
func rowOf(l line, columns []span) string {
	cells := make([]string, len(columns))
	for i, c := range columnOf(l, columns) {
		cells[c] = strings.ReplaceAll(l.spans[i].text, "|", "/")
	}
	return "| " + strings.Join(cells, " | ") + " |"
}
