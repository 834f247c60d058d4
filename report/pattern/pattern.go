// Package pattern compiles regular expressions when they are first used. It is a leaf.
package pattern

import (
	"regexp"
	"sync"
)

// Expr is a regular expression that is compiled when it is first used: most runs need
// few of those that there are, and to compile them all takes longer than to find the
// version. One that is wrong panics then. Its methods are those of regexp.Regexp.
type Expr struct {
	expr     string
	once     sync.Once
	compiled *regexp.Regexp
}

// Of is the expression that a text says.
func Of(expr string) *Expr { return &Expr{expr: expr} }

// Regexp is the expression compiled.
func (e *Expr) Regexp() *regexp.Regexp {
	e.once.Do(func() { e.compiled = regexp.MustCompile(e.expr) })
	return e.compiled
}

// MatchString is that of regexp.Regexp.
func (e *Expr) MatchString(s string) bool { return e.Regexp().MatchString(s) }

// FindString is that of regexp.Regexp.
func (e *Expr) FindString(s string) string { return e.Regexp().FindString(s) }

// FindStringIndex is that of regexp.Regexp.
func (e *Expr) FindStringIndex(s string) []int { return e.Regexp().FindStringIndex(s) }

// FindStringSubmatch is that of regexp.Regexp.
func (e *Expr) FindStringSubmatch(s string) []string { return e.Regexp().FindStringSubmatch(s) }

// FindStringSubmatchIndex is that of regexp.Regexp.
func (e *Expr) FindStringSubmatchIndex(s string) []int { return e.Regexp().FindStringSubmatchIndex(s) }

// FindAllString is that of regexp.Regexp.
func (e *Expr) FindAllString(s string, n int) []string { return e.Regexp().FindAllString(s, n) }

// FindAllStringIndex is that of regexp.Regexp.
func (e *Expr) FindAllStringIndex(s string, n int) [][]int {
	return e.Regexp().FindAllStringIndex(s, n)
}

// FindAllStringSubmatch is that of regexp.Regexp.
func (e *Expr) FindAllStringSubmatch(s string, n int) [][]string {
	return e.Regexp().FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex is that of regexp.Regexp.
func (e *Expr) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return e.Regexp().FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is that of regexp.Regexp.
func (e *Expr) ReplaceAllString(s, by string) string { return e.Regexp().ReplaceAllString(s, by) }

// ReplaceAllStringFunc is that of regexp.Regexp.
func (e *Expr) ReplaceAllStringFunc(s string, by func(string) string) string {
	return e.Regexp().ReplaceAllStringFunc(s, by)
}

// Split is that of regexp.Regexp.
func (e *Expr) Split(s string, n int) []string { return e.Regexp().Split(s, n) }
