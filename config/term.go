package config

import (
	"slices"
	"strings"
)

// Term is a name, never "", and the other ways to write it, nil for none. In one list no two
// terms share a name or an alias; case is no difference.
type Term struct {
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"aliases"`
	// Titles are the words by which the titles of actions name a built-in type (LEXICON, Types
	// of action, as titles tell them); empty and not nil for a type that no title names, nil
	// where its name and its aliases are these words, as of every term of a file.
	Titles []string `yaml:"-"`
}

// checkTerms finds terms without a name, and names that two terms have.
func checkTerms(c *checker, terms []Term) {
	names := namesOf{}
	for i, t := range terms {
		if t.Name == "" {
			c.add("missing", "", "name", i)
			continue
		}
		names.check(c, i, append([]string{t.Name}, t.Aliases...))
	}
}

// addBuiltIn adds to a file's terms the built-in ones, but for those of a name
// that the file gives.
func addBuiltIn(own, builtIn []Term) []Term {
	all := slices.Clone(own)
	for _, b := range builtIn {
		if !slices.ContainsFunc(own, func(o Term) bool { return strings.EqualFold(o.Name, b.Name) }) {
			all = append(all, b)
		}
	}
	return all
}
