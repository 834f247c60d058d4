package screen

import (
	"iter"

	"bilan/report/table"
)

// Annex is a folded part at the end.
type Annex struct {
	ID          Plain
	Title, Note string
	// Problems, Tables, Lines and Figure are what it holds, in this order.
	Problems []ProblemGroup
	Tables   []*table.Table
	Lines    *Lines
	// Figure is drawn by a script, where readers choose what.
	Figure     *Explorer
	Links      []Link
	Paragraphs []string
}

// ProblemGroup is the problems of one kind.
type ProblemGroup struct {
	Severity Plain
	Label    string
	Title    string
	Count    Plain
	Hint     string
	Items    []Problem
	More     string
}

// Problem is one of them.
type Problem struct {
	Cluster, Message, Place string
}

// Lines is the table of all lines of the year, which alone is filtered.
type Lines struct {
	Caption string
	Heads   []string
	Len     int
	Rows    iter.Seq[LineRow]
	// Themes and Verdicts are what a reader filters by, Groups the five of the verdicts.
	Clusters, Themes []string
	Verdicts         []Option
	Groups           []Option
	// Note says which of all lines there are where these are not all; Instead is said
	// where there is no table.
	Note, Instead string
}

// Option is a choice.
type Option struct {
	Value Plain
	Text  string
}

// LineRow is a line of that table.
type LineRow struct {
	Href                                    Plain
	Cluster, Title, Code, Theme, Type, Unit string
	Previous, Planned, Actual, Rate         Value
	Group, Verdict                          Plain
	Said, Remark                            string
	Next                                    Value
}

// Value is a number as shown, or the words in its place.
type Value struct {
	Num  Plain
	Unit string
	Text string
}
