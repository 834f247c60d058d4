package table

import "bilan/report/quantity"

// Fact is a line as a reader filters by it, in the words that the document
// shows: a row or the part of a mark says by its number which it is.
type Fact struct {
	// Cluster, Theme and Verdict are names; "" where the line has none.
	Cluster, Theme, Verdict string
	// Whole is true of what is a cluster's as a whole, such as its members: no
	// theme or verdict is asked of it.
	Whole bool
}

// Part is what one line adds to a mark of a chart.
type Part struct {
	// Fact is the line's number, from 0, by which the document knows its Fact.
	Fact  int
	Value quantity.Decimal
}

// Fold is how parts make a mark.
type Fold string

const (
	Sum  Fold = "sum"
	Mean Fold = "mean"
)
