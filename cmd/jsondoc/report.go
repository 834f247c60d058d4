package jsondoc

import (
	"encoding/json"
	"io"

	"bilan/report/contact"
	"bilan/report/present"
	"bilan/report/publish"
)

// report is what `report --format json` prints: the summary. Fields are
// only ever added; Format rises where one changes its meaning.
type report struct {
	Format    int            `json:"format"`
	Year      int            `json:"year"`
	Territory string         `json:"territory,omitempty"`
	Declared  map[string]int `json:"declared"` // illustrative, provisional: in how many files
	Files     int            `json:"files"`
	Years     []int          `json:"years"`
	Clusters  []cluster      `json:"clusters"`
	// Unattributed are the files that were read and whose cluster nothing gives.
	Unattributed []contact.Public `json:"unattributed"`
	Lines        int              `json:"lines"`
	// Waiting are those of them that may be one with another of them.
	Waiting  int            `json:"waiting_lines"`
	Planned  int            `json:"planned"`
	Targets  int            `json:"with_target"`
	Reported int            `json:"reported"`
	Verdicts map[string]int `json:"verdicts"`
	// Mean is left out where no line has a rate.
	Mean    json.Number `json:"mean_attainment_rate,omitempty"`
	Rated   int         `json:"rated_lines"`
	Partial bool        `json:"partial"`
	// Corrections is how many of the officer's were applied.
	Corrections int `json:"corrections"`
	// Since are the changes since an earlier delivery, left out where none is named.
	Since    *lineChanges     `json:"since,omitempty"`
	Counts   counts           `json:"counts"`
	Causes   counts           `json:"causes"`
	Skipped  []contact.Public `json:"skipped"`
	Written  []string         `json:"written"`
	Identity string           `json:"fingerprint"`
}

// cluster is what one cluster sent for the year.
type cluster struct {
	ID          contact.Public   `json:"cluster_id"`
	Name        contact.Public   `json:"cluster"`
	Results     bool             `json:"results"`
	NextPlan    bool             `json:"next_plan"`
	Files       []contact.Public `json:"files"`
	Lines       int              `json:"lines"`
	NotReported int              `json:"not_reported"`
	Errors      int              `json:"errors"`
	Warnings    int              `json:"warnings"`
	Remind      bool             `json:"remind"`
}

// meanDecimals is the precision of rates in what machines read.
const meanDecimals = 6

// WriteReport writes the summary of a review. skipped is what was not read, and written the
// files of the review.
func WriteReport(out io.Writer, composer *present.Composer, skipped, written []string) error {
	r := composer.Review
	all, contacts := r.Index.All, publish.ContactsOf(r.Inputs, r.Options)
	doc := report{
		Format: 1, Year: r.Year, Territory: r.Options.Territory, Declared: r.Declared, Files: len(r.Inputs), Years: []int{}, Clusters: []cluster{}, Unattributed: public(&contacts, r.Unattributed),
		Lines: all.Lines, Waiting: r.Index.Waiting, Planned: all.Planned, Targets: all.WithTarget, Reported: all.Reported, Verdicts: map[string]int{}, Rated: all.Rated, Partial: all.Partial,
		Corrections: r.Corrections(),
		Counts:      placesOf(r.Problems), Causes: causesOf(r.Problems),
		Skipped: public(&contacts, skipped), Written: written, Identity: r.Fingerprint,
	}
	if all.Mean.Present() {
		doc.Mean = json.Number(all.Mean.Round(meanDecimals).String())
	}
	if c := composer.Changes(); c != nil {
		doc.Since = changesOf(c, contacts.Public)
		doc.Since.File = contacts.Public(r.Options.Since.Name)
	}
	for _, c := range r.History {
		doc.Years = append(doc.Years, c.Year)
	}
	for _, v := range composer.VerdictCounts() {
		doc.Verdicts[v.Slug] = v.N
	}
	for _, d := range r.Deposits {
		doc.Clusters = append(doc.Clusters, cluster{contacts.PublicID(d.Cluster.ID), contacts.Public(d.Cluster.Name), d.Results, d.NextPlan, public(&contacts, d.Files),
			d.Lines, d.NotReported, d.Errors, d.Warnings, d.Remind()})
	}
	return write(out, doc)
}

// public are texts that came with the inputs as they may be published, an empty
// list for none.
func public(contacts *publish.Contacts, texts []string) []contact.Public {
	out := make([]contact.Public, len(texts))
	for i, s := range texts {
		out[i] = contacts.Public(s)
	}
	return out
}
