package console

import (
	"bytes"
	"io"
	"unicode/utf8"
)

// leastWidth is the width of a console below which its lines are left alone.
const leastWidth = 40

// lineBreaker writes lines that are longer than a console is wide on several,
// broken between words: a Windows console breaks them where they end. What goes
// on is set in. Lines that are written over (progress) and JSON stay as they are.
type lineBreaker struct {
	w     io.Writer
	width func() int // of the console, in characters; 0 where it is not known
	// column is how far the line is that the last write has not ended, and indent
	// how far what goes on of it is set in.
	column, indent int
}

func (b *lineBreaker) Write(p []byte) (int, error) {
	width := b.width()
	out := p
	if width >= leastWidth && !bytes.ContainsRune(p, '\r') && !bytes.HasPrefix(p, []byte("{")) {
		out = nil
		for line := range bytes.Lines(p) {
			out = b.appendLine(out, line, width)
		}
	}
	if _, err := b.w.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}

// appendLine appends a line, or the part of one that a write holds.
func (b *lineBreaker) appendLine(to, line []byte, width int) []byte {
	text, ended := bytes.CutSuffix(line, []byte("\n"))
	if b.column == 0 {
		rest := bytes.TrimLeft(text, " ")
		b.column = len(text) - len(rest)
		b.indent = b.column + 2
		to, text = append(to, text[:b.column]...), rest
	}
	for i, word := range bytes.Split(text, []byte(" ")) {
		n := utf8.RuneCount(word)
		switch {
		case i == 0:
		case b.column+1+n < width: // in the last column the console begins a new line itself
			to = append(to, ' ')
			b.column++
		default:
			to = append(append(to, '\n'), bytes.Repeat([]byte(" "), b.indent)...)
			b.column = b.indent
		}
		to = append(to, word...)
		b.column += n
	}
	if ended {
		to, b.column = append(to, '\n'), 0
	}
	return to
}
