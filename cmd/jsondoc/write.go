package jsondoc

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// write writes a document that a person can read as well. What a terminal
// would obey is written as an escape; it can be only in a string. Nothing is
// written of a document that cannot be encoded.
func write(out io.Writer, doc any) error {
	to := indenter{bufio.NewWriter(out)}
	enc := json.NewEncoder(to)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(doc); err != nil {
		return err
	}
	return to.Flush()
}

// indenter writes a whole document in one write, indented as json.Indent does it.
// That takes a copy of the document, which may hold all texts of a file. The writer
// keeps the first error, which Flush gives.
type indenter struct{ *bufio.Writer }

func (to indenter) Write(doc []byte) (int, error) {
	depth := 0
	for rest := doc; len(rest) > 0; {
		c, n := rest[0], 1
		switch c {
		case '"':
			n = stringEnd(rest)
			to.writeString(rest[:n])
		case '{', '[':
			to.WriteByte(c)
			if rest[1] == '}' || rest[1] == ']' {
				to.WriteByte(rest[1])
				n = 2
				break
			}
			depth++
			to.newLine(depth)
		case '}', ']':
			depth--
			to.newLine(depth)
			to.WriteByte(c)
		case ',':
			to.WriteByte(c)
			to.newLine(depth)
		case ':':
			to.WriteString(": ")
		default:
			to.WriteByte(c)
		}
		rest = rest[n:]
	}
	return len(doc), nil
}

func (to indenter) newLine(depth int) {
	to.WriteByte('\n')
	to.WriteString(strings.Repeat("  ", depth))
}

// stringEnd is how long the string is with which a document goes on.
func stringEnd(doc []byte) int {
	for i := 1; ; i++ {
		i += bytes.IndexAny(doc[i:], `"\`)
		if doc[i] == '"' {
			return i + 1
		}
		i++ // what is escaped
	}
}

// writeString writes a string of the document with escapes for what a terminal
// obeys.
func (to indenter) writeString(s []byte) {
	for {
		i := bytes.IndexFunc(s, obeyed)
		if i < 0 {
			to.Writer.Write(s)
			return
		}
		to.Writer.Write(s[:i])
		r, size := utf8.DecodeRune(s[i:])
		fmt.Fprintf(to.Writer, `\u%04x`, r)
		s = s[i+size:]
	}
}

// obeyed reports whether a terminal takes a character for an order, or for the
// direction of what follows.
func obeyed(r rune) bool {
	return 0x7f <= r && r <= 0x9f || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069
}
