package screen

import (
	"bilan/report/quantity"
	"bilan/report/verdict"
)

// Strip is a square for each line, by group.
type Strip struct {
	// Label is the counts in words.
	Label   string
	Squares []Square
	// Counts are the numbers of lines by group, as they are shown beside it.
	Counts [verdict.Groups]Plain
	// Bar is true where it is a bar however few lines there are.
	Bar bool
	// Parts are what is said of each group that has a line, in order; nil where the
	// strip has only its squares.
	Parts []StripPart
}

// Square is one line: the slug of its verdict, and what is shown of it.
type Square struct {
	Verdict Plain
	Title   string
}

// StripPart is what is said of the lines of one group.
type StripPart struct {
	Count Plain
	// Said is what the group is called behind its number; Note is what is said of the
	// number besides, "" for nothing.
	Said, Note string
	// State is how the address of the table of all lines asks for them.
	State Plain
}

// Bullet is one figure against its plan. The figures are in one unit, nil where there
// is none.
type Bullet struct {
	Planned, Actual, Previous *quantity.Decimal
	// Baseline is where a fall begins.
	Baseline *quantity.Decimal
	Falling  bool
	Group    verdict.Group
}

// Mean is a mean rate between 0 and 1, and that of the year before, nil for none.
type Mean struct{ Rate, Previous *quantity.Decimal }

// Spark is the years of one line, one after the other, nil for one without a value.
type Spark struct{ Values []*quantity.Decimal }

// Amounts are up to three amounts on one scale, nil where there is none.
type Amounts struct{ Frame, Bar, Tick *quantity.Decimal }
