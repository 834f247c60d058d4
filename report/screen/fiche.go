package screen

import (
	"bilan/report/quantity"
	"bilan/report/table"
)

// Fiche is a cluster: what is shown of it while it is folded, and Open, which makes
// the rest when it is written.
type Fiche struct {
	ID Plain
	// Name is its name in rows, Whole its whole name.
	Name, Whole string
	Strip       *Strip
	Said        string
	// Lines is how many it has.
	Lines int
	// File is the name of its page, "" where the page of all has it.
	File Plain
	Open func() *Sheet
}

// Sheet is the fiche of a cluster, open.
type Sheet struct {
	// Of is the whole name of the cluster, "" where its heading has it.
	Of, About string
	Figures   []Headline
	Caption   string
	Key       []string
	Heads     []string
	Themes    []FicheTheme
	// Instead is said where there is no line.
	Instead   string
	Charges   *Charges
	MendTitle string
	// Mend is nil where what is to be corrected is not shown.
	Mend         []MendItem
	NoMend       string
	SourcesTitle string
	SourcesNote  string
	SourceHeads  []string
	Sources      []SourceRow
	Texts        *table.Prose
}

// FicheTheme is the lines of one theme.
type FicheTheme struct {
	Name string
	Rows []FicheRow
}

// FicheRow is a line.
type FicheRow struct {
	ID       Plain
	Title    string
	About    string
	Spark    *Spark
	Previous Value
	Planned  Value
	Revised  *Value
	Actual   Value
	Bullet   *Bullet
	// Verdict is the slug, "" for none; Said what it is called.
	Verdict Plain
	Said    string
	Rate    Value
	Remarks []Remark
	Next    Value
	// From leads to where the figures come from, "" for nowhere.
	From Plain
}

// Remark is what is said beside a line; Doubt is true of what is to be checked.
type Remark struct {
	Text  string
	Doubt bool
}

// Charges are the charges of a cluster by account.
type Charges struct {
	Title, Caption string
	Heads          []string
	// Most is the largest amount of all rows, where the scale of their bars ends.
	Most  quantity.Decimal
	Rows  []ChargeRow
	Total *ChargeRow
}

// ChargeRow is an account.
type ChargeRow struct {
	Name                 string
	Planned, Actual, Gap string
	Bars                 *Amounts
	Note                 string
}

// MendItem is something to correct or to know.
type MendItem struct {
	Severity           Plain
	Label, Text, Place string
}

// SourceRow is where the figures of a line come from.
type SourceRow struct {
	ID    Plain
	Line  Plain
	Title string
	Cells []string
}

// denseLines is from how many lines on a fiche is printed densely.
const denseLines = 15

// Dense reports whether the fiche is printed densely, so that it has a page.
func (f *Fiche) Dense() bool { return f.Lines >= denseLines }
