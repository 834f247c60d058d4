package config

import (
	"bytes"
	"strings"

	"go.yaml.in/yaml/v3"
)

// longestSearched is how many lines a file may have of which the faulty one is
// searched, as each line is read anew with those before it.
const longestSearched = 1000

// malformed is the error of a file that is no YAML: its line and that line's
// text. The parser's own line is often the one before or none, and its words are
// for those who write parsers: both are given only where the file is long.
func malformed(path string, data []byte, err error) Error {
	e := yamlErrors(path, err)[0]
	lines := bytes.SplitAfter(data, []byte("\n"))
	if len(lines) > longestSearched {
		return e
	}
	for n := len(lines) - 1; n >= 0; n-- {
		var node yaml.Node
		if yaml.Unmarshal(bytes.Join(lines[:n], nil), &node) == nil {
			e.Line, e.Found = n+1, strings.TrimSpace(string(lines[n]))
			return e
		}
	}
	return e
}
