package submission

import (
	"iter"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// Sheet is one table-bearing part of an input: a worksheet, or the whole of a
// CSV (Name is then "").
type Sheet struct {
	Name   string
	Hidden bool
	// TitleRow is a row in which the sheet itself says that headings stand, 0 for
	// none: it is looked at however far down it is.
	TitleRow int
	// Rows yields the rows in order. An error ends them and means that the
	// sheet is not whole: nothing of it may be used.
	Rows iter.Seq2[source.Row, error]
}

// Input is one file, opened.
type Input struct {
	// File is the name by which places in it are called.
	File string
	// Folders are the names of the folders in which it lies, the nearest first, as far
	// as they may say whose it is and of which year; nil where none may.
	Folders []string
	Sheets  []Sheet
	// MostProblems is how many problems may be told of the file, 0 for any number.
	// Of a file that has more nothing is read, and the problem limit-reached stands
	// for them.
	MostProblems int
}

// File is all that was understood of one input file.
type File struct {
	Name string
	// Names are the clusters of which the file speaks: id to name as written.
	Names     map[string]string
	Lines     []Line
	Facts     []Facts
	Grants    []Grant
	FollowUps []FollowUp
	Budget    []BudgetLine
	// BudgetTotals are the rows of budgets that sum others: set aside, and held
	// against what they sum. They have a label and no account.
	BudgetTotals []BudgetLine
	// Tables tells how each table was read, for the sheet Sources.
	Tables []TableInfo
	// SetAside are the rows that are none of the above, each with why.
	SetAside []SetAside
	// Owner is the cluster whose the file is, where it gave no record that says so:
	// by its rows, whose year nothing says, or by what stands around its tables. "" for
	// a file with records, and where nothing says.
	Owner string
	// Unattributed is true of a file that was read and whose cluster nothing says.
	Unattributed bool
	// Declared is what the file declares of itself: "illustrative" or
	// "provisional" or both, in that order; nil for ordinary data.
	Declared []string
	Problems source.Problems
}

// Facts is what a submission says of the cluster itself for one year: the
// sheet `Grappe`.
type Facts struct {
	ClusterID string
	Year      int
	Pos       source.Pos

	Name, Acronym, ClosingDate, Sector cell.Text
	SIRET, RNA, President              cell.Text
	Contact, Email, Phone              cell.Text
	Members                            cell.Value
	MembersPaidUp                      cell.Value
	// MembersInTerritory is a count, or a share where its Unit is "%" (points):
	// no count is made from a share.
	MembersInTerritory cell.Value
	GrantRequested     cell.Value // euros
	// GrantAwarded and GrantPaid are what the cluster says of its grant, in euros: the
	// authority's own table counts before them.
	GrantAwarded, GrantPaid cell.Value
	Others                  []cell.Field
	Joined
}

// Joined is what several records that state one thing come to. A record as it was
// read has none of it.
type Joined struct {
	// Rows are the places of the records, by place.
	Rows []source.Pos
	// Disputed are the places of what the records state differently, by heading or
	// key. The value itself is then absent.
	Disputed map[string][]source.Pos
}

// Grant is one row of the table `subventions`: what the authority knows of one
// grant.
type Grant struct {
	ClusterID string
	Year      int
	Pos       source.Pos

	Object, Kind                        cell.Text  // objet, nature
	Requested, Awarded, Paid, Spent     cell.Value // euros
	DecisionRef, DecisionDate           cell.Text
	AgreementDate                       cell.Text
	PaymentTerms, PaymentPeriod         cell.Text
	EUNotification, Percentage, Account cell.Text
	RAE, Scheme                         cell.Text  // idRAE, dispositif d'aide
	ReportDue                           cell.YesNo // compte rendu dû; NoAnswer is "à vérifier"
	ReportReceived                      cell.Text
	Others                              []cell.Field
	Joined
	// Hidden is true where the row, its sheet or one of the columns that fill it
	// is hidden in the file.
	Hidden bool
}

// FollowUp is one row of the table `suivi`: a correction that the officer has
// decided, or an observation (Field or Value blank). What it speaks of is named
// by Code or Title and Indicator (a line), Object (a grant), or Account and
// Funder (a line of a budget); where all are blank, it is the cluster itself.
type FollowUp struct {
	ClusterID string
	Year      int
	Pos       source.Pos

	Code             cell.Text
	Title, Indicator cell.Text
	Object           cell.Text
	Account, Funder  cell.Text

	Field  cell.Text // Value is the canonical heading (réalisé, statut…) where known
	Value  cell.Text // valeur retenue
	Reason cell.Text
	Author cell.Text
	Date   cell.Text
	Hidden bool // see Grant
}

// BudgetLine is one row of a table `budget`.
type BudgetLine struct {
	ClusterID string
	Year      int
	Pos       source.Pos

	Account, Label, Funder cell.Text
	Planned, Actual        cell.Value // euros
	// Detail is true of a line that has no account of its own and details the
	// one above it.
	Detail bool
	// Named is true of a line whose account its name alone gave.
	Named bool
	// Side is 1 where the row stands among the charges, 2 among the produits: on
	// that side of a budget, or in that section of a list; 0 where nothing but its
	// account says it. A line that no account fits has a side and no account.
	Side int
	// Result is true of a row, kept with the totals, that says what is left: résultat,
	// excédent, déficit.
	Result bool
	// Stated are the row's own computed figures (écart, %).
	Stated []cell.StatedFigure
	Others []cell.Field
}

// TableInfo tells how one table was read.
type TableInfo struct {
	Pos source.Pos // the heading row; Col 0
	// HeadingRows is how many rows the headings take: 1, or 2 where the upper
	// spans columns; 0 for a table without any.
	HeadingRows int
	// Kind is lines, facts, grants, follow-up, budget, or none for a sheet in
	// which no table was found.
	Kind string
	// Nature and Year are the table's own where all its rows share one.
	Nature cell.Nature
	Year   int
	// Headings are the columns as written and the canonical heading each was
	// read as, "" where unknown.
	Headings []column.Heading
	// Rows is how many rows gave a record; SetAside how many did not.
	Rows, SetAside int
	// Missed is true of a sheet of kind none that should have held a table. Pos is
	// then the row that is most like headings, or the sheet where none is; Headings
	// are how its columns may be meant; and Likely is the kind of which it may be.
	Missed bool
	Likely string
	// Sideways is true of a table whose headings stand in a column: Pos is then that
	// column's cell in the row of the titles, and each heading has its row.
	Sideways bool
	// Layout is the number (from 1) of the configured layout by which the table
	// was read, 0 where its headings were found.
	Layout int
}

// SetAside is a row that gave no record.
type SetAside struct {
	Pos  source.Pos
	Text string // the cells' texts joined by " | "
	// Why is a slug: row-set-aside, total-set-aside, title-missing, hidden-sheet…
	Why source.Slug
}
