package config

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"bilan/report/pattern"
)

// parse reads the one document of a file. The node is that of its content, an
// empty mapping where there is none.
func parse(path string, data []byte) (*yaml.Node, Errors) {
	none := &yaml.Node{Kind: yaml.MappingNode}
	if !utf8.Valid(data) {
		return none, Errors{{File: path, Slug: "not-utf8"}}
	}
	var doc yaml.Node
	documents := yaml.NewDecoder(bytes.NewReader(data))
	if err := documents.Decode(&doc); errors.Is(err, io.EOF) {
		return none, nil
	} else if err != nil {
		return none, Errors{malformed(path, data, err)}
	}
	if e, more := secondDocument(path, documents); more {
		return none, Errors{e}
	}
	if len(doc.Content) == 0 {
		return none, nil
	}
	return doc.Content[0], nil
}

// secondDocument finds what follows a line of three dashes or dots, which
// no key of the first document would hold. A document without content is none.
func secondDocument(path string, documents *yaml.Decoder) (e Error, more bool) {
	for {
		var next yaml.Node
		err := documents.Decode(&next)
		switch {
		case errors.Is(err, io.EOF):
			return Error{}, false
		case err != nil:
			e = yamlErrors(path, err)[0]
			e.Slug, e.Found = "second-document", ""
			return e, true
		case len(next.Content) > 0 && next.Content[0].ShortTag() != "!!null":
			first := next.Content[0]
			return Error{File: path, Line: first.Line, Col: first.Column, Slug: "second-document"}, true
		}
	}
}

var lineOf = pattern.Of(`line (\d+)`)

// yamlErrors gives the decoder's own errors their lines.
func yamlErrors(path string, err error) Errors {
	texts := []string{err.Error()}
	var te *yaml.TypeError
	if errors.As(err, &te) {
		texts = te.Errors
	}
	var out Errors
	for _, t := range texts {
		e := Error{File: path, Slug: "syntax", Found: strings.TrimPrefix(t, "yaml: ")}
		if m := lineOf.FindStringSubmatch(t); m != nil {
			e.Line, _ = strconv.Atoi(m[1])
		}
		out = append(out, e)
	}
	return out
}
