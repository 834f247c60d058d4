package source

import (
	"cmp"
	"slices"
	"strings"
)

// Severity says what became of the thing a problem is about.
type Severity uint8

const (
	// Info says how something was read.
	Info Severity = iota
	// Warning: it was used and should be looked at.
	Warning
	// Err: a value, row or file that could not be used, or is disputed.
	Err
)

// String is the stable slug of s: info, warning or error.
func (s Severity) String() string {
	return [...]string{"info", "warning", "error"}[s]
}

// Problem is something wrong or doubtful in an input. It is data, not a
// formatted string: package wording turns it into a message and a hint.
type Problem struct {
	Slug     Slug
	Severity Severity
	// Pos is its place; zero where no input can be named.
	Pos Pos
	// Cluster is the id of the cluster concerned, "" where unknown.
	Cluster string
	// Year is the year concerned, 0 where unknown.
	Year int
	// Args fill the {name} places of the message: text from inputs or numbers,
	// never prose, so that they need no translation. "found" is what was found
	// as written, "expected" what was expected.
	Args Args
	// Related are other places that belong to it: the duplicate, the plan's
	// cell, the parts of a total.
	Related []Pos
}

// New is a problem of the slug's usual severity at a place, with args given as
// name, value, name, value. That of a slug that is none is a warning.
func New(slug Slug, at Pos, args ...string) Problem {
	severity, ok := severities[slug]
	if !ok {
		severity = Warning
	}
	return Anomaly{slug, severity}.At(at, args...)
}

// Error makes a Problem an error, so that a reader can return one. The text is
// for logs and tests; users read the message of package wording.
func (p Problem) Error() string {
	if p.Pos.IsZero() {
		return string(p.Slug)
	}
	return p.Pos.String() + ": " + string(p.Slug)
}

// Problems is a list of problems.
type Problems []Problem

// Add appends problems. The list doubles where it grows: there may be many.
func (ps *Problems) Add(p ...Problem) {
	if len(p) > cap(*ps)-len(*ps) {
		*ps = slices.Grow(*ps, max(len(p), len(*ps)))
	}
	*ps = append(*ps, p...)
}

// Sort orders problems by place, then severity (errors first), then slug and
// arguments, and drops exact repeats, so that the order in which files were
// read never shows.
func (ps *Problems) Sort() {
	slices.SortStableFunc(*ps, compareProblems)
	*ps = slices.CompactFunc(*ps, func(a, b Problem) bool { return compareProblems(a, b) == 0 })
}

// Count returns how many problems have the severity.
func (ps Problems) Count(s Severity) int {
	n := 0
	for _, p := range ps {
		if p.Severity == s {
			n++
		}
	}
	return n
}

func compareProblems(a, b Problem) int {
	if c := a.Pos.Compare(b.Pos); c != 0 {
		return c
	}
	if c := cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(a.Slug, b.Slug), cmp.Compare(a.Cluster, b.Cluster), cmp.Compare(a.Year, b.Year)); c != 0 {
		return c
	}
	// Arguments are only looked at where nothing else distinguishes problems.
	return cmp.Or(strings.Compare(a.Args.key(), b.Args.key()), slices.CompareFunc(a.Related, b.Related, Pos.Compare))
}
