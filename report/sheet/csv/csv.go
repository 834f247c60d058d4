// Package csv reads separated values with any of the separators and quotes that
// people send.
package csv

import (
	"strings"
	"unicode/utf8"

	"bilan/report/charset"
	"bilan/report/sheet"
	"bilan/report/source"
)

// Open reads separated values in any of the encodings and separators that
// people send.
func Open(at source.Pos, data string, lim sheet.Limits) (*sheet.Book, error) {
	read, err := charset.Decode(data, lim.DecodedBytes)
	if err != nil {
		return nil, sheet.LimitReached(at, "decoded_bytes", lim.DecodedBytes)
	}
	b := &sheet.Book{Format: "csv", Encoding: read.Encoding, Problems: doubts(read, at)}
	text, line := read.UTF8, 1
	if first, rest, ok := strings.Cut(text, "\n"); ok || first != "" {
		if d, found := separatorLine(first); found {
			b.Delimiter, text, line = d, rest, 2
		}
	}
	guess := sniffDelimiter(text)
	if b.Delimiter == 0 {
		b.Delimiter = guess.sign
	}
	c := &valueReader{at: at, text: text, line: line, delim: byte(b.Delimiter), lim: lim}
	if guess.sign == b.Delimiter {
		c.width = guess.width
	}
	b.Sheets = []*sheet.Sheet{sheet.NewSheet("", c.rows)}
	if strings.IndexByte(text, '"') < 0 {
		return b, nil
	}
	c.plain = len(text)
	if c.quotedLines() {
		return nil, source.New(source.QuotedLines, at)
	}
	ps, err := c.doubtfulQuotes()
	b.Problems.Add(ps...)
	return b, err
}

// doubts are what is to be said of how a text was read.
func doubts(t charset.Text, at source.Pos) (ps source.Problems) {
	if strings.Contains(t.UTF8, string(utf8.RuneError)) { // of which the first byte is the rare one
		ps.Add(source.New(source.EncodingDoubt, at))
	}
	for kind, is := range map[string]bool{"guessed": t.Guessed, "twice": t.EncodedTwice, "mark": t.MarkAsText} {
		if is {
			ps.Add(source.New(source.EncodingDoubt, at, "kind", kind, "found", t.Encoding))
		}
	}
	ps.Sort()
	return ps
}

// valueReader is a tolerant reader of separated values: a quote opens a field
// only at its beginning, one that is not followed by the end of the field is
// text, and one that is never closed is text too.
type valueReader struct {
	at    source.Pos
	text  string
	line  int
	delim byte
	lim   sheet.Limits
	// plain is from where on quotes are text: where one opens that is never
	// closed, 0 without any.
	plain int
	// width is how many separators most lines hold, 0 where that is not known.
	width int
}

// position is a place in the text.
type position struct {
	i, line int
	cells   int
	// astray is the last quote of a line that closes no field, where no quote
	// between here and there does: fields that quotes open up to it are text.
	astray int
}

func (c *valueReader) rows(yield func(source.Row, error) bool) {
	s := position{line: c.line}
	width := 0
	for s.i < len(c.text) {
		row := source.Row{Pos: c.at.At(s.line, 0)}
		if row.Pos.Row() > c.lim.Rows {
			yield(source.Row{}, sheet.LimitReached(row.Pos, "rows", int64(c.lim.Rows)))
			return
		}
		cells, err := c.record(&s, make([]source.Cell, 0, width))
		if err != nil {
			yield(source.Row{}, err)
			return
		}
		if len(cells) == 0 {
			continue
		}
		width = max(width, len(cells))
		row.Cells = cells
		if !yield(row, nil) {
			return
		}
	}
}

// record reads one record, its blank fields left out.
func (c *valueReader) record(s *position, cells []source.Cell) ([]source.Cell, error) {
	for col := 1; ; col++ {
		pos := c.at.At(s.line, col)
		raw, last := c.field(s)
		if col > c.lim.Columns {
			return nil, sheet.LimitReached(pos, "columns", int64(c.lim.Columns))
		}
		if len(raw) > c.lim.TextBytes {
			return nil, sheet.LimitReached(pos, "text_bytes", int64(c.lim.TextBytes))
		}
		if !blank(raw) {
			if s.cells++; s.cells > c.lim.Cells {
				return nil, sheet.LimitReached(pos, "cells", int64(c.lim.Cells))
			}
			cells = append(cells, source.Cell{Pos: pos, Kind: source.Text, Raw: raw})
		}
		if last {
			return cells, nil
		}
	}
}

