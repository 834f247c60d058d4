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
	literals []string // of which each match holds one, none where that is not known
}

// Of is the expression that a text says.
func Of(expr string) *Expr { return &Expr{expr: expr} }

// Regexp is the expression compiled.
func (e *Expr) Regexp() *regexp.Regexp {
	e.once.Do(func() { e.compiled, e.literals = regexp.MustCompile(e.expr), literals(e.expr) })
	return e.compiled
}

// in is the expression compiled where it may match a text, nil where it cannot: most expressions
// are asked of texts that hold none of their words (BenchmarkSixtyPages of package prose: half the time).
func (e *Expr) in(s string) *regexp.Regexp {
	if x := e.Regexp(); holdsOne(s, e.literals) {
		return x
	}
	return nil
}

// MatchString is that of regexp.Regexp.
func (e *Expr) MatchString(s string) bool {
	if x := e.in(s); x != nil {
		return x.MatchString(s)
	}
	return false
}

// FindString is that of regexp.Regexp.
func (e *Expr) FindString(s string) string {
	if x := e.in(s); x != nil {
		return x.FindString(s)
	}
	return ""
}

// FindStringIndex is that of regexp.Regexp.
func (e *Expr) FindStringIndex(s string) []int {
	if x := e.in(s); x != nil {
		return x.FindStringIndex(s)
	}
	return nil
}

// FindStringSubmatch is that of regexp.Regexp.
func (e *Expr) FindStringSubmatch(s string) []string {
	if x := e.in(s); x != nil {
		return x.FindStringSubmatch(s)
	}
	return nil
}

// FindStringSubmatchIndex is that of regexp.Regexp.
func (e *Expr) FindStringSubmatchIndex(s string) []int {
	if x := e.in(s); x != nil {
		return x.FindStringSubmatchIndex(s)
	}
	return nil
}

// FindAllString is that of regexp.Regexp.
func (e *Expr) FindAllString(s string, n int) []string {
	if x := e.in(s); x != nil {
		return x.FindAllString(s, n)
	}
	return nil
}

// FindAllStringIndex is that of regexp.Regexp.
func (e *Expr) FindAllStringIndex(s string, n int) [][]int {
	if x := e.in(s); x != nil {
		return x.FindAllStringIndex(s, n)
	}
	return nil
}

// FindAllStringSubmatch is that of regexp.Regexp.
func (e *Expr) FindAllStringSubmatch(s string, n int) [][]string {
	if x := e.in(s); x != nil {
		return x.FindAllStringSubmatch(s, n)
	}
	return nil
}

// FindAllStringSubmatchIndex is that of regexp.Regexp.
func (e *Expr) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if x := e.in(s); x != nil {
		return x.FindAllStringSubmatchIndex(s, n)
	}
	return nil
}

// ReplaceAllString is that of regexp.Regexp.
func (e *Expr) ReplaceAllString(s, by string) string {
	if x := e.in(s); x != nil {
		return x.ReplaceAllString(s, by)
	}
	return s
}

// ReplaceAllStringFunc is that of regexp.Regexp.
func (e *Expr) ReplaceAllStringFunc(s string, by func(string) string) string {
	return e.Regexp().ReplaceAllStringFunc(s, by)
}

// Split is that of regexp.Regexp.
func (e *Expr) Split(s string, n int) []string { return e.Regexp().Split(s, n) }
