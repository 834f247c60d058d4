package config

import (
	"slices"
	"strings"
)

// Term is a name and the other ways to write it.
type Term struct {
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"aliases"`
	// Titles are the words by which the titles of actions name a built-in type; nil
	// where its name and its aliases do, as those of a file. No file gives them.
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
