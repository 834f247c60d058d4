// Package prose drafts from the prose of a decision, minutes or a report what a form holds:
// the results of a year, the plan of the next, members and grant. It works by rules alone,
// step by step:
//
//  1. Package document gives the text as blocks, in their order.
//  2. Packages dating and naming find the year N of the results and the clusters told of.
//  3. Package outline says of each block whether it tells results, plan or neither, and under
//     which theme, and package scope which are about another matter; where no heading says it,
//     section.go and package tense go by the tense.
//  4. Blocks are cut into sentences (package passage) and their numbers found (package
//     figure), each with its qualifier and unit; the words around a number give it its role,
//     and package owner says whose it is; where no heading says what a sentence tells, package
//     evidence asks whether somebody who reports acted in it; package weigh doubts those of which the signs around
//     them say that they may be two things; package partners finds with whom.
//  5. figures.go makes lines of what is left (ellipsis.go finds the noun of a number that has
//     none), words.go of actions without a number, which package action tells by classes of words
//     (package lexicon); package caption gives them their titles, and package extent says which sizes and
//     times are results; tables.go reads rows; facts.go has packages members, grant and act read what is told of
//     these.
//
// Nothing is drafted without the sentence that says it, nothing is computed, and a number
// that is not taken is listed with the reason.
package prose

import (
	"bilan/report/cell"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/members"
	"bilan/report/quantity"
)

// Draft is what a text tells, as far as rules can read it.
type Draft struct {
	// Year is N, the year of the results; 0 where the text names none.
	Year     int
	Clusters []*Cluster
	// Foreign is true of a text in another language than French, which gives nothing else.
	Foreign bool
	// NoReport is true of a text that names no cluster and tells no action, members or grant of one.
	NoReport bool
}

// Cluster is what a text tells of one cluster.
type Cluster struct {
	// Name is as the text writes it, "" where it names none.
	Name string
	// President is who presides over it, with the sentence that says so.
	President     string
	PresidentSaid Said
	Results, Plan []*Line
	Members       members.Told
	Grant         grant.Told
	// Left are the figures that are not taken, in the order of the text.
	Left []Left
}

// Said is a sentence of the text, on one line, and where its block begins.
type Said = document.Said

// Line is one action, measured by one figure or by none.
type Line struct {
	Title string
	// Value is nil for an action without a number; High the upper bound of a range, of which
	// Value is the lower.
	Value, High *quantity.Decimal
	Qualifier   quantity.Qualifier
	// Unit is the noun that is counted, or €, k€, M€, %.
	Unit    string
	Measure cell.Measure
	Theme   string
	Status  cell.Status
	// Partners are those with whom it was done, joined by commas; "" for none.
	Partners string
	// Planned is what the text says was planned for N, Previous the value of N−1 (of a plan,
	// the value from which it starts); nil where it says nothing.
	Planned, Previous *quantity.Decimal
	// PartOf is the title of the line that this is a part of, "" for none.
	PartOf string
	// Quote is the sentence, item or row that says it, on one line, and Place where its
	// block begins.
	Quote string
	Place document.Place
	// Read are the rules by which it was read, for whoever looks it over.
	Read []Way
	// Sure is how well the rules fit.
	Sure Confidence

	key      string   // the title, folded in the singular
	partners []string // what Partners joins
	at       int      // of a line without a figure, where it begins in its sentence
}

// Way says how a line was read.
type Way string

// The ways. Each has its words in package wording, under draft.way.
const (
	WayFigure      Way = "figure"      // a number with its noun
	WayPart        Way = "part"        // behind « dont »
	WayEllipsis    Way = "ellipsis"    // its noun is that of the number before it
	WayRow         Way = "row"         // a row of a table
	WayEnumeration Way = "enumeration" // one of several in a sentence
	WaySentence    Way = "sentence"    // an action without a number
	WayStatus      Way = "status"      // what did not take place, or not yet
	WayZero        Way = "zero"        // aucune
	WayRange       Way = "range"       // the lower of two bounds
)

// Confidence is how well rules fit a text.
type Confidence uint8

// From what is to be read again first to what is plain.
const (
	Low Confidence = iota
	Medium
	High
)

// String is the slug of a confidence: low, medium, high.
func (c Confidence) String() string { return [...]string{"low", "medium", "high"}[c] }

// Left is a figure that is not taken.
type Left struct {
	Number quantity.Decimal
	Text   string // as written, with its unit
	Reason figure.Reason
	Quote  string
	Place  document.Place
}
