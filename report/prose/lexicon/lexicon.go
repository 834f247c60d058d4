// Package lexicon holds the words by which package prose tells what a text says, as classes: one
// list for each kind of word. Words are written as Low of package passage has them: without accents
// and capitals. A word stands for its plural too; a stem, with ~ behind it, for every word that
// begins with it.
package lexicon

import (
	"slices"
	"strings"
)

// Class is a class of words of one kind.
type Class struct {
	words map[string]bool
	stems map[string]bool
	short int // the length of the shortest stem
}

// Of is the class of the words and stems in lists, parted by white space.
func Of(lists ...string) *Class {
	c := &Class{words: map[string]bool{}, stems: map[string]bool{}}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			if stem, ok := strings.CutSuffix(w, "~"); ok {
				c.stems[stem] = true
				if c.short == 0 || len(stem) < c.short {
					c.short = len(stem)
				}
			} else {
				c.words[w] = true
			}
		}
	}
	return c
}

// Has reports a word of the class, in the singular or the plural.
func (c *Class) Has(word string) bool {
	if c.words[word] {
		return true
	}
	if one := Singular(word); one != word && c.words[one] {
		return true
	}
	if c.short == 0 {
		return false
	}
	for n := c.short; n <= len(word); n++ {
		if c.stems[word[:n]] {
			return true
		}
	}
	return false
}

// Stem reports a stem of the class, without any ending.
func (c *Class) Stem(stem string) bool { return c.stems[stem] || c.words[stem] }

// Pattern is a regular expression, in brackets, of the words of the class, in the singular or the
// plural, and of whatever begins with its stems.
func (c *Class) Pattern() string { return c.endingIn("[a-z]*") }

// Participles is a regular expression, in brackets, of the words of the class and of past participles made
// of its stems.
func (c *Class) Participles() string { return c.endingIn("(?:e|ee|i|ie|u|ue|t|te)?s?") + `\b` }

// endingIn is a regular expression, in brackets, of the words of the class, in the singular or the plural,
// and of its stems with an ending, which is an expression too.
func (c *Class) endingIn(ending string) string {
	var all []string
	for w := range c.words {
		all = append(all, w+"s?")
	}
	for w := range c.stems {
		all = append(all, w+ending)
	}
	slices.Sort(all)
	return "(?:" + strings.Join(all, "|") + ")"
}

// Singular is a word without the ending of a plural: « ateliers » is atelier, « journaux » is
// journau.
func Singular(word string) string {
	if len(word) > 2 && (word[len(word)-1] == 's' || word[len(word)-1] == 'x') {
		return word[:len(word)-1]
	}
	return word
}
