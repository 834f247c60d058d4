package ooxml

import (
	"io"
	"strconv"
)

// Strings are the texts that cells of a workbook share: a name in
// forty rows is written once, and by its number in each of them. The zero Strings
// is ready.
type Strings struct {
	numbers map[string]int
	written pieces // the texts as their part has them
	buf     []byte // one of them
	uses    int
}

// stringsPart is the part of the package that holds them.
const stringsPart = "xl/sharedStrings.xml"

// Number is the number of a text, from 1, and 0 where it is not held.
func (s *Strings) Number(text string) int { return s.numbers[text] }

// Add holds a text of which Number is 0, and is its number: cells with it show
// what is legal, a text of characters that XML allows.
func (s *Strings) Add(text, legal string) int {
	if s.numbers == nil {
		s.numbers = map[string]int{}
	}
	n := len(s.numbers) + 1
	s.numbers[text] = n
	s.buf = append(appendString(append(s.buf[:0], "<si>"...), legal), "</si>"...)
	_, _ = s.written.Write(s.buf) // into memory, which takes all
	return n
}

// write writes the part that holds the texts.
func (s *Strings) write(w io.Writer) error {
	b := append(s.buf[:0], `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="`...)
	b = strconv.AppendInt(b, int64(s.uses), 10)
	b = strconv.AppendInt(append(b, `" uniqueCount="`...), int64(len(s.numbers)), 10)
	b = append(b, `">`...)
	for _, piece := range append(append(pieces{b}, s.written...), []byte("</sst>")) {
		if _, err := w.Write(piece); err != nil {
			return err
		}
	}
	return nil
}

// appendString appends a text as an element that is read back as it was written.
func appendString(to []byte, text string) []byte {
	to = append(to, "<t"...)
	if spaced(text) {
		to = append(to, ` xml:space="preserve"`...)
	}
	return append(appendText(append(to, '>'), readAsWritten(text)), "</t>"...)
}
