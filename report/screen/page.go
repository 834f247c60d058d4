package screen

import "bilan/report/quantity"

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
	// Count is written in a mark behind the text, "" for none.
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
	// Of is written behind the value; Basis are the lines under it.
	Of    string
	Basis []string
	// Href leads to what it is made of, "" for nowhere.
	Href Plain
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

// Clusters is the table of the clusters.
type Clusters struct {
	Title, Caption string
	Heads          []string
	Key            []string
	// Sectors are the parts of the table: one without a name where all clusters
	// are in it.
	Sectors []Sector
	Total   *ClusterRow
	// Method leads to how rates are made.
	Method Link
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
	// Whole is the whole name where Name may be cut, else "".
	Whole string
	Href  Plain
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
	Done         bool  // it says what was done, as nothing compares: nothing is drawn
	More         *Link // to the lines that have no place in it, nil where all have
}

// GapItem is a line: Bullet or Spark draws it.
type GapItem struct {
	Title string
	Href  Plain
	About string
	// From is what it was, "" where nothing was; Value what it is, Of what follows
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
	// Small explains the small numbers, which narrow windows do not show; Left says how
	// many themes have no column, "" for none.
	Small, Left string
	First, Last string
	Heads       []string
	Rows        []HeatRow
	Dispersion  Dispersion
}

// HeatRow is a row of the heat.
type HeatRow struct {
	Name string
	// Whole is the whole name where Name may be cut, else "".
	Whole string
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
	Note  string // below the rows, "" for none
	Total *GrantRow
	// From says which files the amounts come from, "" for none.
	From string
	// More leads to the budgets by account.
	More *Link
}

// GrantRow is what a cluster asked for and got.
type GrantRow struct {
	Name string
	Href Plain
	// Requested, Awarded and Paid are as shown, a dash where nothing is stated; Share is
	// what part of the income the awarded is, "" where that is not known.
	Requested, Awarded, Share, Paid string
	Bars                            *Amounts
	State                           string
	Ask                             bool
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
