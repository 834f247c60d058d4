// Package config reads bilan.yaml: who the clusters are, the names people use,
// and how a run is set. It holds plain types and knows nothing of reports.
//
// A key is a field of Config and an entry of the table of keys below it, from which
// come its place in the file, its default, the check of its value, its
// environment variable and flag, the file that bilan init writes and the table
// of the reference (samples/REFERENCE.md).
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
	// where there is no configuration and nothing names any: DefaultAuthority is
	// that of a configuration without the key. Empty and not nil where the
	// configuration gives a list without an element: no table is then the
	// authority's.
	Authority []string
	// Out is the folder of the outputs, relative to the configuration's folder.
	Out string
	// Since is a file of the lines of an earlier delivery, relative to the
	// configuration's folder, that the review is held against; "" for none.
	Since string
	// FileName finds cluster and year in a file's name where nothing in the
	// file gives them: "{grappe}_{exercice}".
	FileName string

	// ClustersFile is a workbook in which clusters, themes, types, units and thresholds are
	// named too, relative to the configuration's folder; "" for none.
	ClustersFile string

	Clusters []Cluster
	Themes   []Term
	Types    []Term // action types, the built-in ones included
	Units    []Term // likewise
	// Aliases are words that may replace one another inside titles.
	Aliases []Term
	// Columns add synonyms to the canonical headings.
	Columns  []Column
	Replaces []Replacement
	// Layouts say how tables are read whose headings are not known.
	Layouts []Layout
	// HiddenSheets names the hidden sheets that are read; "*" reads all.
	HiddenSheets []string

	Thresholds Thresholds
	Limits     Limits
	Outputs
	// Docx asks for the review as a Word document, beside the other files.
	Docx bool

	// Forms asks a double click to write the forms of the year to come, Letters the
	// reminders to clusters that owe something, and Open to open the page of the review
	// once it is written.
	Forms, Letters, Open bool
	// ReplyBy is the ISO date by which reminders ask for an answer, "" for none.
	ReplyBy string

	// Dir is the folder of the configuration file, "" where there is none. It is
	// no key.
	Dir string
	// Overruled is what the workbook of ClustersFile says and the configuration file says
	// otherwise, which counts. It is no key.
	Overruled []Error
}

// Outputs say how much each output holds, and what is published. review.Outputs has the
// same fields, where a number below 0 is none and 0 the default.
type Outputs struct {
	// Fiches is the greatest number of clusters of which the workbook holds a
	// fiche each; 0 for none.
	Fiches int
	// Pages is the greatest number of clusters of which the page holds a section
	// each, 0 for none; of more, each has a page of its own.
	Pages int
	// PublishContacts leaves e-mail addresses, telephone numbers and bank accounts
	// (IBAN) in the page, the text, the CSV files and the JSON, which hold none otherwise.
	PublishContacts bool
	// Publish makes the page one for the public, without what is the officer's.
	Publish bool
	// PageLines is the greatest number of lines of the year of which the page
	// shows each, 0 for none; of more it shows totals.
	PageLines int
	// WorkbookLines is the greatest number of lines of the year that the workbook
	// shows on several sheets, 0 for none; of more it shows each on one.
	WorkbookLines int
}

// Thresholds are the shares of DOMAIN's verdicts, as decimal text ("0.10").
type Thresholds struct {
	Exceeded string // over the plan by this share: exceeded
	Partly   string // at least this share of the plan: partly met
}

// Limits bound what one file and one run may cost. Zero means the default.
type Limits struct {
	FileLimits
	Files int // of one run
	Depth int // of folders in folders
}

// FileLimits bound what one file may cost. Zero means the default.
type FileLimits struct {
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
}
