// Package config reads bilan.yaml: who the clusters are, the names people use,
// and how a run is set. It holds plain types and knows nothing of reports.
package config

// Config is the configuration of a run. Default gives every field its value.
type Config struct {
	Territory string // the authority's name, for titles
	// TerritorySIRET is the authority's SIRET, for open data; "" where unknown.
	TerritorySIRET string
	// Year is the year under review, 0 for the latest that has results.
	Year int
	// Lang is fr or en.
	Lang string
	// AsOf is an ISO date, "" for none: then nothing that depends on today is
	// said.
	AsOf string
	// Inputs are files and folders, relative to the configuration's folder.
	Inputs []string
	// Authority are the files and folders whose tables of follow-up and of grants
	// are the authority's own word, relative to the configuration's folder. nil
	// where there is no configuration and nothing names any: DefaultAuthority
	// stands in a configuration that names none.
	Authority []string
	// Out is the folder of the outputs, relative to the configuration's folder.
	Out string
	// FileName finds cluster and year in a file's name where nothing in the
	// file gives them: "{grappe}_{exercice}".
	FileName string

	Clusters []Cluster
	Themes   []Term
	Types    []Term // action types
	Units    []Term
	// Aliases are words that stand for one another inside titles.
	Aliases []Term
	// Columns add synonyms to the canonical headings.
	Columns  []Term
	Replaces []Replacement
	// Layouts are the readings of tables that no heading explains.
	Layouts []Layout
	// HiddenSheets names the hidden sheets that are read; "*" reads all.
	HiddenSheets []string

	Thresholds Thresholds
	Limits     Limits
	// Fiches is the greatest number of clusters of which the workbook holds a
	// fiche each.
	Fiches int
	// Pages is the greatest number of clusters of which the page holds a section
	// each; of more, each has a page of its own.
	Pages int
	// PageLines is the greatest number of lines of the year of which the page
	// tells each; of more it shows totals.
	PageLines int
	// WorkbookLines is the greatest number of lines of the year that the workbook
	// tells on several sheets; of more it tells each on one.
	WorkbookLines int

	// Forms asks a double click to write the forms of the year to come, Open to
	// open the page of the review once it is written.
	Forms, Open bool

	// PublishContacts leaves e-mail addresses, telephone numbers and bank accounts
	// (IBAN) in the page, the CSV files and the JSON, which hold none otherwise.
	PublishContacts bool

	// Dir is the folder of the configuration file, "" where there is none.
	Dir string
}

// Cluster is a cluster that is expected to submit.
type Cluster struct {
	ID     string
	Name   string
	Sector string
	// Territory is where the cluster is at home, to group by; "" for none.
	Territory string
	SIRET     string
	RNA       string
	Aliases   []string
	// Formerly are the names that the cluster had, or the clusters that became
	// it, each with its last year.
	Formerly []Former
}

// Former is a name of a cluster up to a year.
type Former struct {
	Name  string
	Until int
}

// Term is a name and the other ways to write it.
type Term struct {
	Name    string
	Aliases []string
}

// Replacement says that one file replaces another: a corrected second sending.
type Replacement struct {
	File     string
	Replaces string
}

// Layout says how one table of a cluster's own file is read.
type Layout struct {
	File       string // a pattern for the file's name: exemple-*.xlsx
	Sheet      string // "" for any sheet of the files that File names
	HeadingRow int    // from 1; 0 for a table without headings
	Holds      string // lines (also ""), budget, grants or follow-up
	Cluster    string // an id or a name; "" where the file says it
	Nature     string // programme or bilan; "" where the table says it
	Year       int    // 0 where the table says it
	Columns    []LayoutColumn
}

// LayoutColumn says what one column is.
type LayoutColumn struct {
	Column string // a letter, or the heading as written
	Is     string // a canonical heading, or ignorer
	Year   int
	Unit   string
}

// Thresholds are the shares of DOMAIN's verdicts, as decimal text ("0.10").
type Thresholds struct {
	Exceeded string // over the plan by this share: exceeded
	Partly   string // at least this share of the plan: partly met
}

// Limits bound what one file and one run may cost. Zero means the default.
type Limits struct {
	FileBytes      int64
	UnzippedBytes  int64
	DecodedBytes   int64
	Cells          int
	RepeatedCells  int
	Rows           int
	Columns        int
	TextBytes      int
	TotalTextBytes int64
	Sheets         int
	Namespaces     int
	Problems       int
	Files          int
	Depth          int
}
