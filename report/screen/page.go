package screen

import (
	"iter"

	"bilan/report/quantity"
	"bilan/report/table"
)

// Page is the page of one year in one language.
type Page struct {
	Lang Plain
	// Title heads the page, Of is whose it is; Description is for the head of the file.
	Title, Of, Description string
	// Marks are what the inputs declare of themselves: illustrative, provisional.
	Marks []string
	// Fingerprint identifies the run, Version is the product's.
	Fingerprint, Version Plain
	Nav                  []Link
	// Partly is the share of a plan from which it counts as partly met.
	Partly   quantity.Decimal
	Overview Overview
	Clusters Clusters
	Gaps     Gaps
	Themes   Themes
	Types    Types
	Grants   Grants
	Next     Next
	// FichesTitle heads the fiches; Fiches are the clusters in order.
	FichesTitle string
	Fiches      []Fiche
	// Apart is true where each fiche has a page of its own.
	Apart        bool
	AnnexesTitle string
	Annexes      []Annex
	// Files lie beside the page.
	Files []Link
	// Words are the page's own texts, by slug.
	Words map[string]string
	// Hide is how the name of a file or sheet is shown where a place is written; nil
	// leaves it as it is. Publish sets it.
	Hide func(string) string
}

// Word is a text of the page's own; a missing one is shown as its slug, so that a
// test and a reader see it.
func (p *Page) Word(slug string) string {
	if w, ok := p.Words[slug]; ok {
		return w
	}
	return slug
}

// Link leads to a place of the page, or to a file beside it.
type Link struct {
	Text string
	Href Plain
	// Count stands in a mark behind the text, "" for none.
	Count Plain
}

// Piece is a part of a sentence; Group is that of the verdicts that it counts, ""
// for none.
type Piece struct {
	Text  string
	Group Plain
}

// Overview is the year at a glance.
type Overview struct {
	Title string
	Lead  []Piece
	// Lines says how many lines the strip is of.
	Lines   string
	Strip   *Strip
	Figures []Headline
	// Notes are what a reader must know of the figures before reading them.
	Notes []string
	// Todo is what is left to do, nil where it is not shown.
	Todo *Todo
}

// Headline is a figure to show large.
type Headline struct {
	Label string
	Value Plain
	// Of stands behind the value; Basis are the lines under it.
	Of    string
	Basis []string
}

// Todo is what is left to do before the review is held.
type Todo struct {
	Title string
	Items []Task
	// Empty is said where there is nothing.
	Empty string
}

// Task is one thing to do: Verb is the link.
type Task struct {
	Verb string
	Href Plain
	Rest string
}

// Strip is a square for each line, by group.
type Strip struct {
	// Label is the counts in words.
	Label   string
	Squares []Square
	// Bar is true where it is a bar however few lines there are.
	Bar bool
	// Parts are what is said of each group that has a line, in order; nil where the
	// strip stands alone.
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
	Group    table.Group
}

// Mean is a mean rate between 0 and 1, and that of the year before, nil for none.
type Mean struct{ Rate, Previous *quantity.Decimal }

// Spark is the years of one line, one after the other, nil for one without a value.
type Spark struct{ Values []*quantity.Decimal }

// Amounts are up to three amounts on one scale, nil where there is none.
type Amounts struct{ Frame, Bar, Tick *quantity.Decimal }

// Clusters is the table of the clusters.
type Clusters struct {
	Title, Caption string
	Heads          []string
	Key            []string
	// Sectors are the parts of the table: one without a name where all clusters
	// stand together.
	Sectors []Sector
	Total   *ClusterRow
}

// Sector is the clusters of one sector, folded where it has a name.
type Sector struct {
	Name string
	Note string
	Row  *ClusterRow
	Rows []ClusterRow
}

// ClusterRow is a cluster's row.
type ClusterRow struct {
	Name string
	Href Plain
	// Flags are what it owes.
	Flags []string
	// Strip is nil where there is no line; Instead is then said across the cells, and
	// Ask leads to what to do.
	Strip   *Strip
	Instead string
	Ask     *Link
	// Lines says how many lines a total is of.
	Lines string
	// Reached of Of targets.
	Reached Plain
	Of      string
	Mean    *MeanRate
	// NoMean is said in place of the mean rate.
	NoMean string
	Lack   *Lack
	// NoLack is said in place of what is lacking.
	NoLack          string
	Grant           string
	GrantNote       string
	Next            string
	NextIsToBeFound bool
}

