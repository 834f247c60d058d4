package config

import (
	"iter"
	"strings"

	"go.yaml.in/yaml/v3"
)

// checker gathers what is wrong in the value of one key.
type checker struct {
	file  string
	key   string
	value *yaml.Node
	// isHeading knows the canonical headings of a kind of table.
	isHeading func(kind, name string) bool
	errs      Errors
}

// add adds an error. path leads from the value to what is wrong: indexes of
// lists and keys, the last of which the error names.
func (c *checker) add(slug, found, expected string, path ...any) {
	e := Error{File: c.file, Slug: slug, Key: c.key, Found: found, Expected: expected}
	for _, step := range path {
		if s, ok := step.(string); ok {
			e.Key = s
		}
	}
	n := at(c.value, path)
	e.Line, e.Col = n.Line, n.Column
	c.errs = append(c.errs, e)
}

// checkValues checks the values of a mapping whose keys and types are right,
// and that conf has, in the order of the file.
func checkValues(c checker, n *yaml.Node, table []key, conf *Config) Errors {
	for name, value := range pairs(n) {
		k := keyNamed(table, name.Value)
		c.key, c.value = k.name, value
		switch {
		case isNull(value):
		case k.keys != nil:
			c.errs = checkValues(c, value, k.keys, conf)
		case k.check != nil:
			k.check(&c, k.field(conf))
		case k.kind.accepts != nil && value.Value != "" && !k.kind.accepts(value.Value):
			c.add("bad-value", value.Value, k.kind.slug)
		}
	}
	return c.errs
}

func checkPaths(c *checker, paths []string) {
	for i, p := range paths {
		if strings.TrimSpace(p) == "" {
			c.add("bad-value", p, "path", i)
		}
	}
}

// keyNamed is the key of a name; the keys of the file have been checked.
func keyNamed(table []key, name string) key {
	for _, k := range table {
		if k.name == name {
			return k
		}
	}
	return key{}
}

// pairs are the keys of a mapping with their values.
func pairs(n *yaml.Node) iter.Seq2[*yaml.Node, *yaml.Node] {
	return func(yield func(k, v *yaml.Node) bool) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i], n.Content[i+1]) {
				return
			}
		}
	}
}

// at walks from a node by keys and indexes as far as they lead.
func at(n *yaml.Node, path []any) *yaml.Node {
	for _, step := range path {
		var next *yaml.Node
		switch step := step.(type) {
		case string:
			for k, v := range pairs(n) {
				if k.Value == step {
					next = v
				}
			}
		case int:
			if step < len(n.Content) {
				next = n.Content[step]
			}
		}
		if next == nil {
			return n
		}
		n = next
	}
	return n
}

// absent are the keys, of pairs of a key and its value, whose value is "".
func absent(pairs ...string) string {
	var keys []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			keys = append(keys, pairs[i])
		}
	}
	return strings.Join(keys, ", ")
}
