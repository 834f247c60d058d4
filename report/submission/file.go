package submission

import (
	"iter"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// File is all that was understood of one input file.
type File struct {
	Name string
	// Names are the clusters that the file names: id to name as written.
	Names     map[string]string
	Lines     []Line
	Facts     []Facts
	Grants    []Grant
	FollowUps []FollowUp
	Budget    []BudgetLine
	// BudgetTotals are the rows of budgets that sum others: set aside, and held
	// against what they sum. They have a label and no account.
	BudgetTotals []BudgetLine
	// Tables says how each table was read, for the sheet Sources.
	Tables []column.TableInfo
	// SetAside are the rows that are none of the above, each with why.
	SetAside []SetAside
	// Owner is the cluster that a file without records is of: the one that its rows name where
	// only their year is missing, else the one that its sheets, its folder or its name give.
	// "" for a file with records, and where nothing gives one.
	Owner string
	// Unattributed is true of a file that was read and for which nothing gives a cluster.
	Unattributed bool
	// Declared is what the file declares of itself: "illustrative" or
	// "provisional" or both, in that order; nil for ordinary data.
	Declared []string
	Problems source.Problems
}

// Senders are the clusters of the file's lines, budgets and facts, in this order, each
// with the place of its record; "" for a record of no cluster. Grants are not among them:
// they are the authority's word.
func (f *File) Senders() iter.Seq2[string, source.Pos] {
	return func(yield func(string, source.Pos) bool) {
		for i := range f.Lines {
			if !yield(f.Lines[i].ClusterID, f.Lines[i].Pos) {
				return
			}
		}
		for i := range f.Budget {
			if !yield(f.Budget[i].ClusterID, f.Budget[i].Pos) {
				return
			}
		}
		for i := range f.Facts {
			if !yield(f.Facts[i].ClusterID, f.Facts[i].Pos) {
				return
			}
		}
	}
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
	// Named is true of a line without a number, whose account was found by its name.
	Named bool
	// Side is 1 where the row is listed among the charges, 2 among the produits: on
	// that side of a budget, or in that section of a list; 0 where nothing but its
	// account says it. A line that no account fits has a side and no account.
	Side int
	// Result is true of a row, kept with the totals, that gives the balance: résultat,
	// excédent, déficit.
	Result bool
	// Stated are the row's own computed figures (écart, %).
	Stated []cell.StatedFigure
	Others []cell.Field
}

// SetAside is a row that gave no record.
type SetAside struct {
	Pos  source.Pos
	Text string // the cells' texts joined by " | "
	// Why is a slug: row-set-aside, total-set-aside, title-missing, hidden-sheet…
	Why source.Slug
}

// Clusters are the clusters of the file's records.
func (f *File) Clusters() map[string]bool {
	out := f.Reported()
	for i := range f.FollowUps {
		out[f.FollowUps[i].ClusterID] = true
	}
	delete(out, "")
	return out
}

// Reported are the clusters of which the file says what they planned, did, have or were
// granted: those of its records but the officer's follow-up.
func (f *File) Reported() map[string]bool {
	out := map[string]bool{}
	for id := range f.Senders() {
		out[id] = true
	}
	for i := range f.Grants {
		out[f.Grants[i].ClusterID] = true
	}
	delete(out, "")
	return out
}

// Years are the years of the file's records.
func (f *File) Years() map[int]bool {
	out := map[int]bool{}
	for i := range f.Lines {
		out[f.Lines[i].Year] = true
	}
	for i := range f.Budget {
		out[f.Budget[i].Year] = true
	}
	for i := range f.Facts {
		out[f.Facts[i].Year] = true
	}
	delete(out, 0)
	return out
}

// OnSide is the side of a line: that on which it is listed, else that of its account.
func (b *BudgetLine) OnSide() account.Side {
	switch number := b.Account.Value; {
	case b.Side != 0:
		return account.Side(b.Side)
	case strings.HasPrefix(number, "6"), strings.HasPrefix(number, "86"):
		return account.Charges
	case strings.HasPrefix(number, "7"), strings.HasPrefix(number, "87"):
		return account.Income
	}
	return account.Neither
}