// MeanRate is a mean rate.
type MeanRate struct {
	Mean  Mean
	Text  Plain
	Basis string
}

// Lack is what a cluster lacks most.
type Lack struct {
	Title  string
	Href   Plain
	Amount string
	Reason string
}

// Gaps are the lists of what differs most.
type Gaps struct {
	Title, Lead string
	Lists       []GapList
}

// GapList is one of them.
type GapList struct {
	Title, Empty string
	Items        []GapItem
}

// GapItem is a line: Bullet or Spark draws it.
type GapItem struct {
	Title string
	Href  Plain
	About string
	// From is what it was, "" where nothing was; Value what it is, Of what stands behind
	// it, Unit its unit.
	From   Plain
	Value  Plain
	Of     string
	Unit   string
	Change Plain
	Bullet *Bullet
	Spark  *Spark
}

// Themes is the heat of clusters and themes, beside the dispersion of the lines.
type Themes struct {
	Title, Heading, Caption, Note, Empty string
	First, Last                          string
	Heads                                []string
	Rows                                 []HeatRow
	Dispersion                           Dispersion
}

// HeatRow is a row of the heat.
type HeatRow struct {
	Name  string
	Href  Plain
	Cells []HeatCell
	All   Plain
}

// HeatCell is a mean rate on some lines; Rate is nil where no line has one.
type HeatCell struct {
	Text, Lines Plain
	Rate        *quantity.Decimal
	Said        string
}

// Dispersion is the lines around their plans, by the rows of the heat.
type Dispersion struct {
	Title, Note string
	Plan        string
	// Names are what the groups are called.
	Names  [table.Groups]string
	Rows   []string
	Points []Point
}

// Point is a line on the dispersion. One that cannot be drawn is counted by its row.
type Point struct {
	Row    int
	Bullet Bullet
	// Text is the action, its figures and its reason, a paragraph a line.
	Text string
	Href Plain
}

// Types are the totals by type of action and unit.
type Types struct {
	Title, Caption, Note, Empty string
	Heads                       []string
	Rows                        []TypeRow
}

// TypeRow is a total.
type TypeRow struct {
	Name, About           string
	Previous              string
	Planned, Actual, Rate string
	Bullet                *Bullet
}

// Grants are the grants by cluster.
type Grants struct {
	Title, Caption, Empty string
	Heads                 []string
	Key                   []string
	// Most is the largest amount of all rows, where the scale of their bars ends.
	Most  quantity.Decimal
	Rows  []GrantRow
	Total *GrantRow
}

// GrantRow is what a cluster asked for and got.
type GrantRow struct {
	Name string
	Href Plain
	// Requested, Awarded and Paid are as shown, "" where nothing is stated.
	Requested, Awarded, Paid string
	Bars                     *Amounts
	State                    string
	Ask                      bool
}

// Next is the plan of the next year.
type Next struct {
	Title string
	Lead  []Piece
	// Missing are those that have lines without a number, or no plan.
	Missing []NextMissing
	More    *Link
}

// NextMissing is a cluster with lines without a number: With of All have one.
type NextMissing struct {
	Name      string
	Href      Plain
	With, All int
	Said      string
}

// Annex is a folded part at the end.
type Annex struct {
	ID          Plain
	Title, Note string
	// Problems, Tables, Texts, Lines and Chart are what stands in it, in this order.
	Problems []ProblemGroup
	Tables   []*table.Table
	Texts    []*table.Prose
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
	Instead          string
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
	Group, Verdict, Sign                    Plain
	Said, Remark                            string
	Next                                    Value
}

// Value is a number as shown, or the words in its place.
type Value struct {
	Num  Plain
	Unit string
	Text string
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

// Panel is one drawing: bars of categories, or lines over years.
type Panel struct {
	Title      string
	Lines      bool
	Kind       table.Kind
	Categories []string
	Series     []Series
}

// Role is what a series tells.
type Role uint8

// The roles.
const (
	Actual Role = iota
	Planned
	Previous
)

// Series is one series of a panel: a cell for each category.
type Series struct {
	Role  Role
	Name  string
	Cells []table.Cell
}
