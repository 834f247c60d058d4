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
	// Territory is the authority's name, for titles; "" leaves it out.
	Territory string
	// TerritorySIRET is the authority's SIRET, for open data, as the file writes it; "" where
	// unknown.
	TerritorySIRET string
	// Year is the year under review, from 1990 to 2100; 0 for the latest that has results.
	Year int
	// Lang is fr or en.
	Lang string
	// AsOf is the day of which what falls due is told, an ISO date; "" for none: then nothing
	// that depends on today is said.
	AsOf string
	// Inputs are the files and folders that are read where the command names none,
	// relative to the configuration's folder; empty for none.
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
	// FileName says where the name of a file holds cluster and year, for files that give
	// them nowhere else: "{grappe}_{exercice}". "" leaves it to the names of clusters and the
	// one year that a file's name holds (INTAKE, Whose and Which year).
	FileName string

	// ClustersFile is a workbook in which clusters, themes, types, units and thresholds are
	// named too, relative to the configuration's folder; "" for none.
	ClustersFile string

	// Clusters are those expected to submit; empty where none are configured, and then the
	// names that the files give count.
	Clusters []Cluster
	// Themes are the names of themes (axes), with other ways to write them.
	Themes []Term
	// Types are those of actions, and Units what lines count: the file's, then the built-in
	// ones that it does not name.
	Types, Units []Term
	// Aliases are words that are taken for one another inside titles and codes.
	Aliases []Term
	// Columns add synonyms to the canonical headings.
	Columns []Column
	// Replaces are the files that others replace.
	Replaces []Replacement
	// Layouts say how tables are read whose headings are not known.
	Layouts []Layout
	// HiddenSheets names the hidden sheets that are read; "*" reads all, and an empty list
	// none (INTAKE, Hidden).
	HiddenSheets []string

	Thresholds Thresholds
	Limits     Limits
	Outputs
	// Docx asks for the review as a Word document, beside the other files.
	Docx bool

	// Forms asks a run that a double click starts to write the forms of the year to come,
	// Letters the reminders to clusters that owe something, and Open to open the page of the
	// review once it is written.
	Forms, Letters, Open bool
	// ReplyBy is the ISO date by which reminders ask for an answer, "" for none.
	ReplyBy string

	// Dir is the folder of the configuration file, "" where there is none. It is
	// no key.
	Dir string
	// Overruled is what the workbook of ClustersFile says and the configuration file says
	// otherwise, which counts: warnings of the slug overruled, nil for none. It is no key.
	Overruled []Error
}

// Outputs say how much each output holds, and what is published. A number of 0 is none:
// Default gives those of a file without the key. review.Outputs has the same fields, where a
// number below 0 is none and 0 the default.
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
	// Publish makes the page one for the public: without what is left to do before the review,
	// what is to be corrected and what the authority observed.
	Publish bool
	// PageLines is the greatest number of lines of the year of which the page
	// shows each, 0 for none; of more it shows totals.
	PageLines int
	// WorkbookLines is the greatest number of lines of the year that the workbook
	// shows on several sheets, 0 for none; of more it shows each on one.
	WorkbookLines int
}

// Thresholds are the shares by which verdicts are parted (DOMAIN, What may be said), from 0
// to 1, as decimal text with a point: "0.10". Default gives 0.10 and 0.80.
type Thresholds struct {
	// Exceeded is by what share of the plan the actual is beyond it where it is exceeded.
	Exceeded string
	// Partly is the least share of the plan that is partly met.
	Partly string
}

// Limits bound what one file and one run may cost. 0 means the default, which is that of the
// package that reads; there is no way to ask for no limit.
type Limits struct {
	FileLimits
	// Files is how many files a run may read.
	Files int
	// Depth is how many folders within one another are searched.
	Depth int
}

// FileLimits bound what one file may cost. 0 means the default.
type FileLimits struct {
	FileBytes     int64 // of the file as it is
	UnzippedBytes int64 // of the parts of a workbook that are read, unzipped
	DecodedBytes  int64 // of the text made of another encoding than UTF-8
	Cells         int   // with content, of all sheets together
	RepeatedCells int   // of those, cells that an .ods holds as repeats alone
	Rows          int   // the number of the last row with content of a sheet
	Columns       int   // likewise of the last column
	TextBytes     int   // of one cell
	// TotalTextBytes is of all cells of a workbook.
	TotalTextBytes int64
	Sheets         int
	Namespaces     int // in scope at once in the XML
	Problems       int // of reading the file, not of comparing its lines
}
