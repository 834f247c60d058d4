package screen

import (
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/verdict"
)

// Dispersion is the lines around their plans, by the rows of the heat.
type Dispersion struct {
	Title, Note string
	Plan        string
	// Names are what the groups are called.
	Names  [verdict.Groups]string
	Rows   []string
	Points []Point
	// Crowds are shown in place of points where these are too many to be distinguished, and
	// Without is then how many lines of each row cannot be drawn.
	Crowds  []Crowd
	Without []int
}

// Crowd is the lines of one row and group that have come about as far.
type Crowd struct {
	Row int
	// Way is how far, the middle of the step that it is: 1 is the plan.
	Way   quantity.Decimal
	Lines int
	Group verdict.Group
	Text  string
}

// Point is a line on the dispersion. One that cannot be drawn is counted by its row.
type Point struct {
	Row    int
	Bullet Bullet
	// Text is the action, its figures and its reason, a paragraph a line.
	Text string
	Href Plain
}

// Explorer is a figure that shows what a reader chooses from a list.
type Explorer struct {
	Title, Choose string
	Choices       []Choice
}

// Choice is one entry of the list and what is drawn for it.
type Choice struct {
	Name   string
	Panels []Panel
}

// Panel is one drawing: bars of categories from top to bottom, or lines over years.
type Panel struct {
	Title string
	Lines bool
	// Kind says how values are shown: table.Money, table.Rate, table.Number.
	Kind       table.Kind
	Categories []string
	Series     []Series
}

// Role is what a series means, by which it is drawn in the same way everywhere.
type Role uint8

// The roles.
const (
	Actual   Role = iota // what was done or spent
	Planned              // what was planned
	Previous             // the year before
)

// Series is one series of a panel.
type Series struct {
	Role Role
	Name string
	// Cells has one a category, with its unit and its qualifier; without a number
	// nothing is drawn.
	Cells []table.Cell
}
