package config

import (
	"fmt"
	"strings"
)

// Error is something wrong in the configuration, with its place. It is data:
// the command words it.
type Error struct {
	// File is the path as it was given; "" for a flag or an environment
	// variable.
	File string
	// Line and Col are counted from 1; 0 where unknown, and in a workbook.
	Line, Col int
	// Cell is the place in a workbook, Sheet!B3, or a sheet's name alone; "" in a text.
	Cell string
	// Slug is syntax, unknown-key, comma (the rest of a text that a comma cuts
	// where a key is meant), wrong-type, bad-value, too-large (Expected is the most),
	// tag (an explicit YAML type), second-document (after the first), duplicate,
	// missing or not-utf8; of a workbook besides unread-file (Expected is why), unknown-sheet,
	// unknown-column and overruled (Found is what it says, Expected what counts).
	Slug string
	// Key is the key concerned, in a workbook the heading or the sheet; Found is what was
	// written, Expected what may be written: names and values, or the slug of a kind of
	// value. Each is "" where there is nothing to say.
	Key, Found, Expected string
}

func (e Error) Error() string {
	s := e.File
	if e.Cell != "" {
		s += ":" + e.Cell
	}
	if e.Line > 0 {
		s += fmt.Sprintf(":%d", e.Line)
	}
	if e.Col > 0 {
		s += fmt.Sprintf(":%d", e.Col)
	}
	return strings.TrimPrefix(fmt.Sprintf("%s: %s %s %q", s, e.Slug, e.Key, e.Found), ": ")
}

// Errors are all that is wrong, in the order of the file; of a list without an error nothing
// is wrong.
type Errors []Error

func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}
