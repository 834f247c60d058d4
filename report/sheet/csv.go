package sheet

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"bilan/report/source"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// openCSV reads separated values in any of the encodings and separators that
// people send.
func openCSV(at source.Pos, data []byte, lim Limits) (*Book, error) {
	text, encoding := decodeText(data)
	b := &Book{Format: "csv", Encoding: encoding}
	if strings.ContainsRune(text, utf8.RuneError) {
		b.Problems.Add(source.New(source.EncodingDoubt, at))
	}
	line := 1
	if first, rest, ok := strings.Cut(text, "\n"); ok || first != "" {
		if d, found := strings.CutPrefix(strings.Trim(first, "\r "), "sep="); found && len(d) == 1 {
			b.Delimiter, text, line = rune(d[0]), rest, 2
		}
	}
	if b.Delimiter == 0 {
		b.Delimiter = sniffDelimiter(text)
	}
	c := &csvReader{at: at, text: text, line: line, delim: byte(b.Delimiter), lim: lim}
	b.Sheets = []*Sheet{{rows: c.rows}}
	c.plain = len(text)
	if strings.IndexByte(text, '"') >= 0 {
		b.Problems.Add(c.doubtfulQuotes()...)
	}
	return b, nil
}

func utf16BOM(data []byte) bool {
	return bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff})
}

// bareUTF16 recognises text in UTF-16 that lacks its mark: every second byte of
// the first hundreds is 0 but for a few letters with accents. order is that of
// the bytes.
func bareUTF16(data []byte) (order unicode.Endianness, ok bool) {
	head := data[:min(len(data), 512)&^1]
	zeros := [2]int{}
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	most := len(head) / 2 * 8 / 10
	switch {
	case len(head) < 8:
		return unicode.LittleEndian, false
	case zeros[0] == 0 && zeros[1] > most:
		return unicode.LittleEndian, true
	case zeros[1] == 0 && zeros[0] > most:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// decodeText gives the text in UTF-8: by its BOM, else as UTF-8 where it is
// valid, else as Windows-1252, which maps every byte.
func decodeText(data []byte) (text, encoding string) {
	if utf16BOM(data) {
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		if err == nil {
			return string(out), "UTF-16"
		}
	}
	if order, ok := bareUTF16(data); ok {
		if out, err := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data); err == nil {
			return string(out), "UTF-16"
		}
	}
	if rest, ok := bytes.CutPrefix(data, []byte("\xef\xbb\xbf")); ok {
		return strings.ToValidUTF8(string(rest), "\ufffd"), "UTF-8"
	}
	if utf8.Valid(data) {
		return string(data), "UTF-8"
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd"), "UTF-8"
	}
	return string(out), "Windows-1252"
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
		row := source.Row{Pos: source.Pos{File: c.at.File, Row: s.line}}
		var err error
		if row.Pos.Row > c.lim.Rows {
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
		pos := source.Pos{File: c.at.File, Row: s.line, Col: col}
		raw, last := c.field(s)
		if col > c.lim.Columns {
			return nil, limit(pos, "columns", int64(c.lim.Columns))
		}
		if len(raw) > c.lim.TextBytes {
			return nil, limit(pos, "text_bytes", int64(c.lim.TextBytes))
		}
		if strings.TrimSpace(raw) != "" {
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
	start := s.i
	for s.i < len(c.text) && c.text[s.i] != c.delim && c.text[s.i] != '\n' && c.text[s.i] != '\r' {
		s.i++
	}
	return c.text[start:s.i], c.after(s)
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
		switch next := c.byteAt(j + 1); {
		case next == '"':
			b.WriteByte('"')
			j++
		case next == c.delim || next == '\n' || next == '\r' || next == 0:
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

// byteAt is 0 past the end; a text holds no other 0.
func (c *csvReader) byteAt(i int) byte {
	if i >= len(c.text) {
		return 0
	}
	return c.text[i]
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
				ps.Add(source.New(source.UnclosedQuote, source.Pos{File: c.at.File, Row: s.line, Col: col}))
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
