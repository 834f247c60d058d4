package review

import (
	"bilan/report/changes"
	"bilan/report/quantity"
	"bilan/report/sheet"
	"bilan/report/submission"
)

// Options set a review. The zero Options reviews the latest year with results,
// in French, with the built-in vocabulary and default limits.
type Options struct {
	// Year under review; 0 is the latest that has results.
	Year int
	// LastYear bounds the year that is reviewed where none is asked for and AsOf gives no day:
	// the current year where the caller could not ask for a date, as at a double click; 0 for
	// no bound. It is not part of the run's fingerprint.
	LastYear int `json:"-"`
	// AsOf is an ISO date; "" for none: then nothing that depends on the current day is stated.
	AsOf string
	// Lang is fr (the default) or en.
	Lang string
	// Territory is the authority's name, for titles; "" where not configured.
	Territory string
	// Vocabulary is the configured names and aliases; nil is none.
	Vocabulary *submission.Vocabulary
	// Authority names the files and folders of the authority's own tables (suivi, subventions),
	// as shown to the user; "" where none is configured: then the tables of a file that holds
	// nothing else count, with a warning, unless NoAuthority is true.
	Authority string `json:",omitzero"`
	// NoAuthority is true where the configuration says that there is no such file or folder: no
	// such table counts.
	NoAuthority bool `json:",omitzero"`
	// Replaces says which files replace which.
	Replaces []Replacement
	// Since is the file of lines of an earlier delivery with which the review is compared; nil
	// for none.
	Since *changes.Earlier `json:",omitzero"`
	// Thresholds of the verdicts; zero fields take DOMAIN's 0.10 and 0.80.
	Thresholds Thresholds
	Outputs
	// Limits for each file.
	Limits sheet.Limits
	// Version of the product, for the documents' properties.
	Version string
}

// Outputs say how much each output holds, and what is published.
type Outputs struct {
	// Fiches is the greatest number of clusters of which the workbook holds a
	// fiche each; 0 is policy.DefaultFiches, less than 0 none. Of more it holds none.
	Fiches int
	// Pages is the greatest number of clusters of which the page holds a section
	// each; 0 is policy.DefaultPages, less than 0 none. Of more, each has a page of its
	// own.
	Pages int
	// PublishContacts leaves e-mail addresses, telephone numbers and bank accounts
	// (IBAN) in the page, the text, the CSV files and the JSON, and names contacts there;
	// false hides them.
	PublishContacts bool `json:",omitzero"`
	// Publish makes the page one for the public: what the officer is to do or to correct, and
	// the officer's observations, are left out.
	Publish bool `json:",omitzero"`
	// PageLines is the greatest number of lines of the year of which the page
	// shows each; 0 is policy.DefaultPageLines, less than 0 none. Of more it shows totals.
	PageLines int
	// WorkbookLines is the greatest number of lines of the year that the workbook
	// shows on several sheets, as policy.Policy says; 0 is policy.DefaultWorkbookLines,
	// less than 0 none. Of more it shows each on one.
	WorkbookLines int
}

// Replacement says that one file replaces another: a corrected second sending.
// Both are names as places have them, or their last parts.
type Replacement struct{ File, Replaces string }

// Thresholds are the shares on which verdicts turn.
type Thresholds struct {
	// Exceeded is the share over the plan (under it for baisse) from which a
	// line exceeds it: 0.10.
	Exceeded *quantity.Decimal
	// Partly is the share of the plan from which a line is partly met: 0.80.
	Partly *quantity.Decimal
}
