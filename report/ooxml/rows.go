package ooxml

import (
	"math"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/source"
)

// Cell is a cell of a row: empty, words, or a number.
type Cell struct {
	// Style is the number of a cell's style in the workbook, 0 for none.
	Style int
	Text  string
	// Shared is the number of a text that the workbook's cells share, 0 for Text.
	Shared int
	// Number is a number as the format writes it, "" for none. Formula is what
	// gives it, "" for nothing.
	Number, Formula string
}

// Row writes a row, from the first column on; a zero Cell is left out. height is
// in points, of which tenths are kept, 0 for the row's own. What fails fails at
// the End at the latest.
func (s *Sheet) Row(n int, height float64, cells []Cell) error {
	s.raw = append(strconv.AppendInt(append(s.raw, `<row r="`...), int64(n), 10), '"')
	if height > 0 {
		s.raw = append(s.raw, ` ht="`...)
		s.raw = strconv.AppendFloat(s.raw, math.Round(height*10)/10, 'f', -1, 64)
		s.raw = append(s.raw, `" customHeight="1"`...)
	}
	s.raw = append(s.raw, '>')
	for i := range cells {
		if c := &cells[i]; *c != (Cell{}) {
			s.cell(i, n, c)
		}
	}
	s.raw = append(s.raw, "</row>"...)
	return s.full()
}

func (s *Sheet) cell(col int, row int, c *Cell) {
	s.raw = append(source.AppendCellName(append(s.raw, `<c r="`...), col+1, row), '"')
	if c.Style > 0 {
		s.raw = append(strconv.AppendInt(append(s.raw, ` s="`...), int64(c.Style), 10), '"')
	}
	switch {
	case c.Number != "":
		s.raw = append(s.raw, '>')
		if c.Formula != "" {
			s.raw = append(appendText(append(s.raw, "<f>"...), c.Formula), "</f>"...)
		}
		s.raw = append(append(append(append(s.raw, "<v>"...), c.Number...), "</v>"...), "</c>"...)
	case c.Shared > 0:
		s.raw = append(strconv.AppendInt(append(s.raw, ` t="s"><v>`...), int64(c.Shared-1), 10), "</v></c>"...)
		s.of.Strings.uses++
	case c.Text != "":
		s.raw = append(appendString(append(s.raw, ` t="inlineStr"><is>`...), c.Text), "</is></c>"...)
	default:
		s.raw = append(s.raw, "/>"...)
	}
}

// spaced reports whether a text begins or ends with white space, which XML drops
// where it is not marked to be kept.
func spaced(s string) bool {
	const white = "\t\n\r "
	return strings.IndexByte(white, s[0]) >= 0 || strings.IndexByte(white, s[len(s)-1]) >= 0
}

// escapedLike is what would be read as an escaped character (_x000D_).
var escapedLike = pattern.Of(`_x[0-9A-Fa-f]{4}_`)

// readAsWritten is a text that is read back as it was written. The mark that
// ends what looks escaped may begin the next.
func readAsWritten(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for {
		at := escapedLike.FindStringIndex(s)
		if at == nil {
			return b.String() + s
		}
		b.WriteString(s[:at[0]] + "_x005F_")
		s = s[at[0]+1:]
	}
}

// escapes are the characters of a text that are written otherwise.
var escapes = [256]bool{'&': true, '<': true, '>': true, '\r': true, '\t': true}

// appendText appends a text of characters that XML allows.
func appendText(to []byte, s string) []byte {
	for {
		i := 0
		for i < len(s) && !escapes[s[i]] {
			i++
		}
		if i == len(s) {
			return append(to, s...)
		}
		to = append(to, s[:i]...)
		switch s[i] {
		case '&':
			to = append(to, "&amp;"...)
		case '<':
			to = append(to, "&lt;"...)
		case '>':
			to = append(to, "&gt;"...)
		case '\r':
			to = append(to, "&#xD;"...)
		case '\t':
			to = append(to, "&#x9;"...)
		}
		s = s[i+1:]
	}
}