// field reads one field and reports whether it is its record's last. Blanks may
// are around the quotes of one.
func (c *valueReader) field(s *position) (string, bool) {
	if s.i < c.plain && (c.text[s.i] == '"' || c.text[s.i] == ' ') {
		if raw, ok := c.inQuotes(s); ok {
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

// inQuotes reads a field in quotes, where one begins here.
func (c *valueReader) inQuotes(s *position) (string, bool) {
	i := c.opening(s.i)
	if i < 0 {
		return "", false
	}
	raw, end, ok := c.quoted(s, i)
	if ok {
		s.line += lineFeeds(c.text[s.i:end])
		s.i = end
	}
	return raw, ok
}

// opening is the place of the quote with which the field at i begins, -1 without
// one.
func (c *valueReader) opening(i int) int {
	for i < c.plain && c.text[i] == ' ' && c.delim != ' ' {
		i++
	}
	if i < c.plain && c.text[i] == '"' {
		return i
	}
	return -1
}

// blank reports a field of white space alone.
func blank(raw string) bool {
	if raw != "" && ' ' < raw[0] && raw[0] < utf8.RuneSelf {
		return false // as nearly every field that is not empty
	}
	return strings.TrimSpace(raw) == ""
}

// after steps over what ends a field and reports whether it ends the record.
func (c *valueReader) after(s *position) bool {
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
// never closed (end is then the text's), where a stray quote and a line break
// occur inside, and where each line inside has the separators of a line of the
// table: the first quote was then part of the text, and to read on would swallow
// rows. A text without a quote inside is not copied.
func (c *valueReader) quoted(s *position, i int) (raw string, end int, ok bool) {
	if i < s.astray {
		return "", i, false
	}
	inside, stray, broken, closers := false, 0, false, false
	for j := i + 1; j < len(c.text); j++ {
		ch := c.text[j]
		if ch != '"' {
			broken = broken || ch == '\n' || ch == '\r'
			if stray > 0 && broken {
				if !closers {
					s.astray = stray
				}
				return "", j, false
			}
			continue
		}
		if j+1 < len(c.text) && c.text[j+1] == '"' {
			inside = true
			j++
			closers = closers || c.fieldEnd(j+1) >= 0
			continue
		}
		if end := c.fieldEnd(j + 1); end >= 0 {
			if broken && c.isLines(i, end) {
				return "", j, false
			}
			if raw = c.text[i+1 : j]; inside {
				raw = strings.ReplaceAll(raw, `""`, `"`)
			}
			return raw, end, true
		}
		stray = j
		if broken {
			return "", j, false
		}
	}
	return "", len(c.text), false
}

// fieldEnd is where a field ends of which the last quote is before i, blanks
// behind it taken over; -1 where more of it follows.
func (c *valueReader) fieldEnd(i int) int {
	for i < len(c.text) && c.text[i] == ' ' && c.delim != ' ' {
		i++
	}
	if i == len(c.text) || c.text[i] == c.delim || c.text[i] == '\n' || c.text[i] == '\r' {
		return i
	}
	return -1
}

// isLines reports whether what is between a quote at i and the one before end
// is lines of the table: each line that the two touch, and each between them, holds
// as many separators as most lines do. Of tables of two columns nobody knows.
func (c *valueReader) isLines(i, end int) bool {
	if c.width < 2 {
		return false
	}
	from := strings.LastIndexAny(c.text[:i], "\r\n") + 1
	if n := strings.IndexAny(c.text[end:], "\r\n"); n >= 0 {
		end += n
	} else {
		end = len(c.text)
	}
	for line := range strings.FieldsFuncSeq(c.text[from:end], func(r rune) bool { return r == '\n' || r == '\r' }) {
		if strings.Count(line, string(rune(c.delim))) != c.width {
			return false
		}
	}
	return true
}

// doubtfulQuotes finds the fields that a quote opens and none closes: they are
// read as text, and said. After one that nothing closes to the end of the file
// all quotes are text, so that the search is not made again for each.
func (c *valueReader) doubtfulQuotes() (source.Problems, error) {
	var ps source.Problems
	s := position{line: c.line}
	for col := 1; s.i < len(c.text); col++ {
		if i := c.opening(s.i); i >= 0 {
			if _, end, ok := c.quoted(&s, i); !ok {
				if len(ps) == c.lim.Problems {
					return nil, sheet.LimitReached(c.at.At(s.line, col), "problems", int64(c.lim.Problems))
				}
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
	return ps, nil
}

// quotedLines reports whether the lines of a table are in quotes as a whole, as
// Excel saves a table that was never split into its columns: each of the first has
// one field in quotes and no other, and most of these hold the same number of
// another separator.
func (c *valueReader) quotedLines() bool {
	s, lines := position{line: c.line}, []string(nil)
	for s.i < len(c.text) && len(lines) < 20 {
		content := ""
		for last := false; !last; {
			quoted := c.opening(s.i) >= 0
			var raw string
			if raw, last = c.field(&s); blank(raw) {
				continue
			}
			if !quoted || content != "" {
				return false
			}
			content = raw
		}
		if content != "" {
			lines = append(lines, content)
		}
	}
	inside := sniffDelimiter(strings.Join(lines, "\n"))
	return len(lines) > 1 && inside.width > 1 && inside.score >= len(lines)/2*1000+1000
}

// lineFeeds counts line ends of any kind.
func lineFeeds(s string) int {
	n := strings.Count(s, "\n")
	return n + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}
