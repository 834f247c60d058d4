package sheet

import (
	"strings"
	"unicode/utf8"

	"bilan/report/source"
)

// openCSV reads separated values in any of the encodings and separators that
// people send.
func openCSV(at source.Pos, data string, lim Limits) (*Book, error) {
	text, encoding := decodeText(data)
	b := &Book{Format: "csv", Encoding: encoding}
	if strings.Contains(text, string(utf8.RuneError)) { // of which the first byte is the rare one
		b.Problems.Add(source.New(source.EncodingDoubt, at))
	}
	line := 1
	if first, rest, ok := strings.Cut(text, "\n"); ok || first != "" {
		if d, found := separatorLine(first); found {
			b.Delimiter, text, line = d, rest, 2
		}
	}
	if b.Delimiter == 0 {
		b.Delimiter = sniffDelimiter(text)
	}
	c := &csvReader{at: at, text: text, line: line, delim: byte(b.Delimiter), lim: lim}
	b.Sheets = []*Sheet{{Again: true, rows: c.rows}}
	c.plain = len(text)
	if strings.IndexByte(text, '"') >= 0 {
		b.Problems.Add(c.doubtfulQuotes()...)
	}
	return b, nil
}

// separatorLine reads the line sep=; that some programs write first. The
// separator may be a TAB, which is not white space around it.
func separatorLine(first string) (rune, bool) {
	d, ok := strings.CutPrefix(strings.TrimLeft(first, " "), "sep=")
	d = strings.TrimRight(d, "\r ")
	if !ok || len(d) != 1 || d == `"` {
		return 0, false
	}
	return rune(d[0]), true
}

// sniffDelimiter picks the sign that most of the first lines hold the same
// number of times, outside quotes; a semicolon where nothing tells.
func sniffDelimiter(text string) rune {
	best, score := ';', 0
	for _, d := range ";\t,|" {
		if s := delimiterScore(text, byte(d)); s > score {
			best, score = d, s
		}
	}
	return best
}

func delimiterScore(text string, d byte) int {
	counts := map[int]int{}
	n, lines, quoted, opens := 0, 0, false, true
	for i := 0; i < len(text) && lines < 50; i++ {
		c := text[i]
		switch {
		case quoted && c == '"' && i+1 < len(text) && text[i+1] == '"':
			i++
		case quoted:
			quoted = c != '"'
		case c == '"' && opens:
			quoted = true
		case c == d:
			n++
		case c == '\n' || c == '\r':
			counts[n]++
			n = 0
			lines++
		}
		opens = !quoted && (c == d || c == '\n' || c == '\r')
	}
	counts[n]++
	score := 0
	for n, lines := range counts {
		if n > 0 {
			score = max(score, lines*1000+n)
		}
	}
	return score
}

// csvReader is a tolerant reader of separated values: a quote opens a field
// only at its beginning, one that is not followed by the end of the field is
// text, and one that is never closed is text too.
type csvReader struct {
	at    source.Pos
	text  string
	line  int
	delim byte
	lim   Limits
	// plain is from where on quotes are text: where one opens that is never
	// closed.
	plain int
}

// csvState is a place in the text.
type csvState struct {
	i, line int
	cells   int
}

func (c *csvReader) rows(yield func(source.Row, error) bool) {
	s := csvState{line: c.line}
	var cells []source.Cell
	for s.i < len(c.text) {
		row := source.Row{Pos: c.at.At(s.line, 0)}
		var err error
		if row.Pos.Row() > c.lim.Rows {
			yield(source.Row{}, limit(row.Pos, "rows", int64(c.lim.Rows)))
			return
		}
		cells, err = c.record(&s, cells[:0])
		if err != nil {
			yield(source.Row{}, err)
			return
		}
		if len(cells) == 0 {
			continue
		}
		row.Cells = cells
		if !yield(row, nil) {
			return
		}
	}
}

// record reads one record, its blank fields left out.
func (c *csvReader) record(s *csvState, cells []source.Cell) ([]source.Cell, error) {
	for col := 1; ; col++ {
		pos := c.at.At(s.line, col)
		raw, last := c.field(s)
		if col > c.lim.Columns {
			return nil, limit(pos, "columns", int64(c.lim.Columns))
		}
		if len(raw) > c.lim.TextBytes {
			return nil, limit(pos, "text_bytes", int64(c.lim.TextBytes))
		}
		if !blank(raw) {
			if s.cells++; s.cells > c.lim.Cells {
				return nil, limit(pos, "cells", int64(c.lim.Cells))
			}
			cells = append(cells, source.Cell{Pos: pos, Kind: source.Text, Raw: raw})
		}
		if last {
			return cells, nil
		}
	}
}

// field reads one field and reports whether it is its record's last.
func (c *csvReader) field(s *csvState) (string, bool) {
	if s.i < c.plain && c.text[s.i] == '"' {
		if raw, end, ok := c.quoted(s.i); ok {
			s.line += lineFeeds(c.text[s.i:end])
			s.i = end
			return raw, c.after(s)
		}
	}
	rest, end := c.text[s.i:], 0
	for end < len(rest) && rest[end] != c.delim && rest[end] != '\n' && rest[end] != '\r' {
		end++
	}
	s.i += end
	return rest[:end], c.after(s)
}

// blank reports a field of white space alone.
func blank(raw string) bool {
	if raw != "" && ' ' < raw[0] && raw[0] < utf8.RuneSelf {
		return false // as nearly every field that is not empty
	}
	return strings.TrimSpace(raw) == ""
}

// after steps over what ends a field and reports whether it ends the record.
func (c *csvReader) after(s *csvState) bool {
	if s.i >= len(c.text) {
		return true
	}
	switch c.text[s.i] {
	case c.delim:
		s.i++
		return false
	case '\r':
		s.i++
		if s.i < len(c.text) && c.text[s.i] == '\n' {
			s.i++
		}
	default:
		s.i++
	}
	s.line++
	return true
}

// quoted reads a field in quotes that begins at i. It fails where the quote is
// never closed (end is then the text's), and where a stray quote and a line
// break stand inside: the first quote was then part of the text, and to read on
// would swallow rows.
func (c *csvReader) quoted(i int) (raw string, end int, ok bool) {
	var b strings.Builder
	stray, broken := false, false
	for j := i + 1; j < len(c.text); j++ {
		ch := c.text[j]
		if ch != '"' {
			broken = broken || ch == '\n' || ch == '\r'
			if stray && broken {
				return "", j, false
			}
			b.WriteByte(ch)
			continue
		}
		if j+1 == len(c.text) {
			return b.String(), j + 1, true
		}
		switch next := c.text[j+1]; {
		case next == '"':
			b.WriteByte('"')
			j++
		case next == c.delim || next == '\n' || next == '\r':
			return b.String(), j + 1, true
		default:
			stray = true
			if broken {
				return "", j, false
			}
			b.WriteByte('"')
		}
	}
	return "", len(c.text), false
}

// doubtfulQuotes finds the fields that a quote opens and none closes: they are
// read as text, and said. After one that nothing closes to the end of the file
// all quotes are text, so that the search is not made again for each.
func (c *csvReader) doubtfulQuotes() source.Problems {
	var ps source.Problems
	s := csvState{line: c.line}
	for col := 1; s.i < len(c.text); col++ {
		if s.i < c.plain && c.text[s.i] == '"' {
			if _, end, ok := c.quoted(s.i); !ok {
				ps.Add(source.New(source.UnclosedQuote, c.at.At(s.line, col)))
				if end == len(c.text) {
					c.plain = s.i
				}
			}
		}
		if _, last := c.field(&s); last {
			col = 0
		}
	}
	return ps
}

// lineFeeds counts line ends of any kind.
func lineFeeds(s string) int {
	n := strings.Count(s, "\n")
	return n + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}
